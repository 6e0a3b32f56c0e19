package org.gainsay.contradiction;

import java.util.List;
import org.gainsay.diagnostic.Diagnostic;

/**
 * Everything that comparing the claims of a ledger came to.
 *
 * @param findings by level, then by gap, greatest first
 * @param diagnostics what hinders comparison, and suspect reconciliations
 */
public record Findings(
    List<Finding> findings,
    List<Series> series,
    List<Apart> apart,
    List<Corroborated> corroborated,
    List<Note> notes,
    List<Diagnostic> diagnostics) {
  public Findings {
    findings = List.copyOf(findings);
    series = List.copyOf(series);
    apart = List.copyOf(apart);
    corroborated = List.copyOf(corroborated);
    notes = List.copyOf(notes);
    diagnostics = List.copyOf(diagnostics);
  }
}
