package org.gainsay.cli;

import java.util.List;
import java.util.Locale;
import org.gainsay.audit.Audit;
import org.gainsay.contradiction.Finding;
import org.gainsay.contradiction.Level;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Severity;
import picocli.CommandLine.Option;

/** What makes a run exit with 1, beside errors. */
final class FailOn {
  /** What may be asked for. */
  enum What {
    CONTRADICTION,
    WARNING;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      split = ",",
      description =
          "exit with 1 also on an unexplained contradiction, or on a warning"
              + " (${COMPLETION-CANDIDATES})")
  private List<What> what = List.of();

  int code(Audit audit, List<Diagnostic> shown) {
    boolean errors = shown.stream().anyMatch(Diagnostic::isError);
    boolean warnings = shown.stream().anyMatch(each -> each.severity() == Severity.WARNING);
    boolean open = audit.findings().findings().stream().anyMatch(FailOn::isOpenContradiction);
    boolean fails =
        errors
            || (what.contains(What.WARNING) && warnings)
            || (what.contains(What.CONTRADICTION) && open);
    return fails ? Gainsay.FOUND : Gainsay.DONE;
  }

  private static boolean isOpenContradiction(Finding finding) {
    return finding.level() == Level.CONTRADICTION && finding.isOpen();
  }
}
