package org.gainsay.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.file.Changes;
import org.gainsay.file.FolderWatch;
import org.gainsay.file.Folders;
import org.gainsay.file.NoWorkspace;
import org.gainsay.file.Shelf;
import org.gainsay.file.Snapshot;
import org.gainsay.file.Workspace;
import org.gainsay.source.Source;

/**
 * Checks a workspace again whenever one of its files was saved, reading only what changed.
 *
 * <p>What belongs to it are the files of the ledger, the manifest and the texts that it names;
 * whatever else editors leave beside them starts no round.
 */
public final class Rounds {
  /** How often the files are looked at when no event comes. */
  private static final Duration LOOK = Duration.ofSeconds(2);

  /** A burst of saves is over when so long nothing changed. */
  private static final Duration QUIET = Duration.ofMillis(100);

  /** A file that is written without end does not put off a round for longer. */
  private static final int MOST_WAITS = 25;

  private final Workspace workspace;
  private final FolderWatch watch;
  private final Shelf shelf = new Shelf();
  private final Set<Path> texts = new TreeSet<>();
  private Snapshot seen;

  /** Nothing is read yet. */
  public Rounds(Workspace workspace, FolderWatch watch) {
    this.workspace = workspace;
    this.watch = watch;
    this.seen = look();
  }

  /**
   * Checks the workspace as it stands.
   *
   * @throws NoWorkspace when there is none
   */
  public Round.Checked first() throws NoWorkspace {
    seen = look();
    return check(seen.since(seen));
  }

  /** Waits until a file is another one, one came or one went, and checks the workspace then. */
  public Round next() throws InterruptedException {
    while (true) {
      watch.await(LOOK);
      if (!look().since(seen).isEmpty()) {
        Snapshot now = settled();
        Changes changes = now.since(seen);
        seen = now;
        if (!changes.isEmpty()) {
          return round(changes);
        }
      }
    }
  }

  private Round round(Changes changes) {
    try {
      return check(changes);
    } catch (NoWorkspace away) {
      String folder = workspace.show(workspace.claims());
      return new Round.Blocked(changes, "waiting for the folder `" + folder + "` to return");
    } catch (UncheckedIOException changedMeanwhile) {
      Throwable why = changedMeanwhile.getCause();
      String message = why == null || why.getMessage() == null ? "" : why.getMessage();
      return new Round.Blocked(changes, message);
    }
  }

  private Round.Checked check(Changes changes) throws NoWorkspace {
    shelf.readSince();
    Audit audit = Audits.run(workspace, shelf);
    texts.clear();
    audit.sources().forEach(this::follow);
    seen = shelf.keepOnly(watched());
    return new Round.Checked(changes, shelf.readSince(), audit);
  }

  /** What is not a path here was reported, and is no file that could change. */
  private void follow(Source source) {
    try {
      texts.add(workspace.seeds().resolve(source.entry().file()));
    } catch (InvalidPathException reported) {
      return;
    }
  }

  /** The files when a burst of changes is over. */
  private Snapshot settled() throws InterruptedException {
    Snapshot now = look();
    for (int i = 0; i < MOST_WAITS; i++) {
      boolean stirred = watch.await(QUIET);
      Snapshot later = look();
      if (!stirred && later.since(now).isEmpty() && later.isSettled()) {
        return later;
      }
      now = later;
    }
    return now;
  }

  /** Folders are followed before the files are looked at, so that no change falls between. */
  private Snapshot look() {
    watch.follow(folders());
    return Snapshot.of(watched());
  }

  private List<Path> watched() {
    List<Path> files = new ArrayList<>(texts);
    files.add(workspace.manifest());
    files.addAll(ledger());
    return files;
  }

  private Set<Path> folders() {
    Set<Path> folders = new TreeSet<>(Folders.tree(workspace.claims()));
    folders.add(workspace.root());
    folders.add(workspace.seeds());
    for (Path text : texts) {
      Path folder = text.getParent();
      if (folder != null) {
        folders.add(folder);
      }
    }
    return folders;
  }

  private List<Path> ledger() {
    try {
      return Folders.ledgerFiles(workspace.claims());
    } catch (IOException away) {
      return List.of();
    }
  }
}
