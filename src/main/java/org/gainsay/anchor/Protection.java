package org.gainsay.anchor;

import java.util.Set;

/**
 * The words that no tolerance may change, add or drop: number words, negations, hedges, units of a
 * language, and names.
 *
 * @param language a BCP 47 tag
 * @param names vocabulary names and aliases as written
 */
public record Protection(String language, Set<String> names) {
  public Protection {
    names = Set.copyOf(names);
  }

  /** Whether word lists of the language are at hand; without them only digits, signs, units are. */
  public boolean knowsLanguage() {
    return language.startsWith("en");
  }
}
