package org.gainsay.quantity;

import java.math.BigInteger;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a language separates thousands and decimals in digits.
 *
 * <p>Blanks and apostrophes part thousands and Arabic separators are known in every language; so
 * are the decimal digits of every script.
 */
record DigitFormat(String grouping, String decimal) {
  private static final String ALWAYS_GROUPING = Thousands.PARTING + "\u066C";
  private static final char ARABIC_DECIMAL = '\u066B';

  /** What digits came to. */
  sealed interface Digits {
    record Sound(Numeral numeral) implements Digits {}

    /** Separators that the language does not use so: {@code 1,5} in English. */
    record Odd() implements Digits {}

    record TooLong() implements Digits {}

    /** No number: {@code 12.05.2018}, {@code 0700}. */
    record Other() implements Digits {}
  }

  /** The separators that the Unicode locale data give. */
  static DigitFormat of(Locale locale) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    return new DigitFormat(
        String.valueOf(symbols.getGroupingSeparator()),
        String.valueOf(symbols.getDecimalSeparator()));
  }

  Digits read(String written) {
    String digits = ascii(written);
    if (digits.length() > 2 * Numeral.MOST_DIGITS) {
      return new Digits.TooLong();
    }
    int point = decimalPoint(digits);
    String whole = digits.substring(0, point);
    String decimals = point == digits.length() ? "" : digits.substring(point + 1);
    List<String> groups = groups(whole);
    if (!isPlain(decimals) || !(isPlain(whole) || isGrouped(whole, groups))) {
      return separators(digits) > 1 ? new Digits.Other() : new Digits.Odd();
    }
    return number(String.join("", groups), decimals);
  }

  private static Digits number(String whole, String decimals) {
    if (whole.length() + decimals.length() > Numeral.MOST_DIGITS) {
      return new Digits.TooLong();
    } else if (whole.length() > 1 && whole.startsWith("0")) {
      return new Digits.Other();
    }
    BigInteger all = new BigInteger(whole + decimals);
    return new Digits.Sound(new Numeral(all, decimals.length(), 0, false, false));
  }

  /** The digits of any script as ASCII; separators as they are. */
  private static String ascii(String written) {
    StringBuilder ascii = new StringBuilder();
    written
        .codePoints()
        .limit(3L * Numeral.MOST_DIGITS)
        .forEach(
            c -> ascii.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
    return ascii.toString();
  }

  private int decimalPoint(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (isDecimal(digits.charAt(i))) {
        return i;
      }
    }
    return digits.length();
  }

  private boolean isDecimal(char c) {
    return c == ARABIC_DECIMAL || decimal.indexOf(c) >= 0;
  }

  private boolean isGrouping(char c) {
    return ALWAYS_GROUPING.indexOf(c) >= 0 || grouping.indexOf(c) >= 0;
  }

  private static boolean isPlain(String digits) {
    return digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static long separators(String digits) {
    return digits.chars().filter(c -> c < '0' || c > '9').count();
  }

  private static List<String> groups(String whole) {
    List<String> groups = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= whole.length(); i++) {
      if (i == whole.length() || whole.charAt(i) < '0' || whole.charAt(i) > '9') {
        groups.add(whole.substring(start, i));
        start = i + 1;
      }
    }
    return groups;
  }

  /** By one separator, in groups of three, or in the Indian way of two with three at the end. */
  private boolean isGrouped(String whole, List<String> groups) {
    String separators =
        whole
            .chars()
            .filter(c -> c < '0' || c > '9')
            .distinct()
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    int last = groups.size() - 1;
    boolean threes = groups.subList(1, last).stream().allMatch(group -> group.length() == 3);
    boolean twos = groups.subList(1, last).stream().allMatch(group -> group.length() == 2);
    int first = groups.get(0).length();
    return separators.length() == 1
        && isGrouping(separators.charAt(0))
        && groups.get(last).length() == 3
        && ((threes && first <= 3) || (twos && first <= 2));
  }
}
