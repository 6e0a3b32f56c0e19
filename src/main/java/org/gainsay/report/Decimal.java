package org.gainsay.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.gainsay.quantity.Interval.Bound;
import org.gainsay.quantity.Rational;

/** Exact numbers as plain digits with a dot. */
final class Decimal {
  /** Digits after the dot of a fraction that no decimal gives exactly, such as a third. */
  private static final int DIGITS = 12;

  private Decimal() {}

  /** Exact, or rounded to the nearest where no decimal is. */
  static String nearest(Rational number) {
    return of(number, RoundingMode.HALF_EVEN);
  }

  /** A lower bound: rounded down where no decimal is exact, so that it stays one. */
  static String low(Optional<Bound> bound) {
    return bound.map(it -> of(it.value(), RoundingMode.FLOOR)).orElse("");
  }

  /** An upper bound: rounded up where no decimal is exact, so that it stays one. */
  static String high(Optional<Bound> bound) {
    return bound.map(it -> of(it.value(), RoundingMode.CEILING)).orElse("");
  }

  /** A fraction of one in per cent, to one digit behind the dot. */
  static String percent(Rational share) {
    BigDecimal hundredths = new BigDecimal(nearest(share.times(Rational.of(100))));
    return hundredths.setScale(1, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString()
        + " %";
  }

  /** As {@link #nearest}, for JSON. */
  static BigDecimal number(Rational number) {
    return new BigDecimal(nearest(number));
  }

  private static String of(Rational number, RoundingMode rounding) {
    BigDecimal numerator = new BigDecimal(number.numerator());
    BigDecimal denominator = new BigDecimal(number.denominator());
    BigDecimal quotient =
        isFinite(number.denominator())
            ? numerator.divide(denominator)
            : numerator.divide(denominator, DIGITS, rounding);
    return quotient.signum() == 0 ? "0" : quotient.stripTrailingZeros().toPlainString();
  }

  /** Whether only twos and fives divide a denominator. */
  private static boolean isFinite(BigInteger denominator) {
    BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
    BigInteger five = BigInteger.valueOf(5);
    while (rest.mod(five).signum() == 0) {
      rest = rest.divide(five);
    }
    return rest.equals(BigInteger.ONE);
  }
}
