package org.gainsay.quantity;

import java.math.BigInteger;
import java.util.Optional;
import org.gainsay.quantity.Quantity.Vague;
import org.gainsay.quantity.Reading.Kind;

/** The rows of the table of readings for words that are not plain numbers. */
final class VagueTable {
  private static final Rational DOZEN = Rational.of(12);
  private static final Rational SCORE = Rational.of(20);

  private VagueTable() {}

  /** None, no: the row of [0, 0]. */
  static Vague none() {
    return count("none", closed(0, 0), closed(0, 0), Optional.of(Rational.ZERO));
  }

  static Vague couple() {
    return count("a couple", closed(2, 2), closed(2, 3), Optional.of(Rational.of(2)));
  }

  static Vague several() {
    return count("several", atLeast(3), atLeast(2), Optional.empty());
  }

  /** A dozen, two dozen, half a dozen: so many times the row of a dozen. */
  static Vague dozen(Rational times) {
    Rational twelve = DOZEN.times(times);
    Interval lenient = Interval.closed(Rational.of(10).times(times), Rational.of(14).times(times));
    return count("a dozen", Interval.exactly(twelve), lenient, Optional.of(twelve));
  }

  /** Dozens, scores, hundreds, tens of thousands: several units, by the unit. */
  static Vague plural(Rational unit) {
    if (unit.equals(DOZEN)) {
      return count("dozens", atLeast(24), atLeast(20), Optional.empty());
    } else if (unit.equals(SCORE)) {
      return count("scores", atLeast(40), atLeast(30), Optional.empty());
    }
    return count(
        "hundreds, thousands … (unit m)",
        Interval.atLeast(unit.times(Rational.of(2))),
        Interval.atLeast(oneAndHalf(unit)),
        Optional.empty());
  }

  static Vague fewUnits(Rational unit) {
    return units("a few hundred, thousand … (unit m)", 2, unit);
  }

  static Vague severalUnits(Rational unit) {
    return units("several hundred, thousand … (unit m)", 3, unit);
  }

  /** Between the row of a couple and that of a unit, the wider bound on each side. */
  static Vague coupleOfUnits(Rational unit) {
    Rational two = unit.times(Rational.of(2));
    return count(
        "a couple of hundred, thousand … (unit m)",
        Interval.exactly(two),
        Interval.closed(oneAndHalf(unit), unit.times(Rational.of(3))),
        Optional.of(two));
  }

  static Vague majority() {
    return new Vague(Kind.SHARE, "most", ShareTable.majority(), Optional.empty());
  }

  static Vague twice() {
    return multiple("twice", Rational.of(2));
  }

  static Vague halfAsMany() {
    return multiple("half as many", Rational.of(1, 2));
  }

  private static Vague multiple(String row, Rational times) {
    Rational distance = times.times(ToleranceProfile.STANDARD.multiple());
    Interval lenient = Interval.closed(times.minus(distance), times.plus(distance));
    Estimate estimate = new Estimate(Interval.exactly(times), lenient);
    return new Vague(Kind.MULTIPLE, row, estimate, Optional.of(times));
  }

  private static Vague units(String row, int times, Rational unit) {
    Rational low = unit.times(Rational.of(times));
    Rational high = unit.times(Rational.of(10)).minus(Rational.ONE);
    return count(
        row, Interval.closed(low, high), Interval.atLeast(oneAndHalf(unit)), Optional.empty());
  }

  private static Vague count(
      String row, Interval literal, Interval lenient, Optional<Rational> point) {
    return new Vague(Kind.COUNT, row, new Estimate(literal, lenient), point);
  }

  private static Rational oneAndHalf(Rational unit) {
    return Rational.of(
        new Rational(
                unit.numerator().multiply(BigInteger.valueOf(3)),
                unit.denominator().multiply(BigInteger.TWO))
            .ceiling());
  }

  private static Interval closed(int low, int high) {
    return Interval.closed(Rational.of(low), Rational.of(high));
  }

  private static Interval atLeast(int low) {
    return Interval.atLeast(Rational.of(low));
  }
}
