package org.gainsay.author;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.audit.Audit;
import org.gainsay.claim.Reconciliation;
import org.gainsay.claim.Review;
import org.gainsay.claim.SourceEntry;
import org.gainsay.contradiction.Reconciliations;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Edit;
import org.gainsay.diagnostic.Place;
import org.gainsay.diagnostic.Places;
import org.gainsay.link.LinkedClaim;
import org.gainsay.link.Passage;
import org.gainsay.notation.Change;
import org.gainsay.notation.Value;
import org.gainsay.source.Source;

/**
 * What can be mended without altering the meaning of anything: texts that YAML misreads, the
 * typography of quotes, fingerprints and hashes that are missing.
 *
 * <p>A fingerprint that no longer fits says that someone has to look again; it is renewed for the
 * claims that are named and for no others.
 */
public final class Fixes {
  private final Audit audit;
  private final Set<String> renewed;
  private final Proposal.Sketch sketch = new Proposal.Sketch();

  private Fixes(Audit audit, Set<String> renewed) {
    this.audit = audit;
    this.renewed = renewed;
  }

  /**
   * Everything that can be mended.
   *
   * @param renewed the ids of claims whose fingerprints are to be taken anew, in their reviews and
   *     in the reconciliations between them
   */
  public static Proposal propose(Audit audit, Set<String> renewed) {
    return new Fixes(audit, renewed).propose();
  }

  private Proposal propose() {
    audit.diagnostics().forEach(this::trapped);
    ExactWords.of(audit).forEach(sketch::add);
    audit.claims().forEach(this::review);
    audit.ledger().reconciliations().forEach(this::reconciliation);
    audit.sources().forEach(this::hash);
    return sketch.proposal();
  }

  private void trapped(Diagnostic diagnostic) {
    if (diagnostic.code() == Code.YAML_TRAP) {
      Optional<Edit> edit = diagnostic.edit();
      edit.ifPresent(it -> sketch.add(diagnostic.place(), new Change.Respell(it)));
    }
  }

  private void review(LinkedClaim linked) {
    boolean sure = linked.passages().stream().allMatch(Passage::isLinked);
    Optional<Review> review = linked.claim().review();
    if (sure && review.isPresent()) {
      fingerprint(
          linked.claim().at(),
          "review",
          linked.fingerprint(),
          renewed.contains(linked.claim().id()));
    }
  }

  private void reconciliation(Reconciliation reconciliation) {
    List<LinkedClaim> between =
        audit.claims().stream()
            .filter(linked -> reconciliation.between().contains(linked.claim().id()))
            .toList();
    boolean sure =
        between.stream().allMatch(it -> it.passages().stream().allMatch(Passage::isLinked));
    if (sure) {
      fingerprint(
          reconciliation.at(),
          "",
          Reconciliations.fingerprint(between),
          renewed.containsAll(reconciliation.between()));
    }
  }

  private void fingerprint(Places at, String record, String print, boolean renew) {
    String path = record.isEmpty() ? "fingerprint" : record + "/fingerprint";
    if (!at.isWritten(path)) {
      Place place = at.value(record);
      sketch.add(place, Change.Insert.last(place.span(), Value.Key.of("fingerprint", print)));
    } else if (renew && !at.value(path).slice().equals(print)) {
      Place place = at.value(path);
      sketch.add(place, new Change.Replace(place.span(), print));
    }
  }

  private void hash(Source source) {
    SourceEntry entry = source.entry();
    if (!entry.at().isWritten("sha256")) {
      Place place = entry.at().value("");
      source
          .sha256()
          .map(hash -> Value.Key.of("sha256", hash))
          .map(key -> new Change.Insert(place.span(), key, Optional.of("file")))
          .ifPresent(change -> sketch.add(place, change));
    }
  }
}
