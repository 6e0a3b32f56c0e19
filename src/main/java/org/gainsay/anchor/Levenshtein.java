package org.gainsay.anchor;

/** Insertions, deletions and substitutions between two short strings. */
final class Levenshtein {
  private Levenshtein() {}

  /** By Wagner and Fischer, J. ACM 21(1), 1974; in UTF-16 code units, in two rows. */
  static int distance(CharSequence one, CharSequence other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int substitution = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substitution, Math.min(row[j - 1], diagonal) + 1);
      }
    }
    return row[other.length()];
  }

  /** The least distance between a string and any suffix of another. */
  static int distanceToSuffix(CharSequence whole, CharSequence text) {
    int[] row = new int[text.length() + 1];
    for (int i = 1; i <= whole.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= text.length(); j++) {
        int substitution = diagonal + (whole.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substitution, Math.min(row[j - 1], diagonal) + 1);
      }
    }
    return row[text.length()];
  }
}
