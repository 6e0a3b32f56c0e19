package org.gainsay.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.audit.Audit;
import org.gainsay.claim.Claim;
import org.gainsay.claim.SourceEntry;
import org.gainsay.contradiction.Camp;
import org.gainsay.contradiction.Finding;
import org.gainsay.contradiction.Findings;
import org.gainsay.ledger.Ledger;
import org.gainsay.link.LinkedClaim;
import org.gainsay.source.Source;

/**
 * What of an audit may be handed out: no claim tagged {@code private}, nothing about one, no notes.
 */
public final class PublicPart {
  private static final String PRIVATE = "private";

  private final Audit audit;
  private final Set<String> hidden;

  private PublicPart(Audit audit) {
    this.audit = audit;
    this.hidden =
        audit.claims().stream()
            .map(LinkedClaim::claim)
            .filter(claim -> claim.tags().contains(PRIVATE))
            .map(Claim::id)
            .collect(Collectors.toSet());
  }

  public static Audit of(Audit audit) {
    return new PublicPart(audit).published();
  }

  private Audit published() {
    return new Audit(
        ledger(),
        audit.sources().stream().map(PublicPart::withoutNotes).toList(),
        audit.claims().stream()
            .filter(linked -> isPublic(linked.claim().id()))
            .map(PublicPart::withoutNotes)
            .toList(),
        findings(audit.findings()),
        audit.coverage(),
        audit.diagnostics().stream()
            .filter(it -> it.claim().map(this::isPublic).orElse(true) && names(it.message()))
            .toList(),
        audit.unchecked().stream().filter(it -> isPublic(it.where())).toList());
  }

  private boolean isPublic(String claim) {
    return !hidden.contains(claim);
  }

  private boolean arePublic(List<String> claims) {
    return claims.stream().allMatch(this::isPublic);
  }

  /** Whether words name no claim that is hidden. */
  private boolean names(String words) {
    return hidden.stream().noneMatch(id -> words.contains("`" + id + "`"));
  }

  private Ledger ledger() {
    Ledger all = audit.ledger();
    return new Ledger(
        all.claims().stream()
            .filter(claim -> isPublic(claim.id()))
            .map(Claim::withoutNotes)
            .toList(),
        all.reconciliations().stream().filter(it -> arePublic(it.between())).toList(),
        all.vocabulary(),
        all.sources().stream().map(SourceEntry::withoutNotes).toList());
  }

  private static LinkedClaim withoutNotes(LinkedClaim linked) {
    return new LinkedClaim(
        linked.claim().withoutNotes(), linked.passages(), linked.readings(), linked.fingerprint());
  }

  private static Source withoutNotes(Source source) {
    return new Source(
        source.entry().withoutNotes(),
        source.text(),
        source.sha256(),
        source.excluded(),
        source.documents());
  }

  /** A finding stands or falls with the claims of its proof. */
  private Findings findings(Findings all) {
    return new Findings(
        all.findings().stream().filter(this::isPublic).map(this::shown).toList(),
        all.series().stream().filter(it -> arePublic(it.claims())).toList(),
        all.apart().stream().filter(it -> arePublic(it.claims())).toList(),
        all.corroborated().stream().filter(it -> arePublic(it.claims())).toList(),
        all.notes().stream()
            .filter(it -> arePublic(it.explained().reconciliation().between()))
            .toList(),
        List.of());
  }

  private boolean isPublic(Finding finding) {
    return arePublic(finding.claims());
  }

  /** What stays of a finding: further claims that are hidden, and their passages, go. */
  private Finding shown(Finding finding) {
    return new Finding(
        finding.id(),
        finding.kind(),
        finding.level(),
        finding.scope(),
        finding.statement(),
        finding.claims(),
        shown(finding.a()),
        shown(finding.b()),
        finding.explanation(),
        finding.steps(),
        finding.assumptions(),
        finding.gap(),
        finding.checklist(),
        finding.others().stream().filter(this::isPublic).toList(),
        finding.reconciliation());
  }

  private Camp shown(Camp camp) {
    return new Camp(
        camp.value(), camp.witnesses().stream().filter(it -> isPublic(it.claim())).toList());
  }
}
