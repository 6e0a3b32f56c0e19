package org.gainsay.text;

import java.text.Normalizer;
import java.util.Locale;

/** What two strings are compared by when their typography does not count. */
public final class Folding {
  private Folding() {}

  /** For names and aliases: Unicode form, case, diacritics and runs of white space folded. */
  public static String name(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    decomposed.codePoints().forEach(c -> foldNameCharacter(c, folded));
    int end = folded.length();
    if (end > 0 && folded.charAt(end - 1) == ' ') {
      folded.setLength(end - 1);
    }
    return folded.toString();
  }

  /** Letters and digits alone, decomposed without marks, case folded: what a {@link Key} holds. */
  public static String key(String words) {
    StringBuilder letters = new StringBuilder(words.length());
    words.codePoints().forEach(c -> Letters.append(c, letters));
    return letters.toString();
  }

  private static void foldNameCharacter(int c, StringBuilder folded) {
    if (Typography.isWhite(c)) {
      if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    } else if (!Typography.isIgnorable(c) && !Typography.isMark(c)) {
      String upper = Character.toString(c).toUpperCase(Locale.ROOT);
      folded.append(upper.toLowerCase(Locale.ROOT));
    }
  }
}
