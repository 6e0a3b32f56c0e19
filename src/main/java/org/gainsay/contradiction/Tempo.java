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

  static Tempo of(MeasureKind kind, boolean ratio) {
    return switch (kind) {
      case STOCK -> INSTANT;
      case RATE -> EXACT;
      case REPEATABLE -> ratio ? INSTANT : FLOW;
      case EVENTS, ONCE, MOVEMENTS -> ratio ? EXACT : FLOW;
    };
  }
}
