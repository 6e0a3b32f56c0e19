package org.gainsay.author;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes ids of words. */
final class Ids {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 5;

  private Ids() {}

  /** The first words that tell something, joined by hyphens; empty when there are none. */
  static String stem(String words) {
    String letters =
        words
            .toLowerCase(Locale.ROOT)
            .codePoints()
            .mapToObj(c -> isIdCharacter(c) ? Character.toString(c) : " ")
            .collect(Collectors.joining());
    return joined(
        Stream.of(letters.split(" "))
            .filter(word -> word.length() > 2 || isNumber(word))
            .limit(MOST_WORDS)
            .toList());
  }

  /** Parts joined by hyphens, as many as an id holds. */
  static String joined(List<String> parts) {
    String id = parts.stream().filter(it -> !it.isEmpty()).collect(Collectors.joining("-"));
    String cut = id.substring(0, Math.min(LONGEST, id.length()));
    return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  private static boolean isIdCharacter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
