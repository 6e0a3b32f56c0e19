package org.gainsay.anchor;

import org.gainsay.text.Graphemes;
import org.gainsay.text.Span;
import org.gainsay.text.Typography;

/** Takes the punctuation around a pattern into its place, as far as the text has the same. */
final class OuterMarks {
  /** White space between two marks, as in {@code « mot »}. */
  private static final int MOST_WHITE = 32;

  private final String content;
  private final Span within;

  OuterMarks(String content, Span within) {
    this.content = content;
    this.within = within;
  }

  /** A span grown by what stands before and after the letters of a quote. */
  Span grow(Span letters, String lead, String trail) {
    int end = lead.isEmpty() && trail.isEmpty() ? letters.end() : endWith(letters.end(), trail);
    return new Span(startWith(letters.start(), lead), end);
  }

  private int endWith(int from, String trail) {
    int end = from;
    int at = 0;
    while (true) {
      at = skip(trail, at, trail.length());
      if (at >= trail.length()) {
        return end;
      }
      int mark = markEnd(trail, at, trail.length());
      int there = skip(content, end, Math.min(within.end(), end + MOST_WHITE));
      int markThere = markEnd(content, there, within.end());
      if (there >= within.end() || !alike(trail, at, mark, content, there, markThere)) {
        return end;
      }
      end = Graphemes.end(content, markThere);
      at = mark;
    }
  }

  private int startWith(int from, String lead) {
    int start = from;
    int at = lead.length();
    while (true) {
      at = skipBack(lead, at, 0);
      if (at <= 0) {
        return start;
      }
      int mark = markStart(lead, at, 0);
      int there = skipBack(content, start, Math.max(within.start(), start - MOST_WHITE));
      int markThere = markStart(content, there, within.start());
      if (there <= within.start() || !alike(lead, mark, at, content, markThere, there)) {
        return start;
      }
      start = markThere;
      at = mark;
    }
  }

  /** Two marks of one form, or two symbols that change a value: those must be seen to differ. */
  private static boolean alike(
      String one, int start, int end, String other, int otherStart, int otherEnd) {
    GapForm mine = GapForm.of(one.substring(start, end));
    GapForm its = GapForm.of(other.substring(otherStart, Math.max(otherStart, otherEnd)));
    return mine.core().equals(its.core()) || (!mine.values().isEmpty() && !its.values().isEmpty());
  }

  private static boolean isSkipped(int c) {
    return Typography.isWhite(c) || Typography.isIgnorable(c) || Typography.isMark(c);
  }

  private static int skip(String text, int from, int limit) {
    int at = from;
    while (at < limit && isSkipped(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int skipBack(String text, int from, int limit) {
    int at = from;
    while (at > limit && isSkipped(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isRun(char c) {
    return c == '.' || Typography.isDash(c) || c == '\'' || c == '`';
  }

  private static int markEnd(String text, int at, int limit) {
    if (at >= limit) {
      return at;
    }
    int end = at + Character.charCount(text.codePointAt(at));
    while (isRun(text.charAt(at)) && end < limit && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return Math.min(end, limit);
  }

  private static int markStart(String text, int end, int limit) {
    if (end <= limit) {
      return end;
    }
    int start = end - Character.charCount(text.codePointBefore(end));
    char c = text.charAt(start);
    while (isRun(c) && start > limit && text.charAt(start - 1) == c) {
      start--;
    }
    return Math.max(start, limit);
  }
}
