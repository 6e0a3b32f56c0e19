package org.gainsay.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.gainsay.file.Changes;

/** One look at a workspace that is watched. */
public sealed interface Round {
  /** How the files differ from those of the round before; in the first one, not at all. */
  Changes changes();

  /**
   * The workspace could be checked.
   *
   * @param read the files that were read for it; the others are as they were
   */
  record Checked(Changes changes, List<Path> read, Audit audit) implements Round {
    public Checked {
      read = List.copyOf(read);
    }
  }

  /** For the moment there is nothing to check, as when the folder of claims is away. */
  record Blocked(Changes changes, String why) implements Round {}

  /** One answer for each case. */
  default <R> R fold(Function<Checked, R> checked, Function<Blocked, R> blocked) {
    if (this instanceof Checked it) {
      return checked.apply(it);
    } else if (this instanceof Blocked it) {
      return blocked.apply(it);
    }
    throw new AssertionError(this);
  }
}
