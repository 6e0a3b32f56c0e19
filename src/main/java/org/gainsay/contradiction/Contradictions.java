package org.gainsay.contradiction;

import java.util.List;
import org.gainsay.claim.Reconciliation;
import org.gainsay.claim.Vocabulary;
import org.gainsay.link.LinkedClaim;

/** Finds where claims contradict each other, and proves it. */
public final class Contradictions {
  private Contradictions() {}

  /**
   * Compares all claims with each other; only linked passages witness.
   *
   * @param vocabulary what is built in and what the ledger declares
   */
  public static Findings find(
      List<LinkedClaim> claims, Vocabulary vocabulary, List<Reconciliation> reconciliations) {
    return new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
