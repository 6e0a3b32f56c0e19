package org.gainsay.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Holds what can be done with sources. */
@Command(
    name = "source",
    description = "Takes sources in, and shows what changed in them since.",
    footer = {"", "Examples:", "  gainsay source add --help", "  gainsay source verify"})
final class SourceCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    throw new Refusal("no command was given", "`gainsay source --help` lists them");
  }
}
