package org.gainsay.report;

import java.util.List;
import java.util.Optional;

/** All tables of a report. */
public final class Tables {
  private static final List<Table<?>> ALL =
      List.of(
          ClaimTables.CLAIMS,
          EvidenceTable.TABLE,
          FindingTables.CONTRADICTIONS,
          FindingTables.PASSAGES,
          ClaimTables.FIGURES,
          ClaimTables.ATTACKS,
          ClaimTables.QUOTATIONS,
          SourcesTable.TABLE,
          RunTables.DIAGNOSTICS,
          UncoveredTable.TABLE,
          RunTables.UNCHECKED);

  private Tables() {}

  /** In the order in which a reader wants them. */
  public static List<Table<?>> all() {
    return ALL;
  }

  public static Optional<Table<?>> named(String name) {
    return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
  }
}
