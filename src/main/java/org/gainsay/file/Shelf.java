package org.gainsay.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Files as they were read, each read again only when it is another one than before. */
public final class Shelf {
  private record Held(Stamp stamp, Loaded loaded) {}

  private final Map<Path, Held> held = new HashMap<>();
  private final List<Path> read = new ArrayList<>();

  /** As {@link Input#text}; a file that is as it was is not read. */
  public Loaded text(Path path, long limit) {
    Optional<Stamp> stamp = Stamp.of(path);
    Optional<Loaded> known = held(path, stamp);
    if (known.isPresent()) {
      return known.get();
    }
    Loaded loaded = Input.text(path, limit);
    keep(path, stamp, loaded);
    return loaded;
  }

  private synchronized Optional<Loaded> held(Path path, Optional<Stamp> stamp) {
    Held known = held.get(path);
    return known != null && stamp.equals(Optional.of(known.stamp()))
        ? Optional.of(known.loaded())
        : Optional.empty();
  }

  /** A file that was written while it was read is not kept. */
  private synchronized void keep(Path path, Optional<Stamp> before, Loaded loaded) {
    read.add(path);
    held.remove(path);
    before
        .filter(stamp -> Stamp.of(path).equals(before))
        .ifPresent(stamp -> held.put(path, new Held(stamp, loaded)));
  }

  /** Forgets all other files, and tells what these were like when they were read. */
  public synchronized Snapshot keepOnly(Collection<Path> files) {
    held.keySet().retainAll(Set.copyOf(files));
    Map<Path, Stamp> stamps = new HashMap<>();
    held.forEach((path, each) -> stamps.put(path, each.stamp()));
    return new Snapshot(stamps);
  }

  /** The files that were read since this was asked last, in the order of their paths. */
  public synchronized List<Path> readSince() {
    List<Path> files = read.stream().sorted().toList();
    read.clear();
    return files;
  }
}
