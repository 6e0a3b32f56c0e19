package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The seeds of the random worlds: 500, or as many as the property {@code worlds} says, from the
 * property {@code first} on.
 */
final class Seeds {
  static final int WORLDS = Integer.getInteger("worlds", 500);
  private static final int FIRST = Integer.getInteger("first", 0);
  private static final int SHOWN = 5;

  private Seeds() {}

  /** Tries a property on every seed, and tells all that fail. */
  static void all(IntConsumer property) {
    some(WORLDS, property);
  }

  /** On half of them, where the property looks at each world twice. */
  static void half(IntConsumer property) {
    some((WORLDS + 1) / 2, property);
  }

  private static void some(int count, IntConsumer property) {
    List<String> failures = new ArrayList<>();
    for (int seed = FIRST; seed < FIRST + count; seed++) {
      try {
        property.accept(seed);
      } catch (AssertionError failure) {
        failures.add("seed " + seed + ": " + failure.getMessage());
      }
    }
    if (!failures.isEmpty()) {
      throw new AssertionError(
          failures.size()
              + " worlds fail\n"
              + String.join("\n", failures.subList(0, Math.min(SHOWN, failures.size()))));
    }
  }
}
