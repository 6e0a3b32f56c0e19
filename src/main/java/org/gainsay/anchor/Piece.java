package org.gainsay.anchor;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a pattern: when the whole has a given share of differences, some piece has no more
 * than that share (the pigeonhole partition of Wu and Manber, Comm. ACM 35(10), 1992).
 */
record Piece(int start, int length) {
  private static final int LONGEST_WHOLE = 256;
  private static final int LENGTH = 128;

  /** All of a pattern, which is one piece unless it is long. */
  static List<Piece> of(int patternLength) {
    if (patternLength <= LONGEST_WHOLE) {
      return List.of(new Piece(0, patternLength));
    }
    List<Piece> pieces = new ArrayList<>();
    for (int start = 0; start < patternLength; start += LENGTH) {
      int rest = patternLength - start;
      boolean last = rest < 2 * LENGTH;
      pieces.add(new Piece(start, last ? rest : LENGTH));
      start += last ? LENGTH : 0;
    }
    return pieces;
  }

  /** Letters that may differ in a piece of a near pattern. */
  int budget() {
    return ApproximateSearch.budget(length);
  }

  /** The least number of grams that a match with so many differences shares. */
  int leastShared(int differences) {
    return length - GramIndex.GRAM + 1 - GramIndex.GRAM * differences;
  }
}
