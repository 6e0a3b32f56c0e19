package org.gainsay.ledger;

import java.util.List;
import org.gainsay.diagnostic.Diagnostic;

/** What could be read of a ledger, and everything that is wrong with it, in the ledger's order. */
public record ReadLedger(Ledger ledger, List<Diagnostic> diagnostics) {
  public ReadLedger {
    diagnostics = List.copyOf(diagnostics);
  }
}
