package org.gainsay.claim;

import java.util.Locale;

/** How a passage stands to its claim. */
public enum Stance {
  SUPPORTS,
  /** Both cannot be true. */
  REFUTES,
  /** It speaks against the claim, but both can be true. */
  DOUBTS,
  /** It gives the date, place or credit, or bears on the claim; it counts for nothing. */
  CONTEXT;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
