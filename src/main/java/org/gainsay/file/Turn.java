package org.gainsay.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Lets one program at a time change what belongs to a folder; the system ends a turn with the
 * program that has it. The lock is a file outside of the folder, which holds nothing.
 */
public final class Turn {
  private static final Object HERE = new Object();

  private final Optional<FileChannel> channel;

  private Turn(Optional<FileChannel> channel) {
    this.channel = channel;
  }

  /** Waits for it; where nothing can be locked, there is nothing to wait for. */
  public static Turn of(Path folder) {
    String name = Folders.real(folder).toString();
    String lock =
        "gainsay-" + Input.sha256(name.getBytes(StandardCharsets.UTF_8)).substring(0, 16) + ".lock";
    Path file = Path.of(System.getProperty("java.io.tmpdir", "."), lock);
    synchronized (HERE) {
      return new Turn(locked(file));
    }
  }

  private static Optional<FileChannel> locked(Path file) {
    Optional<FileChannel> opened = Optional.empty();
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      opened = Optional.of(channel);
      FileLock unused = channel.lock();
      return opened;
    } catch (IOException | RuntimeException e) {
      opened.ifPresent(Turn::close);
      return Optional.empty();
    }
  }

  /** Ends it. */
  public void close() {
    channel.ifPresent(Turn::close);
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      // The system closes it with the program.
    }
  }
}
