package org.gainsay.diagnostic;

import java.util.Locale;

/** How grave a diagnostic is; only an error makes a check fail. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** As printed and published. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
