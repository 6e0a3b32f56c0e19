package org.gainsay.ledger;

import org.gainsay.diagnostic.Code;

/** The versions of the format: there is one. */
final class Versions {
  private Versions() {}

  /** Reports another version than 1. */
  static void check(Block block) {
    block
        .scalar("gainsay")
        .filter(version -> !version.text().equals("1"))
        .ifPresent(
            version ->
                block
                    .sheet()
                    .report(
                        Code.UNKNOWN_VERSION,
                        version.span(),
                        "`"
                            + Block.shortened(version.text())
                            + "` is no version of the ledger's"
                            + " format that this program knows; it knows `1`",
                        "write `gainsay: 1`, or use a newer program"));
  }
}
