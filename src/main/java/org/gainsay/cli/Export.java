package org.gainsay.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Holds the export formats. */
@Command(
    name = "export",
    sortOptions = false,
    abbreviateSynopsis = true,
    description = "Writes what was found in a format for other programs.",
    footer = {"", "Example:", "  gainsay export csv --table claims"})
final class Export implements Callable<Integer> {
  @Override
  public Integer call() {
    throw new Refusal("no format was given", "`gainsay export --help` lists the formats");
  }
}
