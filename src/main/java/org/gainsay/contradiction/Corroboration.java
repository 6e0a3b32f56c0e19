package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.claim.Evidence;
import org.gainsay.claim.Stance;
import org.gainsay.link.LinkedClaim;
import org.gainsay.link.Passage;
import org.gainsay.quantity.Interval;

/** What several documents say alike, and from how many origins they have it. */
final class Corroboration {
  private Corroboration() {}

  /** Claims that agree, where two documents or more support them together. */
  static List<Corroborated> find(
      Collection<LinkedClaim> claims, Collection<Fact> facts, Quotations quotations) {
    Set<List<LinkedClaim>> groups = new HashSet<>();
    claims.forEach(claim -> groups.add(List.of(claim)));
    groups.addAll(quotations.alike(claims));
    agreeing(facts).forEach(group -> groups.add(group.stream().map(Fact::linked).toList()));
    List<Corroborated> found = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    groups.stream()
        .sorted(Comparator.comparingInt((List<LinkedClaim> group) -> group.size()).reversed())
        .forEach(
            group ->
                corroborated(group).filter(it -> isNew(it.claims(), seen)).ifPresent(found::add));
    found.sort(Comparator.comparing(it -> it.claims().toString()));
    return found;
  }

  /** A claim that stands in a larger group needs no line of its own. */
  private static boolean isNew(List<String> claims, Set<List<String>> seen) {
    boolean covered = claims.size() == 1 && seen.contains(claims);
    claims.forEach(id -> seen.add(List.of(id)));
    return !covered;
  }

  private static Optional<Corroborated> corroborated(List<LinkedClaim> group) {
    Set<String> ids = new TreeSet<>();
    Set<String> documents = new TreeSet<>();
    Set<String> origins = new TreeSet<>();
    for (LinkedClaim linked : group) {
      ids.add(linked.claim().id());
      for (Passage passage : Facts.witnesses(linked, Stance.SUPPORTS)) {
        documents.add(passage.evidence().document().toString());
        origins.add(origin(passage.evidence()));
      }
    }
    return documents.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Corroborated(
                List.copyOf(ids),
                List.copyOf(documents),
                List.copyOf(origins),
                explanation(group.get(0), documents, origins)));
  }

  private static String explanation(LinkedClaim first, Set<String> documents, Set<String> origins) {
    String sources =
        origins.size() == 1
            ? "all from one origin, " + origins.iterator().next()
            : "from " + origins.size() + " origins";
    return Phrases.list(List.copyOf(documents))
        + " agree: "
        + Phrases.inSentence(first.claim().statement())
        + " ("
        + sources
        + ").";
  }

  /** Whom the document has it from; someone unnamed cannot be told from others. */
  private static String origin(Evidence evidence) {
    return evidence
        .holder()
        .map(holder -> holder.id())
        .filter(id -> !id.equals("unnamed"))
        .orElse(evidence.document().toString());
  }

  /** Figures of one key whose two-sided readings have a number in common. */
  private static List<List<Fact>> agreeing(Collection<Fact> facts) {
    Map<Key, List<Fact>> byKey = new LinkedHashMap<>();
    for (Fact fact : facts) {
      Interval lenient = fact.reading().lenient();
      if (lenient.low().isPresent() && lenient.high().isPresent()) {
        fact.named()
            .ifPresent(key -> byKey.computeIfAbsent(key, it -> new ArrayList<>()).add(fact));
      }
    }
    List<List<Fact>> groups = new ArrayList<>();
    byKey.values().forEach(group -> groups.addAll(overlapping(group)));
    return groups;
  }

  private static List<List<Fact>> overlapping(List<Fact> facts) {
    List<Fact> byLow = new ArrayList<>(facts);
    byLow.sort(
        Comparator.comparing((Fact fact) -> fact.reading().lenient().low().orElseThrow().value())
            .thenComparing(Fact::address));
    List<List<Fact>> groups = new ArrayList<>();
    List<Fact> group = new ArrayList<>();
    Interval common = Interval.ANY;
    for (Fact fact : byLow) {
      Optional<Interval> both = common.intersect(fact.reading().lenient());
      if (both.isEmpty()) {
        groups.add(group);
        group = new ArrayList<>();
      }
      common = both.orElse(fact.reading().lenient());
      group.add(fact);
    }
    groups.add(group);
    return groups;
  }
}
