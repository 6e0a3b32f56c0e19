package org.gainsay.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gainsay.check.Checks;
import org.gainsay.check.Linked;
import org.gainsay.contradiction.Contradictions;
import org.gainsay.contradiction.Findings;
import org.gainsay.coverage.Coverage;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Place;
import org.gainsay.file.Folders;
import org.gainsay.file.Input;
import org.gainsay.file.Loaded;
import org.gainsay.file.NoWorkspace;
import org.gainsay.file.Shelf;
import org.gainsay.file.Workspace;
import org.gainsay.ledger.Ledger;
import org.gainsay.ledger.LedgerFile;
import org.gainsay.ledger.LedgerReader;
import org.gainsay.ledger.ReadLedger;
import org.gainsay.link.LinkedClaim;
import org.gainsay.link.Linker;
import org.gainsay.link.Links;
import org.gainsay.source.OpenedSource;
import org.gainsay.source.Source;
import org.gainsay.source.Sources;
import org.gainsay.text.Text;

/** Opens a workspace and runs everything over it, once. */
public final class Audits {
  private final Workspace workspace;
  private final Shelf shelf;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private Optional<LedgerFile> proposed = Optional.empty();

  private Audits(Workspace workspace, Shelf shelf) {
    this.workspace = workspace;
    this.shelf = shelf;
  }

  /**
   * Reads, links and checks; whatever is wrong inside the workspace is a diagnostic.
   *
   * @throws NoWorkspace when there is no folder of claims
   */
  public static Audit run(Workspace workspace) throws NoWorkspace {
    return run(workspace, new Shelf());
  }

  /**
   * The same, reading only the files that are not on the shelf as they are.
   *
   * @throws NoWorkspace when there is no folder of claims
   */
  public static Audit run(Workspace workspace, Shelf shelf) throws NoWorkspace {
    return new Audits(workspace, shelf).run();
  }

  /**
   * As the workspace would be with a file of the ledger that is not written yet, or written
   * otherwise.
   *
   * @throws NoWorkspace when there is no folder of claims
   */
  public static Audit run(Workspace workspace, LedgerFile proposed) throws NoWorkspace {
    Audits audits = new Audits(workspace, new Shelf());
    audits.proposed = Optional.of(proposed);
    return audits.run();
  }

  /**
   * Reads and links, and checks nothing further: of large sources little more is held in memory
   * than the spans.
   *
   * @throws NoWorkspace when there is no folder of claims
   */
  public static LinkedLedger link(Workspace workspace) throws NoWorkspace {
    Audits audits = new Audits(workspace, new Shelf());
    Links links = audits.link(audits.read());
    return new LinkedLedger(links.claims(), inOrder(audits.diagnostics));
  }

  /**
   * Compares every source with what the manifest says of it.
   *
   * @throws NoWorkspace when there is no folder of claims
   */
  public static List<Verified> verify(Workspace workspace) throws NoWorkspace {
    return new Audits(workspace, new Shelf()).verification().all();
  }

  /**
   * What another text would do to the passages that claims quote from a source.
   *
   * @throws NoWorkspace when there is no folder of claims
   */
  public static Verified replaced(Workspace workspace, String source, Text text)
      throws NoWorkspace {
    return new Audits(workspace, new Shelf()).verification().replaced(source, text);
  }

  private Verification verification() throws NoWorkspace {
    Ledger ledger = read();
    List<Source> sources =
        ledger.sources().stream().map(entry -> Sources.open(workspace, entry).source()).toList();
    return new Verification(workspace, ledger, sources);
  }

  /**
   * The sources as far as they can be opened, and nothing of the claims.
   *
   * @throws NoWorkspace when there is no folder of claims
   */
  public static List<Source> sources(Workspace workspace) throws NoWorkspace {
    Audits audits = new Audits(workspace, new Shelf());
    return audits.read().sources().stream()
        .map(entry -> Sources.open(workspace, entry, audits.shelf).source())
        .toList();
  }

