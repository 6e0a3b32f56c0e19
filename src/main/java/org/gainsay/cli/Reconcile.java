package org.gainsay.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.gainsay.audit.Audit;
import org.gainsay.author.Reconciling;
import org.gainsay.claim.Reconciliation;
import org.gainsay.contradiction.Explained;
import org.gainsay.contradiction.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes into the ledger why the claims of a finding differ. */
@Command(
    name = "reconcile",
    sortOptions = false,
    description =
        "Shows as a difference, and with --write makes, the reconciliation that explains a"
            + " finding. The finding stays in every report, marked explained.",
    footer = {
      "",
      "Example:",
      "  gainsay reconcile f3f9ac1e2 --because updated-later --by ana \\",
      "    --note \"The second figure is of the day after.\" --write"
    })
final class Reconcile implements Callable<Integer> {
  private final Gainsay gainsay;

  @Parameters(
      paramLabel = "FINDING",
      description = "the id of a finding, as `gainsay contradictions` prints it")
  private String finding = "";

  @Option(
      names = "--because",
      required = true,
      paramLabel = "REASON",
      description =
          "different-place, different-period, different-population, updated-later, same-origin,"
              + " estimate-or-count, translation, misquotation, figure-of-speech, typo-in-source,"
              + " rounding, disputed or other")
  private Reconciliation.Because because = Reconciliation.Because.OTHER;

  @Option(names = "--note", required = true, paramLabel = "TEXT", description = "in a sentence")
  private String note = "";

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "who looked")
  private String by = "";

  @Option(names = "--date", paramLabel = "DATE", description = "when (default: today)")
  private Optional<String> date = Optional.empty();

  @Mixin private Shown shown = new Shown();

  Reconcile(Gainsay gainsay) {
    this.gainsay = gainsay;
  }

  @Override
  public Integer call() {
    String day = Named.date(date);
    Audit audit = gainsay.audit();
    Finding named = Named.finding(finding, audit);
    named.reconciliation().filter(it -> !it.suspect()).ifPresent(Reconcile::refuseSecond);
    return shown.apply(
        Reconciling.propose(audit, named, because.label(), note, by, day),
        gainsay,
        "this reconciliation stands there already");
  }

  private static void refuseSecond(Explained explained) {
    throw new Refusal(
        "the finding is explained already, at `" + explained.reconciliation().at().value("") + "`",
        "change what stands there");
  }
}
