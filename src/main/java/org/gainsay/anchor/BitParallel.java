package org.gainsay.anchor;

import java.util.Arrays;

/**
 * Edit distances of one pattern to the stretches of a text that end at each letter, 64 rows at
 * once.
 *
 * <p>Myers, A fast bit-vector algorithm for approximate string matching, J. ACM 46(3), 1999, in
 * blocks; the step in the form of Hyyrö, Nordic J. Comput. 10(1), 2003.
 */
final class BitParallel {
  private final int length;
  private final int blocks;
  private final long[] equal;
  private final long[] plus;
  private final long[] minus;
  private final long lastRow;
  private int score;
  private int carryIn;

  /**
   * For a pattern of symbols.
   *
   * @param alphabet all symbols are below it
   */
  BitParallel(char[] pattern, int alphabet) {
    this.length = pattern.length;
    this.blocks = (length + 63) / 64;
    this.equal = new long[alphabet * blocks];
    this.plus = new long[blocks];
    this.minus = new long[blocks];
    this.lastRow = 1L << ((length - 1) & 63);
    for (int i = 0; i < length; i++) {
      equal[pattern[i] * blocks + i / 64] |= 1L << (i & 63);
    }
  }

  /** Begins anew; a match may begin at any letter, or, when anchored, at the first one only. */
  void reset(boolean anchored) {
    Arrays.fill(plus, -1L);
    Arrays.fill(minus, 0L);
    score = length;
    carryIn = anchored ? 1 : 0;
  }

  /** Goes on over some symbols and writes the distance at each. */
  void feed(char[] symbols, int size, int[] distances) {
    if (blocks == 1) {
      feedOne(symbols, size, distances);
    } else {
      for (int i = 0; i < size; i++) {
        distances[i] = step(symbols[i]);
      }
    }
  }

  private void feedOne(char[] symbols, int size, int[] distances) {
    long pv = plus[0];
    long mv = minus[0];
    int distance = score;
    for (int i = 0; i < size; i++) {
      long eq = equal[symbols[i]];
      long xv = eq | mv;
      long xh = (((eq & pv) + pv) ^ pv) | eq;
      long ph = mv | ~(xh | pv);
      long mh = pv & xh;
      distance += ((ph & lastRow) != 0 ? 1 : 0) - ((mh & lastRow) != 0 ? 1 : 0);
      ph = (ph << 1) | carryIn;
      mh <<= 1;
      pv = mh | ~(xv | ph);
      mv = ph & xv;
      distances[i] = distance;
    }
    plus[0] = pv;
    minus[0] = mv;
    score = distance;
  }

  private int step(char symbol) {
    int carry = carryIn;
    for (int b = 0; b < blocks; b++) {
      long pv = plus[b];
      long mv = minus[b];
      long eq = equal[symbol * blocks + b];
      long xv = eq | mv;
      eq |= carry >>> 31;
      long xh = (((eq & pv) + pv) ^ pv) | eq;
      long ph = mv | ~(xh | pv);
      long mh = pv & xh;
      long top = b == blocks - 1 ? lastRow : Long.MIN_VALUE;
      int out = ((ph & top) != 0 ? 1 : 0) - ((mh & top) != 0 ? 1 : 0);
      ph = (ph << 1) | (carry > 0 ? 1 : 0);
      mh = (mh << 1) | (carry >>> 31);
      plus[b] = mh | ~(xv | ph);
      minus[b] = ph & xv;
      carry = out;
    }
    score += carry;
    return score;
  }
}
