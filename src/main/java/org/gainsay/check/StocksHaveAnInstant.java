package org.gainsay.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Content;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.time.When;

/** What is counted at an instant is given no interval with two ends. */
final class StocksHaveAnInstant {
  private StocksHaveAnInstant() {}

  static Stream<Diagnostic> run(Linked linked) {
    Kinds kinds = new Kinds(linked.ledger());
    return linked.ledger().claims().stream()
        .filter(claim -> kinds.isStock(claim.content()))
        .flatMap(claim -> interval(claim).map(when -> hasInterval(claim, when)).stream());
  }

  private static Optional<When> interval(Claim claim) {
    return claim.when().filter(when -> when.interval() && !when.named().isOpen());
  }

  private static Diagnostic hasInterval(Claim claim, When when) {
    boolean own = claim.at().isWritten("when");
    String measure =
        claim.content() instanceof Content.Figure figure ? figure.measure() : claim.id();
    return Diagnostic.of(
            Code.STOCK_WITH_INTERVAL,
            claim.at().value(own ? "when" : "event"),
            "`"
                + measure
                + "` is counted at one moment, but "
                + (own ? "" : "the event’s ")
                + "`when` is the interval `"
                + when.edtf()
                + "`",
            "write the day, month or year at which it was so many")
        .about(claim.id());
  }
}
