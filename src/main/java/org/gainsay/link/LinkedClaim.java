package org.gainsay.link;

import java.util.List;
import java.util.Map;
import org.gainsay.claim.Claim;
import org.gainsay.quantity.Reading;

/**
 * A claim with its passages.
 *
 * @param passages one for each entry of its evidence, in order
 * @param readings how each of its values counts, by the path of the value in the claim ({@code
 *     "figure/value"}, {@code "attack/killed"}, {@code "attack/injured"}): as the passages have it,
 *     where they hedge more than the ledger
 * @param fingerprint over the claim and its passages; begins with {@code f}
 */
public record LinkedClaim(
    Claim claim, List<Passage> passages, Map<String, Reading> readings, String fingerprint) {
  public LinkedClaim {
    passages = List.copyOf(passages);
    readings = Map.copyOf(readings);
  }
}
