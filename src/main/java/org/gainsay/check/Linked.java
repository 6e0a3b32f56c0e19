package org.gainsay.check;

import java.util.List;
import org.gainsay.ledger.Ledger;
import org.gainsay.link.LinkedClaim;
import org.gainsay.source.Source;

/**
 * What the rules look at: a ledger, the sources as opened, and the claims as linked.
 *
 * @param claims one for each claim of the ledger, in its order
 */
public record Linked(Ledger ledger, List<Source> sources, List<LinkedClaim> claims) {
  public Linked {
    sources = List.copyOf(sources);
    claims = List.copyOf(claims);
  }
}
