package org.gainsay.intake;

import java.text.Normalizer;
import java.util.Map;

/** Letters as they are read, where a font has one form for several or for each place in a word. */
final class Letters {
  private Letters() {}

  /** Signs of the fonts Symbol and Wingdings, which stand before the items of lists. */
  private static final Map<Integer, String> SIGNS =
      Map.of(0xF0B7, "•", 0xF0A7, "▪", 0xF0D8, "➢", 0xF0FC, "✓", 0xF0A8, "□", 0xF0E0, "→");

  /**
   * Ligatures taken apart; Arabic letters without their shape; no-break blanks and all else kept.
   */
  static String plain(String text) {
    boolean formed = text.codePoints().anyMatch(Letters::isForm);
    if (!formed) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(
            c ->
                plain.append(
                    isForm(c)
                        ? SIGNS.getOrDefault(
                            c, Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC))
                        : Character.toString(c)));
    return plain.toString();
  }

  private static boolean isForm(int c) {
    return SIGNS.containsKey(c)
        || (c >= 0xFB00 && c <= 0xFB4F)
        || (c >= 0xFB50 && c <= 0xFDFF)
        || (c >= 0xFE70 && c < 0xFEFF);
  }
}
