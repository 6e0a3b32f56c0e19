package org.gainsay.cli;

import org.gainsay.author.Proposal;
import picocli.CommandLine.Option;

/** Shows what a command would change in an analyst's files, and changes it when asked to. */
final class Shown {
  @Option(names = "--write", description = "change the files; without it, only show how")
  private boolean write;

  /** As if {@code --write} had been given. */
  static Shown writing() {
    Shown shown = new Shown();
    shown.write = true;
    return shown;
  }

  /**
   * The difference goes to standard output, all else beside it.
   *
   * @param nothing what to say when there is nothing to change
   */
  int apply(Proposal proposal, Gainsay gainsay, String nothing) {
    Console console = gainsay.console();
    proposal.refusals().forEach(console::complain);
    console.out().print(proposal.diff());
    if (proposal.changed().isEmpty()) {
      if (!proposal.refusals().isEmpty()) {
        return Gainsay.REFUSED;
      }
      console.note(nothing);
    } else if (write) {
      write(proposal, gainsay);
      console.note("written: " + count(proposal));
    } else {
      console.note("nothing is written yet: --write makes " + count(proposal));
    }
    return Gainsay.DONE;
  }

  private static void write(Proposal proposal, Gainsay gainsay) {
    proposal
        .write(gainsay.workspace())
        .ifPresent(
            problem -> {
              throw new Refusal(
                  problem,
                  problem.contains("cannot be written")
                      ? "make the file and its folder writable, then run the command again"
                      : "run the command again");
            });
  }

  private static String count(Proposal proposal) {
    int edits = proposal.edits();
    int files = proposal.changed().size();
    return edits
        + (edits == 1 ? " edit in " : " edits in ")
        + files
        + (files == 1 ? " file" : " files");
  }
}
