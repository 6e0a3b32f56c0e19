package org.gainsay.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.time.Days;

/** Figures of one thing at several times: stocks, shares and rising tolls. */
final class Listings {
  private Listings() {}

  /** One series for each thing that was measured at several times. */
  static List<Series> series(Collection<Fact> facts) {
    Map<Object, List<Fact>> groups = new LinkedHashMap<>();
    for (Fact fact : facts) {
      boolean toll = fact.tempo() == Tempo.FLOW && !fact.shape().on(Axis.EVENT).isAll();
      if (fact.reach().known() && (toll || fact.tempo() != Tempo.FLOW)) {
        Object key = toll ? new Key(fact.shape(), fact.reach().named()) : fact.shape();
        groups.computeIfAbsent(key, it -> new ArrayList<>()).add(fact);
      }
    }
    return groups.values().stream()
        .map(Listings::inTime)
        .filter(Listings::isSeries)
        .map(Listings::series)
        .sorted(Comparator.comparing(series -> series.claims().toString()))
        .toList();
  }

  private static List<Fact> inTime(List<Fact> facts) {
    return facts.stream()
        .sorted(Comparator.comparing(Listings::day).thenComparing(Fact::address))
        .toList();
  }

  /** When it was so: of a toll, when it was given. */
  private static LocalDate day(Fact fact) {
    return time(fact).first();
  }

  private static Days time(Fact fact) {
    return fact.tempo() == Tempo.FLOW ? fact.asOf().orElse(Days.ALWAYS) : fact.reach().outer();
  }

  /** Whether one value follows another, apart in time, that is surely not the same. */
  private static boolean isSeries(List<Fact> facts) {
    for (int i = 1; i < facts.size(); i++) {
      Fact before = facts.get(i - 1);
      Fact after = facts.get(i);
      boolean apart = !time(before).overlaps(time(after));
      if (apart && before.reading().literal().disjoint(after.reading().literal())) {
        return true;
      }
    }
    return false;
  }

  private static Series series(List<Fact> facts) {
    String values = facts.stream().limit(8).map(Listings::says).collect(Collectors.joining("; "));
    return new Series(
        facts.stream().map(Fact::id).distinct().toList(),
        values + ": a series, not a contradiction.");
  }

  private static String says(Fact fact) {
    return Phrases.whoSays(fact.witnesses())
        + ": "
        + Phrases.inSentence(fact.claim().statement())
        + " ("
        + Timing.show(time(fact))
        + ")";
  }

  /** Two facts of different documents that differ and cannot be compared, one for each fact. */
  static List<Apart> apart(Collection<Fact> facts, Lattice lattice, Collection<Finding> findings) {
    Set<Set<String>> clashing = new HashSet<>();
    findings.forEach(finding -> clashing.add(Set.copyOf(finding.claims())));
    return new Incomparable(lattice, clashing).find(facts);
  }
}
