package org.gainsay.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.Reconciliation;
import org.gainsay.diagnostic.Code;
import org.gainsay.notation.Node;
import org.gainsay.time.When;

/** Reads the explanations of why claims differ. */
final class ReconciliationReader {
  private static final Set<String> KEYS = Shapes.RECONCILIATION.names();

  private final Map<String, Draft> claims;
  private final Nearness nearness;
  private final PlaceBook book;

  ReconciliationReader(Map<String, Draft> claims, Nearness nearness, PlaceBook book) {
    this.claims = claims;
    this.nearness = nearness;
    this.book = book;
  }

  Optional<Reconciliation> read(Sheet sheet, Node node) {
    return Block.of(sheet, node, "a reconciliation", KEYS, nearness)
        .flatMap(block -> read(sheet, node, block));
  }

  private Optional<Reconciliation> read(Sheet sheet, Node node, Block block) {
    block.require(Shapes.RECONCILIATION.required());
    List<String> between = between(sheet, block);
    Optional<Reconciliation.Because> because =
        Choices.read(block, "because", Choices.REASONS, nearness);
    Optional<String> note = block.text("note");
    Optional<String> by = block.text("by");
    Optional<When> date = Dates.read(block, "date");
    Optional<String> fingerprint = block.text("fingerprint");
    Map<String, String> silence = Silences.read(block, nearness);
    return between.isEmpty()
        ? Optional.empty()
        : because.map(
            reason ->
                new Reconciliation(
                    between, reason, note, by, date, fingerprint, silence, book.item(sheet, node)));
  }

  private List<String> between(Sheet sheet, Block block) {
    List<String> ids = new ArrayList<>();
    if (block.isEmptyList("between")) {
      sheet.report(
          Code.EMPTY_VALUE,
          block.keySpan("between"),
          "`between` names no claim",
          "write the ids of the claims that differ");
    }
    for (Node.Scalar scalar : block.scalars("between")) {
      String id = scalar.text().strip();
      if (claims.containsKey(id)) {
        ids.add(id);
      } else {
        Claims.refuse(sheet, scalar, claims, nearness);
      }
    }
    return ids;
  }
}
