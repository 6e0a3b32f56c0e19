package org.gainsay.anchor;

import java.util.Locale;

/** How the words of a quote stand in a text, best first. */
public enum Match {
  /** Character for character. */
  EXACT,
  /** But for white space, hyphens at line ends, quotation marks, dashes, ligatures and the like. */
  TYPOGRAPHIC,
  /** But for commas, full stops and case too. */
  PUNCTUATION,
  /** Fragment by fragment, across marked gaps. */
  ELIDED,
  /** As {@link #ELIDED}, with marked editorial insertions. */
  EDITED;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
