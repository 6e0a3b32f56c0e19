package org.gainsay.ledger;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.gainsay.quantity.Rational;

/** Plain numbers that analysts write outside quotes: {@code 1,400}, {@code 0.5}. */
final class Numbers {
  private static final int DIGITS = 30;

  private Numbers() {}

  /** Digits with a point for decimals and commas between thousands; nothing for all else. */
  static Optional<Rational> parse(String written) {
    String[] halves = written.strip().split("\\.", -1);
    boolean decimals = halves.length == 1 || (halves.length == 2 && isDigits(halves[1]));
    Optional<String> whole = whole(halves[0]);
    if (!decimals || whole.isEmpty() || written.length() > DIGITS * 2) {
      return Optional.empty();
    }
    String number = whole.get() + (halves.length == 2 ? "." + halves[1] : "");
    if (number.length() > DIGITS + 1) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(number);
    return Optional.of(new Rational(value.unscaledValue(), BigInteger.TEN.pow(value.scale())));
  }

  private static Optional<String> whole(String written) {
    String[] groups = written.split(",", -1);
    boolean grouped = isDigits(groups[0]) && (groups.length == 1 || groups[0].length() <= 3);
    for (int i = 1; i < groups.length; i++) {
      grouped &= groups[i].length() == 3 && isDigits(groups[i]);
    }
    return grouped ? Optional.of(String.join("", groups)) : Optional.empty();
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
