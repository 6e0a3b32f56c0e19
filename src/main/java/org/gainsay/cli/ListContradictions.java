package org.gainsay.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gainsay.audit.Audit;
import org.gainsay.contradiction.Finding;
import org.gainsay.contradiction.Findings;
import org.gainsay.contradiction.Level;
import org.gainsay.report.FindingMemo;
import org.gainsay.report.FindingsJson;
import org.gainsay.report.FindingsText;
import org.gainsay.report.Ink;
import org.gainsay.text.DidYouMean;
import org.gainsay.text.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows where claims cannot all be true. */
@Command(
    name = "contradictions",
    sortOptions = false,
    abbreviateSynopsis = true,
    description =
        "Shows where documents contradict each other or themselves, with the passages of both"
            + " sides; --explain prints one proof in full.",
    footer = {
      "",
      "Examples:",
      "  gainsay contradictions --open",
      "  gainsay contradictions --level tension --source al-shami-2018"
    })
final class ListContradictions implements Callable<Integer> {
  private final Gainsay gainsay;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description = "this one and graver: contradiction, conditional (default) or tension")
  private Level level = Level.CONDITIONAL;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "only these: figure, attack, stance or quotation")
  private Optional<Finding.Kind> kind = Optional.empty();

  @Option(names = "--source", paramLabel = "SOURCE", description = "only with this source in them")
  private Optional<String> source = Optional.empty();

  @Option(names = "--open", description = "only those that no reconciliation explains")
  private boolean open;

  @Option(names = "--reconciled", description = "only those that a reconciliation explains")
  private boolean reconciled;

  @Option(names = "--series", description = "also figures of one thing at several times")
  private boolean series;

  @Option(names = "--apart", description = "also figures that differ and cannot be compared")
  private boolean apart;

  @Option(names = "--explain", paramLabel = "ID", description = "the proof of one, in full")
  private Optional<String> explain = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: text)")
  private TextOrJson format = TextOrJson.TEXT;

  ListContradictions(Gainsay gainsay) {
    this.gainsay = gainsay;
  }

  @Override
  public Integer call() {
    Audit audit = gainsay.audit();
    Findings findings = audit.findings();
    List<Finding> shown =
        explain
            .map(id -> List.of(named(id, findings)))
            .orElseGet(() -> findings.findings().stream().filter(this::isAskedFor).toList());
    gainsay
        .console()
        .out()
        .print(
            switch (format) {
              case JSON -> FindingsJson.of(findings, shown);
              case TEXT ->
                  explain.isPresent() ? FindingMemo.of(shown.get(0), audit) : text(findings, shown);
            });
    return Gainsay.DONE;
  }

  private boolean isAskedFor(Finding finding) {
    return finding.level().compareTo(level) <= 0
        && kind.map(finding.kind()::equals).orElse(true)
        && source.map(name -> speaks(finding, name)).orElse(true)
        && !(open && !finding.isOpen())
        && !(reconciled && finding.isOpen());
  }

  private static boolean speaks(Finding finding, String source) {
    return List.of(finding.a(), finding.b()).stream()
        .flatMap(camp -> camp.witnesses().stream())
        .map(witness -> witness.passage().evidence().document())
        .anyMatch(id -> id.source().equals(source) || id.toString().equals(source));
  }

  private String text(Findings findings, List<Finding> shown) {
    StringBuilder page =
        new StringBuilder(FindingsText.of(shown, Ink.of(gainsay.console().colour())));
    if (series) {
      findings.series().forEach(it -> page.append(line("series", it.explanation())));
    }
    if (apart) {
      findings.apart().forEach(it -> page.append(line("apart", it.explanation())));
    }
    return page.append(tail(findings, shown)).toString();
  }

  private static String line(String what, String explanation) {
    return what + ": " + Visible.line(explanation) + "\n";
  }

  private static String tail(Findings findings, List<Finding> shown) {
    return String.format(
        Locale.ROOT,
        "shown: %d of all %d; besides: %d series (--series), %d that cannot be compared (--apart),"
            + " %d corroborated\n",
        shown.size(),
        findings.findings().size(),
        findings.series().size(),
        findings.apart().size(),
        findings.corroborated().size());
  }

  private static Finding named(String id, Findings findings) {
    List<String> ids = findings.findings().stream().map(Finding::id).toList();
    return findings.findings().stream()
        .filter(finding -> finding.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "there is no finding `" + id + "`",
                    DidYouMean.among(ids, id)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("`gainsay contradictions --level tension` lists them")));
  }
}
