package org.gainsay.contradiction;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gainsay.quantity.Rational;
import org.gainsay.time.Days;

/**
 * Ceilings whose periods follow one another without a gap, with the least sum: a shortest path from
 * the first day to the last. Ends are visited in their order, and of those reached only the
 * cheapest from each day on are kept, so that a search among them answers.
 */
final class Relay {
  /** The cheapest way so far to cover all days until the end of a ceiling's period. */
  private record Leg(Limit ceiling, Optional<Leg> before, Rational sum, int length) {
    long last() {
      return ceiling.key().period().last().toEpochDay();
    }

    boolean isNoDearerThan(Leg other) {
      int order = sum.compareTo(other.sum);
      return order < 0 || (order == 0 && length <= other.length);
    }

    List<Limit> ceilings() {
      ArrayDeque<Limit> ceilings = new ArrayDeque<>();
      for (Optional<Leg> leg = Optional.of(this); leg.isPresent(); leg = leg.get().before) {
        ceilings.addFirst(leg.get().ceiling);
      }
      return List.copyOf(ceilings);
    }
  }

  private Relay() {}

  /** Empty where some day of the period is in none. */
  static Optional<List<Limit>> least(
      List<Limit> ceilings, Days days, Function<Limit, Rational> cost, Comparator<Limit> order) {
    List<Leg> reached = new ArrayList<>();
    List<Limit> byEnd = new ArrayList<>(ceilings);
    byEnd.sort(
        Comparator.<Limit, LocalDate>comparing(it -> it.key().period().last())
            .thenComparing(order));
    for (Limit next : byEnd) {
      leg(next, reached, days, cost).ifPresent(leg -> add(reached, leg));
    }
    return reached.stream()
        .filter(leg -> leg.last() >= days.last().toEpochDay())
        .findFirst()
        .map(Leg::ceilings);
  }

  private static Optional<Leg> leg(
      Limit next, List<Leg> reached, Days days, Function<Limit, Rational> cost) {
    Rational value = cost.apply(next);
    if (!next.key().period().first().isAfter(days.first())) {
      return Optional.of(new Leg(next, Optional.empty(), value, 1));
    }
    long eve = next.key().period().first().toEpochDay() - 1;
    int at = Search.first(reached.size(), i -> reached.get(i).last() >= eve);
    return at == reached.size()
        ? Optional.empty()
        : Optional.of(
            new Leg(
                next,
                Optional.of(reached.get(at)),
                reached.get(at).sum().plus(value),
                reached.get(at).length() + 1));
  }

  /** What ends earlier and is no cheaper is of no use any more. */
  private static void add(List<Leg> reached, Leg leg) {
    while (!reached.isEmpty() && leg.isNoDearerThan(reached.get(reached.size() - 1))) {
      reached.remove(reached.size() - 1);
    }
    reached.add(leg);
  }
}