  private Audit run() throws NoWorkspace {
    Ledger ledger = read();
    Links links = link(ledger);
    List<LinkedClaim> claims = links.claims();
    List<Source> sources = links.sources().stream().map(OpenedSource::source).toList();
    Coverage coverage = Coverage.of(sources, claims, ledger.vocabulary());
    diagnostics.addAll(Checks.run(new Linked(ledger, sources, claims, coverage)));
    Findings findings = Contradictions.find(claims, ledger.vocabulary(), ledger.reconciliations());
    diagnostics.addAll(findings.diagnostics());
    noteNoClaims(ledger);
    return new Audit(
        ledger,
        sources,
        claims,
        findings,
        coverage,
        inOrder(new Silences(ledger).apply(diagnostics)),
        Gaps.of(unread, sources, claims, coverage));
  }

  private Ledger read() throws NoWorkspace {
    List<LedgerFile> files = ledgerFiles();
    Path manifest = workspace.manifest();
    ReadLedger read = LedgerReader.read(files, read(manifest, Input.LEDGER_LIMIT));
    diagnostics.addAll(read.diagnostics());
    read.diagnostics().stream()
        .filter(it -> it.code() == Code.FILE_TOO_LARGE)
        .forEach(it -> unread.add(it.place().file()));
    return read.ledger();
  }

  private Links link(Ledger ledger) {
    Links links =
        Linker.link(
            ledger.claims(),
            ledger.sources(),
            entry -> Sources.open(workspace, entry, shelf),
            ledger.vocabulary());
    links.sources().forEach(source -> diagnostics.addAll(source.diagnostics()));
    return links;
  }

  private List<LedgerFile> ledgerFiles() throws NoWorkspace {
    if (!Folders.exists(workspace.claims())) {
      throw new NoWorkspace(
          "no workspace here: the folder `"
              + workspace.show(workspace.claims())
              + "` does not exist; go to a folder that holds `claims/` and `seeds/`, or name it"
              + " with -C");
    }
    try {
      List<LedgerFile> files = new ArrayList<>();
      for (Path path : Folders.ledgerFiles(workspace.claims())) {
        read(path, Input.LEDGER_LIMIT).ifPresent(files::add);
      }
      proposed.ifPresent(
          file -> {
            files.removeIf(it -> it.path().equals(file.path()));
            files.add(file);
          });
      return files;
    } catch (IOException e) {
      throw new NoWorkspace(
          "the folder `" + workspace.show(workspace.claims()) + "` cannot be read");
    }
  }

  private Optional<LedgerFile> read(Path path, long limit) {
    String shown = workspace.show(path);
    return shelf
        .text(path, limit)
        .fold(
            decoded -> Optional.of(new LedgerFile(shown, decoded.text())),
            refused -> {
              unread.add(shown);
              diagnostics.add(refused(shown, refused));
              return Optional.empty();
            });
  }

  private static Diagnostic refused(String shown, Loaded.Refused refused) {
    Code code =
        switch (refused.reason()) {
          case MISSING, UNREADABLE -> Code.UNREADABLE_FILE;
          case TOO_LARGE -> Code.FILE_TOO_LARGE;
          case NOT_UTF_8 -> Code.NOT_UTF_8;
          case NOT_TEXT -> Code.NOT_TEXT;
        };
    return Diagnostic.of(
        code,
        Place.start(shown),
        "`" + shown + "` " + refused.message(),
        refused.reason() == Loaded.Reason.MISSING
            ? "list the source texts in it"
            : "write it as a UTF-8 text file, or move it out of the folder");
  }

  private void noteNoClaims(Ledger ledger) {
    String folder = workspace.show(workspace.claims());
    boolean unreadable =
        diagnostics.stream()
            .anyMatch(it -> it.isError() && it.place().file().startsWith(folder + "/"));
    if (ledger.claims().isEmpty() && !unreadable) {
      diagnostics.add(
          Diagnostic.of(
              Code.NO_CLAIMS,
              Place.start(folder),
              "the ledger holds no claim",
              "write one under `claims:` in a file such as `claims/first.yaml`"));
    }
  }

  /** By file and place, as an analyst reads; claims before sources as their folders sort. */
  private static List<Diagnostic> inOrder(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .distinct()
        .sorted(
            Comparator.comparing((Diagnostic it) -> it.place().file())
                .thenComparing(it -> it.place().span())
                .thenComparing(Diagnostic::severity)
                .thenComparing(Diagnostic::code)
                .thenComparing(Diagnostic::message))
        .toList();
  }
}
