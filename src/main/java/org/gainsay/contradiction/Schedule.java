package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.gainsay.quantity.Rational;
import org.gainsay.time.Days;

/**
 * Weighted interval scheduling: the heaviest choice of periods of which no two overlap, by dynamic
 * programming over their ends (Kleinberg and Tardos, Algorithm Design, 2005, section 6.1).
 */
final class Schedule {
  /** Floors of one period, with their sum. */
  record Cell(Days days, Rational weight, List<Limit> floors) {}

  private Schedule() {}

  static List<Limit> heaviest(List<Cell> cells) {
    List<Cell> byEnd = new ArrayList<>(cells);
    byEnd.sort(Comparator.comparing(cell -> cell.days().last()));
    long[] ends = byEnd.stream().mapToLong(cell -> cell.days().last().toEpochDay()).toArray();
    int[] before = new int[ends.length];
    Rational[] best = new Rational[ends.length + 1];
    best[0] = Rational.ZERO;
    for (int i = 0; i < ends.length; i++) {
      before[i] = endingBefore(ends, i, byEnd.get(i).days().first().toEpochDay());
      best[i + 1] = best[i].max(best[before[i]].plus(byEnd.get(i).weight()));
    }
    return chosen(byEnd, before, best);
  }

  /** How many of the first {@code count} cells end before a day. */
  private static int endingBefore(long[] ends, int count, long day) {
    int at = Arrays.binarySearch(ends, 0, count, day);
    int from = at >= 0 ? at : -at - 1;
    while (from > 0 && ends[from - 1] >= day) {
      from--;
    }
    return from;
  }

  private static List<Limit> chosen(List<Cell> byEnd, int[] before, Rational[] best) {
    List<Limit> chosen = new ArrayList<>();
    for (int i = byEnd.size(); i > 0; ) {
      if (best[i].equals(best[i - 1])) {
        i--;
      } else {
        chosen.addAll(byEnd.get(i - 1).floors());
        i = before[i - 1];
      }
    }
    return chosen;
  }
}
