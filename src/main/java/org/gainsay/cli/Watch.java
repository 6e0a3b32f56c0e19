package org.gainsay.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gainsay.audit.Audit;
import org.gainsay.audit.Round;
import org.gainsay.audit.Rounds;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.file.Changes;
import org.gainsay.file.FolderWatch;
import org.gainsay.file.NoWorkspace;
import org.gainsay.file.Workspace;
import org.gainsay.report.CheckJson;
import org.gainsay.report.ConciseText;
import org.gainsay.report.FullText;
import org.gainsay.report.Ink;
import org.gainsay.report.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks the workspace again at every save. */
@Command(
    name = "watch",
    sortOptions = false,
    abbreviateSynopsis = true,
    description =
        "Checks the workspace, and again whenever a file of the ledger, the manifest or a source"
            + " is saved, until Ctrl-C ends it. Only the files that changed are read again. What is"
            + " wrong goes to standard output; what changed, and what it came to, beside it.",
    footer = {
      "",
      "Examples:",
      "  gainsay watch",
      "  gainsay watch --ignore unused-source --format concise"
    })
final class Watch implements Callable<Integer> {
  /** How the diagnostics of a round are printed. */
  enum Format {
    TEXT,
    FULL,
    CONCISE,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** More files than these are counted. */
  private static final int MOST_FILES = 4;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private final Gainsay gainsay;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: text, full on a terminal, else concise)")
  private Format format = Format.TEXT;

  @Mixin private Selection selection = new Selection();

  Watch(Gainsay gainsay) {
    this.gainsay = gainsay;
  }

  @Override
  public Integer call() {
    Workspace workspace = gainsay.workspace();
    try (FolderWatch folders = FolderWatch.on(workspace.root().getFileSystem());
        Interruption interruption = new Interruption()) {
      watch(new Rounds(workspace, folders), workspace, interruption);
    } catch (NoWorkspace e) {
      throw new Refusal(e.getMessage() == null ? "no workspace here" : e.getMessage(), "");
    }
    return Gainsay.DONE;
  }

  private void watch(Rounds rounds, Workspace workspace, Interruption interruption)
      throws NoWorkspace {
    tell(rounds.first(), workspace);
    try {
      for (Round round = rounds.next(); !interruption.isAskedFor(); round = rounds.next()) {
        tell(round, workspace);
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(Round round, Workspace workspace) {
    String changes = changes(round.changes(), workspace);
    try {
      gainsay
          .console()
          .say(round.fold(it -> checked(it, changes), it -> at() + changes + ": " + it.why()));
    } catch (UncheckedIOException changedMeanwhile) {
      gainsay.console().say(at() + changes + ": a file is being written, once more");
    }
  }

  /** Prints what is wrong; gives the line that says what changed and what came of it. */
  private String checked(Round.Checked round, String changes) {
    Audit audit = round.audit();
    List<Diagnostic> shown = selection.of(audit.diagnostics());
    String page = page(audit, shown);
    gainsay.console().out().print(page);
    gainsay.console().out().flush();
    return at() + changes + ": " + Summary.line(audit, shown);
  }

  private String page(Audit audit, List<Diagnostic> shown) {
    Ink ink = Ink.of(gainsay.console().colour());
    return switch (format) {
      case TEXT -> gainsay.console().terminal() ? FullText.of(shown, ink) : ConciseText.of(shown);
      case FULL -> FullText.of(shown, ink);
      case CONCISE -> ConciseText.of(shown);
      case JSON -> CheckJson.of(audit, shown);
    };
  }

  private static String at() {
    LocalTime now = LocalTime.now(ZoneId.systemDefault());
    return "[" + now.format(TIME) + "] ";
  }

  private static String changes(Changes changes, Workspace workspace) {
    if (changes.isEmpty()) {
      return "watching " + workspace.show(workspace.claims()) + "/, Ctrl-C ends";
    }
    List<String> said = new ArrayList<>();
    said.add(said("changed", changes.changed(), workspace));
    said.add(said("new", changes.appeared(), workspace));
    said.add(said("gone", changes.vanished(), workspace));
    return String.join(", ", said.stream().filter(each -> !each.isEmpty()).toList());
  }

  private static String said(String what, List<Path> files, Workspace workspace) {
    if (files.isEmpty()) {
      return "";
    }
    List<String> named = files.stream().limit(MOST_FILES).map(workspace::show).toList();
    int more = files.size() - named.size();
    return what + " " + String.join(", ", named) + (more > 0 ? " and " + more + " more" : "");
  }
}
