package org.gainsay.notation;

import org.gainsay.diagnostic.Code;
import org.gainsay.text.Span;

/**
 * What is wrong with a text before it is read as anything: conflict markers, control characters.
 */
final class Screening {
  private static final int MARKER = 7;

  private final Page page;
  private final Mask mask;
  private final String content;

  private Screening(Page page, Mask mask) {
    this.page = page;
    this.mask = mask;
    this.content = page.content();
  }

  /** Reports what it finds, and masks it. */
  static void run(Page page, Mask mask) {
    Screening screening = new Screening(page, mask);
    screening.conflicts();
    screening.controls();
  }

  private void conflicts() {
    int opening = marker('<', 0);
    while (opening >= 0) {
      int next = lineEnd(opening);
      page.report(
          Code.MERGE_CONFLICT,
          new Span(opening, Math.max(opening + MARKER, next - 1)),
          "two versions stand here side by side, left by a merge",
          "choose one, and remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`");
      mask.add(opening, next);
      int closing = marker('>', next);
      int last = closing < 0 ? next : lineEnd(closing);
      maskOther(next, last);
      opening = marker('<', last);
    }
  }

  /** Keeps the first version, so that nothing in it seems to be written twice. */
  private void maskOther(int from, int to) {
    int base = marker('|', from);
    int middle = marker('=', from);
    int other = base >= 0 && base < to ? base : middle;
    if (other >= 0 && other < to) {
      mask.add(other, to);
    }
  }

  private int marker(char sign, int from) {
    String marker = String.valueOf(sign).repeat(MARKER);
    int found = content.indexOf(marker, from);
    while (found >= 0 && !isLine(found)) {
      found = content.indexOf(marker, found + 1);
    }
    return found;
  }

  private boolean isLine(int at) {
    boolean begins = at == 0 || content.charAt(at - 1) == '\n';
    int after = at + MARKER;
    return begins && (after >= content.length() || Character.isWhitespace(content.charAt(after)));
  }

  private int lineEnd(int from) {
    int found = content.indexOf('\n', from);
    return found < 0 ? content.length() : found + 1;
  }

  private void controls() {
    int at = 0;
    while (at < content.length()) {
      int end = at;
      while (end < content.length() && isRefused(end)) {
        end++;
      }
      if (end > at) {
        control(new Span(at, end));
      }
      at = end + 1;
    }
  }

  private void control(Span span) {
    mask.add(span.start(), span.end());
    page.report(
        Code.INVISIBLE_CHARACTER,
        span,
        Invisible.names(content.substring(span.start(), Math.min(span.end(), span.start() + 3)))
            + (span.length() == 1 ? " is" : " and what follows it are")
            + " nothing that a text may hold",
        "remove it");
  }

  private boolean isRefused(int at) {
    char c = content.charAt(at);
    if (Character.isSurrogate(c)) {
      return isLone(at);
    }
    boolean space = c == '\t' || c == '\n' || c == '\r' || c == '\u0085';
    boolean mark = c == '\uFEFF' && at == 0;
    return !space && !mark && (Character.isISOControl(c) || c == '\uFFFE' || c == '\uFFFF');
  }

  private boolean isLone(int at) {
    return Character.isHighSurrogate(content.charAt(at))
        ? at + 1 == content.length() || !Character.isLowSurrogate(content.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(content.charAt(at - 1));
  }
}
