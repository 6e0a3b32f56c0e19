package org.gainsay.contradiction;

import java.util.Set;

/**
 * What a key says on one axis: the union of these ids, or all there is when there are none.
 *
 * <p>A {@link Lattice} makes one object of each, so that equal values are identical.
 */
final class Value {
  private final Axis axis;
  private final Set<String> ids;
  private final String text;

  Value(Axis axis, Set<String> ids) {
    this.axis = axis;
    this.ids = Set.copyOf(ids);
    this.text = String.join(", ", new java.util.TreeSet<>(ids));
  }

  Axis axis() {
    return axis;
  }

  Set<String> ids() {
    return ids;
  }

  boolean isAll() {
    return ids.isEmpty();
  }

  /** The ids in order, with commas. */
  @Override
  public String toString() {
    return text;
  }
}
