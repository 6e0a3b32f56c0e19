package org.gainsay.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gainsay.audit.Audit;
import org.gainsay.author.Fixes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Mends what can be mended without altering the meaning of anything. */
@Command(
    name = "fix",
    sortOptions = false,
    description =
        "Shows as a difference, and with --write makes, the changes that alter no meaning: quotes"
            + " in the exact characters of their source where only typography or punctuation"
            + " differs, quotation marks around texts that YAML misreads, missing fingerprints and"
            + " missing hashes. A fingerprint that no longer fits stays, unless its claim is"
            + " named.",
    footer = {
      "",
      "Examples:",
      "  gainsay fix",
      "  gainsay fix --write",
      "  gainsay fix --fingerprint idlib-population-2018 --write"
    })
final class Fix implements Callable<Integer> {
  private final Gainsay gainsay;

  @Option(
      names = "--fingerprint",
      paramLabel = "CLAIM",
      split = ",",
      description =
          "take the fingerprint of this claim's review anew, and that of reconciliations between"
              + " such claims: you looked at them again")
  private List<String> renewed = List.of();

  @Mixin private Shown shown = new Shown();

  Fix(Gainsay gainsay) {
    this.gainsay = gainsay;
  }

  @Override
  public Integer call() {
    Audit audit = gainsay.audit();
    renewed.forEach(id -> Named.claim(id, audit));
    return shown.apply(
        Fixes.propose(audit, Set.copyOf(renewed)), gainsay, "there is nothing to fix");
  }
}
