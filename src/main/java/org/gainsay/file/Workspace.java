package org.gainsay.file;

import java.nio.file.Path;

/**
 * The folders that one run works on, absolute and normalized.
 *
 * @param root what paths are shown relative to
 */
public record Workspace(Path root, Path seeds, Path claims, Path out) {
  /** The workspace below a folder, with the names that every workspace uses. */
  public static Workspace at(Path root) {
    Path base = root.toAbsolutePath().normalize();
    return new Workspace(base, base.resolve("seeds"), base.resolve("claims"), base.resolve("out"));
  }

  public Workspace withSeeds(Path folder) {
    return new Workspace(root, absolute(folder), claims, out);
  }

  public Workspace withClaims(Path folder) {
    return new Workspace(root, seeds, absolute(folder), out);
  }

  public Workspace withOut(Path folder) {
    return new Workspace(root, seeds, claims, absolute(folder));
  }

  /** The file that lists the sources. */
  public Path manifest() {
    return seeds.resolve("sources.yaml");
  }

  /** A path as shown: relative to the root where it lies inside, with {@code /} on every system. */
  public String show(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
    return shown.toString().isEmpty() ? "." : shown.toString().replace('\\', '/');
  }

  private Path absolute(Path folder) {
    return root.resolve(folder).normalize();
  }
}
