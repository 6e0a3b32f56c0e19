package org.gainsay.intake;

/** How many words nobody sees, as a message says it. */
final class WordCount {
  private WordCount() {}

  static int of(String words) {
    int counted = 0;
    boolean within = false;
    for (int i = 0; i < words.length(); i++) {
      boolean blank = Character.isWhitespace(words.charAt(i));
      counted += !blank && !within ? 1 : 0;
      within = !blank;
    }
    return counted;
  }

  /** {@code 1 word is}, {@code 12 words are}. */
  static String said(int words) {
    return words == 1 ? "1 word is" : words + " words are";
  }
}
