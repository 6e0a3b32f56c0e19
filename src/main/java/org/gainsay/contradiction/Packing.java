package org.gainsay.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.gainsay.claim.MeasureKind;
import org.gainsay.quantity.Rational;
import org.gainsay.time.Days;

/**
 * Chooses pairwise disjoint floors whose sum is greatest.
 *
 * <p>Floors that fall apart along one axis (by period, place or term) are packed apart. What
 * remains in one piece is searched exactly while it is small; a larger piece is packed without its
 * widest place, and the periods in which that place says more are put over it: never too much,
 * rarely too little.
 */
final class Packing {
  private static final int SMALL = 20;

  private final Lattice lattice;
  private final Disjointness disjointness;
  private final Level level;
  private final MeasureKind whole;

  Packing(Lattice lattice, Level level, MeasureKind whole) {
    this.lattice = lattice;
    this.disjointness = new Disjointness(lattice, level);
    this.level = level;
    this.whole = whole;
  }

  boolean disjoint(Limit one, Limit other) {
    return disjointness.holds(one, other, whole);
  }

  Rational sum(Collection<Limit> floors) {
    Rational sum = Rational.ZERO;
    for (Limit floor : floors) {
      sum = sum.plus(floor.valueAt(level));
    }
    return sum;
  }

  /** A family of disjoint floors, as heavy as can be found. */
  List<Limit> heaviest(Collection<Limit> floors) {
    return pack(strongest(floors));
  }

  /** The greatest floor of each key. */
  private List<Limit> strongest(Collection<Limit> floors) {
    Map<Key, Limit> byKey = new LinkedHashMap<>();
    for (Limit floor : floors) {
      byKey.merge(floor.key(), floor, (a, b) -> heavier().compare(a, b) <= 0 ? a : b);
    }
    return List.copyOf(byKey.values());
  }

  /** The greatest first; among equals those that assume less, then by key, by claim at last. */
  Comparator<Limit> heavier() {
    return Comparator.<Limit, Rational>comparing(floor -> floor.valueAt(level))
        .reversed()
        .thenComparing(floor -> floor.assumptions().size())
        .thenComparing(floor -> floor.key().order())
        .thenComparing(floor -> floor.fact().address());
  }

  private List<Limit> pack(List<Limit> floors) {
    if (floors.size() <= 1) {
      return floors;
    }
    List<List<Limit>> pieces = pieces(floors);
    if (pieces.size() > 1) {
      return pieces.stream().flatMap(piece -> pack(piece).stream()).toList();
    }
    return floors.size() <= SMALL ? new Exact(this, floors).heaviest() : packLarge(floors);
  }

  private List<List<Limit>> pieces(List<Limit> floors) {
    List<List<Limit>> pieces =
        adds(Inference.addsOverPeriods(whole)) ? byPeriod(floors) : List.of();
    if (pieces.size() <= 1 && adds(Inference.addsOverPlaces(whole))) {
      pieces = byPlace(floors);
    }
    return pieces.size() <= 1 ? byTerm(floors) : pieces;
  }

  private boolean adds(Inference.Strength strength) {
    return strength == Inference.Strength.SURE
        || (strength == Inference.Strength.SOFT && level == Level.CONDITIONAL);
  }

  /** Runs of floors between which a day lies that no floor crosses. */
  private static List<List<Limit>> byPeriod(List<Limit> floors) {
    List<Limit> sorted = new ArrayList<>(floors);
    sorted.sort(Comparator.comparing(floor -> floor.key().period().first()));
    List<List<Limit>> pieces = new ArrayList<>();
    LocalDate reached = LocalDate.MIN;
    for (Limit floor : sorted) {
      boolean apart = pieces.isEmpty() || floor.key().period().first().isAfter(reached);
      if (apart) {
        pieces.add(new ArrayList<>());
      }
      pieces.get(pieces.size() - 1).add(floor);
      LocalDate last = floor.key().period().last();
      reached = last.isAfter(reached) ? last : reached;
    }
    return pieces;
  }

  /**
   * Floors by the branch of the tree of places in which they lie, where the branches are disjoint.
   */
  private List<List<Limit>> byPlace(List<Limit> floors) {
    Map<Value, List<String>> paths = new HashMap<>();
    for (Limit floor : floors) {
      Value place = floor.key().on(Axis.PLACE);
      paths.computeIfAbsent(place, this::path);
    }
    int depth = common(paths.values());
    boolean spanned = paths.values().stream().anyMatch(path -> path.size() <= depth);
    if (spanned) {
      return List.of(floors);
    }
    return branches(
        floors, floor -> branch(paths.getOrDefault(floor.key().on(Axis.PLACE), List.of()), depth));
  }

  /** Places of one kind under one parent need no pairwise look. */
  private List<List<Limit>> branches(List<Limit> floors, Function<Limit, Value> branch) {
    Map<Value, List<Limit>> byBranch = grouped(floors, branch);
    List<Value> some = List.copyOf(byBranch.keySet());
    boolean siblings =
        some.stream().skip(1).allMatch(other -> lattice.siblings(some.get(0), other));
    return siblings ? List.copyOf(byBranch.values()) : apart(byBranch);
  }

