package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Counts that a text says are part of another count, wherever and whenever they lie. */
final class PartOf {
  private final Map<String, Fact> figures = new HashMap<>();
  private final Limits limits;

  PartOf(List<Fact> facts, Limits limits) {
    this.limits = limits;
    facts.stream()
        .filter(fact -> fact.path().equals("figure/value") && !fact.isRatio())
        .forEach(fact -> figures.put(fact.id(), fact));
  }

  /** The counts that include a fact, the nearest first; without it, also in a cycle. */
  private List<Fact> around(Fact fact) {
    Set<String> seen = new LinkedHashSet<>(List.of(fact.id()));
    List<Fact> around = new ArrayList<>();
    Optional<Fact> next = whole(fact);
    while (next.isPresent() && seen.add(next.get().id())) {
      around.add(next.get());
      next = whole(next.get());
    }
    return around;
  }

  private Optional<Fact> whole(Fact fact) {
    return fact.figure().partOf().map(figures::get);
  }

  /** A pair whose containment the text states. */
  private record Pair(Fact part, Fact whole) {}

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    figures.values().stream()
        .sorted(java.util.Comparator.comparing(Fact::id))
        .forEach(part -> around(part).forEach(whole -> pairs.add(new Pair(part, whole))));
    return pairs;
  }

  /** What parts say of the sets of their wholes. */
  List<Limit> floors() {
    List<Limit> floors = new ArrayList<>();
    for (Pair pair : pairs()) {
      limits.floorsAt(pair.whole, pair.part, stated(pair)).forEach(floors::add);
    }
    return floors;
  }

  /** What wholes say of the sets of their parts. */
  List<Limit> ceilings() {
    List<Limit> ceilings = new ArrayList<>();
    for (Pair pair : pairs()) {
      limits.ceilingAt(pair.part, pair.whole, stated(pair)).ifPresent(ceilings::add);
    }
    return ceilings;
  }

  /** Parts that exceed a whole of theirs at that level. */
  List<Conflict> conflicts(Level level) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Pair pair : pairs()) {
      Optional<Limit> floor = limits.bare(pair.part, true);
      Optional<Limit> ceiling = limits.bare(pair.whole, false);
      Set<String> assumptions = assumptions(pair);
      boolean clash =
          floor.isPresent()
              && ceiling.isPresent()
              && (level == Level.CONDITIONAL || assumptions.isEmpty())
              && Limit.clash(floor.get().at(level), ceiling.get().at(level));
      if (clash) {
        conflicts.add(
            new Conflict(
                level,
                Conflict.Form.ORDER,
                List.of(floor.get()),
                List.of(ceiling.get()),
                assumptions,
                stated(pair),
                List.of()));
      }
    }
    return conflicts;
  }

  /** A whole that was counted no earlier than its part holds it. */
  private Set<String> assumptions(Pair pair) {
    boolean later =
        pair.part.asOf().isEmpty()
            || pair.whole.asOf().isEmpty()
            || pair.part.asOf().get().last().isAfter(pair.whole.asOf().get().last());
    return later && limits.isProvisional(pair.whole)
        ? new TreeSet<>(Set.of(Limits.complete(pair.whole)))
        : Set.of();
  }

  private static List<Step> stated(Pair pair) {
    return List.of(
        new Step(
            "`" + pair.part.id() + "` counts part of what `" + pair.whole.id() + "` counts",
            "`part_of` in `" + pair.part.id() + "`"));
  }
}
