package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gainsay.claim.MeasureKind;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Rational;
import org.gainsay.time.Days;

/** Finds disjoint parts that add up to more than their whole. */
final class Sums {
  /** Parts of which each is needed to exceed the ceiling, the greatest first. */
  record Excess(List<Limit> parts, Limit ceiling) {}

  /** How many ceilings of one key are tried; whoever exceeds a greater one exceeds these too. */
  private static final int CEILINGS = 16;

  private final Lattice lattice;
  private final Level level;
  private final Set<String> settled;
  private final Predicate<Excess> minimal;
  private final List<Excess> found = new ArrayList<>();
  private final Set<Set<String>> seen = new HashSet<>();

  private Sums(Lattice lattice, Level level, Set<String> settled, Predicate<Excess> minimal) {
    this.lattice = lattice;
    this.level = level;
    this.settled = settled;
    this.minimal = minimal;
  }

  /**
   * One excess for each floor that takes part in any.
   *
   * @param settled the bounds that need no finding any more
   * @param minimal whether an excess holds no shorter proof
   */
  static List<Excess> find(
      List<Whole> wholes,
      Lattice lattice,
      Level level,
      Set<String> settled,
      Predicate<Excess> minimal) {
    Sums sums = new Sums(lattice, level, new HashSet<>(settled), minimal);
    wholes.stream()
        .sorted(Comparator.comparing(whole -> whole.shape().order()))
        .forEach(sums::search);
    return sums.found;
  }

  private void search(Whole whole) {
    boolean additive = whole.tempo() != Tempo.EXACT && whole.floors().size() > 1;
    if (additive) {
      MeasureKind kind = lattice.kind(whole.shape().on(Axis.MEASURE));
      Packing packing = new Packing(lattice, level, kind);
      List<Limit> floors = whole.byFirstDay();
      for (List<Limit> ceilings : byPeriod(whole)) {
        search(ceilings, covered(floors, ceilings.get(0)), packing);
      }
    }
  }

  /** The least ceilings of each period, the least first. */
  private Collection<List<Limit>> byPeriod(Whole whole) {
    Map<Days, List<Limit>> byPeriod = new LinkedHashMap<>();
    for (Limit ceiling : whole.ceilings().stream().sorted(Order.least(level)).toList()) {
      List<Limit> same = byPeriod.computeIfAbsent(ceiling.key().period(), it -> new ArrayList<>());
      if (same.size() < CEILINGS) {
        same.add(ceiling);
      }
    }
    return byPeriod.values();
  }

  /** The floors on which a ceiling bears. */
  private List<Limit> covered(List<Limit> floors, Limit ceiling) {
    Days days = ceiling.key().period();
    Tempo tempo = ceiling.fact().tempo();
    int from = Whole.firstAtOrAfter(floors, tempo == Tempo.FLOW ? days.first() : Days.BEGINNING);
    List<Limit> covered = new ArrayList<>();
    for (Limit floor : floors.subList(from, floors.size())) {
      if (floor.key().period().first().isAfter(days.last())) {
        break;
      }
      if (Timing.fits(tempo, Timing.period(floor, level), days)) {
        covered.add(floor);
      }
    }
    return covered;
  }

  /** No ceiling that the heaviest family of all respects can be exceeded. */
  private void search(List<Limit> ceilings, List<Limit> covered, Packing packing) {
    boolean possible = severalKeys(covered) && exceeds(packing.sum(covered), ceilings.get(0));
    if (possible) {
      Rational heaviest = packing.sum(packing.heaviest(covered));
      for (Limit ceiling : ceilings) {
        if (!exceeds(heaviest, ceiling)) {
          return;
        }
        search(ceiling, covered, packing);
      }
    }
  }

  private static boolean severalKeys(List<Limit> floors) {
    return floors.stream().anyMatch(floor -> !floor.key().equals(floors.get(0).key()));
  }

  /** Only floors that do not exceed the ceiling alone can be needed together. */
  private void search(Limit ceiling, List<Limit> covered, Packing packing) {
    List<Limit> inside =
        covered.stream()
            .filter(floor -> !Limit.clash(floor.at(level), ceiling.at(level)))
            .sorted(packing.heavier())
            .toList();
    boolean exceeds = inside.size() > 1 && exceeds(packing.sum(packing.heaviest(inside)), ceiling);
    if (exceeds) {
      for (Limit floor : inside) {
        if (!settled.contains(floor.bound())) {
          around(floor, ceiling, inside, packing).ifPresent(this::add);
        }
      }
    }
  }

  private void add(Excess excess) {
    Set<String> bounds = new HashSet<>();
    excess.parts().forEach(part -> bounds.add(part.bound()));
    settled.addAll(bounds);
    if (seen.add(bounds)) {
      found.add(excess);
    }
  }

  private boolean exceeds(Rational sum, Limit ceiling) {
    return Limit.clash(new Interval.Bound(sum, true), ceiling.at(level));
  }

  /** A minimal excess of which a floor is a needed part. */
  private Optional<Excess> around(Limit floor, Limit ceiling, List<Limit> inside, Packing packing) {
    List<Limit> others =
        inside.stream()
            .filter(other -> packing.disjoint(floor, other))
            .sorted(packing.heavier())
            .toList();
    return new Company(floor, others, ceiling, packing).find();
  }

  /** The search for the company in which one floor tips the balance, the greatest parts first. */
  private final class Company {
    /** How many choices are tried; the search is exact where they suffice. */
    private static final int CHOICES = 20_000;

    /** How many families are tried that turn out to hold a shorter proof. */
    private static final int REFUSALS = 50;

    private final Limit floor;
    private final List<Limit> others;
    private final Limit ceiling;
    private final Packing packing;
    private final List<Limit> company = new ArrayList<>();
    private int choices;
    private int refusals;

    Company(Limit floor, List<Limit> others, Limit ceiling, Packing packing) {
      this.floor = floor;
      this.others = others;
      this.ceiling = ceiling;
      this.packing = packing;
    }

    private Optional<Excess> find() {
      return extend(0, Rational.ZERO);
    }

    private Optional<Excess> extend(int from, Rational sum) {
      if (exceeds(sum.plus(floor.valueAt(level)), ceiling)) {
        return Optional.of(new Excess(needed(), ceiling)).filter(this::isMinimal);
      }
      Optional<Excess> found = Optional.empty();
      for (int i = from; i < others.size() && found.isEmpty() && choices++ < CHOICES; i++) {
        found = extendWith(others.get(i), i + 1, sum);
      }
      return found;
    }

    private Optional<Excess> extendWith(Limit next, int from, Rational sum) {
      Rational with = sum.plus(next.valueAt(level));
      boolean fits =
          !exceeds(with, ceiling) && company.stream().allMatch(one -> packing.disjoint(one, next));
      if (!fits) {
        return Optional.empty();
      }
      company.add(next);
      Optional<Excess> found = extend(from, with);
      company.remove(company.size() - 1);
      return found;
    }

    private boolean isMinimal(Excess excess) {
      boolean accepted = minimal.test(excess);
      if (!accepted && ++refusals >= REFUSALS) {
        choices = CHOICES;
      }
      return accepted;
    }

    private List<Limit> needed() {
      List<Limit> kept = new ArrayList<>(company);
      kept.add(floor);
      List<Limit> least = new ArrayList<>(kept);
      least.sort(packing.heavier().reversed());
      for (Limit part : least) {
        Rational without = packing.sum(kept).minus(part.valueAt(level));
        if (!part.equals(floor) && exceeds(without, ceiling)) {
          kept.remove(part);
        }
      }
      kept.sort(packing.heavier());
      return kept;
    }
  }
}
