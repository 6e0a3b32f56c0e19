package org.gainsay.contradiction;

import org.gainsay.claim.MeasureKind;

/** How the time of a number bears on comparing it. */
enum Tempo {
  /** It counts what happened in a period: more in a longer one. */
  FLOW,
  /** It was so at one instant, somewhere in the days named. */
  INSTANT,
  /** It belongs to exactly this period: a rate, or a share of what happened. */
  EXACT;

  /**
   * Of a count, or of a share.
   *
   * @param interval whether its time is written as one with two ends, so that none is an instant's
   */
  static Tempo of(MeasureKind kind, boolean ratio, boolean interval) {
    return switch (kind) {
      case STOCK -> INSTANT;
      case RATE -> EXACT;
      case REPEATABLE -> ratio ? (interval ? EXACT : INSTANT) : FLOW;
      case EVENTS, ONCE, MOVEMENTS -> ratio ? EXACT : FLOW;
    };
  }
}
