package org.gainsay.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gainsay.audit.Audit;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.report.CheckJson;
import org.gainsay.report.ConciseText;
import org.gainsay.report.FullText;
import org.gainsay.report.GitHubAnnotations;
import org.gainsay.report.Ink;
import org.gainsay.report.Sarif;
import org.gainsay.report.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks ledger and sources, and says what is wrong with them. */
@Command(
    name = "check",
    sortOptions = false,
    abbreviateSynopsis = true,
    description =
        "Reads ledger and sources, looks every quote and figure up in its text, and says what is"
            + " wrong, where, and what would settle it.",
    footer = {
      "",
      "Examples:",
      "  gainsay check",
      "  gainsay check --ignore unused-source --fail-on warning",
      "  gainsay check --format sarif > gainsay.sarif"
    })
final class Check implements Callable<Integer> {
  /** How diagnostics are printed. */
  enum Format {
    TEXT,
    FULL,
    CONCISE,
    JSON,
    SARIF,
    GITHUB;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Gainsay gainsay;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: text, full on a terminal, else concise)")
  private Format format = Format.TEXT;

  @Mixin private Selection selection = new Selection();
  @Mixin private FailOn failOn = new FailOn();

  Check(Gainsay gainsay) {
    this.gainsay = gainsay;
  }

  @Override
  public Integer call() {
    Console console = gainsay.console();
    Audit audit = gainsay.audit();
    List<Diagnostic> shown = selection.of(audit.diagnostics());
    console.out().print(page(audit, shown, console));
    return failOn.code(audit, shown);
  }

  private String page(Audit audit, List<Diagnostic> shown, Console console) {
    Ink ink = Ink.of(console.colour());
    return switch (format) {
      case TEXT -> console.terminal() ? full(audit, shown, ink) : concise(audit, shown, ink);
      case FULL -> full(audit, shown, ink);
      case CONCISE -> concise(audit, shown, ink);
      case JSON -> CheckJson.of(audit, shown);
      case SARIF -> Sarif.of(shown, Version.number());
      case GITHUB -> GitHubAnnotations.of(shown) + Summary.text(audit, shown, Ink.PLAIN);
    };
  }

  private static String full(Audit audit, List<Diagnostic> shown, Ink ink) {
    return FullText.of(shown, ink) + Summary.text(audit, shown, ink);
  }

  private static String concise(Audit audit, List<Diagnostic> shown, Ink ink) {
    return ConciseText.of(shown) + Summary.text(audit, shown, ink);
  }
}
