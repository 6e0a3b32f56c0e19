package org.gainsay.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gainsay.audit.Audit;
import org.gainsay.author.NewClaim;
import org.gainsay.author.Proposal;
import org.gainsay.claim.Content;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a claim of a pasted quote. */
@Command(
    name = "new",
    sortOptions = false,
    description =
        "Makes a whole claim of a pasted quote: the figure is read, the speaker and the date are"
            + " proposed, and what is a guess is said to be one. Printed, or appended to a file.",
    footer = {
      "",
      "Examples:",
      "  gainsay claim new --kind figure --source al-shami-2018 \\",
      "    --quote \"Idlib is now home to three million people\" --measure population",
      "  gainsay claim new --kind quotation --source afp --quote \"…\" --write claims/afp.yaml"
    })
final class ClaimNew implements Callable<Integer> {
  private final Gainsay gainsay;

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "KIND",
      description = "figure, attack, quotation or statement")
  private Content.Kind kind = Content.Kind.STATEMENT;

  @Option(
      names = "--source",
      required = true,
      paramLabel = "SOURCE",
      description = "the id of a source, or of a part as source/part")
  private String source = "";

  @Option(
      names = "--quote",
      required = true,
      paramLabel = "TEXT",
      description = "words of the source")
  private String quote = "";

  @Option(names = "--id", paramLabel = "ID", description = "the claim's id (default: of its words)")
  private Optional<String> id = Optional.empty();

  @Option(names = "--statement", paramLabel = "TEXT", description = "one neutral sentence")
  private Optional<String> statement = Optional.empty();

  @Option(names = "--measure", paramLabel = "MEASURE", description = "what a figure measures")
  private Optional<String> measure = Optional.empty();

  @Option(names = "--speaker", paramLabel = "ACTOR", description = "who speaks in a quotation")
  private Optional<String> speaker = Optional.empty();

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = "append it to the claims of this file, which is made if it does not exist")
  private Optional<Path> file = Optional.empty();

  ClaimNew(Gainsay gainsay) {
    this.gainsay = gainsay;
  }

  @Override
  public Integer call() {
    Audit audit = gainsay.audit();
    NewClaim.Asked asked = new NewClaim.Asked(kind, source, quote, id, statement, measure, speaker);
    return NewClaim.draft(audit, asked).fold(this::ready, ClaimNew::refused);
  }

  private int ready(NewClaim.Drafted.Ready ready) {
    ready.guesses().forEach(gainsay.console()::note);
    return file.map(path -> append(ready, path)).orElseGet(() -> print(ready));
  }

  private static int refused(NewClaim.Drafted.Refused refused) {
    throw new Refusal(refused.message(), refused.help());
  }

  private int print(NewClaim.Drafted.Ready ready) {
    gainsay.console().out().print(ready.yaml());
    return Gainsay.DONE;
  }

  private int append(NewClaim.Drafted.Ready ready, Path path) {
    LedgerTarget target =
        LedgerTarget.of(gainsay.workspace(), gainsay.console().folder().resolve(path));
    Proposal proposal = NewClaim.append(ready, target.shown(), target.text());
    return Shown.writing().apply(proposal, gainsay, "");
  }
}
