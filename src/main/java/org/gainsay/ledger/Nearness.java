package org.gainsay.ledger;

import java.util.Collection;
import java.util.Optional;

/**
 * Finds what an analyst may have meant by a word that is unknown.
 *
 * <p>The work of one run is bounded, so that a file of nothing but unknown words costs no more than
 * its size.
 */
final class Nearness {
  private long budget = 20_000_000;

  /** The nearest known word, where one is near; the first of several. */
  Optional<String> nearest(String word, Collection<String> known) {
    int limit = word.length() < 4 ? 1 : word.length() < 8 ? 2 : 3;
    Optional<String> best = Optional.empty();
    for (String candidate : known) {
      if (word.length() > 80 || Math.abs(candidate.length() - word.length()) > limit) {
        budget--;
        continue;
      }
      budget -= (long) word.length() * candidate.length();
      if (budget < 0) {
        return best;
      }
      int distance = distance(word, candidate);
      if (distance <= limit && distance < candidate.length()) {
        best = Optional.of(candidate);
        limit = distance - 1;
      }
    }
    return best;
  }

  /** The start of a help line: "did you mean `x`? "; empty where nothing is near. */
  String didYouMean(String word, Collection<String> known) {
    return nearest(word, known).map(near -> "did you mean `" + near + "`? ").orElse("");
  }

  /**
   * Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other:
   * optimal string alignment, after Damerau, "A technique for computer detection and correction of
   * spelling errors" (1964).
   */
  static int distance(String one, String other) {
    int width = other.length() + 1;
    int[] beforeLast = new int[width];
    int[] last = new int[width];
    int[] row = new int[width];
    for (int j = 0; j < width; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      for (int j = 1; j < width; j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int cost = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        row[j] = swapped ? Math.min(cost, beforeLast[j - 2] + 1) : cost;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[width - 1];
  }
}
