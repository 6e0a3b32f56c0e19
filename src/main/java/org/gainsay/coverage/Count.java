package org.gainsay.coverage;

import java.util.Optional;

/**
 * What a figure counts, as far as the words around it tell.
 *
 * @param measure the id of a measure, or one made of the words of the text
 * @param of what is counted, where that is narrower than all that the measure counts
 * @param shareOf of a share, what it is a share of
 * @param per of a rate, the unit
 * @param told whether the text has a word for the measure; else it is made of what is counted
 */
public record Count(
    String measure,
    Optional<String> of,
    Optional<String> shareOf,
    Optional<String> per,
    boolean told) {

  /** All that a measure counts. */
  public static Count of(String measure) {
    return new Count(measure, Optional.empty(), Optional.empty(), Optional.empty(), true);
  }
}
