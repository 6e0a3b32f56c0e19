package org.gainsay.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gainsay.text.DidYouMean;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints or writes manual pages. */
@Command(
    name = "man",
    sortOptions = false,
    abbreviateSynopsis = true,
    description =
        "Prints the manual page of a command for the program `man`, or writes all of them into a"
            + " folder.",
    footer = {
      "",
      "Examples:",
      "  gainsay man check | man -l -",
      "  gainsay man --out ~/.local/share/man/man1"
    })
final class Man implements Callable<Integer> {
  private final Gainsay gainsay;
  private final CommandLine all;

  @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "as in gainsay man claim new")
  private List<String> command = List.of();

  Man(Gainsay gainsay, CommandLine all) {
    this.gainsay = gainsay;
    this.all = all;
  }

  @Override
  public Integer call() {
    gainsay
        .out()
        .ifPresentOrElse(
            folder -> Destination.of(gainsay.workspace(), folder).write(pages()),
            () -> gainsay.console().out().print(ManPage.of(named())));
    return Gainsay.DONE;
  }

  private Map<String, Supplier<String>> pages() {
    Map<String, Supplier<String>> pages = new LinkedHashMap<>();
    ManPage.below(all).forEach((name, page) -> pages.put(name, () -> page));
    return pages;
  }

  private CommandLine named() {
    CommandLine found = all;
    for (String word : command) {
      CommandLine here = found;
      found =
          Optional.ofNullable(found.getSubcommands().get(word)).orElseThrow(() -> none(here, word));
    }
    return found;
  }

  private static Refusal none(CommandLine line, String word) {
    return new Refusal(
        "there is no command `" + line.getCommandSpec().qualifiedName() + " " + word + "`",
        DidYouMean.among(line.getSubcommands().keySet(), word)
            .map(near -> "did you mean `" + near + "`?")
            .orElse("`gainsay help` lists the commands"));
  }
}
