package org.gainsay.file;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which of some files there were at one moment, and what they were like. */
public final class Snapshot {
  private final Map<Path, Stamp> stamps;

  Snapshot(Map<Path, Stamp> stamps) {
    this.stamps = new TreeMap<>(stamps);
  }

  /** Looks at files, which are not read. */
  public static Snapshot of(Collection<Path> files) {
    Map<Path, Stamp> stamps = new TreeMap<>();
    files.forEach(file -> Stamp.of(file).ifPresent(stamp -> stamps.put(file, stamp)));
    return new Snapshot(stamps);
  }

  /** What became of the files of an earlier moment. */
  public Changes since(Snapshot before) {
    List<Path> changed = new ArrayList<>();
    List<Path> appeared = new ArrayList<>();
    List<Path> vanished = new ArrayList<>(before.stamps.keySet());
    vanished.removeAll(stamps.keySet());
    stamps.forEach(
        (file, stamp) -> {
          Stamp old = before.stamps.get(file);
          if (old == null) {
            appeared.add(file);
          } else if (!old.equals(stamp)) {
            changed.add(file);
          }
        });
    return new Changes(changed, appeared, vanished);
  }

  /** Whether nothing was written so lately that a further change might look like none. */
  public boolean isSettled() {
    Instant now = Instant.now();
    return stamps.values().stream().allMatch(stamp -> stamp.isSettled(now));
  }
}
