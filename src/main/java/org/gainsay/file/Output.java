package org.gainsay.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Writes files so that, stopped at any moment, each is the old one or the new one.
 *
 * <p>A temporary file beside the target is written, flushed to the disk and renamed; a link at the
 * target is replaced, not followed. Whoever is killed in between leaves a hidden temporary file,
 * which no command reads; the next to write into the folder clears it away when it is old.
 */
public final class Output {
  private static final String PREFIX = ".gainsay-";
  private static final String SUFFIX = ".tmp";

  /** What nobody can still be writing. */
  private static final Duration ABANDONED = Duration.ofHours(1);

  private Output() {}

  /** Writes text as UTF-8, making the folders above it where they are missing. */
  public static void write(Path target, String content) throws IOException {
    write(target, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes, making the folders above the target where they are missing. */
  public static void write(Path target, byte[] content) throws IOException {
    writeAll(Map.of(target, () -> content));
  }

  /**
   * Writes files that belong together: only when all of them are on the disk is the first renamed,
   * so that a disk that fills up leaves what was there. One at a time is held in memory.
   *
   * @throws Unwritten with the file that could not be written
   */
  public static void writeAll(Map<Path, Supplier<byte[]>> files) throws Unwritten {
    Map<Path, Path> temporaries = new LinkedHashMap<>();
    Path at = Path.of("");
    try {
      for (Map.Entry<Path, Supplier<byte[]>> file : files.entrySet()) {
        at = file.getKey();
        temporaries.put(at, temporary(at.toAbsolutePath(), file.getValue().get()));
      }
      for (Map.Entry<Path, Path> each : temporaries.entrySet()) {
        at = each.getKey();
        Files.move(
            each.getValue(),
            at.toAbsolutePath(),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new Unwritten(at, e);
    } finally {
      temporaries.values().forEach(Output::discard);
    }
  }

  /** A file that could not be written. */
  public static final class Unwritten extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Path file;

    private Unwritten(Path file, IOException cause) {
      super(Fault.of(cause), cause);
      this.file = file;
    }

    public Path file() {
      return file;
    }

    /** Why, in words. */
    public String reason() {
      return getCause() instanceof IOException fault ? Fault.of(fault) : "";
    }
  }

  private static Path temporary(Path target, byte[] content) throws IOException {
    Path folder = target.getParent();
    if (folder == null) {
      throw new IOException("no folder to write into");
    }
    if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new DirectoryNotEmptyException(target.toString());
    }
    Files.createDirectories(folder);
    clear(folder);
    Path temporary = Files.createTempFile(folder, PREFIX, SUFFIX);
    try {
      writeAndFlush(temporary, content);
      keepPermissions(target, temporary);
      return temporary;
    } catch (IOException e) {
      discard(temporary);
      throw e;
    }
  }

  private static void discard(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      // Nothing more can be done about it, and the fault before it is the one to tell.
    }
  }

  /** Takes away temporary files of ours that were left an hour ago or earlier. */
  private static void clear(Path folder) throws IOException {
    Instant limit = Instant.now().minus(ABANDONED);
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
      for (Path file : left) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static void writeAndFlush(Path file, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /**
   * A temporary file is private to its owner; what it becomes is as readable as what it replaces.
   */
  private static void keepPermissions(Path target, Path temporary) throws IOException {
    if (!Files.getFileStore(temporary).supportsFileAttributeView("posix")) {
      return;
    }
    boolean replaces = Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
    Files.setPosixFilePermissions(
        temporary,
        replaces
            ? Files.getPosixFilePermissions(target, LinkOption.NOFOLLOW_LINKS)
            : PosixFilePermissions.fromString("rw-r--r--"));
  }
}
