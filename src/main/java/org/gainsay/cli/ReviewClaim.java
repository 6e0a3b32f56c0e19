package org.gainsay.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.gainsay.author.Reviews;
import org.gainsay.claim.Review;
import org.gainsay.link.LinkedClaim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a review into a claim. */
@Command(
    name = "review",
    sortOptions = false,
    description =
        "Shows as a difference, and with --write makes, the review of a claim, with the"
            + " fingerprint of the claim and its passages as they stand.",
    footer = {
      "",
      "Example:",
      "  gainsay review idlib-population-2018 --verdict supported --by ana \\",
      "    --because \"The article says so twice.\" --write"
    })
final class ReviewClaim implements Callable<Integer> {
  private final Gainsay gainsay;

  @Parameters(paramLabel = "CLAIM", description = "the id of the claim")
  private String claim = "";

  @Option(
      names = "--verdict",
      required = true,
      paramLabel = "VERDICT",
      description =
          "supported, partly-supported, refuted, conflicting, not-enough-evidence or not-checkable")
  private Review.Verdict verdict = Review.Verdict.NOT_CHECKABLE;

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "who looked")
  private String by = "";

  @Option(names = "--because", paramLabel = "TEXT", description = "why, in a sentence")
  private Optional<String> because = Optional.empty();

  @Option(names = "--date", paramLabel = "DATE", description = "when (default: today)")
  private Optional<String> date = Optional.empty();

  @Mixin private Shown shown = new Shown();

  ReviewClaim(Gainsay gainsay) {
    this.gainsay = gainsay;
  }

  @Override
  public Integer call() {
    String day = Named.date(date);
    LinkedClaim linked = Named.claim(claim, gainsay.audit());
    refuseStaleReason(linked);
    if (!Reviews.isLinked(linked)) {
      gainsay
          .console()
          .complain("a passage of `" + claim + "` is not found, so the review has no fingerprint");
    }
    return shown.apply(
        Reviews.propose(linked, verdict.label(), by, day, because),
        gainsay,
        "this review stands there already");
  }

  /** A reason that was given for another verdict would speak for this one. */
  private void refuseStaleReason(LinkedClaim linked) {
    boolean stale =
        because.isEmpty()
            && linked
                .claim()
                .review()
                .filter(old -> old.because().isPresent() && old.verdict() != verdict)
                .isPresent();
    if (stale) {
      throw new Refusal(
          "the review of `" + claim + "` gives a reason for another verdict",
          "give the new one with --because");
    }
  }
}
