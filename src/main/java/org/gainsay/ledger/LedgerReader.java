package org.gainsay.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.claim.Vocabulary;

/** Reads what analysts wrote: ledger files and the manifest of the sources. */
public final class LedgerReader {
  private LedgerReader() {}

  /**
   * Reads the files of a ledger together, since each may speak of what another declares.
   *
   * @param files in the order of their paths
   * @param manifest empty when there is none that can be opened; then no source is unknown
   */
  public static ReadLedger read(List<LedgerFile> files, Optional<LedgerFile> manifest) {
    return new ReadLedger(new Ledger(List.of(), List.of(), builtIn(), List.of()), List.of());
  }

  /** The names that every ledger may use without declaring them. */
  public static Vocabulary builtIn() {
    return new Vocabulary(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
  }
}
