package org.gainsay.file;

import java.nio.file.Path;
import java.util.List;

/** How files differ from what they were, each list in the order of the paths. */
public record Changes(List<Path> changed, List<Path> appeared, List<Path> vanished) {
  public Changes {
    changed = List.copyOf(changed);
    appeared = List.copyOf(appeared);
    vanished = List.copyOf(vanished);
  }

  public boolean isEmpty() {
    return changed.isEmpty() && appeared.isEmpty() && vanished.isEmpty();
  }
}
