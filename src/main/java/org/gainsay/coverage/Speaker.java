package org.gainsay.coverage;

import java.util.Optional;

/**
 * Whom a text gives words to.
 *
 * @param written as the text names them
 * @param id in the vocabulary; empty for one that it does not know
 * @param cue the word that says so; empty where their place says it
 * @param bond how closely they are tied to the words
 */
public record Speaker(String written, Optional<String> id, String cue, Bond bond) {
  /** How sure it is that someone speaks these words. */
  public enum Bond {
    /** The subject of a verb right there, or a mark of speech. */
    CLOSE,
    /** A verb of saying directly before the words, its subject guessed. */
    ADJOINING,
    /** Whoever spoke before. */
    LOOSE
  }

  /** Words that someone says whom the text does not name. */
  static Speaker unnamed(String cue) {
    return new Speaker("", Optional.of("unnamed"), cue, Bond.ADJOINING);
  }

  Speaker with(Bond other) {
    return new Speaker(written, id, cue, other);
  }

  boolean isClose() {
    return bond == Bond.CLOSE;
  }

  /** Whether the text says who it is, by a name or by other words. */
  public boolean isNamed() {
    return !written.isEmpty();
  }
}
