package org.gainsay.audit;

import java.util.Locale;
import java.util.Optional;
import org.gainsay.claim.SourceEntry;
import org.gainsay.link.Drift;

/**
 * A source compared with what the manifest says of it.
 *
 * @param commit the commit that has the text of the manifest, where git was asked for it
 * @param problem what is wrong with its files beside its text; empty where nothing is
 * @param drift what became of the passages that claims quote; empty without a text
 */
public record Verified(
    SourceEntry entry,
    State state,
    Optional<String> commit,
    Optional<String> problem,
    Optional<Drift> drift) {
  /** How a text stands to its manifest. */
  public enum State {
    UNCHANGED,
    /** Its hash is not the manifest's. */
    CHANGED,
    /** It cannot be read. */
    UNREADABLE;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether all is as it was taken in, and every passage stands where it stood. */
  public boolean isAsItWas() {
    return state == State.UNCHANGED && problem.isEmpty();
  }
}
