package org.gainsay.contradiction;

import java.util.List;

/** A key but for its period: one value for each {@link Axis}, in their order. */
record Shape(List<Value> values) {
  Shape {
    values = List.copyOf(values);
  }

  Value on(Axis axis) {
    return values.get(axis.index());
  }

  /** A fixed order, which knows nothing of claims and their ids. */
  String order() {
    return values.toString();
  }

  Shape with(Value value) {
    Value[] changed = values.toArray(new Value[0]);
    changed[value.axis().index()] = value;
    return new Shape(List.of(changed));
  }
}
