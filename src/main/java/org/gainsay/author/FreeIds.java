package org.gainsay.author;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives out ids that nobody has yet. */
final class FreeIds {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  void take(String id) {
    taken.add(id);
  }

  /** The stem, or with the next free number behind it; taken from then on. */
  String next(String stem) {
    int number = numbers.getOrDefault(stem, 2);
    String id = stem;
    while (!taken.add(id)) {
      id = stem + "-" + number++;
    }
    numbers.put(stem, number);
    return id;
  }
}