  private static Map<Value, List<Limit>> grouped(List<Limit> floors, Function<Limit, Value> value) {
    Map<Value, List<Limit>> groups = new LinkedHashMap<>();
    for (Limit floor : floors) {
      groups.computeIfAbsent(value.apply(floor), it -> new ArrayList<>()).add(floor);
    }
    return groups;
  }

  private Value branch(List<String> path, int depth) {
    return lattice.value(Axis.PLACE, Set.of(path.get(depth)));
  }

  private List<String> path(Value place) {
    return place.ids().size() == 1 ? lattice.path(place.toString()) : List.of();
  }

  private static int common(Collection<List<String>> paths) {
    List<String> first = paths.iterator().next();
    int common = first.size();
    for (List<String> path : paths) {
      int same = 0;
      while (same < Math.min(common, path.size()) && path.get(same).equals(first.get(same))) {
        same++;
      }
      common = same;
    }
    return common;
  }

  private List<List<Limit>> byTerm(List<Limit> floors) {
    return apart(grouped(floors, floor -> lattice.counted(floor.key().shape())));
  }

  /** Groups joined until the values of different ones are disjoint. */
  private List<List<Limit>> apart(Map<Value, List<Limit>> byValue) {
    List<Set<Value>> groups = new ArrayList<>();
    for (Value next : byValue.keySet()) {
      Set<Value> joined = values(List.of(next));
      groups.removeIf(
          group -> {
            boolean meets = !group.stream().allMatch(other -> lattice.disjoint(next, other));
            return meets && joined.addAll(group);
          });
      groups.add(joined);
    }
    return groups.stream().map(group -> members(group, byValue)).toList();
  }

  private static Set<Value> values(Collection<Value> values) {
    Set<Value> sorted = new TreeSet<>(Comparator.comparing(Value::toString));
    sorted.addAll(values);
    return sorted;
  }

  private static List<Limit> members(Set<Value> group, Map<Value, List<Limit>> byValue) {
    return group.stream().flatMap(v -> byValue.getOrDefault(v, List.of()).stream()).toList();
  }

  /**
   * The best of all but the widest place; and where that place says more than what lies in it, that
   * instead.
   */
  private List<Limit> packLarge(List<Limit> floors) {
    Value widest = widest(floors);
    List<Limit> spanning = new ArrayList<>();
    List<Limit> rest = new ArrayList<>();
    for (Limit floor : floors) {
      (floor.key().on(Axis.PLACE) == widest ? spanning : rest).add(floor);
    }
    List<Limit> narrow = pack(rest);
    List<Schedule.Cell> cells = cells(spanning);
    List<Limit> wide = joined(schedule(cells), narrow);
    List<Limit> both = joined(schedule(gaining(cells, narrow)), narrow);
    return List.of(narrow, both, wide).stream().max(Comparator.comparing(this::sum)).orElseThrow();
  }

  private Value widest(List<Limit> floors) {
    Map<Value, Integer> depths = new HashMap<>();
    floors.forEach(
        floor -> depths.computeIfAbsent(floor.key().on(Axis.PLACE), place -> path(place).size()));
    return depths.entrySet().stream()
        .min(
            Map.Entry.<Value, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().toString()))
        .orElseThrow()
        .getKey();
  }

  /** Of one place: for each period the best terms. */
  private List<Schedule.Cell> cells(List<Limit> floors) {
    Map<Days, List<Limit>> byPeriod = new LinkedHashMap<>();
    floors.forEach(
        floor ->
            byPeriod.computeIfAbsent(floor.key().period(), it -> new ArrayList<>()).add(floor));
    List<Schedule.Cell> cells = new ArrayList<>();
    byPeriod.forEach((days, cell) -> cells.add(cell(days, cell)));
    return cells;
  }

  private Schedule.Cell cell(Days days, List<Limit> floors) {
    List<Limit> best = floors.size() <= SMALL ? pack(floors) : greedy(floors);
    return new Schedule.Cell(days, sum(best), best);
  }

  /** The best periods. */
  private List<Limit> schedule(List<Schedule.Cell> cells) {
    return adds(Inference.addsOverPeriods(whole))
        ? Schedule.heaviest(cells)
        : cells.stream()
            .max(Comparator.comparing(Schedule.Cell::weight))
            .map(Schedule.Cell::floors)
            .orElse(List.of());
  }

  /** The cells that say more than a family says in their time, with what they say more. */
  private List<Schedule.Cell> gaining(List<Schedule.Cell> cells, List<Limit> family) {
    Spread spread = new Spread(family, level);
    List<Schedule.Cell> gaining = new ArrayList<>();
    for (Schedule.Cell cell : cells) {
      Rational gain = cell.weight().minus(spread.within(cell.days()));
      if (gain.signum() > 0) {
        gaining.add(new Schedule.Cell(cell.days(), gain, cell.floors()));
      }
    }
    return gaining;
  }

  /** A family, with those of another that have nothing in common with it. */
  private List<Limit> joined(List<Limit> first, List<Limit> second) {
    List<Limit> both = new ArrayList<>(first);
    second.stream()
        .filter(next -> first.stream().allMatch(other -> disjoint(next, other)))
        .forEach(both::add);
    return both;
  }

  private List<Limit> greedy(List<Limit> floors) {
    List<Limit> chosen = new ArrayList<>();
    floors.stream()
        .sorted(heavier())
        .filter(next -> chosen.stream().allMatch(other -> disjoint(next, other)))
        .forEach(chosen::add);
    return chosen;
  }
}
