package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.quantity.Interval;

/** Denials of a number: they clash only with exactly that number, of exactly the same thing. */
final class Denials {
  private final Limits limits;
  private final Map<Key, List<Fact>> denied = new HashMap<>();

  Denials(List<Fact> denied, Limits limits) {
    this.limits = limits;
    for (Fact fact : denied) {
      exact(fact)
          .ifPresent(key -> this.denied.computeIfAbsent(key, it -> new ArrayList<>()).add(fact));
    }
  }

  /** One conflict for each asserted number that is denied elsewhere. */
  List<Conflict> conflicts(List<Fact> asserted, Level level) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Fact fact : level == Level.TENSION ? List.<Fact>of() : asserted) {
      exact(fact)
          .flatMap(key -> denial(fact, key))
          .map(denial -> conflict(fact, denial))
          .filter(conflict -> conflict.level() == level)
          .ifPresent(conflicts::add);
    }
    return conflicts;
  }

  private Optional<Key> exact(Fact fact) {
    boolean point = fact.reading().lenient().isPoint();
    boolean known = fact.tempo() == Tempo.INSTANT || Limits.exact(fact.reach()).isPresent();
    return point && known ? fact.named() : Optional.empty();
  }

  private Optional<Fact> denial(Fact fact, Key key) {
    return denied.getOrDefault(key, List.of()).stream()
        .filter(other -> !other.id().equals(fact.id()))
        .filter(other -> other.reading().lenient().equals(fact.reading().lenient()))
        .min(Comparator.comparing(Fact::address));
  }

  private Conflict conflict(Fact fact, Fact denial) {
    Set<String> assumptions = new TreeSet<>();
    for (Fact one : List.of(fact, denial)) {
      assumptions.addAll(Limits.open(one));
      if (limits.isProvisional(one)) {
        assumptions.add(Limits.complete(one));
      }
    }
    assumptions.addAll(
        Timing.unchanged(fact.tempo(), fact.reach().outer(), denial.reach().outer()));
    return new Conflict(
        assumptions.isEmpty() ? Level.CONTRADICTION : Level.CONDITIONAL,
        Conflict.Form.DENIAL,
        List.of(bare(fact)),
        List.of(bare(denial)),
        assumptions,
        List.of(),
        List.of());
  }

  private static Limit bare(Fact fact) {
    Interval.Bound point = fact.reading().lenient().low().orElseThrow();
    Key key = new Key(fact.shape(), fact.reach().named());
    return new Limit(key, point, point, List.of(fact), Set.of(), List.of());
  }
}
