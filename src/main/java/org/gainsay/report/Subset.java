package org.gainsay.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gainsay.audit.Audit;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Content;
import org.gainsay.claim.Ref;
import org.gainsay.claim.Review;
import org.gainsay.claim.Vocabulary;
import org.gainsay.contradiction.Findings;
import org.gainsay.link.LinkedClaim;
import org.gainsay.time.When;

/**
 * Which claims an export holds; an empty list asks for nothing in particular.
 *
 * @param source documents, or sources with all their parts
 * @param place places, with all that lies in them
 * @param period a claim whose time may overlap it; without a time it is left out
 */
public record Subset(
    List<Content.Kind> kind,
    List<String> source,
    List<String> place,
    Optional<When> period,
    List<Review.Verdict> verdict,
    List<String> tag) {
  public Subset {
    kind = List.copyOf(kind);
    source = List.copyOf(source);
    place = List.copyOf(place);
    verdict = List.copyOf(verdict);
    tag = List.copyOf(tag);
  }

  /** Whether it asks for everything. */
  private boolean isAll() {
    return period.isEmpty()
        && List.of(kind, source, place, verdict, tag).stream().allMatch(List::isEmpty);
  }

  /** The audit with these claims only, and with what was found about them. */
  public Audit of(Audit audit) {
    if (isAll()) {
      return audit;
    }
    List<LinkedClaim> claims =
        audit.claims().stream()
            .filter(linked -> holds(linked.claim(), audit.ledger().vocabulary()))
            .toList();
    Set<String> ids = new HashSet<>(claims.stream().map(it -> it.claim().id()).toList());
    Predicate<List<String>> any = list -> list.stream().anyMatch(ids::contains);
    return new Audit(
        audit.ledger(),
        audit.sources(),
        claims,
        findings(audit.findings(), any),
        audit.coverage(),
        audit.diagnostics().stream()
            .filter(it -> it.claim().map(ids::contains).orElse(true))
            .toList(),
        audit.unchecked());
  }

  private static Findings findings(Findings all, Predicate<List<String>> any) {
    return new Findings(
        all.findings().stream()
            .filter(it -> any.test(it.claims()) || any.test(it.others()))
            .toList(),
        all.series().stream().filter(it -> any.test(it.claims())).toList(),
        all.apart().stream().filter(it -> any.test(it.claims())).toList(),
        all.corroborated().stream().filter(it -> any.test(it.claims())).toList(),
        all.notes().stream()
            .filter(it -> any.test(it.explained().reconciliation().between()))
            .toList(),
        all.diagnostics());
  }

  private boolean holds(Claim claim, Vocabulary vocabulary) {
    return fits(kind, claim.kind()::equals)
        && fits(
            source,
            name -> claim.evidence().stream().anyMatch(it -> isOf(it.document().toString(), name)))
        && fits(place, name -> claim.place().stream().anyMatch(it -> isIn(it, name, vocabulary)))
        && fits(verdict, asked -> claim.review().map(it -> it.verdict() == asked).orElse(false))
        && fits(tag, claim.tags()::contains)
        && period
            .map(asked -> claim.when().map(it -> it.outer().overlaps(asked.outer())).orElse(false))
            .orElse(true);
  }

  private static <T> boolean fits(List<T> asked, Predicate<T> test) {
    return asked.isEmpty() || asked.stream().anyMatch(test);
  }

  private static boolean isOf(String document, String name) {
    return document.equals(name) || document.startsWith(name + "/");
  }

  private static boolean isIn(Ref place, String name, Vocabulary vocabulary) {
    return vocabulary.placesAround(place.id()).contains(name.toLowerCase(Locale.ROOT));
  }
}
