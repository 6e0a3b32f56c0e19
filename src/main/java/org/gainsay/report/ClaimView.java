package org.gainsay.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gainsay.audit.Audit;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Content;
import org.gainsay.claim.Counted;
import org.gainsay.claim.Evidence;
import org.gainsay.claim.Ref;
import org.gainsay.claim.Review;
import org.gainsay.claim.Stance;
import org.gainsay.claim.Vocabulary;
import org.gainsay.contradiction.Finding;
import org.gainsay.contradiction.Level;
import org.gainsay.link.LinkedClaim;
import org.gainsay.link.Passage;
import org.gainsay.quantity.Reading;
import org.gainsay.time.Days;
import org.gainsay.time.When;

/**
 * What reports say of a claim; empty texts stand for what is unknown.
 *
 * @param findings that the claim has a part in, tensions left out
 */
record ClaimView(Audit audit, LinkedClaim linked, List<Finding> findings) {
  ClaimView {
    findings = List.copyOf(findings);
  }

  /** Those of all claims, in the order of their ids. */
  static List<ClaimView> all(Audit audit) {
    Map<String, List<Finding>> findings = new HashMap<>();
    for (Finding finding : audit.findings().findings()) {
      if (finding.level() != Level.TENSION) {
        Stream.concat(finding.claims().stream(), finding.others().stream())
            .distinct()
            .forEach(id -> findings.computeIfAbsent(id, any -> new ArrayList<>()).add(finding));
      }
    }
    return audit.claims().stream()
        .sorted(Comparator.comparing(linked -> linked.claim().id()))
        .map(
            linked ->
                new ClaimView(audit, linked, findings.getOrDefault(linked.claim().id(), List.of())))
        .toList();
  }

  Claim claim() {
    return linked.claim();
  }

  private Vocabulary vocabulary() {
    return audit.ledger().vocabulary();
  }

  Optional<Content.Figure> figure() {
    return claim().content() instanceof Content.Figure figure
        ? Optional.of(figure)
        : Optional.empty();
  }

  Optional<Content.Attack> attack() {
    return claim().content() instanceof Content.Attack attack
        ? Optional.of(attack)
        : Optional.empty();
  }

  Optional<Content.Quotation> quotation() {
    return claim().content() instanceof Content.Quotation quotation
        ? Optional.of(quotation)
        : Optional.empty();
  }

  /** A text of the figure, or nothing. */
  String ofFigure(Function<Content.Figure, String> text) {
    return figure().map(text).orElse("");
  }

  String ofQuotation(Function<Content.Quotation, String> text) {
    return quotation().map(text).orElse("");
  }

  /** How the value at a path counts: as the passages have it, else as the ledger writes it. */
  Optional<Reading> reading(String path, Optional<Counted> written) {
    return Optional.ofNullable(linked.readings().get(path)).or(() -> written.map(Counted::reading));
  }

  Optional<Reading> figureReading() {
    return figure().flatMap(figure -> reading("figure/value", Optional.of(figure.value())));
  }

  List<String> placeNames() {
    return claim().place().stream().map(this::placeName).toList();
  }

  private String placeName(Ref place) {
    Vocabulary.Place known = vocabulary().places().get(place.id());
    return known == null ? "" : known.name();
  }

  String actorName(Ref actor) {
    Vocabulary.Actor known = vocabulary().actors().get(actor.id());
    return known == null ? "" : known.name();
  }

  String eventName() {
    return claim()
        .event()
        .map(event -> vocabulary().events().get(event.id()))
        .map(Vocabulary.Event::name)
        .orElse("");
  }

  String measureName(String measure) {
    Vocabulary.Measure known = vocabulary().measures().get(measure);
    return known == null ? "" : known.name();
  }

  String termName(Ref term) {
    Vocabulary.Term known = vocabulary().terms().get(term.id());
    return known == null ? "" : known.name();
  }

  String edtf() {
    return claim().when().map(When::edtf).orElse("");
  }

  static String firstDay(Optional<When> when) {
    return when.map(When::named).map(Days::first).map(ClaimView::day).orElse("");
  }

  static String lastDay(Optional<When> when) {
    return when.map(When::named).map(Days::last).map(ClaimView::day).orElse("");
  }

  private static String day(LocalDate day) {
    return day.equals(Days.BEGINNING) || day.equals(Days.END) ? "" : day.toString();
  }

  /** Whom the claim credits; where it names none, whom its first supporting passage credits. */
  List<Ref> saidBy() {
    return claim().saidBy().isEmpty()
        ? supporting().findFirst().map(Evidence::saidBy).orElse(List.of())
        : claim().saidBy();
  }

  Optional<Ref> holder() {
    List<Ref> chain = saidBy();
    return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
  }

  private java.util.stream.Stream<Evidence> supporting() {
    return claim().evidence().stream().filter(entry -> entry.stance() == Stance.SUPPORTS);
  }

  String holderName() {
    return holder().map(this::actorName).orElse("");
  }

  int documents() {
    return (int) supporting().map(Evidence::document).distinct().count();
  }

  /** Documents that credit one origin count once. */
  int origins() {
    return (int) supporting().map(ClaimView::origin).distinct().count();
  }

  private static String origin(Evidence entry) {
    return entry.holder().map(Ref::id).orElse(entry.document().toString());
  }

  long contradictions() {
    return findings.size();
  }

  long openContradictions() {
    return findings.stream().filter(Finding::isOpen).count();
  }

  String verdict() {
    return claim().review().map(review -> review.verdict().label()).orElse("");
  }

  String reviewState() {
    return claim()
        .review()
        .map(
            review ->
                review.fingerprint().map(linked.fingerprint()::equals).orElse(true)
                    ? "current"
                    : "suspect")
        .orElse("none");
  }

  String reviewed(Function<Review, Optional<String>> text) {
    return claim().review().flatMap(text).orElse("");
  }

  /** The first supporting passage that is linked, else the first of all. */
  Optional<PassageView> passage() {
    return linked.passages().stream()
        .filter(each -> each.isLinked() && each.evidence().stance() == Stance.SUPPORTS)
        .findFirst()
        .or(() -> linked.passages().stream().findFirst())
        .map(PassageView::new);
  }

  String ofPassage(Function<PassageView, String> text) {
    return passage().map(text).orElse("");
  }

  List<Passage> passages() {
    return linked.passages();
  }
}
