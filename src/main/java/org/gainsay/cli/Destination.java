package org.gainsay.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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

  /** Writes every file, or none; one of them at a time is held in memory. */
  void write(Map<String, Supplier<String>> files) {
    Map<Path, Supplier<byte[]>> all = new LinkedHashMap<>();
    files.forEach(
        (name, content) ->
            all.put(folder.resolve(name), () -> content.get().getBytes(StandardCharsets.UTF_8)));
    try {
      Output.writeAll(all);
    } catch (Output.Unwritten e) {
      throw unwritten(workspace, e, "make the folder writable, or name another one with --out");
    }
  }

  /** What a person is told of a file that could not be written. */
  static Refusal unwritten(Workspace workspace, Output.Unwritten fault, String help) {
    boolean full = fault.reason().contains("no space") || fault.reason().contains("quota");
    return new Refusal(
        "`" + workspace.show(fault.file()) + "` cannot be written: " + fault.reason(),
        full ? "free some space, or name another place with --out; what was there stays" : help);
  }
}
