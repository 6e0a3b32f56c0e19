package org.gainsay.anchor;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.text.Span;

/** The least distance of a pattern so far, and where matches of that distance end. */
final class Nearest {
  /** Ends of equal distance that are kept: enough to choose a whole word among them. */
  private static final int MOST_ENDS = 256;

  private final List<End> ends = new ArrayList<>();
  private int distance;

  /**
   * Where a match ends.
   *
   * @param letter the one after its last
   * @param range the searchable letters around it
   */
  record End(int letter, Span range) {}

  /** Only matches of at most {@code bound} count. */
  Nearest(int bound) {
    this.distance = bound;
  }

  boolean isEmpty() {
    return ends.isEmpty();
  }

  /** The distance; matches above it do not count. */
  int distance() {
    return distance;
  }

  List<End> ends() {
    return List.copyOf(ends);
  }

  void add(int found, End end) {
    if (found < distance) {
      ends.clear();
      distance = found;
    }
    if (found == distance && ends.size() < MOST_ENDS && !ends.contains(end)) {
      ends.add(end);
    }
  }
}
