package org.gainsay.cli;

import java.util.concurrent.Callable;
import org.gainsay.ledger.LedgerReader;
import org.gainsay.report.VocabularyList;
import picocli.CommandLine.Command;

/** Prints the measures and terms that every ledger may use without declaring them. */
@Command(
    name = "vocabulary",
    sortOptions = false,
    abbreviateSynopsis = true,
    description = "Lists the measures and terms that are built in, with what follows from them.",
    footer = {"", "Example:", "  gainsay vocabulary"})
final class ListVocabulary implements Callable<Integer> {
  private final Console console;

  ListVocabulary(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().print(VocabularyList.of(LedgerReader.builtIn()));
    return Gainsay.DONE;
  }
}
