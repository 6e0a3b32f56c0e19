package org.gainsay.contradiction;

import org.gainsay.time.Days;

/** Which set a number counts, or at what moment it was measured. */
record Key(Shape shape, Days period) {
  Value on(Axis axis) {
    return shape.on(axis);
  }

  Key with(Value value) {
    return new Key(shape.with(value), period);
  }
}
