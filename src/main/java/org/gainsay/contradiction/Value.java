package org.gainsay.contradiction;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a key says on one axis: the union of these ids, or all there is when there are none.
 *
 * <p>A {@link Lattice} makes one object of each, so that equal values are identical.
 */
final class Value {
  private final Axis axis;
  private final Set<String> ids;
  private final String text;
  private final String named;

  /** The names are those by which a reader knows the ids. */
  Value(Axis axis, Set<String> ids, UnaryOperator<String> name) {
    this.axis = axis;
    this.ids = Set.copyOf(ids);
    this.text = String.join(", ", new TreeSet<>(ids));
    this.named = new TreeSet<>(ids).stream().map(name).collect(Collectors.joining(", "));
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

  /** The names in the order of the ids, with commas. */
  String named() {
    return named;
  }

  /** The ids in order, with commas. */
  @Override
  public String toString() {
    return text;
  }
}
