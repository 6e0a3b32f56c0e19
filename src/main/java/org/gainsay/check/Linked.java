package org.gainsay.check;

import java.util.List;
import org.gainsay.coverage.Coverage;
import org.gainsay.ledger.Ledger;
import org.gainsay.link.LinkedClaim;
import org.gainsay.source.Source;

/**
 * What the rules look at: a ledger, the sources as opened, the claims as linked, and what the
 * documents report.
 *
 * @param claims one for each claim of the ledger, in its order
 */
public record Linked(
    Ledger ledger, List<Source> sources, List<LinkedClaim> claims, Coverage coverage) {
  public Linked {
    sources = List.copyOf(sources);
    claims = List.copyOf(claims);
  }
}
