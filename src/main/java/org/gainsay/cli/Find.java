package org.gainsay.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.gainsay.author.Passages;
import org.gainsay.report.PassagesJson;
import org.gainsay.report.PassagesText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks remembered words up in all sources. */
@Command(
    name = "find",
    sortOptions = false,
    abbreviateSynopsis = true,
    description =
        "Looks for a passage in all sources, also where it is remembered only roughly, and prints"
            + " each place as an evidence entry ready to paste, with as much context as it takes"
            + " to tell it from equal passages. The most alike comes first.",
    footer = {
      "",
      "Examples:",
      "  gainsay find \"three million people\"",
      "  gainsay find \"time runs out for people in Idlib\" --limit 3",
      "  gainsay find \"barrel bombs\" --format json > places.json"
    })
final class Find implements Callable<Integer> {
  private final Gainsay gainsay;

  @Parameters(
      paramLabel = "WORDS",
      arity = "1..*",
      description = "words of the passage, with or without quotation marks around them")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "NUMBER",
      converter = AtLeastOne.class,
      description = "at most so many (default: 10)")
  private int limit = 10;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: text)")
  private TextOrJson format = TextOrJson.TEXT;

  Find(Gainsay gainsay) {
    this.gainsay = gainsay;
  }

  @Override
  public Integer call() {
    List<Passages.Hit> all = Passages.find(gainsay.sources(), String.join(" ", words));
    List<Passages.Hit> hits = all.stream().limit(limit).toList();
    Console console = gainsay.console();
    console
        .out()
        .print(
            switch (format) {
              case TEXT -> PassagesText.of(hits);
              case JSON -> PassagesJson.of(hits);
            });
    if (all.isEmpty()) {
      console.note("nothing like `" + String.join(" ", words) + "` stands in the sources");
    } else if (all.size() > hits.size()) {
      console.note("shown: " + hits.size() + " of " + all.size() + " places");
    }
    return Gainsay.DONE;
  }
}
