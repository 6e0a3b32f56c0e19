package org.gainsay.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Content;
import org.gainsay.claim.DocumentId;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Related;
import org.gainsay.link.LinkedClaim;
import org.gainsay.link.Passage;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Reading;

/** A count that one document includes in another is no greater than that one. */
final class PartsStayWithinTheirWhole {
  private static final String VALUE = "figure/value";

  private PartsStayWithinTheirWhole() {}

  static Stream<Diagnostic> run(Linked linked) {
    Map<String, LinkedClaim> byId = new HashMap<>();
    linked.claims().forEach(each -> byId.put(each.claim().id(), each));
    return linked.claims().stream()
        .flatMap(
            part ->
                whole(part, byId).filter(whole -> exceeds(part, whole)).stream()
                    .map(whole -> exceeding(part, whole)));
  }

  private static Optional<LinkedClaim> whole(LinkedClaim part, Map<String, LinkedClaim> byId) {
    return part.claim().content() instanceof Content.Figure figure
        ? figure.partOf().map(byId::get)
        : Optional.empty();
  }

  private static boolean exceeds(LinkedClaim part, LinkedClaim whole) {
    Optional<Interval.Bound> low = lenient(part).flatMap(Interval::low);
    Optional<Interval.Bound> high = lenient(whole).flatMap(Interval::high);
    boolean oneDocument = documents(part).stream().anyMatch(documents(whole)::contains);
    return oneDocument
        && low.isPresent()
        && high.isPresent()
        && low.get().value().compareTo(high.get().value()) > 0;
  }

  private static Optional<Interval> lenient(LinkedClaim claim) {
    return Optional.ofNullable(claim.readings().get(VALUE)).map(Reading::lenient);
  }

  private static Set<DocumentId> documents(LinkedClaim claim) {
    return claim.passages().stream()
        .filter(passage -> passage.number(VALUE).isPresent())
        .map(Passage::evidence)
        .map(evidence -> evidence.document())
        .collect(Collectors.toSet());
  }

  private static Diagnostic exceeding(LinkedClaim part, LinkedClaim whole) {
    return Diagnostic.of(
            Code.PART_EXCEEDS_WHOLE,
            part.claim().at().value(VALUE),
            "the part, `"
                + written(part)
                + "`, is greater than its whole `"
                + whole.claim().id()
                + "`, `"
                + written(whole)
                + "`",
            "correct the value, or take `part_of` out if the text does not say so")
        .about(part.claim().id())
        .with(new Related(whole.claim().at().value(VALUE), "the whole"));
  }

  private static String written(LinkedClaim claim) {
    return claim.claim().content() instanceof Content.Figure figure
        ? figure.value().written()
        : claim.claim().id();
  }
}
