package org.gainsay.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * By what one sees, without reading it, that a file is another one than before.
 *
 * @param changed when anything of it changed, its rights included, where the system tells
 * @param identity of the file behind the name, where the system tells: a save by rename brings
 *     another one
 */
record Stamp(long size, FileTime modified, Optional<FileTime> changed, String identity) {
  /** How finely the poorest systems tell times apart, and how finely those that tell fractions. */
  private static final Duration COARSE = Duration.ofSeconds(2);

  private static final Duration FINE = Duration.ofMillis(20);

  /** That of the file a path leads to, links followed; nothing when there is none. */
  static Optional<Stamp> of(Path path) {
    try {
      return Optional.of(
          path.getFileSystem().supportedFileAttributeViews().contains("unix")
              ? unix(Files.readAttributes(path, "unix:size,lastModifiedTime,ctime,ino,dev"))
              : basic(Files.readAttributes(path, BasicFileAttributes.class)));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private static Stamp unix(Map<String, Object> attributes) {
    return new Stamp(
        (long) Objects.requireNonNull(attributes.get("size")),
        (FileTime) Objects.requireNonNull(attributes.get("lastModifiedTime")),
        Optional.of((FileTime) Objects.requireNonNull(attributes.get("ctime"))),
        attributes.get("dev") + ":" + attributes.get("ino"));
  }

  private static Stamp basic(BasicFileAttributes attributes) {
    return new Stamp(
        attributes.size(),
        attributes.lastModifiedTime(),
        Optional.empty(),
        String.valueOf(attributes.fileKey()));
  }

  /** Whether a further change would give another stamp: the clock of the files has moved on. */
  boolean isSettled(Instant now) {
    Instant last = changed.orElse(modified).toInstant();
    Duration grain = last.truncatedTo(ChronoUnit.SECONDS).equals(last) ? COARSE : FINE;
    return last.plus(grain).isBefore(now);
  }
}
