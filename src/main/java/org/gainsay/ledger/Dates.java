package org.gainsay.ledger;

import java.util.Optional;
import org.gainsay.diagnostic.Code;
import org.gainsay.notation.Node;
import org.gainsay.time.Edtf;
import org.gainsay.time.EdtfReading;
import org.gainsay.time.When;

/** Dates of a ledger. */
final class Dates {
  private Dates() {}

  /** The date under a key; empty when there is none, or none that can be. */
  static Optional<When> read(Block block, String key) {
    return block.scalar(key).flatMap(scalar -> read(block.sheet(), scalar));
  }

  static Optional<When> read(Sheet sheet, Node.Scalar scalar) {
    return Edtf.parse(scalar.text().strip())
        .fold(
            read -> Optional.of(read.when()),
            refused -> {
              boolean reversed = refused.problem() == EdtfReading.Problem.REVERSED_INTERVAL;
              sheet.report(
                  reversed ? Code.REVERSED_INTERVAL : Code.BAD_DATE,
                  scalar.span(),
                  refused.message(),
                  refused.help());
              return Optional.empty();
            });
  }
}
