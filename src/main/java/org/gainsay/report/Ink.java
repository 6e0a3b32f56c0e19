package org.gainsay.report;

import org.gainsay.diagnostic.Severity;

/** Colour on a terminal that has it, nothing elsewhere (ECMA-48, select graphic rendition). */
public enum Ink {
  PLAIN,
  COLOUR;

  public static Ink of(boolean colour) {
    return colour ? COLOUR : PLAIN;
  }

  String bold(String text) {
    return dye("1", text);
  }

  /** For what frames the text itself: line numbers, arrows. */
  String frame(String text) {
    return dye("1;34", text);
  }

  String good(String text) {
    return dye("1;32", text);
  }

  String bad(String text) {
    return dye("1;31", text);
  }

  String of(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> dye("1;31", text);
      case WARNING -> dye("1;33", text);
      case NOTE -> dye("1;36", text);
    };
  }

  /** So many of a kind, coloured unless there are none. */
  String of(Severity severity, long number, String one) {
    String text = Count.of(number, one);
    return number == 0 ? text : of(severity, text);
  }

  private String dye(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
