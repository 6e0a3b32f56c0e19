package org.gainsay.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.gainsay.quantity.Rational;

/**
 * Where numbers stand on a line of a picture: evenly, or by powers of ten where they are of very
 * different size.
 *
 * @param low at the left end: 0, or a power of ten
 * @param high at the right end
 */
record NumberScale(Rational low, Rational high, boolean powers) {
  /** The width of a picture, in its own units. */
  static final int WIDTH = 240;

  /** Room at both ends, for arrows. */
  static final int MARGIN = 12;

  private static final Rational MUCH = Rational.of(30);
  private static final Rational TEN = Rational.of(10);

  /** A scale on which all of these numbers have a place. */
  static NumberScale holding(Collection<Rational> numbers) {
    Rational greatest = numbers.stream().reduce(Rational.ONE, Rational::max);
    if (numbers.stream().noneMatch(it -> it.compareTo(Rational.ONE) > 0)) {
      return new NumberScale(Rational.ZERO, Rational.ONE, false);
    }
    Rational least = numbers.stream().filter(it -> it.signum() > 0).reduce(greatest, Rational::min);
    boolean powers =
        least.times(MUCH).compareTo(greatest) < 0
            && numbers.stream().allMatch(it -> it.signum() > 0);
    return powers
        ? new NumberScale(powerBelow(least), powerAbove(greatest), true)
        : new NumberScale(Rational.ZERO, roundAbove(greatest), false);
  }

  private static Rational powerAbove(Rational number) {
    Rational power = Rational.ONE;
    while (power.compareTo(number) < 0) {
      power = power.times(TEN);
    }
    return power;
  }

  private static Rational powerBelow(Rational number) {
    Rational power = powerAbove(number);
    while (power.compareTo(number) > 0) {
      power = power.dividedBy(TEN);
    }
    return power;
  }

  /** 1, 2, 3, … 10 times a power of ten. */
  private static Rational roundAbove(Rational number) {
    Rational step = powerAbove(number).dividedBy(TEN);
    return Rational.of(number.dividedBy(step).ceiling()).times(step);
  }

  /** The numbers that the axis names. */
  List<Rational> ticks() {
    List<Rational> ticks = new ArrayList<>();
    if (!powers) {
      return List.of(low, high.dividedBy(Rational.of(2)), high);
    }
    for (Rational tick = low; tick.compareTo(high) <= 0; tick = tick.times(TEN)) {
      ticks.add(tick);
    }
    int every = (ticks.size() + 3) / 4;
    return java.util.stream.IntStream.range(0, ticks.size())
        .filter(i -> i % every == 0)
        .mapToObj(ticks::get)
        .toList();
  }

  /** A number's place from the left, to a tenth of a unit. */
  String at(Rational number) {
    int tenths = MARGIN * 10 + tenths(number);
    return tenths / 10 + "." + tenths % 10;
  }

  private int tenths(Rational number) {
    int length = (WIDTH - 2 * MARGIN) * 10;
    Rational inside = number.max(low).min(high);
    return powers
        ? (int) Math.round(length * (log(inside) - log(low)) / (log(high) - log(low)))
        : inside
            .minus(low)
            .times(Rational.of(length))
            .dividedBy(high.minus(low))
            .floor()
            .intValue();
  }

  /** Of a drawing, not of a figure: the same on every system, and a tenth of a unit near. */
  private static double log(Rational number) {
    BigDecimal quotient =
        new BigDecimal(number.numerator())
            .divide(new BigDecimal(number.denominator()), MathContext.DECIMAL64);
    return StrictMath.log10(quotient.doubleValue());
  }

  /** As short as an axis needs: {@code 200k}, {@code 3m}. */
  static String brief(Rational number, org.gainsay.quantity.Reading.Kind kind) {
    if (kind == org.gainsay.quantity.Reading.Kind.SHARE || number.compareTo(TEN) < 0) {
      return ReadableNumber.of(number, kind);
    }
    for (int i = 0; i < SIZES.size(); i++) {
      Rational size = Rational.of(SIZES.get(i));
      if (number.compareTo(size) >= 0) {
        return Decimal.nearest(number.dividedBy(size)) + NAMES.get(i).toLowerCase(Locale.ROOT);
      }
    }
    return Decimal.nearest(number);
  }

  private static final List<BigInteger> SIZES =
      List.of(BigInteger.TEN.pow(9), BigInteger.TEN.pow(6), BigInteger.TEN.pow(3));
  private static final List<String> NAMES = List.of("bn", "m", "k");
}
