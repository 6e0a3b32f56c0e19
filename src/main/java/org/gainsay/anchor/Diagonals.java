package org.gainsay.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.gainsay.text.Span;

/**
 * Grams that a piece of a pattern shares with a text, counted by diagonal, several neighbouring
 * diagonals in one bucket: a match of few differences keeps to two neighbouring ones.
 */
final class Diagonals {
  /** Buckets that are kept whatever their counts, for the sake of the nearest passage. */
  static final int BEST = 8;

  private static final int FEWEST_IN_BUCKET = 31;

  private final GramIndex index;
  private final Piece piece;
  private final int shift;
  private final int[] counts;

  /**
   * Two neighbouring buckets.
   *
   * @param starts the letters at which the whole pattern would begin
   * @param shared how many grams are shared, or more
   */
  record Bucket(Piece piece, Span starts, int shared) {
    /** Grams that are missing. */
    int missing() {
      return piece.leastShared(0) - shared;
    }
  }

  Diagonals(GramIndex index, Pattern pattern, Piece piece) {
    this.index = index;
    this.piece = piece;
    this.shift = 32 - Integer.numberOfLeadingZeros(Math.max(FEWEST_IN_BUCKET, 2 * piece.budget()));
    this.counts = new int[((index.size() + piece.length()) >> shift) + 2];
    for (int i = 0; i + GramIndex.GRAM <= piece.length(); i++) {
      count(index.slot(pattern.key().bytes(), piece.start() + i), piece.length() - i);
    }
  }

  /** Those from which a match may come, and the best few. */
  List<Bucket> buckets() {
    int least = Math.max(1, piece.leastShared(piece.budget()));
    PriorityQueue<Integer> best = new PriorityQueue<>();
    List<Bucket> buckets = new ArrayList<>();
    for (int bucket = 0; bucket + 1 < counts.length; bucket++) {
      int shared = counts[bucket] + counts[bucket + 1];
      boolean among = shared > 0 && (best.size() < BEST || shared > best.element());
      if (among) {
        best.add(shared);
        if (best.size() > BEST) {
          best.remove();
        }
      }
      if (among || shared >= least) {
        buckets.add(new Bucket(piece, starts(bucket), shared));
      }
    }
    return buckets;
  }

  /** Diagonals are counted from the piece's length, so that none is negative. */
  private void count(int slot, int fromZero) {
    int[] letters = index.letters();
    int end = index.first(slot) + index.count(slot);
    for (int i = index.first(slot); i < end; i++) {
      counts[(letters[i] + fromZero) >> shift]++;
    }
  }

  private Span starts(int bucket) {
    int diagonal = (bucket << shift) - piece.length() + index.start() - piece.start();
    return new Span(Math.max(0, diagonal), Math.max(0, diagonal + (2 << shift)));
  }
}
