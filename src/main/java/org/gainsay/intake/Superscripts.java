package org.gainsay.intake;

/** Raised digits as characters of their own, so that a note's mark does not join a number. */
final class Superscripts {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Superscripts() {}

  /** Digits raised, all else as it is. */
  static String of(String words) {
    StringBuilder raised = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      raised.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c);
    }
    return raised.toString();
  }
}
