package org.gainsay.notation;

import java.util.Map;
import java.util.TreeMap;

/** Stretches of a text that a parser is to see as blanks; line ends stay. */
final class Mask {
  private final TreeMap<Integer, Integer> stretches = new TreeMap<>();

  void add(int start, int end) {
    stretches.merge(start, end, Math::max);
  }

  boolean covers(int offset) {
    Map.Entry<Integer, Integer> before = stretches.floorEntry(offset);
    return before != null && offset < before.getValue();
  }

  /** Blanks what is masked of {@code buffer}, which holds {@code [start, end)} from {@code at}. */
  void apply(char[] buffer, int at, int start, int end) {
    Integer before = stretches.floorKey(start);
    for (Map.Entry<Integer, Integer> stretch :
        stretches.subMap(before == null ? start : before, end).entrySet()) {
      int last = Math.min(end, stretch.getValue());
      for (int i = Math.max(start, stretch.getKey()); i < last; i++) {
        blank(buffer, at + i - start);
      }
    }
  }

  private static void blank(char[] buffer, int index) {
    if (buffer[index] != '\n' && buffer[index] != '\r') {
      buffer[index] = ' ';
    }
  }
}
