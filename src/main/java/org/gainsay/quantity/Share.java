package org.gainsay.quantity;

/**
 * A share as it is written.
 *
 * @param value from 0 to 1 when it is sound
 * @param half half of the last digit; 0 for words
 * @param inWords whether it is written in words
 */
record Share(Rational value, Rational half, boolean inWords) {
  private static final Rational HUNDRED = Rational.of(100);

  static Share percent(Numeral n) {
    Rational half = n.inWords() ? Rational.ZERO : n.halfLastDigit().dividedBy(HUNDRED);
    return new Share(n.value().dividedBy(HUNDRED), half, n.inWords());
  }

  static Share fraction(Rational value) {
    return new Share(value, Rational.ZERO, true);
  }

  boolean isSound() {
    return value.signum() >= 0 && value.compareTo(Rational.ONE) <= 0;
  }
}
