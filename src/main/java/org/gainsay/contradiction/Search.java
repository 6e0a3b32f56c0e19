package org.gainsay.contradiction;

import java.util.function.IntPredicate;

/** Binary search. */
final class Search {
  private Search() {}

  /** The first of so many places from which on something holds; their number when it never does. */
  static int first(int size, IntPredicate holds) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
