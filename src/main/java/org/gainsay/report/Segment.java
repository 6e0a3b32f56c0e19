package org.gainsay.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.text.Span;

/**
 * A stretch of a text over which the same spans lie.
 *
 * @param over the indices of these spans, ascending
 */
record Segment(Span span, List<Integer> over) {
  Segment {
    over = List.copyOf(over);
  }

  private record Change(List<Integer> begin, List<Integer> end) {
    Change() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  /**
   * Cuts a whole where a span begins or ends, and where else it is told to; in order, without gaps.
   *
   * @param layers may overlap, and may reach beyond the whole
   */
  static List<Segment> of(Span whole, List<Span> layers, Collection<Integer> cuts) {
    TreeMap<Integer, Change> changes = new TreeMap<>();
    for (int i = 0; i < layers.size(); i++) {
      int start = Math.max(layers.get(i).start(), whole.start());
      int end = Math.min(layers.get(i).end(), whole.end());
      if (start < end) {
        changes.computeIfAbsent(start, at -> new Change()).begin().add(i);
        changes.computeIfAbsent(end, at -> new Change()).end().add(i);
      }
    }
    cuts.stream()
        .filter(whole::contains)
        .forEach(cut -> changes.computeIfAbsent(cut, at -> new Change()));
    return between(whole, changes);
  }

  private static List<Segment> between(Span whole, TreeMap<Integer, Change> changes) {
    List<Segment> segments = new ArrayList<>();
    TreeSet<Integer> over = new TreeSet<>();
    int from = whole.start();
    for (Map.Entry<Integer, Change> change : changes.entrySet()) {
      if (from < change.getKey()) {
        segments.add(new Segment(new Span(from, change.getKey()), List.copyOf(over)));
      }
      from = change.getKey();
      change.getValue().end().forEach(over::remove);
      over.addAll(change.getValue().begin());
    }
    if (from < whole.end()) {
      segments.add(new Segment(new Span(from, whole.end()), List.copyOf(over)));
    }
    return segments;
  }
}
