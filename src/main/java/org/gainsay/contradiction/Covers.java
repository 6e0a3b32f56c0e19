package org.gainsay.contradiction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gainsay.claim.Vocabulary;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Rational;
import org.gainsay.time.Days;

/**
 * Finds wholes that exceed the sum of what makes them up: the parts that are declared complete, and
 * the periods that the calendar puts end to end.
 */
final class Covers {
  /**
   * A floor that exceeds the sum of ceilings which together cover what it counts.
   *
   * @param steps what was divided, and into what
   */
  record Excess(Limit whole, List<Limit> parts, List<Step> steps) {}

  /** How many covers are tried that turn out to hold a shorter proof. */
  private static final int TRIES = 50;

  private static final Set<Axis> DIVISIBLE = Set.of(Axis.TERM, Axis.PLACE);

  private final Lattice lattice;
  private final Level level;
  private final Wholes around;
  private final Containment containment;
  private final IdentityHashMap<Whole, Ceilings> known = new IdentityHashMap<>();

  /** Ceilings that the present try does without. */
  private Set<Limit> out = Set.of();

  /** Ceilings that another part needs anyway. */
  private Set<Limit> free = Set.of();

  private Covers(Lattice lattice, Level level, Wholes around) {
    this.lattice = lattice;
    this.level = level;
    this.around = around;
    this.containment = new Containment(lattice);
  }

  /** The key of a floor or of a part of it, and how it divides further. */
  private record Cover(Limit probe, List<Split> splits) {}

  private record Split(Value divided, List<Cover> parts) {}

  /** Ceilings that together bound a count, and what was divided to find them. */
  private record Bound(Rational sum, List<Limit> ceilings, List<Step> steps) {}

  /**
   * One excess for each floor that has any.
   *
   * @param around the ceilings, by what they count
   * @param minimal whether an excess holds no shorter proof
   */
  static List<Excess> find(
      List<Limit> floors, Wholes around, Lattice lattice, Level level, Predicate<Excess> minimal) {
    Covers covers = new Covers(lattice, level, around);
    List<Excess> found = new ArrayList<>();
    for (Limit floor : floors) {
      covers.excess(floor, minimal).ifPresent(found::add);
    }
    return found;
  }

  /** Where the least cover holds a shorter proof, those are tried that do without some of it. */
  private Optional<Excess> excess(Limit floor, Predicate<Excess> minimal) {
    Cover cover = cover(floor, Set.of());
    Deque<Set<Limit>> left = new ArrayDeque<>(List.of(Set.of()));
    for (int tries = 0; tries < TRIES && !left.isEmpty(); tries++) {
      out = left.removeFirst();
      Optional<Excess> excess = excess(floor, cover);
      if (excess.filter(minimal).isPresent()) {
        return excess;
      }
      excess.ifPresent(refused -> refused.parts().forEach(part -> left.addLast(with(out, part))));
    }
    return Optional.empty();
  }

  private static Set<Limit> with(Set<Limit> some, Limit other) {
    Set<Limit> more = new HashSet<>(some);
    more.add(other);
    return more;
  }

  private Optional<Excess> excess(Limit floor, Cover cover) {
    return least(cover, false)
        .filter(bound -> exceeds(floor, bound))
        .map(bound -> new Excess(floor, bound.ceilings(), bound.steps()));
  }

  private boolean exceeds(Limit floor, Bound bound) {
    return Limit.clash(floor.at(level), new Interval.Bound(bound.sum(), true));
  }

  private Cover cover(Limit probe, Set<Value> divided) {
    List<Split> splits = new ArrayList<>();
    for (Axis axis : DIVISIBLE) {
      if (mayDivide(probe, axis)) {
        Value value =
            axis == Axis.TERM ? lattice.counted(probe.key().shape()) : probe.key().on(axis);
        splits.addAll(splits(probe, value, divided));
      }
    }
    return new Cover(probe, splits);
  }

  private boolean mayDivide(Limit floor, Axis axis) {
    boolean rigid = floor.fact().isRatio() || floor.fact().tempo() == Tempo.EXACT;
    return !rigid && Inference.widens(lattice.kind(floor.key().on(Axis.MEASURE)), axis);
  }

  private List<Split> splits(Limit probe, Value value, Set<Value> divided) {
    List<Split> splits = new ArrayList<>();
    if (value.ids().size() == 1) {
      for (String whole : lattice.around(value.axis(), value.toString())) {
        Value wider = lattice.value(value.axis(), Set.of(whole));
        if (!divided.contains(wider)) {
          split(probe, wider, divided).ifPresent(splits::add);
        }
      }
    }
    return splits;
  }

