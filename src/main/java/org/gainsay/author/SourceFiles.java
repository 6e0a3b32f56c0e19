package org.gainsay.author;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gainsay.author.NewSource.Kept;
import org.gainsay.file.Workspace;
import org.gainsay.intake.Extraction.Extracted;
import org.gainsay.intake.Format;
import org.gainsay.ledger.Ids;

/**
 * Where the text of a source lies and the file that it was taken from.
 *
 * @param file the path of the text, relative to the manifest
 * @param original of the other file, where the text is not the file itself
 */
record SourceFiles(
    String id, String file, Kept text, Optional<String> original, Optional<Kept> source) {
  private static final int LONGEST = 60;
  private static final int MOST_TRIES = 1_000;

  /** Names that Windows keeps for itself. */
  private static final Set<String> DEVICES =
      Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "lpt1", "lpt2", "lpt3");

  /**
   * Finds an id and places that are free.
   *
   * @param inside the path of a file that lies in the folder already
   */
  static SourceFiles of(
      Workspace workspace,
      Manifest manifest,
      Optional<String> asked,
      String name,
      Optional<String> inside,
      byte[] bytes,
      Extracted extracted)
      throws NotTaken {
    if (asked.isPresent()) {
      refuse(manifest, asked.get());
      SourceFiles files = at(workspace, asked.get(), inside, bytes, extracted);
      Optional<Kept> taken = files.kept().stream().filter(Kept::isInTheWay).findFirst();
      if (taken.isPresent()) {
        throw new NotTaken(
            "would overwrite `" + workspace.show(taken.get().path()) + "`",
            "choose another id with --id");
      }
      return files;
    }
    String stem = stem(name);
    for (int i = 1; i < MOST_TRIES; i++) {
      String id = i == 1 ? stem : stem + "-" + i;
      SourceFiles files = at(workspace, id, inside, bytes, extracted);
      boolean free = manifest.source(id).isEmpty();
      if (free && files.kept().stream().noneMatch(Kept::isInTheWay)) {
        return files;
      }
    }
    throw new NotTaken("finds every id taken that its name gives", "choose one with --id");
  }

  private static void refuse(Manifest manifest, String id) throws NotTaken {
    if (!Ids.isId(id)) {
      throw new NotTaken(
          "cannot have the id `" + id + "`", "write small letters, digits and hyphens, at most 80");
    } else if (manifest.source(id).isPresent()) {
      throw new NotTaken(
          "cannot have the id `" + id + "`: a source has it",
          "choose another one; for a new version of that source: --replace " + id);
    }
  }

  private static SourceFiles at(
      Workspace workspace, String id, Optional<String> inside, byte[] bytes, Extracted extracted) {
    Path seeds = workspace.seeds();
    byte[] content = content(bytes, extracted);
    boolean itself = Arrays.equals(content, bytes);
    if (itself) {
      String file = inside.orElse(id + ".txt");
      return new SourceFiles(
          id, file, new Kept(seeds.resolve(file), bytes), Optional.empty(), Optional.empty());
    }
    String text = inside.map(SourceFiles::beside).orElse(id + ".txt");
    String ending =
        extracted.format() == Format.TEXT ? "original.txt" : extracted.format().ending();
    String original = inside.orElse(id + "." + ending);
    return new SourceFiles(
        id,
        text,
        new Kept(seeds.resolve(text), content),
        Optional.of(original),
        Optional.of(new Kept(seeds.resolve(original), bytes)));
  }

  /** A text that is UTF-8 already is its own source, byte for byte. */
  static byte[] content(byte[] bytes, Extracted extracted) {
    byte[] content = extracted.content().getBytes(StandardCharsets.UTF_8);
    boolean mark =
        bytes.length == content.length + 3
            && Arrays.equals(bytes, 3, bytes.length, content, 0, content.length);
    return extracted.format() == Format.TEXT && mark ? bytes : content;
  }

  private static String beside(String original) {
    int dot = original.lastIndexOf('.');
    String stem = dot > original.lastIndexOf('/') + 1 ? original.substring(0, dot) : original;
    return stem + (original.endsWith(".txt") ? ".utf-8.txt" : ".txt");
  }

  /** An id of the words of a name. */
  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    String plain =
        Normalizer.normalize(dot > 0 ? name.substring(0, dot) : name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT);
    StringBuilder stem = new StringBuilder();
    for (int i = 0; i < plain.length() && stem.length() < LONGEST; i++) {
      char c = plain.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        stem.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && !stem.isEmpty()
          && stem.charAt(stem.length() - 1) != '-') {
        stem.append('-');
      }
    }
    String id = stem.toString().replaceFirst("-$", "");
    return id.isEmpty() || DEVICES.contains(id) ? "source" + (id.isEmpty() ? "" : "-" + id) : id;
  }

  /** The file it was taken from first. */
  List<Kept> kept() {
    List<Kept> kept = new ArrayList<>();
    source.ifPresent(kept::add);
    kept.add(text);
    return kept;
  }
}
