package org.gainsay.cli;

import java.util.Locale;

/** For a person, or for a program. */
enum TextOrJson {
  TEXT,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
