package org.gainsay.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes files so that, stopped at any moment, each is the old one or the new one.
 *
 * <p>A temporary file beside the target is written, flushed to the disk and renamed; a link at the
 * target is replaced, not followed.
 */
public final class Output {
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
    Path temporary = Files.createTempFile(folder, ".gainsay-", ".tmp");
    try {
      writeAndFlush(temporary, content);
      keepPermissions(absolute, temporary);
      Files.move(
          temporary, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
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
    boolean replaces = Files.isRegularFile(target, java.nio.file.LinkOption.NOFOLLOW_LINKS);
    Files.setPosixFilePermissions(
        temporary,
        replaces
            ? Files.getPosixFilePermissions(target, java.nio.file.LinkOption.NOFOLLOW_LINKS)
            : java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
  }
}