  private Optional<Split> split(Limit probe, Value whole, Set<Value> divided) {
    List<String> parts = completeParts(whole);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Set<Value> done = new HashSet<>(divided);
    done.add(whole);
    List<Cover> covers = new ArrayList<>();
    for (String part : parts) {
      Value narrow = lattice.value(whole.axis(), Set.of(part));
      Limit narrowed = probe.with(probe.key().with(narrow), List.of(), Set.of(), List.of());
      covers.add(cover(narrowed, done));
    }
    return Optional.of(new Split(whole, covers));
  }

  private List<String> completeParts(Value whole) {
    Vocabulary.Term term = lattice.vocabulary().terms().get(whole.toString());
    Vocabulary.Place place = lattice.vocabulary().places().get(whole.toString());
    if (whole.axis() == Axis.TERM) {
      return term != null && term.complete() ? term.parts() : List.of();
    }
    return place != null && place.complete() ? place.parts() : List.of();
  }

  /** The least that is known of a part; of a whole, only what takes several numbers. */
  private Optional<Bound> least(Cover part, boolean alone) {
    List<Bound> bounds = new ArrayList<>();
    List<Whole> wholes = around.around(part.probe());
    if (alone) {
      direct(part.probe(), wholes).ifPresent(bounds::add);
    }
    endToEnd(part.probe(), wholes).ifPresent(bounds::add);
    part.splits().forEach(split -> sum(split).ifPresent(bounds::add));
    return bounds.stream()
        .min(Comparator.comparing(Bound::sum).thenComparing(bound -> bound.ceilings().size()));
  }

  /**
   * A ceiling that bears on several parts bounds them together, and counts once: so each part is
   * looked at again when it is known what the others need anyway.
   */
  private Optional<Bound> sum(Split split) {
    Set<Limit> paid = free;
    List<Bound> bounds = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < split.parts().size(); i++) {
        free = new HashSet<>(paid);
        for (int other = 0; other < bounds.size(); other++) {
          free.addAll(other == i ? List.of() : bounds.get(other).ceilings());
        }
        Optional<Bound> bound = least(split.parts().get(i), true);
        free = paid;
        if (bound.isEmpty()) {
          return Optional.empty();
        }
        if (round == 0) {
          bounds.add(bound.get());
        } else {
          bounds.set(i, bound.get());
        }
      }
    }
    return Optional.of(together(split, bounds));
  }

  private Bound together(Split split, List<Bound> bounds) {
    Set<Limit> ceilings = new LinkedHashSet<>();
    Set<Step> steps = new LinkedHashSet<>(List.of(containment.divided(split.divided())));
    for (Bound bound : bounds) {
      ceilings.addAll(bound.ceilings());
      steps.addAll(bound.steps());
    }
    List<Limit> once = List.copyOf(ceilings);
    return new Bound(sum(once), once, List.copyOf(steps));
  }

  private Optional<Bound> direct(Limit probe, List<Whole> wholes) {
    Days days = Timing.period(probe, level);
    return wholes.stream()
        .flatMap(whole -> ceilings(whole).within(days).stream())
        .filter(ceiling -> !out.contains(ceiling))
        .filter(ceiling -> Timing.fits(ceiling.fact().tempo(), days, ceiling.key().period()))
        .min(Comparator.comparing(this::cost).thenComparing(Order.least(level)))
        .map(
            ceiling ->
                new Bound(
                    cost(ceiling),
                    List.of(ceiling),
                    containment.steps(probe.key(), ceiling.key())));
  }

  /** Of what happened in a period, no more happened than in periods that leave no day of it out. */
  private Optional<Bound> endToEnd(Limit probe, List<Whole> wholes) {
    if (probe.fact().isRatio() || probe.fact().tempo() != Tempo.FLOW) {
      return Optional.empty();
    }
    Days days = Timing.period(probe, level);
    List<Limit> lesser = new ArrayList<>();
    wholes.forEach(whole -> lesser.addAll(ceilings(whole).within(days, probe.at(level))));
    lesser.removeIf(out::contains);
    return Relay.least(lesser, days, this::cost, Order.least(level))
        .filter(ceilings -> ceilings.size() > 1)
        .map(ceilings -> new Bound(sum(ceilings), ceilings, stepsToEnd(probe, ceilings)));
  }

  private List<Step> stepsToEnd(Limit probe, List<Limit> ceilings) {
    Set<Step> steps = new LinkedHashSet<>();
    for (Limit ceiling : ceilings) {
      Key part = new Key(probe.key().shape(), ceiling.key().period());
      steps.addAll(containment.steps(part, ceiling.key()));
    }
    steps.add(containment.endToEnd(Timing.period(probe, level)));
    return List.copyOf(steps);
  }

  private Ceilings ceilings(Whole whole) {
    return known.computeIfAbsent(whole, it -> new Ceilings(it.ceilings(), level));
  }

  private Rational sum(List<Limit> ceilings) {
    return ceilings.stream().map(this::cost).reduce(Rational.ZERO, Rational::plus);
  }

  private Rational cost(Limit ceiling) {
    return free.contains(ceiling) ? Rational.ZERO : ceiling.valueAt(level);
  }
}
