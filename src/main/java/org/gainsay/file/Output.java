package org.gainsay.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;

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
    Path absolute = target.toAbsolutePath();
    Path folder = absolute.getParent();
    if (folder == null) {
      throw new IOException("no folder to write into");
    }
    Files.createDirectories(folder);
    clear(folder);
    Path temporary = Files.createTempFile(folder, PREFIX, SUFFIX);
    try {
      writeAndFlush(temporary, content);
      keepPermissions(absolute, temporary);
      Files.move(
          temporary, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
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
