package org.gainsay.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Holds what takes claims in from other programs. */
@Command(
    name = "import",
    description = "Takes claims in from other programs.",
    footer = {"", "Example:", "  gainsay import csv --help"})
final class ImportCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    throw new Refusal("no format was given", "`gainsay import --help` lists them");
  }
}
