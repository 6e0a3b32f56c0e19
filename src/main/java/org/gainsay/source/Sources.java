package org.gainsay.source;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gainsay.claim.SourceEntry;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.file.Folders;
import org.gainsay.file.Input;
import org.gainsay.file.Loaded;
import org.gainsay.file.Shelf;
import org.gainsay.file.Workspace;
import org.gainsay.text.Text;

/** Opens what the manifest names. */
public final class Sources {
  private Sources() {}

  /** Reads a source's file, checks its hash, and finds its parts and excluded passages. */
  public static OpenedSource open(Workspace workspace, SourceEntry entry) {
    return open(workspace, entry, new Shelf());
  }

  /** The same, reading the file only where it is not on the shelf as it is. */
  public static OpenedSource open(Workspace workspace, SourceEntry entry, Shelf shelf) {
    Optional<String> objection = Folders.objection(entry.file());
    if (objection.isPresent()) {
      return unopened(
          entry,
          Optional.empty(),
          problem(
              entry,
              Code.SOURCE_OUTSIDE,
              "the path `" + entry.file() + "` " + objection.get(),
              "name a file inside the folder of the manifest"));
    }
    try {
      Path path = workspace.seeds().resolve(entry.file());
      return leavesFolder(workspace, path)
          ? unopened(
              entry,
              Optional.empty(),
              problem(
                  entry,
                  Code.SOURCE_OUTSIDE,
                  "`" + entry.file() + "` leads out of the folder of the manifest through a link",
                  "put the file itself into the folder"))
          : loaded(workspace.show(path), entry, shelf.text(path, Input.SOURCE_LIMIT));
    } catch (InvalidPathException e) {
      return unopened(
          entry,
          Optional.empty(),
          problem(
              entry,
              Code.SOURCE_OUTSIDE,
              "`" + entry.file() + "` is no path on this system",
              "name a file inside the folder of the manifest"));
    }
  }

  /** A source with this text instead of the one in its file; parts that it lacks are left out. */
  public static Source of(Workspace workspace, SourceEntry entry, Text text) {
    String file = workspace.show(workspace.seeds().resolve(entry.file()));
    Layout layout = Layout.of(file, entry, text);
    return new Source(
        entry,
        Optional.of(text),
        Optional.of(entry.sha256()),
        layout.excluded(),
        layout.documents());
  }

  private static boolean leavesFolder(Workspace workspace, Path path) {
    try {
      return !Folders.holds(workspace.seeds(), path);
    } catch (IOException missing) {
      return false; // reading it says why
    }
  }

  private static OpenedSource loaded(String file, SourceEntry entry, Loaded loaded) {
    return loaded.fold(
        decoded ->
            decoded.text().length() == 0
                ? unopened(
                    entry,
                    Optional.of(decoded.sha256()),
                    problem(
                        entry,
                        Code.NOT_TEXT,
                        "`" + file + "` is empty",
                        "restore the file, or take the source out of the manifest"))
                : opened(file, entry, decoded.text(), decoded.sha256()),
        refused ->
            unopened(
                entry,
                Optional.of(refused.sha256()).filter(hash -> !hash.isEmpty()),
                problem(
                    entry,
                    code(refused.reason()),
                    "`" + file + "` " + refused.message(),
                    cure(refused.reason()))));
  }

  private static OpenedSource opened(String file, SourceEntry entry, Text text, String sha256) {
    Layout layout = Layout.of(file, entry, text);
    Source source =
        new Source(
            entry, Optional.of(text), Optional.of(sha256), layout.excluded(), layout.documents());
    List<Diagnostic> diagnostics = new java.util.ArrayList<>();
    if (!source.hashOk() && !entry.sha256().isEmpty()) {
      diagnostics.add(hashChanged(file, entry, sha256));
    }
    diagnostics.addAll(layout.diagnostics());
    return new OpenedSource(source, diagnostics);
  }

  private static Diagnostic hashChanged(String file, SourceEntry entry, String sha256) {
    return Diagnostic.of(
        Code.HASH_CHANGED,
        entry.at().value("sha256"),
        "`"
            + file
            + "` has the SHA-256 `"
            + sha256
            + "`, the manifest says `"
            + entry.sha256()
            + "`",
        "restore the file; if the new text is meant, look at what changed, then write `sha256: "
            + sha256
            + "`");
  }

  private static OpenedSource unopened(
      SourceEntry entry, Optional<String> sha256, Diagnostic problem) {
    return new OpenedSource(
        new Source(entry, Optional.empty(), sha256, List.of(), List.of()), List.of(problem));
  }

  private static Diagnostic problem(SourceEntry entry, Code code, String message, String help) {
    return Diagnostic.of(code, entry.at().value("file"), message, help);
  }

  private static Code code(Loaded.Reason reason) {
    return switch (reason) {
      case MISSING -> Code.SOURCE_MISSING;
      case UNREADABLE -> Code.UNREADABLE_FILE;
      case TOO_LARGE -> Code.FILE_TOO_LARGE;
      case NOT_UTF_8 -> Code.NOT_UTF_8;
      case NOT_TEXT -> Code.NOT_TEXT;
    };
  }

  private static String cure(Loaded.Reason reason) {
    return switch (reason) {
      case MISSING -> "put the file there, or correct `file`";
      case UNREADABLE -> "make it a file that you may read";
      case TOO_LARGE -> "split the text into several sources";
      case NOT_UTF_8 -> "convert the text to UTF-8, then write its new `sha256`";
      case NOT_TEXT -> "extract the text from it, and name the text here";
    };
  }
}
