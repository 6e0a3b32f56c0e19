package org.gainsay.claim;

import java.util.Locale;

/** How firmly a passage puts what it says; only the first two can clash. */
public enum Modality {
  ASSERTED,
  ESTIMATED,
  POSSIBLE,
  PLANNED,
  PREDICTED,
  HYPOTHETICAL;

  public boolean canClash() {
    return this == ASSERTED || this == ESTIMATED;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
