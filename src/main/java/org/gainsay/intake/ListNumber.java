package org.gainsay.intake;

import java.util.Locale;

/** The numbers of lists as they are written: in digits, letters or Roman. */
final class ListNumber {
  private static final int LARGEST_ROMAN = 3999;

  private ListNumber() {}

  /** In letters, the 27th being {@code aa} and the 28th {@code bb}, as word processors count. */
  static String repeated(int number) {
    int at = Math.max(0, number - 1);
    return String.valueOf((char) ('a' + at % 26)).repeat(at / 26 % 10 + 1);
  }

  /** In letters, the 27th being {@code aa} and the 28th {@code ab}, as browsers count. */
  static String alphabetic(int number) {
    if (number < 1) {
      return Integer.toString(number);
    }
    StringBuilder letters = new StringBuilder();
    for (int left = number; left > 0; left = (left - 1) / 26) {
      letters.insert(0, (char) ('a' + (left - 1) % 26));
    }
    return letters.toString();
  }

  /** In small Roman numbers, where there are such. */
  static String roman(int number) {
    if (number < 1 || number > LARGEST_ROMAN) {
      return Integer.toString(number);
    }
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < values.length; i++) {
      while (left >= values[i]) {
        roman.append(signs[i]);
        left -= values[i];
      }
    }
    return roman.toString();
  }

  static String capitals(String number) {
    return number.toUpperCase(Locale.ROOT);
  }

  /** 1st, 2nd, 3rd, 11th. */
  static String ordinal(int number) {
    int ten = number % 100 / 10;
    String ending =
        ten == 1
            ? "th"
            : number % 10 == 1 ? "st" : number % 10 == 2 ? "nd" : number % 10 == 3 ? "rd" : "th";
    return number + ending;
  }
}
