package org.gainsay.author;

import java.util.List;
import java.util.Optional;
import org.gainsay.diagnostic.Place;
import org.gainsay.link.Drift;
import org.gainsay.link.LinkedClaim;
import org.gainsay.link.Passage;
import org.gainsay.notation.Change;
import org.gainsay.notation.Value;

/** Writes what an analyst found on checking a claim into the claim. */
public final class Reviews {
  private Reviews() {}

  /**
   * The claim with this review; keys that a former one has and this one lacks stay as they are.
   *
   * <p>The fingerprint is left out while a passage is not linked, for then it would rest on
   * nothing.
   */
  public static Proposal propose(
      LinkedClaim linked, String verdict, String by, String date, Optional<String> because) {
    RecordKeys record = new RecordKeys();
    record.set("verdict", verdict);
    record.set("by", by);
    record.set("date", date);
    because.ifPresent(reason -> record.set("because", reason));
    if (isLinked(linked)) {
      record.set("fingerprint", linked.fingerprint());
    }
    return record.into(linked.claim().at(), "review");
  }

  /** The ledger in which each review says what it rested on, so that it is suspect from now on. */
  public static Proposal suspect(List<Drift.Suspect> suspect) {
    Proposal.Sketch sketch = new Proposal.Sketch();
    for (Drift.Suspect each : suspect) {
      Place place = each.claim().at().value("review");
      each.fingerprint()
          .map(print -> Change.Insert.last(place.span(), Value.Key.of("fingerprint", print)))
          .ifPresent(change -> sketch.add(place, change));
    }
    return sketch.proposal();
  }

  /** Whether every passage of the claim was found. */
  public static boolean isLinked(LinkedClaim linked) {
    return linked.passages().stream().allMatch(Passage::isLinked);
  }
}
