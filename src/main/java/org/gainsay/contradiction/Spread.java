package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.gainsay.quantity.Rational;
import org.gainsay.time.Days;

/** How the numbers of floors are spread over time, as sums up to each day. */
final class Spread {
  private final Sums begun;
  private final Sums ended;

  Spread(List<Limit> floors, Level level) {
    this.begun = new Sums(floors, level, floor -> floor.key().period().first().toEpochDay());
    this.ended = new Sums(floors, level, floor -> floor.key().period().last().toEpochDay());
  }

  /** The sum of all that have a day in common with a period. */
  Rational within(Days days) {
    return begun
        .before(days.last().toEpochDay() + 1)
        .minus(ended.before(days.first().toEpochDay()));
  }

  /** The sums of all before each of some days. */
  private static final class Sums {
    private final List<Limit> sorted;
    private final ToLongFunction<Limit> day;
    private final List<Rational> sums = new ArrayList<>(List.of(Rational.ZERO));

    Sums(List<Limit> floors, Level level, ToLongFunction<Limit> day) {
      this.day = day;
      this.sorted = floors.stream().sorted(Comparator.comparingLong(day)).toList();
      for (Limit floor : sorted) {
        sums.add(sums.get(sums.size() - 1).plus(floor.valueAt(level)));
      }
    }

    Rational before(long until) {
      return sums.get(Search.first(sorted.size(), at -> day.applyAsLong(sorted.get(at)) >= until));
    }
  }
}
