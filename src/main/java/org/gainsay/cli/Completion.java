package org.gainsay.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Prints what a shell completes commands and options by. */
@Command(
    name = "completion",
    sortOptions = false,
    abbreviateSynopsis = true,
    description =
        "Prints a script by which bash and zsh complete commands, options and their values when one"
            + " presses the tabulator.",
    footer = {"", "Examples: in ~/.bashrc or ~/.zshrc", "  source <(gainsay completion)"})
final class Completion implements Callable<Integer> {
  private final Console console;
  private final CommandLine all;

  Completion(Console console, CommandLine all) {
    this.console = console;
    this.all = all;
  }

  @Override
  public Integer call() {
    console.out().print(AutoComplete.bash("gainsay", all).replace("\r\n", "\n"));
    return Gainsay.DONE;
  }
}
