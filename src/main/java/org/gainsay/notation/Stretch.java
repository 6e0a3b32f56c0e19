package org.gainsay.notation;

import java.io.Reader;

/**
 * Gives a parser a stretch of a text, and stops it where it would swallow more than one scalar may
 * hold: a parser builds a scalar before anyone can refuse it.
 */
final class Stretch extends Reader {
  private static final int AHEAD = Limits.SCALAR + (1 << 16);

  private final String content;
  private final int end;
  private final Mask mask;
  private int next;
  private int seen;

  /** More than one scalar may hold stands between what was seen last and here. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int start;

    TooLong(int start) {
      super("too long", null, false, false);
      this.start = start;
    }

    int start() {
      return start;
    }
  }

  Stretch(String content, int start, int end, Mask mask) {
    this.content = content;
    this.end = end;
    this.mask = mask;
    this.next = start;
    this.seen = start;
  }

  /** Tells that the parser gave out what stands before {@code offset}. */
  void seen(int offset) {
    seen = Math.max(seen, offset);
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (next >= end) {
      return -1;
    }
    int upTo = Math.min(end, next + Math.min(length, 1 << 13));
    if (upTo - seen > AHEAD) {
      seen = afterComments(seen, next);
      if (upTo - seen > AHEAD) {
        throw new TooLong(seen);
      }
    }
    content.getChars(next, upTo, buffer, offset);
    mask.apply(buffer, offset, next, upTo);
    int count = upTo - next;
    next = upTo;
    return count;
  }

  /** Behind the lines that hold nothing but blanks and comments. */
  private int afterComments(int from, int to) {
    int at = from;
    int line = content.indexOf('\n', from);
    while (line >= 0 && line < to && isComment(at, line)) {
      at = line + 1;
      line = content.indexOf('\n', at);
    }
    return at;
  }

  private boolean isComment(int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(content.charAt(at))) {
      at++;
    }
    return at == to || content.charAt(at) == '#';
  }

  @Override
  public void close() {}
}
