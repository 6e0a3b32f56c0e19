package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gainsay.file.Fault;
import org.gainsay.file.Folders;
import org.gainsay.file.Output;
import org.gainsay.file.Workspace;

/** A folder that files are written into, once it is certain that they hurt nothing there. */
final class Destination {
  private final Workspace workspace;
  private final Path folder;

  private Destination(Workspace workspace, Path folder) {
    this.workspace = workspace;
    this.folder = folder;
  }

  /** Refuses a folder that is, holds or lies in what analysts wrote, obtained or keep in git. */
  static Destination of(Workspace workspace, Path folder) {
    Path real = Folders.real(folder);
    List<Path> kept =
        List.of(workspace.seeds(), workspace.claims(), workspace.root().resolve(".git"));
    for (Path each : kept) {
      Path other = Folders.real(each);
      if (real.startsWith(other) || other.startsWith(real)) {
        throw new Refusal(
            "nothing is written to `"
                + workspace.show(folder)
                + "`: "
                + reason(workspace, real, other, each),
            "name another folder with --out");
      }
    }
    return new Destination(workspace, folder);
  }

  private static String reason(Workspace workspace, Path real, Path other, Path named) {
    String name = "`" + workspace.show(named) + "`";
    return real.equals(other)
        ? "it is " + name
        : real.startsWith(other) ? "it lies inside " + name : "it holds " + name;
  }

  /** Writes every file, each whole or not at all; one of them at a time is held in memory. */
  void write(Map<String, Supplier<String>> files) {
    for (Map.Entry<String, Supplier<String>> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      try {
        Output.write(target, file.getValue().get());
      } catch (IOException e) {
        throw new Refusal(
            "`" + workspace.show(target) + "` cannot be written: " + Fault.of(e),
            "make the folder writable, or name another one with --out");
      }
    }
  }
}
