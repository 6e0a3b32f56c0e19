package org.gainsay.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.audit.Audit;
import org.gainsay.claim.Reconciliation;
import org.gainsay.contradiction.Explained;
import org.gainsay.contradiction.Finding;
import org.gainsay.contradiction.Reconciliations;
import org.gainsay.diagnostic.Place;
import org.gainsay.link.LinkedClaim;
import org.gainsay.notation.Change;
import org.gainsay.notation.Node;
import org.gainsay.notation.Notation;
import org.gainsay.notation.Revision;
import org.gainsay.notation.Value;

/** Writes why the claims of a finding differ into the ledger. */
public final class Reconciling {
  private static final String SECTION = "reconciliations";

  private Reconciling() {}

  /**
   * The ledger with this explanation: beside the other ones, or in the file of the first claim when
   * there is none yet. A suspect explanation of the same claims is brought up to date.
   */
  public static Proposal propose(
      Audit audit, Finding finding, String because, String note, String by, String date) {
    RecordKeys record = new RecordKeys();
    record.set("because", because);
    record.set("note", note);
    record.set("by", by);
    record.set("date", date);
    Optional<Reconciliation> old = finding.reconciliation().map(Explained::reconciliation);
    List<String> between = old.map(Reconciliation::between).orElse(finding.claims());
    record.set("fingerprint", Reconciliations.fingerprint(claims(audit, between)));
    return old.map(it -> record.into(it.at(), ""))
        .orElseGet(() -> appended(audit, between, record));
  }

  private static List<LinkedClaim> claims(Audit audit, List<String> ids) {
    return audit.claims().stream().filter(it -> ids.contains(it.claim().id())).toList();
  }

  private static Proposal appended(Audit audit, List<String> between, RecordKeys record) {
    List<Value.Key> keys = new ArrayList<>();
    keys.add(new Value.Key("between", Value.list(between)));
    keys.addAll(record.keys());
    Place file =
        audit.ledger().reconciliations().stream()
            .findFirst()
            .map(it -> it.at().value(""))
            .orElseGet(() -> claims(audit, between).get(0).claim().at().value(""));
    return item(file, SECTION, new Value.Keys(keys, false));
  }

  /** One more item in a list at the top of a file, which is made where it is missing. */
  static Proposal item(Place file, String section, Value item) {
    return items(file, section, List.of(item));
  }

  /** Some more items, in their order. */
  static Proposal items(Place file, String section, List<Value> items) {
    Proposal.Sketch sketch = new Proposal.Sketch();
    Optional<Node> list =
        Notation.read(file.file(), file.text())
            .root()
            .filter(Node.Mapping.class::isInstance)
            .flatMap(root -> ((Node.Mapping) root).entry(section))
            .map(Node.Entry::value);
    if (list.isPresent()) {
      items.forEach(item -> sketch.add(file, new Change.Append(list.get().span(), item)));
    } else {
      sketch.add(
          file,
          Change.Insert.last(
              Revision.top(file.file(), file.text()),
              new Value.Key(section, new Value.Items(items))));
    }
    return sketch.proposal();
  }
}
