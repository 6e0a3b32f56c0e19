package org.gainsay.quantity;

import java.util.Optional;

/** The rows of the table of readings for shares of a whole. */
final class ShareTable {
  private static final Interval UNIT = Interval.closed(Rational.ZERO, Rational.ONE);
  private static final Rational HALF = Rational.of(1, 2);

  private final ToleranceProfile profile;

  ShareTable(ToleranceProfile profile) {
    this.profile = profile;
  }

  /** Of a sound share. */
  Estimate plain(Share p) {
    return clamped(new Estimate(around(p.value(), p.half()), around(p.value(), leniently(p))))
        .orElseThrow();
  }

  Estimate between(Share low, Share high) {
    Interval literal = Interval.closed(low.value(), high.value());
    return new Estimate(literal, plain(low).upTo(plain(high)).lenient());
  }

  /** The row of a hedge for a sound share; empty where the table has none ("under 0 per cent"). */
  Optional<Estimate> hedged(Hedge hedge, Share p) {
    return switch (hedge) {
      case EXACTLY -> same(Interval.exactly(p.value()));
      case ABOUT ->
          clamped(
              new Estimate(
                  around(p.value(), profile.wordShare()),
                  around(p.value(), profile.aboutShareLenient())));
      case AT_LEAST, SO_FAR -> same(Interval.atLeast(p.value()));
      case MORE -> same(Interval.moreThan(p.value()));
      case AT_MOST -> same(Interval.atMost(p.value()));
      case FEWER -> same(Interval.lessThan(p.value()));
      case UP_TO -> same(UNIT);
      case ALMOST ->
          clamped(
              new Estimate(
                  below(p.value(), profile.almostShare()),
                  below(p.value(), profile.almostShareLenient())));
      case UNKNOWN -> Optional.empty();
    };
  }

  /** Most, mainly, the majority. */
  static Estimate majority() {
    return Estimate.same(Interval.moreThan(HALF).intersect(UNIT).orElseThrow());
  }

  private Rational leniently(Share p) {
    return p.inWords() ? profile.wordShare() : p.half().times(Rational.of(2));
  }

  private static Interval around(Rational value, Rational distance) {
    return Interval.closed(value.minus(distance), value.plus(distance));
  }

  /** Up to but without p itself; [p − d, p) of no share is empty, and 0 is clamped away. */
  private static Interval below(Rational value, Rational distance) {
    return new Interval(
        Interval.atLeast(value.minus(distance)).low(), Interval.lessThan(value).high());
  }

  private static Optional<Estimate> same(Interval both) {
    return clamped(Estimate.same(both));
  }

  private static Optional<Estimate> clamped(Estimate estimate) {
    return estimate.within(UNIT);
  }
}
