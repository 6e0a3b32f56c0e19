package org.gainsay.author;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.file.Fault;
import org.gainsay.file.Folders;
import org.gainsay.file.Input;
import org.gainsay.file.Loaded;
import org.gainsay.file.Output;
import org.gainsay.file.Turn;
import org.gainsay.file.Workspace;
import org.gainsay.intake.Extraction;
import org.gainsay.intake.Extraction.Extracted;
import org.gainsay.intake.Extractor;
import org.gainsay.notation.Value;

/**
 * Takes a file in as a source: the file stays as it is, its text stands beside it, and the manifest
 * gets an entry.
 *
 * <p>The entry is written last: stopped before, nothing is a source that was none, and the next run
 * finds the files that it needs in their places.
 */
public final class NewSource {
  private final String id;
  private final List<Kept> files;
  private final Proposal manifest;
  private final List<String> notes;

  private NewSource(String id, List<Kept> files, Proposal manifest, List<String> notes) {
    this.id = id;
    this.files = List.copyOf(files);
    this.manifest = manifest;
    this.notes = List.copyOf(notes);
  }

  /** What an analyst knows of the file; the rest is proposed. */
  public record Asked(
      Optional<String> id,
      Optional<String> title,
      Optional<String> author,
      Optional<String> publisher,
      Optional<String> published,
      Optional<String> url,
      Optional<String> language,
      Optional<Charset> encoding) {}

  /** A file that comes into the folder of the sources. */
  @SuppressWarnings("ArrayRecordComponent") // A file as large as this is handed on, not copied.
  record Kept(Path path, byte[] content) {
    boolean isThere() {
      return Input.bytes(path, Input.SOURCE_LIMIT)
          .fold(now -> java.util.Arrays.equals(now, content), refused -> false);
    }

    boolean isInTheWay() {
      return Folders.isTaken(path) && !isThere();
    }
  }

  /** Prepares everything and writes nothing. */
  public static NewSource prepare(Workspace workspace, Path file, Asked asked) throws NotTaken {
    Manifest manifest = Manifest.of(workspace);
    byte[] bytes = bytes(file);
    String name = String.valueOf(file.getFileName());
    Optional<String> inside = inside(workspace, file);
    refuseKnown(manifest, Input.sha256(bytes), inside);
    Extracted extracted = extracted(name, bytes, asked.encoding());
    SourceFiles files =
        SourceFiles.of(workspace, manifest, asked.id(), name, inside, bytes, extracted);
    refuseKnownText(manifest, Input.sha256(files.text().content()));
    NewEntry entry = new NewEntry(asked, extracted, files, name);
    Value.Key key = entry.key();
    return new NewSource(files.id(), files.kept(), manifest.with(key), entry.notes());
  }

  static byte[] bytes(Path file) throws NotTaken {
    org.gainsay.file.Raw raw = Input.bytes(file, Input.SOURCE_LIMIT);
    if (raw instanceof org.gainsay.file.Raw.Unread unread) {
      throw new NotTaken(unread.refusal().message(), cure(unread.refusal().reason()));
    }
    return raw.fold(bytes -> bytes, refused -> new byte[0]);
  }

  private static String cure(Loaded.Reason reason) {
    return switch (reason) {
      case MISSING -> "look at the name of the file";
      case TOO_LARGE -> "split it into parts";
      case UNREADABLE, NOT_UTF_8, NOT_TEXT -> "name a file that you may read";
    };
  }

  static Extracted extracted(String name, byte[] bytes, Optional<Charset> encoding)
      throws NotTaken {
    Extraction extraction = Extractor.extract(name, bytes, encoding);
    if (extraction instanceof Extraction.Refused refused) {
      throw new NotTaken(refused.message(), refused.help());
    }
    return (Extracted) extraction;
  }

  /** The path of a file that lies in the folder of the sources already. */
  private static Optional<String> inside(Workspace workspace, Path file) throws NotTaken {
    Path seeds = Folders.real(workspace.seeds());
    Path real = Folders.real(file);
    if (Folders.isLink(file) || !real.startsWith(seeds)) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    seeds.relativize(real).forEach(name -> names.add(name.toString()));
    String path = String.join("/", names);
    Optional<String> objection = Folders.objection(path);
    if (objection.isPresent()) {
      throw new NotTaken("has a path that " + objection.get(), "give it another name");
    } else if (path.equals("sources.yaml")) {
      throw new NotTaken("is the manifest of the sources", "name a text");
    }
    return Optional.of(path);
  }

  /** Another file may hold the same words. */
  private static void refuseKnownText(Manifest manifest, String sha256) throws NotTaken {
    for (org.gainsay.claim.SourceEntry entry : manifest.sources()) {
      if (entry.sha256().equalsIgnoreCase(sha256)) {
        throw new NotTaken(
            "has the text of the source `" + entry.id() + "`, word for word",
            "quote from that source");
      }
    }
  }

  private static void refuseKnown(Manifest manifest, String sha256, Optional<String> path)
      throws NotTaken {
    for (org.gainsay.claim.SourceEntry entry : manifest.sources()) {
      boolean same =
          entry.sha256().equalsIgnoreCase(sha256)
              || entry
                  .original()
                  .flatMap(it -> it.sha256())
                  .filter(sha256::equalsIgnoreCase)
                  .isPresent();
      boolean there =
          path.filter(
                  it ->
                      it.equals(entry.file())
                          || entry.original().filter(its -> its.file().equals(it)).isPresent())
              .isPresent();
      if (same || there) {
        throw new NotTaken(
            "is the source `" + entry.id() + "` already",
            there && !same
                ? "it changed since: `gainsay source verify` shows what that means"
                : "quote from that source");
      }
    }
  }

  public String id() {
    return id;
  }

  /** What an analyst has to look at, one sentence each. */
  public List<String> notes() {
    return notes;
  }

  /** What becomes of the manifest. */
  public Proposal manifest() {
    return manifest;
  }

  /** The files that are written beside the manifest, as shown. */
  public List<String> files(Workspace workspace) {
    return files.stream().map(kept -> workspace.show(kept.path())).toList();
  }

  /** Writes the files and then the manifest. */
  public void write(Workspace workspace) throws NotTaken {
    write(workspace, files, manifest);
  }

  static void write(Workspace workspace, List<Kept> files, Proposal manifest) throws NotTaken {
    Turn turn = Turn.of(workspace.seeds());
    try {
      writeAlone(workspace, files, manifest);
    } finally {
      turn.close();
    }
  }

  private static void writeAlone(Workspace workspace, List<Kept> files, Proposal manifest)
      throws NotTaken {
    Optional<String> outdated = manifest.outdated(workspace);
    if (outdated.isPresent()) {
      throw new NotTaken("is no source yet: " + outdated.get(), "run the command again");
    }
    for (Kept kept : files) {
      try {
        if (!kept.isThere()) {
          Output.write(kept.path(), kept.content());
        }
      } catch (IOException fault) {
        throw new NotTaken(
            "cannot be taken in: `"
                + workspace.show(kept.path())
                + "` cannot be written: "
                + Fault.of(fault),
            "make room, or the folder writable, and run the command again");
      }
    }
    Optional<String> problem = manifest.write(workspace);
    if (problem.isPresent()) {
      throw new NotTaken("is no source yet: " + problem.get(), "run the command again");
    }
  }
}
