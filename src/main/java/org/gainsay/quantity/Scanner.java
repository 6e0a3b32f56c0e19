package org.gainsay.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.gainsay.text.Span;

/** Cuts a text into tokens, once through, whatever the language. */
final class Scanner {
  /** How much of the text around a passage is looked at. */
  private static final int AROUND = 80;

  private static final int LONGEST_RUN = 400;
  private static final String SPACES = "\u00A0\u202F\u2009";
  private static final String SEPARATORS = ".,'’\u066B\u066C" + SPACES;
  private static final char BLANK = ' ';
  private static final String SOFT_HYPHEN = "\u00AD";

  private final String text;
  private final int offset;
  private final Predicate<String> isWord;
  private final Predicate<Token> isMonth;
  private final List<Token> tokens = new ArrayList<>();
  private int runEnd;

  private Scanner(String text, int offset, Predicate<String> isWord, Predicate<Token> isMonth) {
    this.text = text;
    this.offset = offset;
    this.isWord = isWord;
    this.isMonth = isMonth;
  }

  /**
   * The tokens of a passage and of some text around it.
   *
   * @param isWord whether a word that a line end hyphenates is one of the language's number words
   * @param isMonth whether a word is the name of a month
   */
  static Tokens scan(
      CharSequence text, Span within, Predicate<String> isWord, Predicate<Token> isMonth) {
    int start = runStart(text, Math.max(0, within.start() - AROUND));
    int end = runEnd(text, Math.min(text.length(), within.end() + AROUND));
    List<Token> all =
        new Scanner(text.subSequence(start, end).toString(), start, isWord, isMonth).scan();
    int from = 0;
    while (from < all.size() && all.get(from).span().start() < within.start()) {
      from++;
    }
    int to = all.size();
    while (to > from && all.get(to - 1).span().end() > within.end()) {
      to--;
    }
    return new Tokens(all, from, to);
  }

  private static int runStart(CharSequence text, int from) {
    int limit = Math.max(0, from - LONGEST_RUN);
    int start = from;
    while (start > limit && !isSpace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int runEnd(CharSequence text, int from) {
    int limit = Math.min(text.length(), from + LONGEST_RUN);
    int end = from;
    while (end < limit && !isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private List<Token> scan() {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      i = isSpace(c) ? i + Character.charCount(c) : token(i, c);
    }
    return tokens;
  }

  private int token(int start, int c) {
    if (start >= runEnd) {
      runEnd = runEnd(start);
      if (Addresses.isAddress(text, start, runEnd)) {
        return add(Token.Kind.ADDRESS, start, runEnd, "");
      }
    }
    if (Character.isDigit(c)) {
      int end = digitsEnd(start);
      return add(Token.Kind.DIGITS, start, end, text.substring(start, end));
    } else if (Character.isLetter(c)) {
      return word(start);
    }
    int end = start + Character.charCount(c);
    return add(Token.Kind.SIGN, start, end, text.substring(start, end));
  }

  private int runEnd(int start) {
    int end = start;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int add(Token.Kind kind, int start, int end, String key) {
    Span span = new Span(start, end).shift(offset);
    boolean glued = !tokens.isEmpty() && tokens.get(tokens.size() - 1).span().end() == span.start();
    boolean capital = Character.isUpperCase(text.codePointAt(start));
    tokens.add(new Token(kind, span, key, glued, capital));
    return end;
  }

  /** A word, also one that a hyphen cuts at a line end when the whole is a number word. */
  private int word(int start) {
    int end = lettersEnd(start);
    int next = afterLineEndHyphen(end);
    if (next > end) {
      int joinedEnd = lettersEnd(next);
      String joined = key(start, end) + key(next, joinedEnd);
      if (isWord.test(joined)) {
        return add(Token.Kind.WORD, start, joinedEnd, joined);
      }
    }
    return add(Token.Kind.WORD, start, end, key(start, end));
  }

  private String key(int start, int end) {
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    return word.replace(SOFT_HYPHEN, "").replace('’', '\'');
  }

  private int lettersEnd(int start) {
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      int width = Character.charCount(c);
      boolean apostrophe = (c == '\'' || c == '’') && isLetterAt(end + 1);
      if (!Character.isLetter(c) && !isMark(c) && c != 0xAD && !apostrophe) {
        break;
      }
      end += width;
    }
    return end;
  }

  /** Where the word goes on behind a hyphen and a line end; {@code end} when it does not. */
  private int afterLineEndHyphen(int end) {
    if (end >= text.length() || "-‐".indexOf(text.charAt(end)) < 0) {
      return end;
    }
    int next = end + 1;
    boolean lineEnd = false;
    while (next < text.length() && isSpace(text.charAt(next))) {
      lineEnd |= text.charAt(next) == '\n' || text.charAt(next) == '\r';
      next++;
    }
    return lineEnd && isLetterAt(next) ? next : end;
  }

  private boolean isLetterAt(int index) {
    return index < text.length() && Character.isLetter(text.codePointAt(index));
  }

  private int digitsEnd(int start) {
    int end = blankGroupsEnd(start);
    while (end < text.length() && SEPARATORS.indexOf(text.charAt(end)) >= 0) {
      int next = digitRunEnd(end + 1);
      boolean groups = ".,\u066B\u066C".indexOf(text.charAt(end)) < 0;
      boolean joined = groups ? isGroup(start, end, next) : next > end + 1;
      if (!joined) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /**
   * A plain blank parts thousands (ISO 80000-1, 7.3.1, as it comes out of many files), unless a
   * month stands before the first group, which then is a day, or more digits follow the last one,
   * as in the row of a table.
   */
  private int blankGroupsEnd(int start) {
    int first = digitRunEnd(start);
    int end = first;
    while (end < text.length() && text.charAt(end) == BLANK && isGroup(start, end, nextRun(end))) {
      end = nextRun(end);
    }
    boolean row = end < text.length() && text.charAt(end) == BLANK && nextRun(end) > end + 1;
    boolean day = !tokens.isEmpty() && isMonth.test(tokens.get(tokens.size() - 1));
    return row || day || text.charAt(start) == '0' ? first : end;
  }

  private int nextRun(int separator) {
    return digitRunEnd(separator + 1);
  }

  /**
   * Blanks and apostrophes part groups of three digits only: {@code 1 300}, not {@code 2016 300}.
   */
  private boolean isGroup(int start, int separator, int next) {
    int before = separator;
    while (before > start && Character.isDigit(text.charAt(before - 1))) {
      before--;
    }
    int length = separator - before;
    return next - separator - 1 == 3 && (before == start ? length <= 3 : length == 3);
  }

  private int digitRunEnd(int start) {
    int end = start;
    while (end < text.length() && Character.isDigit(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
  }
}
