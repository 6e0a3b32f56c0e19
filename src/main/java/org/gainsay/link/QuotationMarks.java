package org.gainsay.link;

import java.util.Optional;
import org.gainsay.text.Span;

/**
 * Quotation marks in running text, which often lacks one of a pair.
 *
 * <p>Marks do not nest reliably in edited text, so the rule is simple: words are marked when an
 * opening mark stands before them in their paragraph and no closing one of its kind stands between.
 * A single mark that may as well be an apostrophe counts as one.
 */
final class QuotationMarks {
  private static final String OPENING = "“«„「『";
  private static final String CLOSING = "”»‟」』";
  private static final String SINGLE_OPENING = "‘‹‚";
  private static final String SINGLE_CLOSING = "’›";
  private static final int REACH = 4_000;

  private QuotationMarks() {}

  /**
   * What stands between the outer quotation marks of a text. Where one of the pair is missing, the
   * words reach to the end of the text on that side; empty when there are no marks.
   */
  static Optional<Span> between(String text) {
    Optional<Span> inDouble = betweenDouble(text);
    Optional<Span> inSingle = betweenSingle(text);
    boolean singleIsOuter =
        inSingle
            .filter(single -> inDouble.map(inner -> contains(single, inner)).orElse(true))
            .isPresent();
    return singleIsOuter ? inSingle : inDouble;
  }

  private static boolean contains(Span outer, Span inner) {
    return outer.start() < inner.start() && inner.end() < outer.end();
  }

  private static Optional<Span> betweenDouble(String text) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < text.length(); i++) {
      if (isDouble(text.charAt(i))) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return Optional.empty();
    }
    if (first < last) {
      return words(first + 1, last);
    }
    return opens(text, first) ? words(first + 1, text.length()) : words(0, first);
  }

  private static Optional<Span> betweenSingle(String text) {
    int first = 0;
    while (first < text.length() && !isSingleOpening(text, first)) {
      first++;
    }
    int last = text.length() - 1;
    while (last > first && !isSingleClosing(text, last)) {
      last--;
    }
    int end = last > first ? last : lastAtWordEnd(text, first);
    return words(first + 1, end);
  }

  /**
   * The last mark behind another that ends a word, were it a plural's apostrophe; else that one.
   */
  private static int lastAtWordEnd(String text, int first) {
    int last = text.length() - 1;
    while (last > first && !endsWord(text, last)) {
      last--;
    }
    return last;
  }

  private static Optional<Span> words(int start, int end) {
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /** Whether words of a text stand inside quotation marks. */
  static boolean mark(String text, Span words) {
    int start = words.start();
    if (start > 0 && isOpening(text, start - 1)) {
      return true;
    }
    int paragraph = paragraphStart(text, start);
    return isInside(text, paragraph, start, '“', "”")
        || isInside(text, paragraph, start, '«', "»")
        || isInside(text, paragraph, start, '„', "“”‟")
        || isInside(text, paragraph, start, '「', "」")
        || isInside(text, paragraph, start, '『', "』")
        || isInsideStraight(text, paragraph, start)
        || isInsideSingle(text, paragraph, start);
  }

  private static boolean isDouble(char c) {
    return c == '"' || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
  }

  private static boolean isOpening(String text, int at) {
    char c = text.charAt(at);
    return OPENING.indexOf(c) >= 0 || (c == '"' && opens(text, at)) || isSingleOpening(text, at);
  }

  /** Whether a mark that may open or close opens: it touches what stands behind it. */
  private static boolean opens(String text, int at) {
    char c = text.charAt(at);
    if (c != '"' && c != '\'') {
      return OPENING.indexOf(c) >= 0 || SINGLE_OPENING.indexOf(c) >= 0;
    }
    return !isWordAt(text, at - 1) && !isBlankAt(text, at + 1);
  }

  private static boolean isSingleOpening(String text, int at) {
    char c = text.charAt(at);
    return (c == '\'' || SINGLE_OPENING.indexOf(c) >= 0)
        && !isWordAt(text, at - 1)
        && !isBlankAt(text, at + 1);
  }

  /** A mark at the end of a word, but for the apostrophe of a plural before another word. */
  private static boolean isSingleClosing(String text, int at) {
    boolean possessive =
        at > 0
            && text.charAt(at - 1) == 's'
            && at + 2 < text.length()
            && isBlankAt(text, at + 1)
            && Character.isLowerCase(text.charAt(at + 2));
    return endsWord(text, at) && !possessive;
  }

  private static boolean endsWord(String text, int at) {
    char c = text.charAt(at);
    return (c == '\'' || SINGLE_CLOSING.indexOf(c) >= 0)
        && !isBlankAt(text, at - 1)
        && !isWordAt(text, at + 1);
  }

  private static boolean isWordAt(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isBlankAt(String text, int at) {
    return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
  }

  private static boolean isInside(String text, int from, int to, char opening, String closing) {
    boolean inside = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      inside = c == opening || (inside && closing.indexOf(c) < 0);
    }
    return inside;
  }

  private static boolean isInsideSingle(String text, int from, int to) {
    boolean inside = false;
    for (int i = from; i < to; i++) {
      inside = isSingleOpening(text, i) || (inside && !isSingleClosing(text, i));
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
}
