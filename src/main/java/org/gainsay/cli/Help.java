package org.gainsay.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gainsay.text.DidYouMean;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the help of a command. */
@Command(
    name = "help",
    sortOptions = false,
    abbreviateSynopsis = true,
    description = "Shows what a command does.",
    footer = {"", "Example:", "  gainsay help report"})
final class Help implements Callable<Integer> {
  private final Console console;
  private final CommandLine all;

  @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "the command to explain")
  private Optional<String> command = Optional.empty();

  Help(Console console, CommandLine all) {
    this.console = console;
    this.all = all;
  }

  @Override
  public Integer call() {
    print(command.map(this::named).orElse(all), console.out(), console);
    return Gainsay.DONE;
  }

  private CommandLine named(String name) {
    CommandLine found = all.getSubcommands().get(name);
    if (found == null) {
      throw new Refusal(
          "there is no command `" + name + "`",
          DidYouMean.among(all.getSubcommands().keySet(), name)
              .map(near -> "did you mean `gainsay " + near + "`?")
              .orElse("`gainsay help` lists the commands"));
    }
    return found;
  }

  /** The usage message, with line feeds on every system. */
  static void print(CommandLine command, PrintWriter writer, Console console) {
    CommandLine.Help.Ansi ansi =
        console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
    writer.print(command.getUsageMessage(ansi).replace("\r\n", "\n"));
  }
}
