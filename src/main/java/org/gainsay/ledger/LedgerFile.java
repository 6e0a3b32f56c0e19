package org.gainsay.ledger;

import org.gainsay.text.Text;

/**
 * A file of the ledger, or the manifest.
 *
 * @param path relative to the workspace, with {@code /} on every system
 */
public record LedgerFile(String path, Text text) {}
