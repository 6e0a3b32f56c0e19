package org.gainsay.contradiction;

import java.util.Locale;

/** Between whom a conflict stands. */
public enum Scope {
  /** One document disagrees with itself. */
  WITHIN_DOCUMENT,
  BETWEEN_DOCUMENTS,
  /** One document merely reports speakers who disagree. */
  BETWEEN_SPEAKERS;

  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
