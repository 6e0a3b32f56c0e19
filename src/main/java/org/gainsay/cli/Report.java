package org.gainsay.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gainsay.audit.Audit;
import org.gainsay.audit.PublicPart;
import org.gainsay.contradiction.Finding;
import org.gainsay.contradiction.Level;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.file.Workspace;
import org.gainsay.report.ConciseText;
import org.gainsay.report.Csv;
import org.gainsay.report.CsvForm;
import org.gainsay.report.CsvMetadata;
import org.gainsay.report.FindingsText;
import org.gainsay.report.FullText;
import org.gainsay.report.HtmlReport;
import org.gainsay.report.Ink;
import org.gainsay.report.Summary;
import org.gainsay.report.Tables;
import org.gainsay.report.TablesReadme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job: checks everything and writes every table. */
@Command(
    name = "report",
    sortOptions = false,
    abbreviateSynopsis = true,
    description =
        "Checks everything, writes every table into out/, and prints the contradictions and a"
            + " summary. Exits with 1 if there is an error, and writes everything all the same.",
    footer = {
      "",
      "Examples:",
      "  gainsay report",
      "  gainsay report -C my-investigation --out /tmp/tables"
    })
final class Report implements Callable<Integer> {
  private static final int MOST_ERRORS = 10;

  private final Gainsay gainsay;

  @Option(
      names = "--public",
      description =
          "to hand out: no whole texts, nothing of notes and of claims tagged `private` in any"
              + " file")
  private boolean forThePublic;

  @Mixin private Selection selection = new Selection();
  @Mixin private FailOn failOn = new FailOn();

  Report(Gainsay gainsay) {
    this.gainsay = gainsay;
  }

  @Override
  public Integer call() {
    Workspace workspace = gainsay.workspace();
    Destination destination = Destination.of(workspace, workspace.out());
    Audit all = gainsay.audit();
    Optional<PublicPart> part = forThePublic ? Optional.of(PublicPart.of(all)) : Optional.empty();
    Audit audit = part.map(PublicPart::audit).orElse(all);
    Map<String, Supplier<String>> files =
        files(() -> part.map(it -> HtmlReport.of(it)).orElseGet(() -> HtmlReport.of(all)), audit);
    destination.write(files);
    List<Diagnostic> shown = selection.of(audit.diagnostics());
    print(audit, shown);
    gainsay
        .console()
        .out()
        .print("written: " + files.size() + " files to " + workspace.show(workspace.out()) + "/\n");
    return failOn.code(audit, shown);
  }

  /** Everything that is written, by the name of its file. */
  private static Map<String, Supplier<String>> files(Supplier<String> page, Audit audit) {
    Map<String, Supplier<String>> files = new LinkedHashMap<>();
    files.put("report.html", page);
    Tables.all()
        .forEach(
            table ->
                files.put(table.name() + ".csv", () -> Csv.of(table, audit, CsvForm.STANDARD)));
    files.put("csv-metadata.json", () -> CsvMetadata.of(CsvForm.STANDARD));
    files.put("README.md", () -> TablesReadme.of(CsvForm.STANDARD));
    return files;
  }

  private void print(Audit audit, List<Diagnostic> shown) {
    Ink ink = Ink.of(gainsay.console().colour());
    List<Finding> findings =
        audit.findings().findings().stream().filter(it -> it.level() != Level.TENSION).toList();
    List<Diagnostic> errors = shown.stream().filter(Diagnostic::isError).toList();
    gainsay
        .console()
        .out()
        .print(
            FindingsText.of(findings, ink)
                + errors(errors.subList(0, Math.min(errors.size(), MOST_ERRORS)), ink)
                + more(errors.size() - MOST_ERRORS)
                + Summary.text(audit, shown, ink));
  }

  /** For the public without the lines of the files, in which anything may stand. */
  private String errors(List<Diagnostic> errors, Ink ink) {
    return forThePublic ? ConciseText.of(errors) : FullText.of(errors, ink);
  }

  private static String more(int errors) {
    return errors > 0 ? "and " + errors + " more errors; `gainsay check` shows all\n\n" : "";
  }
}
