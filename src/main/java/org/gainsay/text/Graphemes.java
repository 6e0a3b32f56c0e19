package org.gainsay.text;

/** Where a character as the reader sees it ends: with its marks, never inside a pair. */
public final class Graphemes {
  /** More marks than any writing puts on one letter; the rest stand for themselves. */
  private static final int MOST_MARKS = 1_000;

  private Graphemes() {}

  /** The first offset from {@code offset} on before which a reader's character ends. */
  public static int end(CharSequence content, int offset) {
    int at = offset;
    int limit = Math.min(content.length(), offset + MOST_MARKS);
    while (at < limit && joins(content, at)) {
      at += Character.charCount(Character.codePointAt(content, at));
    }
    return at;
  }

  /** Whether the character at an offset belongs to the one before it. */
  static boolean joins(CharSequence content, int offset) {
    if (offset == 0) {
      return false;
    }
    char c = content.charAt(offset);
    if (c < 0x300) {
      return false;
    }
    if (Character.isLowSurrogate(c)) {
      return Character.isHighSurrogate(content.charAt(offset - 1));
    }
    int codePoint = Character.codePointAt(content, offset);
    return Typography.isMark(codePoint) || codePoint == 0x200D || codePoint == 0x0640;
  }
}
