package org.gainsay.quantity;

import java.math.BigInteger;

/**
 * A number as it is written, so that its roundness is kept: {@code digits · 10^(power − decimals)}.
 *
 * @param digits all written digits, those after the decimal separator included
 * @param decimals how many of them stand after the decimal separator
 * @param power the magnitude words behind them, as a power of ten
 * @param magnitudeWord whether a magnitude word stands in it ("hundred" too)
 * @param inWords whether it is written in words throughout
 */
record Numeral(BigInteger digits, int decimals, int power, boolean magnitudeWord, boolean inWords) {
  /** Longer numbers are refused before they are built. */
  static final int MOST_DIGITS = 30;

  private static final BigInteger LIMIT = BigInteger.TEN.pow(MOST_DIGITS);

  static Numeral word(BigInteger value, boolean magnitudeWord) {
    return new Numeral(value, 0, 0, magnitudeWord, true);
  }

  Numeral times(int tens) {
    return new Numeral(digits, decimals, power + tens, true, inWords);
  }

  /** The same without trailing zeros behind the decimal separator. */
  Numeral shortened() {
    int spare = Math.min(decimals, trailingZeros());
    BigInteger rest = digits.divide(BigInteger.TEN.pow(spare));
    return new Numeral(rest, decimals - spare, power, magnitudeWord, inWords);
  }

  Rational value() {
    return new Rational(digits.multiply(BigInteger.TEN.pow(power)), BigInteger.TEN.pow(decimals));
  }

  boolean isTooLong() {
    return power > MOST_DIGITS || value().compareTo(Rational.of(LIMIT)) >= 0;
  }

  /** z(n): trailing zeros that were not written as decimals. */
  int zeros() {
    if (digits.signum() == 0) {
      return 0;
    }
    return decimals > 0 ? Math.max(0, power - decimals) : power + trailingZeros();
  }

  /** The h of the table: how far a plain number may be rounded. */
  Rational roundness(ToleranceProfile profile) {
    if (zeros() == 0) {
      return Rational.ZERO;
    }
    Rational half = step(profile).dividedBy(Rational.of(2));
    boolean uncapped = magnitudeWord && significant().length() == 1;
    return uncapped ? half : half.min(wholes(value().dividedBy(profile.cap())));
  }

  /** The w of the table: how far "about" reaches. */
  Rational vagueness(ToleranceProfile profile) {
    return roundness(profile).max(Rational.of(value().dividedBy(profile.about()).ceiling()));
  }

  /** Half a unit of the last written digit. */
  Rational halfLastDigit() {
    return new Rational(
        BigInteger.TEN.pow(power), BigInteger.TWO.multiply(BigInteger.TEN.pow(decimals)));
  }

  private Rational step(ToleranceProfile profile) {
    Rational unit = Rational.of(BigInteger.TEN.pow(zeros()));
    String significant = significant();
    return significant.length() > 1 && significant.endsWith("5")
        ? unit.times(profile.five())
        : unit;
  }

  private String significant() {
    String written = digits.toString();
    return decimals > 0 ? written : written.substring(0, written.length() - trailingZeros());
  }

  private int trailingZeros() {
    String written = digits.toString();
    int end = written.length();
    while (end > 1 && written.charAt(end - 1) == '0') {
      end--;
    }
    return written.length() - end;
  }

  private static Rational wholes(Rational value) {
    return Rational.of(value.floor());
  }
}
