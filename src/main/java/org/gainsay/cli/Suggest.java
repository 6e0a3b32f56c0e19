package org.gainsay.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gainsay.audit.Audit;
import org.gainsay.author.Suggestion;
import org.gainsay.author.Suggestions;
import org.gainsay.coverage.DocumentCoverage;
import org.gainsay.coverage.Mention;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.report.SuggestionsJson;
import org.gainsay.report.SuggestionsText;
import org.gainsay.source.SourceNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proposes claims of what no claim covers yet. */
@Command(
    name = "suggest",
    sortOptions = false,
    abbreviateSynopsis = true,
    description =
        "Prints the figures, quotations and attack reports that no claim covers yet as claims"
            + " ready to paste, the best to check first. They count for nothing until you paste"
            + " them.",
    footer = {
      "",
      "Examples:",
      "  gainsay suggest edgcumbe-2020",
      "  gainsay suggest --kind figure --limit 10",
      "  gainsay suggest --format json > suggestions.json"
    })
final class Suggest implements Callable<Integer> {
  private final Gainsay gainsay;

  @Parameters(
      paramLabel = "SOURCE",
      arity = "0..1",
      description = "the id of a source, or of a part as source/part (default: all)")
  private Optional<String> source = Optional.empty();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "only these: figure, attack or quotation")
  private Optional<Mention.Kind> kind = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "NUMBER",
      converter = AtLeastOne.class,
      description = "at most so many (default: all)")
  private int limit = Integer.MAX_VALUE;

  @Option(
      names = "--all",
      description = "also what claims cover, and what the manifest lists under `uncovered`")
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: text)")
  private TextOrJson format = TextOrJson.TEXT;

  Suggest(Gainsay gainsay) {
    this.gainsay = gainsay;
  }

  @Override
  public Integer call() {
    Audit audit = gainsay.audit();
    List<Suggestion> suggestions =
        Suggestions.of(audit, documents(audit), all).stream()
            .filter(it -> kind.map(it.mention().kind()::equals).orElse(true))
            .limit(limit)
            .toList();
    gainsay
        .console()
        .out()
        .print(
            switch (format) {
              case TEXT -> SuggestionsText.of(suggestions);
              case JSON -> SuggestionsJson.of(suggestions);
            });
    if (audit.diagnostics().stream().anyMatch(Diagnostic::isError)) {
      gainsay
          .console()
          .complain("the ledger or its sources have errors: `gainsay check` shows them");
    }
    return Gainsay.DONE;
  }

  private List<DocumentCoverage> documents(Audit audit) {
    List<DocumentCoverage> documents = audit.coverage().documents();
    if (documents.isEmpty()) {
      throw new Refusal("no source could be read", SourceNames.help(List.of(), ""));
    }
    return source.map(name -> named(name, documents)).orElse(documents);
  }

  private static List<DocumentCoverage> named(String name, List<DocumentCoverage> documents) {
    List<DocumentCoverage> found =
        documents.stream()
            .filter(
                it ->
                    it.document().id().toString().equals(name)
                        || it.document().id().source().equals(name))
            .toList();
    if (found.isEmpty()) {
      List<String> ids = documents.stream().map(it -> it.document().id().toString()).toList();
      throw new Refusal("there is no source `" + name + "`", SourceNames.help(ids, name));
    }
    return found;
  }
}
