package org.gainsay.contradiction;

/** The components of a key along which one set may contain another; the period is apart. */
enum Axis {
  MEASURE(0),
  TERM(1),
  PLACE(2),
  /** No value: a total. */
  EVENT(3),
  BY(4),
  TARGET(5),
  WEAPON(6),
  CAUSE(7),
  /** Count or ratio, with unit, {@code per} and {@code share_of}: compared only when equal. */
  SORT(8);

  private final int index;

  Axis(int index) {
    this.index = index;
  }

  /** Its place in a shape. */
  int index() {
    return index;
  }
}
