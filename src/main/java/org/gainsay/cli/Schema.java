package org.gainsay.cli;

import java.util.concurrent.Callable;
import org.gainsay.report.AuditSchema;
import org.gainsay.report.JsonSchemas;
import org.gainsay.text.DidYouMean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a JSON Schema for editors. */
@Command(
    name = "schema",
    description =
        "Prints the JSON Schema by which an editor completes and checks a file: ledger (default)"
            + " or sources. The file names it in its first line. That of `export json` is audit.",
    footer = {
      "",
      "Example:",
      "  gainsay schema ledger > ledger.json",
      "and in a file of the ledger:",
      "  # yaml-language-server: $schema=../ledger.json"
    })
final class Schema implements Callable<Integer> {
  /** What `export json` writes. */
  private static final String AUDIT = "audit";

  private final Console console;

  @Parameters(paramLabel = "NAME", arity = "0..1", description = "ledger, sources or audit")
  private String name = "ledger";

  Schema(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console
        .out()
        .print(
            name.equals(AUDIT)
                ? AuditSchema.json()
                : JsonSchemas.named(name).orElseThrow(() -> unknown(name)));
    return Gainsay.DONE;
  }

  private static Refusal unknown(String name) {
    return new Refusal(
        "there is no schema `" + name + "`",
        DidYouMean.among(JsonSchemas.names().keySet(), name)
            .map(near -> "did you mean `" + near + "`?")
            .orElse("the schemas are " + String.join(", ", JsonSchemas.names().keySet())));
  }
}
