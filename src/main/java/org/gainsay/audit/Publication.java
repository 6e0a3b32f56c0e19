package org.gainsay.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.SourceEntry;
import org.gainsay.contradiction.Contradictions;
import org.gainsay.contradiction.Findings;
import org.gainsay.coverage.Coverage;
import org.gainsay.coverage.DocumentCoverage;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Place;
import org.gainsay.ledger.Ledger;
import org.gainsay.link.LinkedClaim;
import org.gainsay.link.Passage;
import org.gainsay.source.Document;
import org.gainsay.source.Source;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/** Takes from an audit what is not for the public, and computes the rest anew. */
final class Publication {
  private static final String PRIVATE = "private";

  private final Audit audit;
  private final Set<String> hidden;
  private final Coverage coverage;
  private final Map<String, Text> texts = new HashMap<>();

  Publication(Audit audit) {
    this.audit = audit;
    List<Diagnostic> errors = audit.diagnostics().stream().filter(Diagnostic::isError).toList();
    this.hidden =
        audit.claims().stream()
            .map(LinkedClaim::claim)
            .filter(claim -> isPrivate(claim) || mayBePrivate(claim, errors))
            .map(Claim::id)
            .collect(Collectors.toSet());
    this.coverage = coverage();
    Map<String, List<Span>> kept = new Kept(hidden, audit, coverage).spans();
    for (Source source : audit.sources()) {
      String id = source.entry().id();
      source
          .text()
          .ifPresent(text -> texts.put(id, text.keeping(kept.getOrDefault(id, List.of()))));
    }
  }

  private static boolean isPrivate(Claim claim) {
    return claim.tags().stream()
        .flatMap(tag -> Stream.of(tag.split("[,;]", -1)))
        .anyMatch(tag -> tag.strip().equalsIgnoreCase(PRIVATE));
  }

  /** Tags that cannot be read may say so. */
  private static boolean mayBePrivate(Claim claim, List<Diagnostic> errors) {
    return errors.stream().anyMatch(error -> isOfTags(error, claim));
  }

  private static boolean isOfTags(Diagnostic error, Claim claim) {
    Place place = error.place();
    Place tags = claim.at().value("tags");
    Place record = claim.at().value("");
    boolean within =
        claim.at().isWritten("tags")
            && place.file().equals(tags.file())
            && (tags.span().contains(place.span()) || place.span().contains(tags.span()));
    boolean misspelt =
        place.file().equals(record.file())
            && record.span().contains(place.span())
            && place.text().slice(place.span()).toLowerCase(Locale.ROOT).startsWith("tag");
    return within || misspelt;
  }

  Audit published() {
    Ledger ledger = ledger();
    List<Source> sources = audit.sources().stream().map(this::abridged).toList();
    List<LinkedClaim> claims = open(audit.claims()).map(this::abridged).toList();
    Findings findings = Contradictions.find(claims, ledger.vocabulary(), ledger.reconciliations());
    Coverage abridged = new Coverage(coverage.documents().stream().map(this::abridged).toList());
    List<Unchecked> unchecked =
        Stream.concat(
                audit.unchecked().stream().filter(Gaps::isOfFile),
                Gaps.of(List.of(), sources, claims, abridged).stream())
            .toList();
    return new Audit(ledger, sources, claims, findings, abridged, diagnostics(), unchecked);
  }

  private Stream<LinkedClaim> open(List<LinkedClaim> claims) {
    return claims.stream().filter(linked -> !hidden.contains(linked.claim().id()));
  }

  private Ledger ledger() {
    Ledger all = audit.ledger();
    return new Ledger(
        all.claims().stream()
            .filter(claim -> !hidden.contains(claim.id()))
            .map(claim -> claim.forThePublic(hidden))
            .toList(),
        all.reconciliations().stream()
            .filter(it -> it.between().stream().noneMatch(hidden::contains))
            .toList(),
        all.vocabulary(),
        all.sources().stream().map(SourceEntry::withoutNotes).toList());
  }

  private LinkedClaim abridged(LinkedClaim linked) {
    return new LinkedClaim(
        linked.claim().forThePublic(hidden),
        linked.passages().stream().map(this::abridged).toList(),
        linked.readings(),
        linked.fingerprint());
  }

  private Passage abridged(Passage passage) {
    return new Passage(
        passage.evidence(),
        passage.document().map(this::abridged),
        passage.anchoring(),
        passage.values(),
        passage.words(),
        passage.places());
  }

  private Source abridged(Source source) {
    return new Source(
        source.entry().withoutNotes(),
        Optional.ofNullable(texts.get(source.entry().id())),
        source.sha256(),
        source.excluded(),
        source.documents().stream().map(this::abridged).toList());
  }

  private Document abridged(Document document) {
    return document.in(texts.getOrDefault(document.id().source(), Text.of("")));
  }

  private DocumentCoverage abridged(DocumentCoverage of) {
    Document document = abridged(of.document());
    return new DocumentCoverage(
        document,
        of.mentions().stream().map(it -> it.in(document)).toList(),
        of.uncovered().stream().map(it -> it.in(document)).toList(),
        of.sentences(),
        of.covered());
  }

  /** As the open claims cover the texts; what a private claim quotes is no finding. */
  private Coverage coverage() {
    Coverage open =
        Coverage.of(audit.sources(), open(audit.claims()).toList(), audit.ledger().vocabulary());
    Map<String, List<Span>> quoted = Kept.passages(audit, hidden::contains);
    return new Coverage(
        open.documents().stream()
            .map(it -> it.without(quoted.getOrDefault(it.document().id().source(), List.of())))
            .toList());
  }

  private List<Diagnostic> diagnostics() {
    Set<String> manifests =
        audit.ledger().sources().stream()
            .map(entry -> entry.at().value("").file())
            .collect(Collectors.toSet());
    Set<String> known =
        audit.claims().stream().map(it -> it.claim().id()).collect(Collectors.toSet());
    return audit.diagnostics().stream()
        .filter(it -> it.claim().map(id -> !hidden.contains(id)).orElse(true))
        .filter(it -> namesNothingHidden(it.message()) && namesNothingHidden(it.help()))
        .map(
            it ->
                it.claim().map(known::contains).orElse(manifests.contains(it.place().file()))
                    ? it.with()
                    : withoutWords(it))
        .toList();
  }

  private boolean namesNothingHidden(String words) {
    return hidden.stream().noneMatch(id -> words.contains("`" + id + "`"));
  }

  /** What is wrong in a ledger file and with no claim may be in one that is private. */
  private static Diagnostic withoutWords(Diagnostic diagnostic) {
    return new Diagnostic(
        diagnostic.code(),
        diagnostic.severity(),
        diagnostic.place(),
        diagnostic.code().label() + " (the words are not for the public)",
        "",
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
