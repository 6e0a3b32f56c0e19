package org.gainsay.audit;

import java.util.List;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.link.LinkedClaim;

/**
 * A workspace whose claims were looked up, and not checked further.
 *
 * @param diagnostics what reading ledger and sources found, in order
 */
public record LinkedLedger(List<LinkedClaim> claims, List<Diagnostic> diagnostics) {
  public LinkedLedger {
    claims = List.copyOf(claims);
    diagnostics = List.copyOf(diagnostics);
  }
}
