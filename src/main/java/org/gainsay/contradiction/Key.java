package org.gainsay.contradiction;

import org.gainsay.time.Days;

/** Which set a number counts, or at what moment it was measured. */
record Key(Shape shape, Days period) {
  Value on(Axis axis) {
    return shape.on(axis);
  }

  /** A fixed order, which knows nothing of claims and their ids. */
  String order() {
    return shape.order() + " " + period;
  }

  Key with(Value value) {
    return new Key(shape.with(value), period);
  }
}
