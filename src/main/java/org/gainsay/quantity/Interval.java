package org.gainsay.quantity;

import java.util.Optional;

/**
 * A set of numbers between two bounds, either of which may be absent; never empty.
 *
 * <p>The arithmetic is exact: the result is the set of all results of members (Moore, Interval
 * Analysis, 1966), with bounds open or closed as they are reached.
 */
public record Interval(Optional<Bound> low, Optional<Bound> high) {
  /** A bound, which belongs to the interval when it is closed. */
  public record Bound(Rational value, boolean closed) {}

  /** No bounds at all. */
  public static final Interval ANY = new Interval(Optional.empty(), Optional.empty());

  public Interval {
    if (!ordered(low, high)) {
      throw new IllegalArgumentException("empty interval");
    }
  }

  /** {@code [low, high]}. */
  public static Interval closed(Rational low, Rational high) {
    return new Interval(Optional.of(new Bound(low, true)), Optional.of(new Bound(high, true)));
  }

  /** {@code [value, value]}. */
  public static Interval exactly(Rational value) {
    return closed(value, value);
  }

  /** {@code [low, ∞)}. */
  public static Interval atLeast(Rational low) {
    return new Interval(Optional.of(new Bound(low, true)), Optional.empty());
  }

  /** {@code (low, ∞)}. */
  public static Interval moreThan(Rational low) {
    return new Interval(Optional.of(new Bound(low, false)), Optional.empty());
  }

  /** {@code (−∞, high]}. */
  public static Interval atMost(Rational high) {
    return new Interval(Optional.empty(), Optional.of(new Bound(high, true)));
  }

  /** {@code (−∞, high)}. */
  public static Interval lessThan(Rational high) {
    return new Interval(Optional.empty(), Optional.of(new Bound(high, false)));
  }

  /** The interval between two bounds, or empty when no number lies between them. */
  public static Optional<Interval> between(Optional<Bound> low, Optional<Bound> high) {
    return ordered(low, high) ? Optional.of(new Interval(low, high)) : Optional.empty();
  }

  /** Whether it holds one number only. */
  public boolean isPoint() {
    return low.isPresent() && low.equals(high);
  }

  public boolean contains(Rational value) {
    return aboveLow(value) && belowHigh(value);
  }

  /** Whether every number of {@code other} lies in this interval. */
  public boolean contains(Interval other) {
    return hull(other).equals(this);
  }

  /** The numbers in both; empty when there are none. */
  public Optional<Interval> intersect(Interval other) {
    return between(innerLow(low, other.low), innerHigh(high, other.high));
  }

  /** Whether no number lies in both. */
  public boolean disjoint(Interval other) {
    return intersect(other).isEmpty();
  }

  /** The smallest interval that holds both. */
  public Interval hull(Interval other) {
    return new Interval(outerLow(low, other.low), outerHigh(high, other.high));
  }

  /** The same without its upper bound. */
  public Interval withoutHigh() {
    return new Interval(low, Optional.empty());
  }

  /**
   * The same numbers, as a set of whole numbers: from the least to the greatest whole member. Empty
   * when there is none.
   */
  public Optional<Interval> whole() {
    return between(low.map(Interval::leastWhole), high.map(Interval::greatestWhole));
  }

  public Interval plus(Interval other) {
    return new Interval(sum(low, other.low), sum(high, other.high));
  }

  public Interval negate() {
    return new Interval(high.map(Interval::negative), low.map(Interval::negative));
  }

  public Interval minus(Interval other) {
    return plus(other.negate());
  }

  public Interval times(Interval other) {
    return Products.of(this, other);
  }

  /** The quotients; empty when {@code other} holds zero, by which nothing can be divided. */
  public Optional<Interval> dividedBy(Interval other) {
    return other.contains(Rational.ZERO) ? Optional.empty() : Optional.of(times(other.inverse()));
  }

  /** {@code [0.4, 0.5)}, {@code [20000, ∞)}. */
  @Override
  public String toString() {
    String from = low.map(b -> (b.closed() ? "[" : "(") + b.value().decimal()).orElse("(−∞");
    String to = high.map(b -> b.value().decimal() + (b.closed() ? "]" : ")")).orElse("∞)");
    return from + ", " + to;
  }

  /** Of an interval on one side of zero: its far bound becomes the near one. */
  private Interval inverse() {
    boolean positive = low.filter(bound -> bound.value().signum() >= 0).isPresent();
    return positive ? positiveInverse() : negate().positiveInverse().negate();
  }

  private Interval positiveInverse() {
    Bound near = high.map(Interval::inverse).orElse(new Bound(Rational.ZERO, false));
    Optional<Bound> far = low.filter(b -> b.value().signum() != 0).map(Interval::inverse);
    return new Interval(Optional.of(near), far);
  }

  private boolean aboveLow(Rational value) {
    return low.isEmpty() || value.compareTo(low.get().value()) >= (low.get().closed() ? 0 : 1);
  }

  private boolean belowHigh(Rational value) {
    return high.isEmpty() || value.compareTo(high.get().value()) <= (high.get().closed() ? 0 : -1);
  }

  private static boolean ordered(Optional<Bound> low, Optional<Bound> high) {
    if (low.isEmpty() || high.isEmpty()) {
      return true;
    }
    int order = low.get().value().compareTo(high.get().value());
    return order < 0 || (order == 0 && low.get().closed() && high.get().closed());
  }

  private static Bound inverse(Bound bound) {
    return new Bound(Rational.ONE.dividedBy(bound.value()), bound.closed());
  }

  private static Bound negative(Bound bound) {
    return new Bound(bound.value().negate(), bound.closed());
  }

  private static Bound leastWhole(Bound low) {
    Rational least = Rational.of(low.value().ceiling());
    boolean reached = low.closed() || !least.equals(low.value());
    return new Bound(reached ? least : least.plus(Rational.ONE), true);
  }

  private static Bound greatestWhole(Bound high) {
    return negative(leastWhole(negative(high)));
  }

  private static Optional<Bound> sum(Optional<Bound> one, Optional<Bound> other) {
    return one.flatMap(
        a -> other.map(b -> new Bound(a.value().plus(b.value()), a.closed() && b.closed())));
  }

  private static Optional<Bound> innerLow(Optional<Bound> one, Optional<Bound> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    int order = one.get().value().compareTo(other.get().value());
    return order > 0 || (order == 0 && !one.get().closed()) ? one : other;
  }

  private static Optional<Bound> innerHigh(Optional<Bound> one, Optional<Bound> other) {
    return innerLow(one.map(Interval::negative), other.map(Interval::negative))
        .map(Interval::negative);
  }

  private static Optional<Bound> outerLow(Optional<Bound> one, Optional<Bound> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    int order = one.get().value().compareTo(other.get().value());
    return order < 0 || (order == 0 && one.get().closed()) ? one : other;
  }

  private static Optional<Bound> outerHigh(Optional<Bound> one, Optional<Bound> other) {
    return outerLow(one.map(Interval::negative), other.map(Interval::negative))
        .map(Interval::negative);
  }
}
