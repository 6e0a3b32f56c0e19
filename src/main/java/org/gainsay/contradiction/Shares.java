package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Reading;
import org.gainsay.time.Days;

/**
 * What a share says of its count and its whole, where one of them is claimed of the same place and
 * time: the count is the whole times the share, the whole is the count divided by it.
 */
final class Shares {
  private final Lattice lattice;
  private final Limits limits;
  private final Map<Key, List<Fact>> counts = new HashMap<>();
  private final List<Limit> floors = new ArrayList<>();
  private final List<Limit> ceilings = new ArrayList<>();

  Shares(Lattice lattice, Limits limits, List<Fact> facts) {
    this.lattice = lattice;
    this.limits = limits;
    for (Fact fact : facts) {
      if (!fact.isRatio()) {
        fact.named()
            .ifPresent(key -> counts.computeIfAbsent(key, it -> new ArrayList<>()).add(fact));
      }
    }
    facts.stream().filter(fact -> fact.figure().shareOf().isPresent()).forEach(this::derive);
  }

  List<Limit> floors() {
    return floors;
  }

  List<Limit> ceilings() {
    return ceilings;
  }

  private void derive(Fact share) {
    Optional<Key> named = share.named();
    boolean usable = named.isPresent() && share.isRatio() && share.figure().per().isEmpty();
    if (usable) {
      Key part = counting(named.get(), share.shape().on(Axis.TERM));
      Key whole = counting(named.get(), whole(share));
      if (!part.equals(whole)) {
        at(whole).forEach(fact -> conclude(share, fact, part, Reckoning.TIMES));
        at(part).forEach(fact -> conclude(share, fact, whole, Reckoning.DIVIDED));
      }
    }
  }

  private List<Fact> at(Key key) {
    return counts.getOrDefault(key, List.of());
  }

  private Key counting(Key key, Value term) {
    return key.with(term).with(lattice.value(Axis.SORT, Set.of("count")));
  }

  private Value whole(Fact share) {
    String whole = share.figure().shareOf().orElseThrow().id();
    boolean all =
        lattice
            .measure(share.figure().measure())
            .filter(measure -> measure.counts().equals(whole))
            .isPresent();
    return all ? lattice.all(Axis.TERM) : lattice.value(Axis.TERM, Set.of(whole));
  }

  /** The two ways of reckoning. */
  private enum Reckoning {
    TIMES,
    DIVIDED;

    Optional<Interval> of(Interval count, Interval share) {
      return this == TIMES ? Optional.of(count.times(share)) : count.dividedBy(share);
    }

    String sign() {
      return this == TIMES ? " × " : " ÷ ";
    }
  }

  private void conclude(Fact share, Fact count, Key of, Reckoning reckoning) {
    Optional<Interval> literal = reckon(reckoning, count, share, Reading::literal);
    Optional<Interval> lenient = reckon(reckoning, count, share, Reading::lenient);
    Reach reach = count.reach();
    boolean sure = count.tempo() == Tempo.INSTANT || (isExact(count) && isExact(share));
    if (literal.isPresent() && lenient.isPresent() && sure) {
      Step step = step(share, count, of, reckoning, lenient.get());
      Shape outer = of.shape().with(reach.extent());
      floors.addAll(
          limits(
              new Key(outer, reach.outer()),
              literal.get().low(),
              lenient.get().low().filter(low -> low.value().signum() > 0),
              share,
              count,
              step));
      limits
          .ceilingPeriod(count)
          .ifPresent(
              days ->
                  ceilings.addAll(
                      limits(
                          new Key(of.shape(), days),
                          literal.get().high(),
                          lenient.get().high(),
                          share,
                          count,
                          step)));
    }
  }

  private static boolean isExact(Fact fact) {
    return Limits.exact(fact.reach()).isPresent();
  }

  private static Optional<Interval> reckon(
      Reckoning reckoning, Fact count, Fact share, Function<Reading, Interval> reading) {
    Optional<Interval> result =
        reckoning.of(reading.apply(count.reading()), reading.apply(share.reading()));
    return count.reading().kind() == Reading.Kind.COUNT ? result.flatMap(Interval::whole) : result;
  }

  private List<Limit> limits(
      Key key,
      Optional<Interval.Bound> literal,
      Optional<Interval.Bound> lenient,
      Fact share,
      Fact count,
      Step step) {
    return literal.isPresent() && lenient.isPresent()
        ? List.of(
            new Limit(
                key,
                literal.get(),
                lenient.get(),
                List.of(count, share),
                assumptions(share, count),
                List.of(step)))
        : List.of();
  }

  /** Both must be right at one time. */
  private Set<String> assumptions(Fact share, Fact count) {
    Set<String> assumptions = new TreeSet<>(Limits.open(share));
    assumptions.addAll(Limits.open(count));
    for (Fact fact : List.of(share, count)) {
      if (limits.isProvisional(fact)) {
        assumptions.add(Limits.complete(fact));
      }
    }
    Days days = share.reach().outer();
    assumptions.addAll(Timing.unchanged(count.tempo(), days, days));
    return assumptions;
  }

  private static Step step(Fact share, Fact count, Key of, Reckoning reckoning, Interval result) {
    return new Step(
        Phrases.counted(of)
            + " = "
            + count.written()
            + reckoning.sign()
            + share.written()
            + ", which is "
            + Phrases.range(result),
        "`" + share.id() + "` is a share of one time and place with `" + count.id() + "`");
  }
}
