package org.gainsay.ledger;

import java.util.List;
import java.util.Optional;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.text.Text;

/** Ledgers in invented places, and what reading them says. */
final class LedgerSamples {
  static final String FILE = "claims/sample.yaml";

  private LedgerSamples() {}

  static ReadLedger read(String... lines) {
    return readFile(FILE, String.join("\n", lines) + "\n");
  }

  static ReadLedger readFile(String file, String content) {
    return LedgerReader.read(List.of(new LedgerFile(file, Text.of(content))), Optional.empty());
  }

  static ReadLedger readManifest(String... lines) {
    String content = String.join("\n", lines) + "\n";
    return LedgerReader.read(
        List.of(), Optional.of(new LedgerFile("seeds/sources.yaml", Text.of(content))));
  }

  /** Each diagnostic as {@code line:column code}. */
  static List<String> said(ReadLedger read) {
    return read.diagnostics().stream().map(LedgerSamples::said).toList();
  }

  static String said(Diagnostic diagnostic) {
    return diagnostic.place().position() + " " + diagnostic.code().label();
  }
}
