package org.gainsay.contradiction;

import org.gainsay.claim.MeasureKind;

/** What may be inferred for each kind of measure: the table of kinds. */
final class Inference {
  /** How sure a step is. */
  enum Strength {
    SURE,
    /** Only under an assumption. */
    SOFT,
    NONE
  }

  private Inference() {}

  /** Whether a part is at most its whole along an axis. */
  static boolean widens(MeasureKind kind, Axis axis) {
    return switch (kind) {
      case RATE -> false;
      case MOVEMENTS -> axis != Axis.PLACE && axis != Axis.SORT;
      case EVENTS, ONCE, REPEATABLE, STOCK -> axis != Axis.SORT;
    };
  }

  /** Whether counts of disjoint places add up to at most that of all of them. */
  static Strength addsOverPlaces(MeasureKind kind) {
    return switch (kind) {
      case EVENTS, ONCE, STOCK -> Strength.SURE;
      case REPEATABLE -> Strength.SOFT;
      case MOVEMENTS, RATE -> Strength.NONE;
    };
  }

  /** Whether counts of disjoint periods add up to at most that of all of them. */
  static Strength addsOverPeriods(MeasureKind kind) {
    return switch (kind) {
      case EVENTS, ONCE -> Strength.SURE;
      case REPEATABLE, MOVEMENTS -> Strength.SOFT;
      case STOCK, RATE -> Strength.NONE;
    };
  }

  /** Whether counts of disjoint terms add up to at most that of all of them. */
  static Strength addsOverTerms(MeasureKind kind) {
    return kind == MeasureKind.RATE ? Strength.NONE : Strength.SURE;
  }
}
