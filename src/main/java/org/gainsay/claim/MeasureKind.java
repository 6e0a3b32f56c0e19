package org.gainsay.claim;

import java.util.Locale;

/** What may be inferred from the counts of a measure. */
public enum MeasureKind {
  /** Things that happen: strikes, attacks. */
  EVENTS,
  /** What happens to a person once: killed. */
  ONCE,
  /** What may happen again to the same person or thing: injured, displaced. */
  REPEATABLE,
  /** Crossings of a border: departures. */
  MOVEMENTS,
  /** What is there at an instant: population. */
  STOCK,
  /** So many per something. */
  RATE;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
