package org.gainsay.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.claim.Review;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Place;
import org.gainsay.link.LinkedClaim;
import org.gainsay.link.Passage;

/** A review is of the claim and the passages as they stand now. */
final class ReviewsAreOfWhatStands {
  private ReviewsAreOfWhatStands() {}

  static Stream<Diagnostic> run(Linked linked) {
    return linked.claims().stream()
        .filter(ReviewsAreOfWhatStands::isLinked)
        .flatMap(claim -> reviewed(claim).map(old -> suspect(claim, old)).stream());
  }

  /** Without its passages nothing can be said of a change. */
  private static boolean isLinked(LinkedClaim claim) {
    return claim.passages().stream().allMatch(Passage::isLinked);
  }

  private static Optional<String> reviewed(LinkedClaim claim) {
    return claim
        .claim()
        .review()
        .flatMap(Review::fingerprint)
        .filter(print -> !print.equals(claim.fingerprint()));
  }

  private static Diagnostic suspect(LinkedClaim claim, String old) {
    Place place = claim.claim().at().value("review/fingerprint");
    return Diagnostic.of(
            Code.REVIEW_SUSPECT,
            place,
            "the claim or its passages have changed since the review: their fingerprint was `"
                + old
                + "` and is `"
                + claim.fingerprint()
                + "`",
            "look at the claim again, then write `fingerprint: " + claim.fingerprint() + "`")
        .about(claim.claim().id());
  }
}
