package org.gainsay.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** An exact fraction in lowest terms, its denominator positive. */
public record Rational(BigInteger numerator, BigInteger denominator)
    implements Comparable<Rational> {
  private static final BigInteger FIVE = BigInteger.valueOf(5);

  public static final Rational ZERO = of(0);
  public static final Rational ONE = of(1);

  public Rational {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("division by zero");
    }
    BigInteger common = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      common = common.negate();
    }
    if (!common.equals(BigInteger.ONE)) {
      numerator = numerator.divide(common);
      denominator = denominator.divide(common);
    }
  }

  public static Rational of(long whole) {
    return new Rational(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  public static Rational of(BigInteger whole) {
    return new Rational(whole, BigInteger.ONE);
  }

  public static Rational of(long numerator, long denominator) {
    return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** {@code 1}, {@code -2.50} or {@code 1/3}, in ASCII digits; empty for anything else. */
  public static Optional<Rational> parse(String written) {
    int slash = written.indexOf('/');
    if (slash < 0) {
      return parseDecimal(written);
    }
    Optional<Rational> above = parseDecimal(written.substring(0, slash));
    Optional<Rational> below = parseDecimal(written.substring(slash + 1));
    return above.flatMap(
        a -> below.filter(b -> b.signum() != 0 && a.isWhole() && b.isWhole()).map(a::dividedBy));
  }

  private static Optional<Rational> parseDecimal(String written) {
    String digits = written.startsWith("-") ? written.substring(1) : written;
    int point = digits.indexOf('.');
    String joined = point < 0 ? digits : digits.substring(0, point) + digits.substring(point + 1);
    boolean wellFormed =
        point != 0
            && point != digits.length() - 1
            && !joined.isEmpty()
            && joined.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!wellFormed) {
      return Optional.empty();
    }
    BigInteger scale = BigInteger.TEN.pow(point < 0 ? 0 : digits.length() - 1 - point);
    Rational size = new Rational(new BigInteger(joined), scale);
    return Optional.of(digits.equals(written) ? size : size.negate());
  }

  public Rational plus(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Rational minus(Rational other) {
    return plus(other.negate());
  }

  public Rational times(Rational other) {
    return new Rational(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * The quotient.
   *
   * @throws ArithmeticException when {@code other} is zero
   */
  public Rational dividedBy(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  public Rational negate() {
    return new Rational(numerator.negate(), denominator);
  }

  public Rational min(Rational other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Rational max(Rational other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public int signum() {
    return numerator.signum();
  }

  public boolean isWhole() {
    return denominator.equals(BigInteger.ONE);
  }

  /** The greatest whole number that is not greater. */
  public BigInteger floor() {
    BigInteger[] parts = numerator.divideAndRemainder(denominator);
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  /** The least whole number that is not less. */
  public BigInteger ceiling() {
    return negate().floor().negate();
  }

  @Override
  public int compareTo(Rational other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** Without loss: {@code 0.25} where the decimal expansion ends, else the fraction {@code 1/3}. */
  public String decimal() {
    int twos = denominator.getLowestSetBit();
    BigInteger rest = denominator.shiftRight(twos);
    int fives = 0;
    while (rest.mod(FIVE).signum() == 0) {
      rest = rest.divide(FIVE);
      fives++;
    }
    if (!rest.equals(BigInteger.ONE)) {
      return toString();
    }
    int places = Math.max(twos, fives);
    BigInteger unscaled = numerator.multiply(BigInteger.TEN.pow(places)).divide(denominator);
    return new BigDecimal(unscaled, places).toPlainString();
  }

  /** {@code 3}, or {@code 1/3}. */
  @Override
  public String toString() {
    return isWhole() ? numerator.toString() : numerator + "/" + denominator;
  }
}
