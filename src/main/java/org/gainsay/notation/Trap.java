package org.gainsay.notation;

import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Edit;
import org.gainsay.text.Span;

/** Texts without quotation marks that YAML takes for something else, in plain words. */
final class Trap {
  private static final String OPENERS = "[{\"'&*!%@`>|-?,]}";

  private Trap() {}

  /** A value that YAML cannot read as a whole, though a reader sees what is meant. */
  static Diagnostic diagnose(Page page, Span value, String meant, YamlAttempt.Fault fault) {
    return Diagnostic.of(
            Code.YAML_TRAP, page.place(value), message(page, value, meant, fault), help())
        .curedBy(new Edit(page.place(value), quoted(meant)));
  }

  /** Whether the value looks like text that only lacks quotation marks. */
  static boolean catches(String meant, YamlAttempt.Fault fault) {
    char first = meant.charAt(0);
    if (first == '[' || first == '{') {
      return goesOn(fault);
    }
    if (first == '"' || first == '\'') {
      return goesOn(fault) || fault.problem().contains("end of stream");
    }
    return OPENERS.indexOf(first) >= 0 || meant.contains(": ") || meant.contains(" #");
  }

  /** Whether the value ended for YAML before the text does. */
  private static boolean goesOn(YamlAttempt.Fault fault) {
    return fault.problem().startsWith("expected <block end>")
        || fault.problem().startsWith("expected '<document start>'");
  }

  /** Between single quotation marks, where nothing but the mark itself has a meaning. */
  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String help() {
    return "put the whole value in quotation marks (`'…'`, a `'` inside doubled), or begin it on"
        + " the next line after `>-`";
  }

  private static String message(Page page, Span value, String meant, YamlAttempt.Fault fault) {
    String shown = "`" + page.shown(value.start(), value.end()) + "`";
    char first = meant.charAt(0);
    if (first == '"' || first == '\'') {
      return fault.problem().contains("end of stream")
          ? shown + " begins with a quotation mark that is never closed"
          : shown + " begins with a quotation mark, so the value ends at the next one";
    }
    if (OPENERS.indexOf(first) >= 0) {
      return shown + " begins with `" + first + "`, which has a meaning of its own in YAML";
    }
    return meant.contains(": ")
        ? shown + " holds `: `, which YAML takes for a key with its value"
        : shown + " holds ` #`, which begins a comment";
  }
}
