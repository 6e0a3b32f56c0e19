package org.gainsay.text;

/**
 * Where words and numbers may begin and end.
 *
 * <p>Inside a word, a number with its separators ({@code 1,140}, {@code 12.5}, {@code 12:30}) or a
 * contracted negation ({@code can't}) there is no boundary. In scripts without spaces every
 * character is a word, but for runs of numerals.
 */
public final class Tokens {
  private static final String NUMBER_SEPARATORS = ".,:/'’٫٬،·";
  private static final String NUMERALS = "〇零一二三四五六七八九十百千万萬亿億兆两兩";

  /** How far a token goes on over characters that are not seen. */
  private static final int MOST_UNSEEN = 100;

  private Tokens() {}

  /** Whether no token reaches over an offset. */
  public static boolean boundary(CharSequence content, int offset) {
    if (offset <= 0 || offset >= content.length()) {
      return true;
    }
    if (Graphemes.joins(content, offset)) {
      return false;
    }
    int before = visibleBefore(content, offset);
    int after = visibleAfter(content, offset);
    if (before < 0 || after >= content.length()) {
      return true;
    }
    int left = Character.codePointAt(content, before);
    int right = Character.codePointAt(content, after);
    if (isWord(left) && isWord(right)) {
      return betweenLetters(left, right);
    }
    return !insideNumber(content, before, left, after, right)
        && !insideNegation(content, before, left, after, right);
  }

  /** Whether a code point is part of a word or number. */
  public static boolean isWord(int c) {
    return Letters.count(c) > 0;
  }

  /** Whether a script writes its words without spaces between. */
  public static boolean isUnspaced(int c) {
    if (c < 0xE00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> c == 0x30FC;
    };
  }

  private static boolean betweenLetters(int left, int right) {
    if (isNumeral(left) && isNumeral(right)) {
      return false;
    }
    return isUnspaced(left) || isUnspaced(right);
  }

  /** Digits of all scripts and Chinese numerals. */
  public static boolean isNumeral(int c) {
    return NUMERALS.indexOf(c) >= 0 || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }

  private static boolean isDigit(int c) {
    return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }

  private static boolean insideNumber(
      CharSequence content, int before, int left, int after, int right) {
    if (isDigit(left) && NUMBER_SEPARATORS.indexOf(right) >= 0) {
      int next = visibleAfter(content, after + 1);
      return next < content.length() && isDigit(Character.codePointAt(content, next));
    }
    if (isDigit(right) && NUMBER_SEPARATORS.indexOf(left) >= 0) {
      int previous = visibleBefore(content, before);
      return previous >= 0 && isDigit(Character.codePointAt(content, previous));
    }
    return false;
  }

  /** Between {@code n} and {@code 't}, or between the apostrophe and {@code t}. */
  private static boolean insideNegation(
      CharSequence content, int before, int left, int after, int right) {
    int apostrophe = Typography.isApostrophe(right) ? after : before;
    if (!Typography.isApostrophe(right) && !Typography.isApostrophe(left)) {
      return false;
    }
    return apostrophe > 0
        && apostrophe + 1 < content.length()
        && (content.charAt(apostrophe - 1) | 0x20) == 'n'
        && (content.charAt(apostrophe + 1) | 0x20) == 't'
        && (apostrophe + 2 == content.length() || !isWord(content.charAt(apostrophe + 2)));
  }

  /** Where the nearest character before an offset begins that is seen for itself, or -1. */
  private static int visibleBefore(CharSequence content, int offset) {
    int at = offset;
    int limit = Math.max(0, offset - MOST_UNSEEN);
    while (at > limit) {
      int c = Character.codePointBefore(content, at);
      at -= Character.charCount(c);
      if (!Typography.isIgnorable(c) && !(Typography.isMark(c) && !isWord(c))) {
        return at;
      }
    }
    return -1;
  }

  private static int visibleAfter(CharSequence content, int offset) {
    int at = offset;
    int limit = Math.min(content.length(), offset + MOST_UNSEEN);
    while (at < limit) {
      int c = Character.codePointAt(content, at);
      if (!Typography.isIgnorable(c)) {
        return at;
      }
      at += Character.charCount(c);
    }
    return content.length();
  }
}
