package org.gainsay.file;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which files a folder holds, and which paths stay inside it. */
public final class Folders {
  private static final Set<String> LEDGER_ENDINGS = Set.of(".yaml", ".yml", ".json");

  private Folders() {}

  public static boolean exists(Path folder) {
    return Files.isDirectory(folder);
  }

  /**
   * Every ledger file below a folder, in the order of their paths; hidden files and folders are
   * left out.
   */
  public static List<Path> ledgerFiles(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        folder,
        Set.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new LedgerFiles(folder, found));
    found.sort(Comparator.comparing(path -> folder.relativize(path).toString().replace('\\', '/')));
    return List.copyOf(found);
  }

  /** A folder and every one below it, hidden ones left out; none where it does not exist. */
  public static List<Path> tree(Path folder) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          Set.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
              if (!path.equals(folder) && isHidden(folder.relativize(path))) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              found.add(path);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException problem) {
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path path, @Nullable IOException problem) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException gone) {
      return List.copyOf(found);
    }
    return List.copyOf(found);
  }

  /** Gathers files by their names, and whatever cannot be entered, so that it is reported. */
  private static final class LedgerFiles extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final List<Path> found;

    LedgerFiles(Path folder, List<Path> found) {
      this.folder = folder;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      if (path.equals(folder)) {
        return FileVisitResult.CONTINUE;
      } else if (isHidden(folder.relativize(path))) {
        return FileVisitResult.SKIP_SUBTREE;
      } else if (isLedgerName(path)) {
        found.add(path);
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      if (!isHidden(folder.relativize(path)) && isLedgerName(path)) {
        found.add(path);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException problem) {
      found.add(path);
      return FileVisitResult.CONTINUE;
    }
  }

  /** Where a path leads, links followed as far as it exists. */
  public static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path there = absolute;
    for (Path up = there.getParent(); !Files.exists(there) && up != null; up = up.getParent()) {
      there = up;
    }
    try {
      return there.toRealPath().resolve(there.relativize(absolute)).normalize();
    } catch (IOException e) {
      return absolute;
    }
  }

  /** Whether the real place of a path, links followed, lies in the real folder. */
  public static boolean holds(Path folder, Path path) throws IOException {
    return path.toRealPath().startsWith(folder.toRealPath());
  }

  /** Whether something stands at a path, be it a link that leads nowhere. */
  public static boolean isTaken(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether a path is a link, wherever it leads. */
  public static boolean isLink(Path path) {
    return Files.isSymbolicLink(path);
  }

  /** What is wrong with a path that a manifest gives, or nothing. */
  public static Optional<String> objection(String relative) {
    if (relative.indexOf('\0') >= 0) {
      return Optional.of("holds a NUL character");
    } else if (relative.indexOf('\\') >= 0) {
      return Optional.of("holds a backslash; write `/` between folders");
    } else if (relative.startsWith("/") || hasDrive(relative)) {
      return Optional.of("is absolute");
    } else if (List.of(relative.split("/", -1)).contains("..")) {
      return Optional.of("leaves the folder with `..`");
    }
    return Optional.empty();
  }

  private static boolean hasDrive(String path) {
    return path.length() >= 2 && path.charAt(1) == ':' && Character.isLetter(path.charAt(0));
  }

  private static boolean isHidden(Path relative) {
    for (Path name : relative) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLedgerName(Path path) {
    Path file = path.getFileName();
    String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
    return LEDGER_ENDINGS.stream().anyMatch(name::endsWith);
  }
}
