package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gainsay.claim.DocumentId;
import org.gainsay.quantity.Interval;
import org.gainsay.time.Days;

/** Figures that differ and look alike, but speak of different sets. */
final class Incomparable {
  /** How many neighbours in size each figure is compared with: the list stays short. */
  private static final int NEIGHBOURS = 50;

  private final Lattice lattice;
  private final Set<Set<String>> clashing;

  Incomparable(Lattice lattice, Set<Set<String>> clashing) {
    this.lattice = lattice;
    this.clashing = clashing;
  }

  /** For each figure at most one larger figure that it could be mistaken to contradict. */
  List<Apart> find(Collection<Fact> facts) {
    List<Apart> found = new ArrayList<>();
    for (List<Fact> group : bySize(facts)) {
      for (int i = 0; i < group.size(); i++) {
        nearest(group, i).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing(apart -> apart.claims().toString()));
    return found;
  }

  private static Collection<List<Fact>> bySize(Collection<Fact> facts) {
    Map<String, List<Fact>> groups = new TreeMap<>();
    for (Fact fact : facts) {
      boolean bounded =
          fact.reach().known()
              && fact.reading().literal().low().isPresent()
              && fact.reading().literal().high().isPresent();
      if (bounded) {
        String key = fact.shape().on(Axis.MEASURE) + " " + fact.shape().on(Axis.SORT);
        groups.computeIfAbsent(key, it -> new ArrayList<>()).add(fact);
      }
    }
    Comparator<Fact> size =
        Comparator.comparing(fact -> fact.reading().literal().low().orElseThrow().value());
    groups.values().forEach(group -> group.sort(size.thenComparing(Fact::address)));
    return groups.values();
  }

  private Optional<Apart> nearest(List<Fact> group, int at) {
    Fact fact = group.get(at);
    for (int i = at + 1; i < Math.min(group.size(), at + NEIGHBOURS); i++) {
      Fact other = group.get(i);
      if (looksAlike(fact, other)) {
        return Optional.of(apart(fact, other));
      }
    }
    return Optional.empty();
  }

  private boolean looksAlike(Fact one, Fact other) {
    Interval literal = one.reading().literal();
    return literal.disjoint(other.reading().literal())
        && documents(one).stream().noneMatch(documents(other)::contains)
        && !one.shape().equals(other.shape())
        && related(one.reach().outer(), other.reach().outer())
        && one.shape().values().stream()
            .allMatch(value -> related(value, other.shape().on(value.axis())))
        && !clashing.contains(Set.of(one.id(), other.id()));
  }

  private static Set<DocumentId> documents(Fact fact) {
    return fact.witnesses().stream()
        .map(passage -> passage.evidence().document())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean related(Days one, Days other) {
    return one.contains(other) || other.contains(one);
  }

  private boolean related(Value one, Value other) {
    return lattice.within(one, other) || lattice.within(other, one);
  }

  private static Apart apart(Fact one, Fact other) {
    List<String> differences = new ArrayList<>();
    for (Value value : one.shape().values()) {
      Value second = other.shape().on(value.axis());
      if (value != second) {
        differences.add(show(value) + " and " + show(second));
      }
    }
    if (!one.reach().named().equals(other.reach().named())) {
      differences.add(
          Timing.show(one.reach().named()) + " and " + Timing.show(other.reach().named()));
    }
    return new Apart(
        List.of(one.id(), other.id()).stream().sorted().toList(),
        differences,
        Phrases.whoSays(one.witnesses())
            + " "
            + one.written()
            + "; "
            + Phrases.whoSays(other.witnesses())
            + " "
            + other.written()
            + ": not comparable, because "
            + String.join(", ", differences)
            + ".");
  }

  private static String show(Value value) {
    return value.isAll() ? "all" : value.toString();
  }
}
