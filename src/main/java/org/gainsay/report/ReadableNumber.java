package org.gainsay.report;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Interval.Bound;
import org.gainsay.quantity.Rational;
import org.gainsay.quantity.Reading;

/**
 * Numbers for people: {@code 1,300}, {@code 33.3%}, {@code 800 to 2,000}, {@code 20,000 or more}.
 */
final class ReadableNumber {
  private static final Rational HUNDRED = Rational.of(100);

  /** More digits than these after the dot tell a reader nothing. */
  private static final int DIGITS = 2;

  private ReadableNumber() {}

  static String of(Rational number, Reading.Kind kind) {
    return kind == Reading.Kind.SHARE ? grouped(number.times(HUNDRED)) + "%" : grouped(number);
  }

  /** The numbers of an interval; empty where it has no bounds. */
  static String of(Interval interval, Reading.Kind kind) {
    if (interval.isPoint()) {
      return interval.low().map(low -> of(low.value(), kind)).orElse("");
    }
    String low = interval.low().map(it -> of(it.value(), kind)).orElse("");
    String high = interval.high().map(it -> of(it.value(), kind)).orElse("");
    if (low.isEmpty() || high.isEmpty()) {
      return low.isEmpty() ? below(interval, high) : above(interval, low);
    }
    return low + " to " + (isOpen(interval.high()) ? "under " : "") + high;
  }

  private static String above(Interval interval, String low) {
    return isOpen(interval.low()) ? "more than " + low : low + " or more";
  }

  private static String below(Interval interval, String high) {
    if (high.isEmpty()) {
      return "";
    }
    return isOpen(interval.high()) ? "under " + high : high + " or fewer";
  }

  private static boolean isOpen(java.util.Optional<Bound> bound) {
    return bound.map(it -> !it.closed()).orElse(false);
  }

  private static String grouped(Rational number) {
    BigDecimal exact = new BigDecimal(Decimal.nearest(number));
    BigDecimal rounded = exact.scale() > DIGITS ? exact.setScale(DIGITS, HALF_UP) : exact;
    String digits = (rounded.signum() == 0 ? exact : rounded).toPlainString();
    int dot = digits.indexOf('.');
    String fraction = dot < 0 ? "" : digits.substring(dot);
    StringBuilder whole = new StringBuilder(dot < 0 ? digits : digits.substring(0, dot));
    int first = whole.indexOf("-") + 1;
    for (int at = whole.length() - 3; at > first; at -= 3) {
      whole.insert(at, ',');
    }
    return whole + fraction;
  }
}
