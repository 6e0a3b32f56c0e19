package org.gainsay.notation;

/**
 * Turns a parser's code point offsets, which mostly grow, into offsets of UTF-16 code units.
 *
 * <p>Every masked code unit is a blank of its own to the parser, also half of a pair.
 */
final class CodePoints {
  private final String content;
  private final Mask mask;
  private int points;
  private int units;

  /** Counts from {@code start}, given in UTF-16 code units. */
  CodePoints(String content, int start, Mask mask) {
    this.content = content;
    this.mask = mask;
    this.units = start;
  }

  /** Steps from the last answer, so a run over a text is linear. */
  int toUnits(int offset) {
    while (points < offset && units < content.length()) {
      units += isPair(units) ? 2 : 1;
      points++;
    }
    while (points > offset && units > 0) {
      units -= units > 1 && isPair(units - 2) ? 2 : 1;
      points--;
    }
    return units;
  }

  private boolean isPair(int at) {
    return at + 1 < content.length()
        && Character.isHighSurrogate(content.charAt(at))
        && Character.isLowSurrogate(content.charAt(at + 1))
        && !mask.covers(at);
  }
}
