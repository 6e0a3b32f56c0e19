package org.gainsay.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gainsay.text.DidYouMean;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells how a command line is wrong, and what was probably meant. */
final class Misuse {
  /** More choices than these are not listed. */
  private static final int MOST_CHOICES = 13;

  private final CommandLine command;
  private final Console console;

  private Misuse(CommandLine command, Console console) {
    this.command = command;
    this.console = console;
  }

  static int tell(ParameterException fault, Console console) {
    Misuse misuse = new Misuse(fault.getCommandLine(), console);
    if (fault instanceof UnmatchedArgumentException unmatched) {
      misuse.unmatched(unmatched.getUnmatched().get(0));
    } else if (fault instanceof MissingParameterException missing) {
      misuse.missing(missing.getMissing());
    } else {
      misuse.invalid(fault);
    }
    return Gainsay.REFUSED;
  }

  private String name() {
    return command.getCommandSpec().qualifiedName();
  }

  private void unmatched(String word) {
    if (word.startsWith("-")) {
      int equals = word.indexOf('=');
      console.complain("`" + name() + "` has no option `" + word + "`");
      advise(
          command.getCommandSpec().optionsMap().keySet(),
          equals < 0 ? word : word.substring(0, equals));
    } else if (command.getSubcommands().isEmpty()) {
      console.complain("`" + name() + "` takes no argument `" + word + "`");
      console.advise(usage());
    } else {
      console.complain("there is no command `" + name() + " " + word + "`");
      advise(command.getSubcommands().keySet(), word);
    }
  }

  private void missing(List<ArgSpec> arguments) {
    ArgSpec first = arguments.get(0);
    console.complain(
        first instanceof OptionSpec
            ? "a value is missing after `" + label(first) + "`"
            : "`" + name() + "` needs a " + label(first));
    console.advise(choices(arguments.get(0)).map(Misuse::listed).orElse(usage()));
  }

  private void invalid(ParameterException fault) {
    ArgSpec argument = fault.getArgSpec();
    String value = fault.getValue();
    if (argument == null || value == null) {
      console.complain(fault.getMessage() == null ? "wrong usage" : fault.getMessage());
      console.advise(usage());
    } else {
      console.complain("`" + value + "` is no value of `" + label(argument) + "`");
      choices(argument)
          .ifPresentOrElse(names -> advise(names, value), () -> console.advise(usage()));
    }
  }

  private void advise(Collection<String> names, String word) {
    console.advise(
        DidYouMean.among(names, word)
            .map(near -> "did you mean `" + near + "`?")
            .orElse(names.size() > MOST_CHOICES ? usage() : listed(names)));
  }

  private static String listed(Collection<String> names) {
    return "choose from " + String.join(", ", names);
  }

  private String usage() {
    return "`" + name() + " --help` shows how it is used";
  }

  private static Optional<Collection<String>> choices(ArgSpec argument) {
    Iterable<String> candidates = argument.completionCandidates();
    if (candidates == null) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    candidates.forEach(names::add);
    return Optional.of(names);
  }

  private static String label(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
