package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gainsay.quantity.Interval;
import org.gainsay.time.Days;

/** Ceilings of one shape, in their order in time and in size. */
final class Ceilings {
  private final Level level;
  private final List<Limit> byFirstDay;
  private final List<Limit> bySize;

  /** The last day of all ceilings up to that place in their order in time. */
  private final long[] reached;

  Ceilings(List<Limit> ceilings, Level level) {
    this.level = level;
    this.byFirstDay = new ArrayList<>(ceilings);
    byFirstDay.sort(Comparator.comparing(ceiling -> ceiling.key().period().first()));
    this.bySize = new ArrayList<>(ceilings);
    bySize.sort(Order.least(level));
    this.reached = new long[byFirstDay.size()];
    long last = Long.MIN_VALUE;
    for (int i = 0; i < reached.length; i++) {
      last = Math.max(last, byFirstDay.get(i).key().period().last().toEpochDay());
      reached[i] = last;
    }
  }

  /** Those that have a day in common with a period. */
  List<Limit> within(Days days) {
    return overlapping(window(days), days);
  }

  /** Those of them that a floor exceeds. */
  List<Limit> within(Days days, Interval.Bound floor) {
    List<Limit> window = window(days);
    int exceeded = Search.first(bySize.size(), at -> !Limit.clash(floor, bySize.get(at).at(level)));
    return exceeded < window.size()
        ? overlapping(bySize.subList(0, exceeded), days)
        : overlapping(window, days).stream()
            .filter(ceiling -> Limit.clash(floor, ceiling.at(level)))
            .toList();
  }

  private List<Limit> window(Days days) {
    long first = days.first().toEpochDay();
    int from = Search.first(reached.length, at -> reached[at] >= first);
    int to =
        Search.first(
            byFirstDay.size(),
            at -> byFirstDay.get(at).key().period().first().isAfter(days.last()));
    return byFirstDay.subList(Math.min(from, to), to);
  }

  private static List<Limit> overlapping(List<Limit> ceilings, Days days) {
    return ceilings.stream().filter(it -> it.key().period().overlaps(days)).toList();
  }
}
