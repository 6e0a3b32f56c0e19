package org.gainsay.anchor;

import java.util.Optional;

/**
 * Words to be found in a text.
 *
 * @param words as the analyst wrote them, with marked gaps and insertions
 * @param prefix words that stand just before them
 * @param suffix words that stand just after them
 */
public record Quote(String words, Optional<String> prefix, Optional<String> suffix) {
  public static Quote of(String words) {
    return new Quote(words, Optional.empty(), Optional.empty());
  }
}
