package org.gainsay.author;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates in English sentences: a year, with a month and a day where they stand beside it. */
final class EnglishDates {
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private EnglishDates() {}

  /** The first one, as EDTF; nothing where a sentence names several years. */
  static Optional<String> in(String sentence) {
    String[] words = sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    Optional<String> found = Optional.empty();
    for (int i = 0; i < words.length; i++) {
      if (isYear(words[i])) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found = Optional.of(date(words, i));
      }
    }
    return found;
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && word.chars().allMatch(c -> c >= '0' && c <= '9')
        && (word.startsWith("19") || word.startsWith("20"));
  }

  /** {@code 6 September 2018}, {@code September 6, 2018}, {@code September 2018}, {@code 2018}. */
  private static String date(String[] words, int year) {
    int month = month(words, year - 1);
    if (month > 0) {
      return words[year] + two(month) + day(words, year - 2);
    }
    int before = month(words, year - 2);
    String day = before > 0 ? day(words, year - 1) : "";
    return day.isEmpty() ? words[year] : words[year] + two(before) + day;
  }

  private static int month(String[] words, int at) {
    return at < 0 ? 0 : MONTHS.indexOf(words[at]) + 1;
  }

  private static String day(String[] words, int at) {
    String word = at < 0 ? "" : words[at].replaceFirst("(st|nd|rd|th)$", "");
    boolean day =
        !word.isEmpty()
            && word.length() <= 2
            && word.chars().allMatch(c -> c >= '0' && c <= '9')
            && Integer.parseInt(word) >= 1
            && Integer.parseInt(word) <= 31;
    return day ? two(Integer.parseInt(word)) : "";
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "-%02d", number);
  }
}
