package org.gainsay.ledger;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Reconciliation;
import org.gainsay.claim.SourceEntry;
import org.gainsay.claim.Vocabulary;

/**
 * Everything that the analysts wrote and that could be read, with every reference resolved.
 *
 * @param claims in the order of the files' paths and of the entries in them
 * @param sources in the order of the manifest
 */
public record Ledger(
    List<Claim> claims,
    List<Reconciliation> reconciliations,
    Vocabulary vocabulary,
    List<SourceEntry> sources) {
  public Ledger {
    claims = List.copyOf(claims);
    reconciliations = List.copyOf(reconciliations);
    sources = List.copyOf(sources);
  }
}
