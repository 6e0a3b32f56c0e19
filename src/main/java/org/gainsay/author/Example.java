package org.gainsay.author;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.file.Folders;
import org.gainsay.file.Input;
import org.gainsay.file.Loaded;
import org.gainsay.file.Output;

/** A small workspace of an invented text, with a commented claim of each kind. */
public final class Example {
  /** What others speak of comes first: stopped half-way, no claim quotes a text that is missing. */
  private static final List<String> FILES =
      List.of(
          "schemas/ledger.json",
          "schemas/sources.json",
          "seeds/herald.txt",
          "seeds/courier.txt",
          "seeds/gazette.txt",
          "seeds/sources.yaml",
          "claims/vocabulary.yaml",
          "claims/port-vella.yaml");

  /** What git is to leave alone; one that stands there already is the analyst's. */
  private static final String IGNORED = ".gitignore";

  private Example() {}

  /**
   * Writes the files that are missing, unless the folder is somebody's workspace already.
   *
   * @return the files written, relative to the folder; empty when nothing was to be done
   */
  public static List<String> write(Path folder) throws IOException {
    if (isTaken(folder)) {
      return List.of();
    }
    List<String> written = new ArrayList<>();
    if (now(folder.resolve(IGNORED)) instanceof Loaded.Refused missing
        && missing.reason() == Loaded.Reason.MISSING) {
      Output.write(folder.resolve(IGNORED), "# What Gainsay writes, and can write again.\nout/\n");
      written.add(IGNORED);
    }
    for (String file : FILES) {
      if (now(folder.resolve(file)) instanceof Loaded.Refused) {
        Output.write(folder.resolve(file), content(file));
        written.add(file);
      }
    }
    return written;
  }

  /** Whether there is a ledger, a manifest or anything else in the way that is not the example. */
  private static boolean isTaken(Path folder) throws IOException {
    for (String file : FILES) {
      boolean ours =
          now(folder.resolve(file))
              .fold(
                  decoded -> decoded.text().content().equals(content(file)),
                  refused -> refused.reason() == Loaded.Reason.MISSING);
      if (!ours) {
        return true;
      }
    }
    Set<Path> own = Set.copyOf(FILES.stream().map(folder::resolve).toList());
    Path claims = folder.resolve("claims");
    return Folders.exists(claims) && !own.containsAll(Folders.ledgerFiles(claims));
  }

  private static Loaded now(Path file) {
    return Input.text(file, Input.LEDGER_LIMIT);
  }

  private static String content(String file) {
    try (InputStream stream = Example.class.getResourceAsStream("example/" + file)) {
      if (stream == null) {
        throw new IllegalStateException(file + " is missing from the program");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
