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

  /** Keeps the first version of each, so that nothing in it seems to be written twice. */
  private void conflicts() {
    boolean inside = false;
    boolean other = false;
    for (int at = 0, end; at < content.length(); at = end) {
      end = lineEnd(at);
      char sign = marker(at);
      if (sign == '<') {
        report(at, end);
        other = false;
      }
      inside |= sign == '<';
      other |= inside && (sign == '|' || sign == '=');
      if (inside && (other || sign != ' ')) {
        mask.add(at, end);
      }
      inside &= sign != '>';
      other &= inside;
    }
  }

  private void report(int at, int end) {
    page.report(
        Code.MERGE_CONFLICT,
        new Span(at, Math.max(at + MARKER, end - 1)),
        "two versions stand here side by side, left by a merge",
        "choose one, and remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`");
  }

  /** The sign of the conflict marker at the start of a line; a blank where there is none. */
  private char marker(int at) {
    char sign = content.charAt(at);
    int after = at + MARKER;
    boolean marker =
        "<|=>".indexOf(sign) >= 0
            && content.startsWith(String.valueOf(sign).repeat(MARKER), at)
            && (after >= content.length() || Character.isWhitespace(content.charAt(after)));
    return marker ? sign : ' ';
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
