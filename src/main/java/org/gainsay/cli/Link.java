package org.gainsay.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.gainsay.audit.LinkedLedger;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.link.LinkedClaim;
import org.gainsay.link.Passage;
import org.gainsay.report.Ink;
import org.gainsay.report.LinksJson;
import org.gainsay.report.LinksText;
import org.gainsay.text.DidYouMean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows where the passages of claims stand. */
@Command(
    name = "link",
    sortOptions = false,
    abbreviateSynopsis = true,
    description =
        "Shows each claim with the exact spans of its passages: file, line and column, offsets in"
            + " characters, and how the quote matches. Exits with 1 if a passage is not found.",
    footer = {
      "",
      "Examples:",
      "  gainsay link idlib-population-2018",
      "  gainsay link --format json > links.json"
    })
final class Link implements Callable<Integer> {
  private final Gainsay gainsay;

  @Parameters(paramLabel = "CLAIM", arity = "0..*", description = "ids of claims (default: all)")
  private List<String> claims = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: text)")
  private TextOrJson format = TextOrJson.TEXT;

  Link(Gainsay gainsay) {
    this.gainsay = gainsay;
  }

  @Override
  public Integer call() {
    LinkedLedger audit = gainsay.links();
    List<LinkedClaim> chosen =
        claims.isEmpty()
            ? audit.claims()
            : claims.stream().flatMap(id -> named(id, audit).stream()).toList();
    Console console = gainsay.console();
    console
        .out()
        .print(
            switch (format) {
              case TEXT -> LinksText.of(chosen, Ink.of(console.colour()));
              case JSON -> LinksJson.of(chosen);
            });
    long errors = audit.diagnostics().stream().filter(Diagnostic::isError).count();
    if (errors > 0) {
      console.complain("the ledger or its sources have errors: `gainsay check` shows them");
    }
    boolean linked =
        chosen.stream().flatMap(each -> each.passages().stream()).allMatch(Passage::isLinked);
    return linked ? Gainsay.DONE : Gainsay.FOUND;
  }

  /** Every claim with that id; of duplicates all. */
  private static List<LinkedClaim> named(String id, LinkedLedger audit) {
    List<LinkedClaim> found =
        audit.claims().stream().filter(each -> each.claim().id().equals(id)).toList();
    if (found.isEmpty()) {
      List<String> ids = audit.claims().stream().map(each -> each.claim().id()).toList();
      throw new Refusal(
          "there is no claim `" + id + "`",
          DidYouMean.among(ids, id)
              .map(near -> "did you mean `" + near + "`?")
              .orElse("`gainsay link` lists all claims"));
    }
    return found;
  }
}
