package org.gainsay.text;

import java.util.Collection;

/**
 * Characters that are not to be shown; noncharacters stand for them, which no text means (Unicode
 * Standard, 23.7).
 */
final class Withheld {
  private static final char UNIT = '\uFDD0';
  private static final String PAIR = Character.toString(0x1FFFE);
  private static final String LEFT_OUT = "…";

  private Withheld() {}

  static boolean is(int c) {
    return c == UNIT || c == 0x1FFFE;
  }

  /** Withholds what lies in none of the spans, but for line ends. */
  static String outside(Collection<Span> kept, String content) {
    boolean[] keep = new boolean[content.length()];
    kept.forEach(span -> java.util.Arrays.fill(keep, span.start(), span.end(), true));
    StringBuilder blanked = new StringBuilder(content.length());
    for (int i = 0; i < content.length(); ) {
      int c = content.codePointAt(i);
      boolean pair = Character.isSupplementaryCodePoint(c);
      if (keep[i] || c == '\n' || c == '\r' || (i == 0 && c == '\uFEFF')) {
        blanked.appendCodePoint(c);
      } else {
        blanked.append(pair ? PAIR : String.valueOf(UNIT));
      }
      i += pair ? 2 : 1;
    }
    return blanked.toString();
  }

  /** One ellipsis for each run of withheld characters, over line ends too. */
  static String abridged(String words) {
    if (words.codePoints().noneMatch(Withheld::is)) {
      return words;
    }
    StringBuilder abridged = new StringBuilder();
    int at = 0;
    while (at < words.length()) {
      int c = words.codePointAt(at);
      if (is(c)) {
        at = endOfRun(words, at);
        abridged.append(LEFT_OUT);
      } else {
        abridged.appendCodePoint(c);
        at += Character.charCount(c);
      }
    }
    return abridged.toString();
  }

  private static int endOfRun(String words, int start) {
    int end = start;
    int at = start;
    while (at < words.length() && (is(words.codePointAt(at)) || words.charAt(at) <= ' ')) {
      at += Character.charCount(words.codePointAt(at));
      end = is(words.codePointBefore(at)) ? at : end;
    }
    return end;
  }
}
