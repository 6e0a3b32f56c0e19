package org.gainsay.quantity;

import java.util.Optional;

/** The rows of the table of readings for counts, and for amounts, which need not be whole. */
final class CountTable {
  private static final Interval NOT_NEGATIVE = Interval.atLeast(Rational.ZERO);

  private final ToleranceProfile profile;
  private final boolean whole;

  /**
   * For counts or for amounts.
   *
   * @param whole whether "more than 5" begins at 6, or right above 5
   */
  CountTable(ToleranceProfile profile, boolean whole) {
    this.profile = profile;
    this.whole = whole;
  }

  Estimate plain(Numeral n) {
    Rational h = n.roundness(profile);
    return clamped(new Estimate(Interval.exactly(n.value()), around(n.value(), h)));
  }

  Estimate between(Numeral low, Numeral high) {
    return plain(low).upTo(plain(high));
  }

  /** The row of a hedge; empty where the table has none for such a number ("almost 1"). */
  Optional<Estimate> hedged(Hedge hedge, Numeral n) {
    Rational value = n.value();
    return switch (hedge) {
      case EXACTLY -> Optional.of(Estimate.same(Interval.exactly(value)));
      case ABOUT -> from(1, value, about(n));
      case AT_LEAST, SO_FAR -> Optional.of(clamped(atLeast(n, Interval.atLeast(value))));
      case MORE -> Optional.of(clamped(atLeast(n, above(value))));
      case AT_MOST -> Optional.of(atMost(n, Interval.atMost(value)));
      case FEWER ->
          value.signum() > 0 && from(1, value)
              ? Optional.of(atMost(n, below(value)))
              : Optional.empty();
      case UP_TO -> Optional.of(Estimate.same(NOT_NEGATIVE));
      case ALMOST -> from(2, value) ? Optional.of(almost(n)) : Optional.empty();
      case UNKNOWN -> Optional.empty();
    };
  }

  private Estimate about(Numeral n) {
    Rational w = n.vagueness(profile);
    return clamped(new Estimate(around(n.value(), w), around(n.value(), w.times(Rational.of(2)))));
  }

  private Estimate atLeast(Numeral n, Interval literal) {
    return new Estimate(literal, Interval.atLeast(n.value().minus(n.roundness(profile))));
  }

  private Estimate atMost(Numeral n, Interval literal) {
    Interval lenient = Interval.atMost(n.value().plus(n.roundness(profile)));
    return clamped(new Estimate(literal, lenient));
  }

  private Estimate almost(Numeral n) {
    Rational top = n.value().plus(n.roundness(profile));
    Interval literal = new Interval(start(n, profile.almost()).low(), below(n.value()).high());
    Interval lenient =
        new Interval(start(n, profile.almostLenient()).low(), Interval.atMost(top).high());
    return new Estimate(literal, lenient);
  }

  /** From a part of n, but for counts below n at least by one. */
  private Interval start(Numeral n, Rational part) {
    Rational from = n.value().times(part);
    return Interval.atLeast(
        whole ? Rational.of(from.ceiling()).min(n.value().minus(Rational.ONE)) : from);
  }

  private Interval above(Rational value) {
    return whole ? Interval.atLeast(value.plus(Rational.ONE)) : Interval.moreThan(value);
  }

  private Interval below(Rational value) {
    return whole ? Interval.atMost(value.minus(Rational.ONE)) : Interval.lessThan(value);
  }

  /** The table's "(n ≥ 1)", "(n ≥ 2)", which speak of counts. */
  private boolean from(int least, Rational value) {
    return whole ? value.compareTo(Rational.of(least)) >= 0 : value.signum() > 0;
  }

  private Optional<Estimate> from(int least, Rational value, Estimate estimate) {
    return from(least, value) ? Optional.of(estimate) : Optional.empty();
  }

  private static Interval around(Rational value, Rational distance) {
    return Interval.closed(value.minus(distance), value.plus(distance));
  }

  private static Estimate clamped(Estimate estimate) {
    return estimate.within(NOT_NEGATIVE).orElseThrow();
  }
}
