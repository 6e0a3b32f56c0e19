package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.Vocabulary;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Rational;

/** Finds wholes that exceed the sum of the parts that are declared to make them up. */
final class Covers {
  /** A floor that exceeds the sum of ceilings which together cover what it counts. */
  record Excess(Limit whole, Value divided, List<Limit> parts) {}

  private static final Set<Axis> DIVISIBLE = Set.of(Axis.TERM, Axis.PLACE);

  private final Lattice lattice;
  private final Level level;
  private final List<Limit> probes = new ArrayList<>();

  private Covers(Lattice lattice, Level level) {
    this.lattice = lattice;
    this.level = level;
  }

  /** The key of a floor or of a part of it, and how it divides further. */
  private record Cover(Limit probe, List<Split> splits) {}

  private record Split(Value divided, List<Cover> parts) {}

  /** Ceilings that together bound a count, and what was divided to find them. */
  private record Bound(Rational sum, Optional<Value> divided, List<Limit> ceilings) {}

  static List<Excess> find(List<Limit> floors, List<Limit> ceilings, Lattice lattice, Level level) {
    Covers covers = new Covers(lattice, level);
    List<Cover> wholes = new ArrayList<>();
    for (Limit floor : floors) {
      Optional.of(covers.cover(floor, Set.of()))
          .filter(cover -> !cover.splits().isEmpty())
          .ifPresent(wholes::add);
    }
    if (wholes.isEmpty()) {
      return List.of();
    }
    Wholes around = new Wholes(lattice, ceilings);
    covers.probes.forEach(around::place);
    return covers.exceeding(wholes, Order.leasts(around.wholes(), level));
  }

  private List<Excess> exceeding(List<Cover> wholes, IdentityHashMap<Limit, Limit> leasts) {
    List<Excess> found = new ArrayList<>();
    for (Cover whole : wholes) {
      best(whole.splits(), leasts)
          .filter(bound -> exceeds(whole.probe(), bound))
          .ifPresent(
              bound ->
                  found.add(
                      new Excess(whole.probe(), bound.divided().orElseThrow(), bound.ceilings())));
    }
    return found;
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
    Set<Value> done = new java.util.HashSet<>(divided);
    done.add(whole);
    List<Cover> covers = new ArrayList<>();
    for (String part : parts) {
      Value narrow = lattice.value(whole.axis(), Set.of(part));
      Limit narrowed = probe.with(probe.key().with(narrow), List.of(), Set.of(), List.of());
      probes.add(narrowed);
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

  private Optional<Bound> best(List<Split> splits, IdentityHashMap<Limit, Limit> leasts) {
    Optional<Bound> best = Optional.empty();
    for (Split split : splits) {
      Optional<Bound> next = sum(split, leasts);
      boolean less =
          next.isPresent() && (best.isEmpty() || next.get().sum().compareTo(best.get().sum()) < 0);
      best = less ? next : best;
    }
    return best;
  }

  private Optional<Bound> sum(Split split, IdentityHashMap<Limit, Limit> leasts) {
    Rational sum = Rational.ZERO;
    List<Limit> ceilings = new ArrayList<>();
    for (Cover part : split.parts()) {
      Optional<Bound> bound = least(part, leasts);
      if (bound.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(bound.get().sum());
      ceilings.addAll(bound.get().ceilings());
    }
    return Optional.of(new Bound(sum, Optional.of(split.divided()), ceilings));
  }

  private Optional<Bound> least(Cover part, IdentityHashMap<Limit, Limit> leasts) {
    Optional<Bound> direct =
        Optional.ofNullable(leasts.get(part.probe()))
            .map(limit -> new Bound(limit.valueAt(level), Optional.empty(), List.of(limit)));
    Optional<Bound> divided = best(part.splits(), leasts);
    boolean less =
        divided.isPresent()
            && (direct.isEmpty() || divided.get().sum().compareTo(direct.get().sum()) < 0);
    return less ? divided : direct;
  }
}
