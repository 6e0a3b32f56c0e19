package org.gainsay.quantity;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Both readings of a number: by the letter and leniently. */
record Estimate(Interval literal, Interval lenient) {
  static Estimate same(Interval both) {
    return new Estimate(both, both);
  }

  /** The wider bound on each side. */
  Estimate hull(Estimate other) {
    return new Estimate(literal.hull(other.literal), lenient.hull(other.lenient));
  }

  Estimate map(UnaryOperator<Interval> change) {
    return new Estimate(change.apply(literal), change.apply(lenient));
  }

  /** The lower bounds of this and the upper bounds of the other. */
  Estimate upTo(Estimate other) {
    return new Estimate(
        new Interval(literal.low(), other.literal.high()),
        new Interval(lenient.low(), other.lenient.high()));
  }

  /** Clamped; empty when nothing is left. */
  Optional<Estimate> within(Interval limits) {
    return literal
        .intersect(limits)
        .flatMap(a -> lenient.intersect(limits).map(b -> new Estimate(a, b)));
  }
}
