package org.gainsay.author;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gainsay.author.NewSource.Kept;
import org.gainsay.claim.SourceEntry;
import org.gainsay.diagnostic.Place;
import org.gainsay.file.Folders;
import org.gainsay.file.Git;
import org.gainsay.file.Input;
import org.gainsay.file.Workspace;
import org.gainsay.intake.Extraction.Extracted;
import org.gainsay.intake.Format;
import org.gainsay.notation.Change;
import org.gainsay.notation.Value;
import org.gainsay.text.Text;

/**
 * Takes in a new version of a file that is a source already. What it replaces stays: in git where
 * it was committed, else in a file beside it.
 */
public final class NewVersion {
  private final SourceEntry entry;
  private final String content;
  private final List<Kept> files;
  private final Proposal manifest;
  private final List<String> notes;

  private NewVersion(
      SourceEntry entry, String content, List<Kept> files, Proposal manifest, List<String> notes) {
    this.entry = entry;
    this.content = content;
    this.files = List.copyOf(files);
    this.manifest = manifest;
    this.notes = List.copyOf(notes);
  }

  /** Prepares everything and writes nothing. */
  public static NewVersion prepare(
      Workspace workspace, String id, Path file, Optional<Charset> encoding) throws NotTaken {
    Manifest manifest = Manifest.of(workspace);
    SourceEntry entry =
        manifest
            .source(id)
            .orElseThrow(
                () ->
                    new NotTaken(
                        "cannot replace the source `" + id + "`: there is none of that id",
                        "leave out --replace to take it in as a new one"));
    refuseOutside(workspace, entry);
    byte[] bytes = NewSource.bytes(file);
    Extracted extracted = NewSource.extracted(String.valueOf(file.getFileName()), bytes, encoding);
    refuseOtherFormat(entry, extracted.format());
    byte[] content = SourceFiles.content(bytes, extracted);
    List<Kept> files = new ArrayList<>();
    Proposal.Sketch sketch = new Proposal.Sketch();
    entry
        .original()
        .ifPresent(
            original -> {
              files.add(new Kept(workspace.seeds().resolve(original.file()), bytes));
              original(entry, extracted, Input.sha256(bytes), sketch);
            });
    files.add(new Kept(workspace.seeds().resolve(entry.file()), content));
    change(entry, "sha256", Input.sha256(content), sketch);
    Proposal proposal = Manifest.safe(sketch.proposal());
    if (proposal.changed().isEmpty() && files.stream().allMatch(Kept::isThere)) {
      throw new NotTaken(
          "is what the source `" + id + "` was taken from", "there is nothing to replace");
    }
    List<String> notes = new ArrayList<>(extracted.notes());
    List<Kept> all = new ArrayList<>(kept(workspace, files, notes));
    all.addAll(files);
    return new NewVersion(entry, new String(content, StandardCharsets.UTF_8), all, proposal, notes);
  }

  private static void refuseOutside(Workspace workspace, SourceEntry entry) throws NotTaken {
    List<String> paths = new ArrayList<>(List.of(entry.file()));
    entry.original().ifPresent(original -> paths.add(original.file()));
    for (String path : paths) {
      Path target = workspace.seeds().resolve(path);
      boolean outside =
          Folders.objection(path).isPresent()
              || !Folders.real(target).startsWith(Folders.real(workspace.seeds()));
      if (outside) {
        throw new NotTaken(
            "cannot replace `" + path + "`, which leads out of the folder of the manifest",
            "mend it: `gainsay check` says more");
      }
    }
  }

  private static void refuseOtherFormat(SourceEntry entry, Format format) throws NotTaken {
    boolean fits =
        entry
            .original()
            .map(original -> original.file().toLowerCase(Locale.ROOT))
            .map(
                name ->
                    name.endsWith("." + format.ending())
                        || (name.endsWith(".htm") && format == Format.HTML))
            .orElse(format == Format.TEXT);
    if (!fits) {
      throw new NotTaken(
          "is of another kind than what the source `" + entry.id() + "` was taken from",
          "take it in as a source of its own");
    }
  }

  private static void original(
      SourceEntry entry, Extracted extracted, String sha256, Proposal.Sketch sketch) {
    change(entry, "original/sha256", sha256, sketch);
    List<String> pages = extracted.pages().stream().map(String::valueOf).toList();
    boolean same =
        entry.original().map(SourceEntry.Original::pages).equals(Optional.of(extracted.pages()));
    if (same) {
      return;
    }
    if (entry.at().isWritten("original/pages")) {
      Place place = entry.at().value("original/pages");
      sketch.add(place, new Change.Relist(place.span(), pages));
    } else {
      Place place = entry.at().value("original");
      sketch.add(
          place, Change.Insert.last(place.span(), new Value.Key("pages", Value.list(pages))));
    }
  }

  private static void change(SourceEntry entry, String path, String value, Proposal.Sketch sketch) {
    if (!entry.at().isWritten(path)) {
      int slash = path.lastIndexOf('/');
      Place place = entry.at().value(slash < 0 ? "" : path.substring(0, slash));
      Value.Key key = Value.Key.of(path.substring(slash + 1), value);
      sketch.add(place, Change.Insert.last(place.span(), key));
    } else if (!entry.at().value(path).slice().equals(value)) {
      Place place = entry.at().value(path);
      sketch.add(place, new Change.Replace(place.span(), value));
    }
  }

  /** Copies of what git does not have. */
  private static List<Kept> kept(Workspace workspace, List<Kept> files, List<String> notes) {
    List<Kept> copies = new ArrayList<>();
    for (Kept file : files) {
      Input.bytes(file.path(), Input.SOURCE_LIMIT)
          .fold(old -> copy(workspace, file, old, copies, notes), nothing -> false);
    }
    return copies;
  }

  private static boolean copy(
      Workspace workspace, Kept file, byte[] old, List<Kept> copies, List<String> notes) {
    String sha256 = Input.sha256(old);
    String name = String.valueOf(file.path().getFileName());
    Path folder = Folders.real(file.path()).resolveSibling(name).getParent();
    if (file.isThere() || folder == null || Git.last(folder, name, sha256).isPresent()) {
      return false;
    }
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    Path copy =
        file.path()
            .resolveSibling(
                stem + ".before-" + sha256.substring(0, 8) + (dot < 0 ? "" : name.substring(dot)));
    notes.add(
        "git does not have `"
            + workspace.show(file.path())
            + "` as it was: it is kept as `"
            + workspace.show(copy)
            + "`");
    return copies.add(new Kept(copy, old));
  }

  public SourceEntry entry() {
    return entry;
  }

  /** The new text. */
  public Text text() {
    return Text.of(content);
  }

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
    NewSource.write(workspace, files, manifest);
  }
}
