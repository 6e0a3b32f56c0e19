package org.gainsay.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which of several names was meant by one that is none of them. */
public final class DidYouMean {
  private DidYouMean() {}

  /**
   * The name nearest to {@code written}, if it is near enough that a slip of the hand explains it;
   * of equally near ones the first in the order of the alphabet.
   */
  public static Optional<String> among(Collection<String> names, String written) {
    String meant = Folding.name(written);
    int limit = Math.max(1, Math.min(meant.length(), 60) / 3);
    return names.stream()
        .filter(name -> Math.abs(name.length() - meant.length()) <= limit + 2)
        .map(name -> new Candidate(name, distance(Folding.name(name), meant)))
        .filter(candidate -> candidate.distance() <= limit)
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .map(Candidate::name);
  }

  private record Candidate(String name, int distance) {}

  /**
   * The optimal string alignment distance: insertions, deletions, substitutions and swaps of
   * neighbours (Damerau, Communications of the ACM 7(3), 1964).
   */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
        if (i > 1 && j > 1 && swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
