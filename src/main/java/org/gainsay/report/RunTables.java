package org.gainsay.report;

import static org.gainsay.report.Column.text;
import static org.gainsay.report.Column.whole;

import java.util.List;
import org.gainsay.audit.Audit;
import org.gainsay.audit.Unchecked;
import org.gainsay.diagnostic.Diagnostic;

/** The tables of what a run found, and of what it did not check. */
final class RunTables {
  private RunTables() {}

  static final Table<Diagnostic> DIAGNOSTICS =
      new Table<>(
          "diagnostics",
          "an error, warning or note",
          List.of(),
          List.of(
              text(
                  "code", "What it is; `gainsay explain CODE` says more.", it -> it.code().label()),
              text("severity", "error, warning or note.", it -> it.severity().label()),
              text("file", "The file, below the workspace.", it -> it.place().file()),
              whole("line", "From 1.", it -> it.place().position().line()),
              whole("column", "From 1, in code points.", it -> it.place().position().column()),
              text("message", "What is wrong.", Diagnostic::message),
              text("help", "The smallest change that settles it.", Diagnostic::help),
              text("claim_id", "The claim it belongs to.", it -> it.claim().orElse(""))),
          Audit::diagnostics);

  static final Table<Unchecked> UNCHECKED =
      new Table<>(
          "unchecked",
          "something that was not checked",
          List.of(),
          List.of(
              text("what", "What was not checked.", Unchecked::what),
              text("where", "The claim, document or file.", Unchecked::where),
              text("why", "Why not.", Unchecked::why)),
          Audit::unchecked);
}
