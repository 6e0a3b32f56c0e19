package org.gainsay.report;

import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.text.Visible;

/** Diagnostics for editors and logs: one line each. */
public final class ConciseText {
  private ConciseText() {}

  /** {@code file:line:column: severity[code]: message}. */
  public static String of(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(ConciseText::line).collect(Collectors.joining());
  }

  private static String line(Diagnostic diagnostic) {
    return Visible.line(
            diagnostic.place()
                + ": "
                + diagnostic.severity().label()
                + "["
                + diagnostic.code().label()
                + "]: "
                + diagnostic.message())
        + "\n";
  }
}
