package org.gainsay.contradiction;

import java.util.Locale;

/** What a passage does in a proof. */
public enum Role {
  SUPPORTS,
  REFUTES,
  /** Its count is part of another. */
  PART,
  /** Its count includes the others. */
  WHOLE,
  /** It says that a number is at least so much. */
  LOWER,
  /** It says that a number is at most so much. */
  UPPER;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
