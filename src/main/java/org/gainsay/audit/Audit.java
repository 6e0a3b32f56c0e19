package org.gainsay.audit;

import java.util.List;
import org.gainsay.contradiction.Findings;
import org.gainsay.coverage.Coverage;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.ledger.Ledger;
import org.gainsay.link.LinkedClaim;
import org.gainsay.source.Source;

/**
 * A workspace, read and checked once.
 *
 * @param sources in the order of the manifest
 * @param claims in the order of the ledger
 * @param coverage what the documents report and no claim covers
 * @param diagnostics in the order of the ledger, silenced ones left out
 */
public record Audit(
    Ledger ledger,
    List<Source> sources,
    List<LinkedClaim> claims,
    Findings findings,
    Coverage coverage,
    List<Diagnostic> diagnostics,
    List<Unchecked> unchecked) {
  public Audit {
    sources = List.copyOf(sources);
    claims = List.copyOf(claims);
    diagnostics = List.copyOf(diagnostics);
    unchecked = List.copyOf(unchecked);
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
