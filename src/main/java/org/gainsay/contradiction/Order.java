package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.quantity.Interval;
import org.gainsay.time.Days;

/**
 * Finds for each floor the least ceiling around it.
 *
 * <p>A negative cycle of difference constraints passes the zero node once, so every minimal
 * conflict of order is one floor, one chain of containment and one ceiling. Within a shape, the
 * ceilings whose periods contain that of a floor are a quadrant of the plane of first and last
 * days: floors and ceilings are swept by first day, and a Fenwick tree over last days answers
 * (Fenwick, A new data structure for cumulative frequency tables, 1994).
 */
final class Order {
  /** A floor and the nearest ceiling that it exceeds. */
  record Clash(Limit floor, Limit ceiling, int distance) {
    /** How many facts the proof needs: one with fewer holds whatever the rest. */
    int premises() {
      return floor.facts().size() + ceiling.facts().size();
    }
  }

  private final Level level;
  private final IdentityHashMap<Limit, Clash> clashes = new IdentityHashMap<>();

  Order(Level level) {
    this.level = level;
  }

  /** The clashes of all wholes, one for each floor that has any, in the order of the floors. */
  static List<Clash> clashes(List<Whole> wholes, List<Limit> floors, Level level) {
    Order order = new Order(level);
    wholes.forEach(order::compare);
    return floors.stream().flatMap(floor -> order.clash(floor).stream()).toList();
  }

  private Optional<Clash> clash(Limit floor) {
    return Optional.ofNullable(clashes.get(floor));
  }

  private void compare(Whole whole) {
    new Sweep(whole, level).run(this::offer);
  }

  private void offer(Whole.Inside inside, Limit ceiling) {
    if (Limit.clash(inside.floor().at(level), ceiling.at(level))) {
      Clash clash = new Clash(inside.floor(), ceiling, inside.distance());
      clashes.merge(inside.floor(), clash, this::nearer);
    }
  }

  private Clash nearer(Clash one, Clash other) {
    Comparator<Clash> order =
        Comparator.comparingInt(Clash::distance).thenComparing(Clash::ceiling, least(level));
    return order.compare(one, other) <= 0 ? one : other;
  }

  /**
   * The least ceiling first; among equals those that assume less, then by key, by claim at last.
   */
  static Comparator<Limit> least(Level level) {
    return Comparator.<Limit, Interval.Bound>comparing(
            limit -> limit.at(level), Order::compareHighs)
        .thenComparing(limit -> limit.assumptions().size())
        .thenComparing(limit -> limit.key().order())
        .thenComparing(limit -> limit.fact().address());
  }

  private static int compareHighs(Interval.Bound one, Interval.Bound other) {
    int order = one.value().compareTo(other.value());
    return order != 0 ? order : Boolean.compare(one.closed(), other.closed());
  }

  /** One pass over the floors and ceilings of a whole, by the first day of each. */
  private static final class Sweep {
    interface Answer {
      void least(Whole.Inside inside, Limit ceiling);
    }

    private final Level level;
    private final Tempo tempo;
    private final List<Limit> ceilings;
    private final List<Whole.Inside> floors;
    private final Comparator<Limit> least;

    Sweep(Whole whole, Level level) {
      this.level = level;
      this.tempo = whole.tempo();
      this.least = least(level);
      this.ceilings = whole.ceilings();
      this.floors = whole.floors();
    }

    void run(Answer answer) {
      if (floors.isEmpty()) {
        return;
      }
      if (tempo == Tempo.EXACT) {
        runExact(answer);
      } else {
        runDominance(answer);
      }
    }

    private void runExact(Answer answer) {
      Map<Days, Limit> leastOf = new HashMap<>();
      for (Limit ceiling : ceilings) {
        leastOf.merge(ceiling.key().period(), ceiling, this::lesser);
      }
      for (Whole.Inside inside : floors) {
        Limit found = leastOf.get(inside.floor().key().period());
        if (found != null) {
          answer.least(inside, found);
        }
      }
    }

    private Limit lesser(Limit one, Limit other) {
      return least.compare(one, other) <= 0 ? one : other;
    }

    private void runDominance(Answer answer) {
      List<Limit> byFirst = new ArrayList<>(ceilings);
      byFirst.sort(Comparator.comparing(limit -> limit.key().period().first()));
      List<Query> queries = new ArrayList<>(floors.size());
      floors.forEach(inside -> queries.add(query(inside)));
      queries.sort(Comparator.comparingLong(Query::from));
      Fenwick tree = new Fenwick(ceilings, least);
      int next = 0;
      for (Query query : queries) {
        while (next < byFirst.size()
            && byFirst.get(next).key().period().first().toEpochDay() <= query.from()) {
          tree.add(byFirst.get(next++));
        }
        tree.leastReaching(query.to()).ifPresent(found -> answer.least(query.inside(), found));
      }
    }

    /** A floor asks for ceilings that begin by {@code from} and end no earlier than {@code to}. */
    private record Query(Whole.Inside inside, long from, long to) {}

    private Query query(Whole.Inside inside) {
      Days period = Timing.period(inside.floor(), level);
      long first = period.first().toEpochDay();
      long last = period.last().toEpochDay();
      return tempo == Tempo.INSTANT
          ? new Query(inside, last, first)
          : new Query(inside, first, last);
    }
  }

  /** The least ceiling among those added that last at least until a day. */
  private static final class Fenwick {
    private final long[] lasts;
    private final Limit[] tree;
    private final Comparator<Limit> least;

    Fenwick(List<Limit> ceilings, Comparator<Limit> least) {
      this.lasts = ceilings.stream().mapToLong(Fenwick::last).distinct().sorted().toArray();
      this.tree = new Limit[lasts.length + 1];
      this.least = least;
    }

    private static long last(Limit ceiling) {
      return ceiling.key().period().last().toEpochDay();
    }

    void add(Limit ceiling) {
      int rank = lasts.length - Arrays.binarySearch(lasts, last(ceiling));
      for (int i = rank; i < tree.length; i += i & -i) {
        if (tree[i] == null || least.compare(ceiling, tree[i]) < 0) {
          tree[i] = ceiling;
        }
      }
    }

    Optional<Limit> leastReaching(long day) {
      int found = Arrays.binarySearch(lasts, day);
      int rank = lasts.length - (found >= 0 ? found : -found - 1);
      Limit best = null;
      for (int i = rank; i > 0; i -= i & -i) {
        if (tree[i] != null && (best == null || least.compare(tree[i], best) < 0)) {
          best = tree[i];
        }
      }
      return Optional.ofNullable(best);
    }
  }
}
