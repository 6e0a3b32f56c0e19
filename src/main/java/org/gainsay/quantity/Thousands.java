package org.gainsay.quantity;

/** Numbers of several groups of digits, as {@code 10 000} and {@code 10’000}. */
public final class Thousands {
  /** Blanks and apostrophes; what else parts thousands is also a mark of the sentence. */
  static final String PARTING = " \u00A0\u202F\u2009'’";

  private Thousands() {}

  /** Whether a character parts up to three digits before it from just three behind it. */
  public static boolean partedAt(String text, int at) {
    if (at < 1 || at >= text.length() || PARTING.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int before = at;
    while (before > 0 && Character.isDigit(text.charAt(before - 1))) {
      before--;
    }
    int behind = at + 1;
    while (behind < text.length() && Character.isDigit(text.charAt(behind))) {
      behind++;
    }
    return before < at && at - before <= 3 && behind - at - 1 == 3;
  }
}
