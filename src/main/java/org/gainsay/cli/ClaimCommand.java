package org.gainsay.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Holds what can be done with single claims. */
@Command(
    name = "claim",
    description = "Writes claims.",
    footer = {"", "Example:", "  gainsay claim new --help"})
final class ClaimCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    throw new Refusal("no command was given", "`gainsay claim --help` lists them");
  }
}
