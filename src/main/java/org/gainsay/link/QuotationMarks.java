package org.gainsay.link;

import java.util.Optional;
import org.gainsay.text.Span;

/**
 * Quotation marks in running text, which often lacks one of a pair.
 *
 * <p>Marks do not nest reliably in edited text, so the rule is simple: words are marked when an
 * opening mark stands before them in their paragraph and no closing one of its kind stands between.
 */
final class QuotationMarks {
  private static final String OPENING = "“‘«„‹「『";
  private static final String CLOSING = "”’»“›」』";
  private static final int REACH = 4_000;

  private QuotationMarks() {}

  static boolean isMark(char c) {
    return OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 || c == '"' || c == '\'';
  }

  /** What stands between the outer quotation marks of a text, if there are two or more. */
  static Optional<Span> between(String text) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text.charAt(i)) && !isApostrophe(text, i)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first >= 0 && last > first + 1
        ? Optional.of(new Span(first + 1, last))
        : Optional.empty();
  }

  /** Whether words of a text stand inside quotation marks. */
  static boolean mark(String text, Span words) {
    if (words.start() > 0 && isOpening(text, words.start() - 1)) {
      return true;
    }
    int paragraph = paragraphStart(text, words.start());
    return isInside(text, paragraph, words.start(), '“', "”")
        || isInside(text, paragraph, words.start(), '‘', "’")
        || isInside(text, paragraph, words.start(), '«', "»")
        || isInside(text, paragraph, words.start(), '„', "“”")
        || isInside(text, paragraph, words.start(), '「', "」")
        || isInside(text, paragraph, words.start(), '『', "』")
        || isInsideStraight(text, paragraph, words.start());
  }

  private static boolean isOpening(String text, int at) {
    char c = text.charAt(at);
    boolean straight = c == '"' || c == '\'';
    return (OPENING.indexOf(c) >= 0 && !isApostrophe(text, at))
        || (straight && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))));
  }

  private static boolean isInside(String text, int from, int to, char opening, String closing) {
    boolean inside = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == opening) {
        inside = true;
      } else if (closing.indexOf(c) >= 0 && !isApostrophe(text, i)) {
        inside = false;
      }
    }
    return inside;
  }

  private static boolean isInsideStraight(String text, int from, int to) {
    boolean inside = false;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '"') {
        inside = !inside;
      }
    }
    return inside;
  }

  private static int paragraphStart(String text, int offset) {
    int limit = Math.max(0, offset - REACH);
    int i = offset;
    while (i > limit && !(text.charAt(i - 1) == '\n' && i > 1 && isLineEnd(text, i - 2))) {
      i--;
    }
    return i;
  }

  private static boolean isLineEnd(String text, int at) {
    return text.charAt(at) == '\n'
        || (text.charAt(at) == '\r' && at > 0 && text.charAt(at - 1) == '\n');
  }

  /** A single mark between two letters is an apostrophe. */
  private static boolean isApostrophe(String text, int at) {
    char c = text.charAt(at);
    return (c == '’' || c == '\'' || c == '‘')
        && at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }
}
