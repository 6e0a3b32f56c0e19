package org.gainsay.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gainsay.diagnostic.Code;
import org.gainsay.report.Manual;
import org.gainsay.text.DidYouMean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the manual page of a diagnostic code, or the list of all codes. */
@Command(
    name = "explain",
    sortOptions = false,
    abbreviateSynopsis = true,
    description = "Explains a diagnostic code: why, an example, the cure; without one, lists all.",
    footer = {"", "Example:", "  gainsay explain quote-missing"})
final class Explain implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "CODE",
      arity = "0..1",
      completionCandidates = Selection.Codes.class,
      description = "as in error[CODE]")
  private Optional<String> code = Optional.empty();

  Explain(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().print(code.map(label -> Manual.page(named(label))).orElseGet(Explain::list));
    return Gainsay.DONE;
  }

  private static Code named(String label) {
    return Code.labelled(label)
        .orElseThrow(
            () ->
                new Refusal(
                    "there is no diagnostic code `" + label + "`",
                    DidYouMean.among(Arrays.stream(Code.values()).map(Code::label).toList(), label)
                        .map(near -> "did you mean `gainsay explain " + near + "`?")
                        .orElse("`gainsay explain` lists the codes")));
  }

  private static String list() {
    StringBuilder list = new StringBuilder();
    for (Code each : Code.values()) {
      list.append(
          String.format(
              Locale.ROOT,
              "%-8s %-28s %s\n",
              each.severity().label(),
              each.label(),
              Manual.title(each)));
    }
    return list.toString();
  }
}
