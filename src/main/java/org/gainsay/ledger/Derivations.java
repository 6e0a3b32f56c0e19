package org.gainsay.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Content;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Related;

/** How figures depend on one another: no value may rest on itself, no count be its own part. */
final class Derivations {
  private final Map<String, Draft> drafts;

  Derivations(Map<String, Draft> drafts) {
    this.drafts = drafts;
  }

  /**
   * The claims, each {@code derived} and {@code part_of} that closes a cycle reported and left out.
   */
  List<Claim> withoutCycles(List<Claim> claims) {
    Set<String> derived = new HashSet<>();
    Set<String> parts = new HashSet<>();
    report(claims, "derived", figure -> derivedFrom(figure), derived);
    report(claims, "part_of", figure -> figure.partOf().map(Set::of).orElse(Set.of()), parts);
    return claims.stream().map(claim -> cut(claim, derived, parts)).toList();
  }

  private static Set<String> derivedFrom(Content.Figure figure) {
    return figure.derived().map(formula -> formula.claims()).orElse(Set.of());
  }

  private void report(
      List<Claim> claims, String key, Function<Content.Figure, Set<String>> next, Set<String> cut) {
    Map<String, Claim> byId = new HashMap<>();
    claims.forEach(claim -> byId.put(claim.id(), claim));
    List<String> ids = claims.stream().map(Claim::id).toList();
    for (List<String> cycle :
        Cycles.find(
            ids, id -> figure(Optional.ofNullable(byId.get(id))).map(next).orElse(Set.of()))) {
      String last = cycle.get(cycle.size() - 1);
      cut.add(last);
      report(cycle, key, byId, last);
    }
  }

  private void report(List<String> cycle, String key, Map<String, Claim> byId, String last) {
    String way = String.join("` → `", cycle) + "` → `" + cycle.get(0);
    Related[] others =
        cycle.stream()
            .limit(cycle.size() - 1)
            .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
            .map(claim -> new Related(claim.at().value("figure/" + key), ""))
            .toArray(Related[]::new);
    Optional.ofNullable(byId.get(last))
        .ifPresent(
            claim ->
                Optional.ofNullable(drafts.get(last))
                    .ifPresent(
                        draft ->
                            draft
                                .sheet()
                                .report(
                                    Diagnostic.of(
                                            Code.CYCLE,
                                            claim.at().value("figure/" + key),
                                            "`"
                                                + key
                                                + "` leads back to the claim itself: `"
                                                + way
                                                + "`",
                                            "remove one `" + key + "` of these")
                                        .with(others))));
  }

  private static Optional<Content.Figure> figure(Optional<Claim> claim) {
    return claim
        .map(Claim::content)
        .filter(Content.Figure.class::isInstance)
        .map(Content.Figure.class::cast);
  }

  private static Claim cut(Claim claim, Set<String> derived, Set<String> parts) {
    boolean first = derived.contains(claim.id());
    boolean second = parts.contains(claim.id());
    if (!(claim.content() instanceof Content.Figure figure) || !(first || second)) {
      return claim;
    }
    Content.Figure left =
        new Content.Figure(
            figure.measure(),
            figure.value(),
            figure.of(),
            figure.by(),
            figure.target(),
            figure.weapon(),
            figure.cause(),
            figure.shareOf(),
            figure.per(),
            figure.asOf(),
            second ? Optional.empty() : figure.partOf(),
            first ? Optional.empty() : figure.derived(),
            figure.readingReason());
    return new Claim(
        claim.id(),
        claim.statement(),
        left,
        claim.place(),
        claim.when(),
        claim.event(),
        claim.saidBy(),
        claim.modality(),
        claim.evidence(),
        claim.tags(),
        claim.notes(),
        claim.silence(),
        claim.review(),
        claim.at());
  }
}
