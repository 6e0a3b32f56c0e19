package org.gainsay.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.gainsay.audit.Verified;
import org.gainsay.link.Drift.Fate;
import org.gainsay.report.Ink;
import org.gainsay.report.VerifiedJson;
import org.gainsay.report.VerifiedText;
import org.gainsay.source.SourceNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what changed in sources since they were taken in. */
@Command(
    name = "verify",
    sortOptions = false,
    abbreviateSynopsis = true,
    description =
        "Compares each source with what the manifest says of it. Where a text changed, shows what"
            + " became of every passage that claims quote: moved, edited, lost or ambiguous; and"
            + " which reviews are suspect. The old text is the last one in git with the manifest's"
            + " hash. Exits with 1 if anything changed.",
    footer = {
      "",
      "Examples:",
      "  gainsay source verify",
      "  gainsay source verify al-shami-2018 --format json"
    })
final class SourceVerify implements Callable<Integer> {
  private final Gainsay gainsay;

  @Parameters(paramLabel = "SOURCE", arity = "0..*", description = "ids of sources (default: all)")
  private List<String> ids = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: text)")
  private TextOrJson format = TextOrJson.TEXT;

  SourceVerify(Gainsay gainsay) {
    this.gainsay = gainsay;
  }

  @Override
  public Integer call() {
    List<Verified> all = gainsay.verified();
    List<String> known = all.stream().map(it -> it.entry().id()).toList();
    ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> refuse(id, known));
    List<Verified> chosen =
        all.stream().filter(it -> ids.isEmpty() || ids.contains(it.entry().id())).toList();
    Console console = gainsay.console();
    if (all.isEmpty()) {
      console.complain("the manifest names no source");
      console.advise(SourceNames.help(List.of(), ""));
    }
    console
        .out()
        .print(
            switch (format) {
              case TEXT -> VerifiedText.of(chosen, Ink.of(console.colour()));
              case JSON -> VerifiedJson.of(chosen);
            });
    return chosen.stream().allMatch(SourceVerify::isFine) ? Gainsay.DONE : Gainsay.FOUND;
  }

  private static boolean isFine(Verified verified) {
    return verified.isAsItWas()
        && verified.drift().stream()
            .flatMap(drift -> drift.passages().stream())
            .allMatch(it -> it.fate() == Fate.UNCHANGED || it.fate() == Fate.UNLINKED);
  }

  private static void refuse(String id, List<String> known) {
    throw new Refusal("there is no source `" + id + "`", SourceNames.help(known, id));
  }
}
