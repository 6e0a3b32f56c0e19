package org.gainsay.contradiction;

import java.util.Locale;

/** How firmly a conflict is proved, gravest first. */
public enum Level {
  /** The claims cannot all be true, even in their most lenient readings. */
  CONTRADICTION,
  /** They cannot all be true if an assumption holds, which the finding names. */
  CONDITIONAL,
  /** They disagree only by the letter: rounding, or doubt against assertion. */
  TENSION;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return label();
  }
}
