package org.gainsay.link;

import java.util.List;
import org.gainsay.source.OpenedSource;

/**
 * Claims with their passages, and the sources that were opened for them.
 *
 * @param sources in the order of the manifest
 * @param claims in the order of the ledger
 */
public record Links(List<OpenedSource> sources, List<LinkedClaim> claims) {
  public Links {
    sources = List.copyOf(sources);
    claims = List.copyOf(claims);
  }
}
