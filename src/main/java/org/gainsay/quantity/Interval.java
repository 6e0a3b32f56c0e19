package org.gainsay.quantity;

import java.util.Optional;

/** A set of numbers between two bounds, either of which may be absent. */
public record Interval(Optional<Bound> low, Optional<Bound> high) {
  /** A bound, which belongs to the interval when it is closed. */
  public record Bound(Rational value, boolean closed) {}

  /** No bounds at all. */
  public static final Interval ANY = new Interval(Optional.empty(), Optional.empty());

  public Interval {
    if (low.isPresent() && high.isPresent()) {
      int order = low.get().value().compareTo(high.get().value());
      if (order > 0 || (order == 0 && !(low.get().closed() && high.get().closed()))) {
        throw new IllegalArgumentException("empty interval");
      }
    }
  }

  /** {@code [low, high]}. */
  public static Interval closed(Rational low, Rational high) {
    return new Interval(Optional.of(new Bound(low, true)), Optional.of(new Bound(high, true)));
  }

  /** {@code [low, ∞)}. */
  public static Interval atLeast(Rational low) {
    return new Interval(Optional.of(new Bound(low, true)), Optional.empty());
  }
}
