package org.gainsay.quantity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.quantity.Interval.Bound;

/** Multiplies intervals: the extremes of a product lie at its four corners. */
final class Products {
  private Products() {}

  static Interval of(Interval one, Interval other) {
    List<Corner> corners =
        Stream.of(Corner.low(one), Corner.high(one))
            .flatMap(a -> Stream.of(Corner.low(other), Corner.high(other)).map(a::times))
            .toList();
    return new Interval(
        least(corners),
        least(corners.stream().map(Corner::negate).toList())
            .map(bound -> new Bound(bound.value().negate(), bound.closed())));
  }

  private static Optional<Bound> least(List<Corner> corners) {
    if (corners.stream().anyMatch(corner -> corner.infinity() < 0)) {
      return Optional.empty();
    }
    return corners.stream()
        .filter(corner -> corner.infinity() == 0)
        .map(Corner::bound)
        .reduce(Products::smaller);
  }

  private static Bound smaller(Bound one, Bound other) {
    int order = one.value().compareTo(other.value());
    return order < 0 || (order == 0 && one.closed()) ? one : other;
  }

  /**
   * A bound that may be infinite.
   *
   * @param infinity −1, 0 or 1; 0 for a finite bound
   */
  private record Corner(int infinity, Bound bound) {
    private static final Bound NOWHERE = new Bound(Rational.ZERO, false);

    static Corner low(Interval interval) {
      return interval.low().map(b -> new Corner(0, b)).orElse(new Corner(-1, NOWHERE));
    }

    static Corner high(Interval interval) {
      return interval.high().map(b -> new Corner(0, b)).orElse(new Corner(1, NOWHERE));
    }

    Corner negate() {
      return new Corner(-infinity, new Bound(bound.value().negate(), bound.closed()));
    }

    /** Zero times anything is zero, also at infinity; it is reached wherever a closed zero is. */
    Corner times(Corner other) {
      Bound product = new Bound(bound.value().times(other.bound.value()), reaches(other));
      boolean finite = infinity == 0 && other.infinity == 0;
      if (finite || isZero() || other.isZero()) {
        return new Corner(0, product);
      }
      return new Corner(sign() * other.sign(), NOWHERE);
    }

    private boolean reaches(Corner other) {
      return (bound.closed() && other.bound.closed()) || holdsZero() || other.holdsZero();
    }

    private boolean holdsZero() {
      return isZero() && bound.closed();
    }

    private boolean isZero() {
      return infinity == 0 && bound.value().signum() == 0;
    }

    private int sign() {
      return infinity == 0 ? bound.value().signum() : infinity;
    }
  }
}
