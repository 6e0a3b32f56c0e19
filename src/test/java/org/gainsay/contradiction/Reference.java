package org.gainsay.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gainsay.claim.MeasureKind;
import org.gainsay.claim.Stance;
import org.gainsay.claim.Vocabulary;
import org.gainsay.contradiction.Inference.Strength;
import org.gainsay.link.LinkedClaim;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Rational;
import org.gainsay.time.Days;

/** All minimal conflicts of order and sum, by trying every set of bounds. */
final class Reference {
  private static final int MOST_PARTS = 5;

  private final Vocabulary vocabulary;
  private final Lattice lattice;
  final List<Limit> floors = new ArrayList<>();
  private final List<Limit> ceilings = new ArrayList<>();
  private final Map<Level, Set<Set<String>>> conflicts = new EnumMap<>(Level.class);
  private final List<Found> found = new ArrayList<>();

  private record Found(Level level, Set<String> all, Set<String> floors) {}

  private final Map<String, Level> reported = new HashMap<>();

  Reference(List<LinkedClaim> claims, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.lattice = new Lattice(vocabulary);
    List<Fact> facts = new Facts(lattice).read(claims, Stance.SUPPORTS);
    Limits limits = new Limits(lattice);
    Shares shares = new Shares(lattice, limits, facts);
    floors.addAll(limits.floors(facts));
    floors.addAll(shares.floors());
    ceilings.addAll(limits.ceilings(facts));
    ceilings.addAll(shares.ceilings());
    for (Level level : Level.values()) {
      search(level);
    }
    keepMinimal();
  }

  /** The gravest level at which a fact is the floor of a minimal conflict, by its address. */
  Map<String, Level> reported() {
    return reported;
  }

  /** The addresses of each minimal conflict of a level. */
  Set<Set<String>> conflicts(Level level) {
    return conflicts.getOrDefault(level, Set.of());
  }

  private void search(Level level) {
    for (Limit ceiling : ceilings) {
      if (Timing.admits(ceiling, level)) {
        List<Limit> inside =
            floors.stream()
                .filter(floor -> Timing.admits(floor, level) && isInside(floor, ceiling, level))
                .toList();
        extend(new ArrayList<>(), inside, 0, ceiling, level);
      }
    }
    for (Limit floor : floors) {
      if (Timing.admits(floor, level)) {
        covers(floor, level);
      }
    }
  }

  private void extend(
      List<Limit> family, List<Limit> inside, int from, Limit ceiling, Level level) {
    if (!family.isEmpty() && exceeds(family, ceiling, level)) {
      if (isMinimal(family, ceiling, level)) {
        add(family, List.of(ceiling), level);
      }
      return;
    }
    for (int i = from; i < inside.size() && family.size() < MOST_PARTS; i++) {
      Limit next = inside.get(i);
      boolean fits = family.stream().allMatch(other -> disjoint(other, next, ceiling, level));
      if (fits && (family.isEmpty() || ceiling.fact().tempo() != Tempo.EXACT)) {
        family.add(next);
        extend(family, inside, i + 1, ceiling, level);
        family.remove(family.size() - 1);
      }
    }
  }

  private static boolean exceeds(List<Limit> family, Limit ceiling, Level level) {
    if (family.size() == 1) {
      return Limit.clash(family.get(0).at(level), ceiling.at(level));
    }
    Rational sum = Rational.ZERO;
    for (Limit floor : family) {
      sum = sum.plus(floor.valueAt(level));
    }
    return Limit.clash(new Interval.Bound(sum, true), ceiling.at(level));
  }

  private static boolean isMinimal(List<Limit> family, Limit ceiling, Level level) {
    return family.size() == 1
        || family.stream()
            .noneMatch(
                floor ->
                    exceeds(
                        family.stream().filter(other -> !other.equals(floor)).toList(),
                        ceiling,
                        level));
  }

  private void add(List<Limit> lower, List<Limit> upper, Level level) {
    Set<String> addresses = new TreeSet<>();
    for (List<Limit> limits : List.of(lower, upper)) {
      for (Limit limit : limits) {
        limit.facts().forEach(fact -> addresses.add(fact.address()));
      }
    }
    Set<String> lows = new TreeSet<>();
    lower.forEach(floor -> lows.add(floor.fact().address()));
    found.add(new Found(level, addresses, lows));
  }

  private void keepMinimal() {
    for (Found one : found) {
      boolean minimal =
          found.stream()
              .filter(other -> other.level == one.level)
              .noneMatch(
                  other -> other.all.size() < one.all.size() && one.all.containsAll(other.all));
      if (minimal) {
        conflicts.computeIfAbsent(one.level, it -> new HashSet<>()).add(one.all);
        one.floors.forEach(floor -> reported.merge(floor, one.level, Reference::graver));
      }
    }
  }

  private static Level graver(Level one, Level other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private boolean isInside(Limit floor, Limit ceiling, Level level) {
    boolean rigid = floor.fact().isRatio() || floor.fact().tempo() == Tempo.EXACT;
    boolean timely =
        floor.fact().tempo() == ceiling.fact().tempo()
            && Timing.fits(
                floor.fact().tempo(), Timing.period(floor, level), ceiling.key().period());
    return timely
        && (rigid
            ? floor.key().shape().equals(ceiling.key().shape())
            : isInside(floor.key(), ceiling.key()));
  }

  private boolean isInside(Key part, Key whole) {
    MeasureKind kind = lattice.kind(part.on(Axis.MEASURE));
    MeasureKind other = lattice.kind(whole.on(Axis.MEASURE));
    boolean samePlace = part.on(Axis.PLACE).ids().equals(whole.on(Axis.PLACE).ids());
    boolean moves = kind == MeasureKind.MOVEMENTS || other == MeasureKind.MOVEMENTS;
    return part.on(Axis.SORT).equals(whole.on(Axis.SORT))
        && vocabulary
            .measuresAround(part.on(Axis.MEASURE).toString())
            .contains(whole.on(Axis.MEASURE).toString())
        && (samePlace || !moves)
        && isInside(Axis.TERM, terms(part), whole.on(Axis.TERM).ids())
        && isInside(Axis.PLACE, part.on(Axis.PLACE).ids(), whole.on(Axis.PLACE).ids())
        && isInside(Axis.EVENT, part.on(Axis.EVENT).ids(), whole.on(Axis.EVENT).ids())
        && isInside(Axis.BY, part.on(Axis.BY).ids(), whole.on(Axis.BY).ids())
        && isInside(Axis.TARGET, part.on(Axis.TARGET).ids(), whole.on(Axis.TARGET).ids())
        && isInside(Axis.CAUSE, part.on(Axis.CAUSE).ids(), whole.on(Axis.CAUSE).ids())
        && isInside(Axis.WEAPON, part.on(Axis.WEAPON).ids(), whole.on(Axis.WEAPON).ids());
  }

  private Set<String> terms(Key key) {
    return key.on(Axis.TERM).isAll()
        ? Set.of(lattice.measure(key.on(Axis.MEASURE).toString()).orElseThrow().counts())
        : key.on(Axis.TERM).ids();
  }

  private boolean isInside(Axis axis, Set<String> part, Set<String> whole) {
    return whole.isEmpty()
        || (!part.isEmpty()
            && part.stream().allMatch(id -> around(axis, id).stream().anyMatch(whole::contains)));
  }

  private Set<String> around(Axis axis, String id) {
    return switch (axis) {
      case TERM, WEAPON, TARGET, CAUSE -> vocabulary.termsAround(id);
      case PLACE -> vocabulary.placesAround(id);
      case EVENT -> vocabulary.eventsAround(id);
      case BY -> vocabulary.actorsAround(id);
      case MEASURE -> vocabulary.measuresAround(id);
      case SORT -> Set.of(id);
    };
  }

  private boolean disjoint(Limit one, Limit other, Limit whole, Level level) {
    MeasureKind kind = lattice.kind(whole.key().on(Axis.MEASURE));
    String measure = one.key().on(Axis.MEASURE).toString();
    String second = other.key().on(Axis.MEASURE).toString();
    MeasureKind own = measure.equals(second) ? lattice.kind(one.key().on(Axis.MEASURE)) : kind;
    boolean places =
        allDisjoint(Axis.PLACE, one.key().on(Axis.PLACE).ids(), other.key().on(Axis.PLACE).ids());
    boolean periods = !one.key().period().overlaps(other.key().period());
    boolean fates =
        level == Level.CONDITIONAL
            && Set.of("killed", "injured").equals(new TreeSet<>(List.of(measure, second)));
    return allDisjoint(Axis.TERM, terms(one.key()), terms(other.key()))
        || (places
            && (adds(Inference.addsOverPlaces(kind), level)
                || adds(Inference.addsOverPlaces(own), level)))
        || (periods
            && (adds(Inference.addsOverPeriods(kind), level)
                || adds(Inference.addsOverPeriods(own), level)))
        || fates;
  }

  private static boolean adds(Strength strength, Level level) {
    return strength == Strength.SURE || (strength == Strength.SOFT && level == Level.CONDITIONAL);
  }

  private boolean allDisjoint(Axis axis, Set<String> some, Set<String> others) {
    return !some.isEmpty()
        && !others.isEmpty()
        && some.stream()
            .allMatch(
                a ->
                    others.stream()
                        .allMatch(
                            b ->
                                axis == Axis.PLACE
                                    ? vocabulary.placesDisjoint(a, b)
                                    : vocabulary.termsDisjoint(a, b)));
  }

  /** A whole that exceeds what makes it up. */
  private void covers(Limit floor, Level level) {
    least(coverings(floor, level, Set.of())).forEach(cover -> add(List.of(floor), cover, level));
  }

  private static boolean isExceeded(List<Limit> cover, Limit floor, Level level) {
    Rational sum = Rational.ZERO;
    for (Limit ceiling : cover) {
      sum = sum.plus(ceiling.valueAt(level));
    }
    return Limit.clash(floor.at(level), new Interval.Bound(sum, true));
  }

  /** All ways to leave nothing out of a floor that exceeds them: by period, term and place. */
  private List<List<Limit>> coverings(Limit probe, Level level, Set<String> divided) {
    List<List<Limit>> all = new ArrayList<>();
    boolean rigid = probe.fact().isRatio() || probe.fact().tempo() == Tempo.EXACT;
    if (rigid) {
      return all;
    }
    if (probe.fact().tempo() == Tempo.FLOW) {
      Days days = Timing.period(probe, level);
      List<Limit> lesser =
          ceilings.stream()
              .filter(it -> Timing.admits(it, level) && it.fact().tempo() == Tempo.FLOW)
              .filter(it -> it.key().period().overlaps(days))
              .filter(it -> isExceeded(List.of(it), probe, level))
              .filter(it -> isInside(probe.key(), it.key()))
              .toList();
      endToEnd(probe, lesser, days.first(), days.last(), new ArrayList<>(), level, all);
    }
    MeasureKind kind = lattice.kind(probe.key().on(Axis.MEASURE));
    if (Inference.widens(kind, Axis.TERM)) {
      for (String whole : vocabulary.termsAround(terms(probe.key()).iterator().next())) {
        Vocabulary.Term term = vocabulary.terms().get(whole);
        if (term != null && term.complete() && !divided.contains(whole)) {
          divide(probe, Axis.TERM, whole, term.parts(), level, divided, all);
        }
      }
    }
    if (Inference.widens(kind, Axis.PLACE) && probe.key().on(Axis.PLACE).ids().size() == 1) {
      for (String whole : vocabulary.placesAround(probe.key().on(Axis.PLACE).toString())) {
        Vocabulary.Place place = vocabulary.places().get(whole);
        if (place != null && place.complete() && !divided.contains(whole)) {
          divide(probe, Axis.PLACE, whole, place.parts(), level, divided, all);
        }
      }
    }
    return all;
  }

  private void endToEnd(
      Limit probe,
      List<Limit> lesser,
      LocalDate from,
      LocalDate last,
      List<Limit> chosen,
      Level level,
      List<List<Limit>> all) {
    for (Limit ceiling : chosen.size() < MOST_PARTS ? lesser : List.<Limit>of()) {
      Days days = ceiling.key().period();
      boolean goesOn = !days.first().isAfter(from) && !days.last().isBefore(from);
      if (goesOn) {
        chosen.add(ceiling);
        if (isExceeded(chosen, probe, level)) {
          if (days.last().isBefore(last)) {
            endToEnd(probe, lesser, days.last().plusDays(1), last, chosen, level, all);
          } else {
            all.add(List.copyOf(chosen));
          }
        }
        chosen.remove(chosen.size() - 1);
      }
    }
  }

  private void divide(
      Limit probe,
      Axis axis,
      String whole,
      List<String> parts,
      Level level,
      Set<String> divided,
      List<List<Limit>> all) {
    Set<String> done = new TreeSet<>(divided);
    done.add(whole);
    List<List<Limit>> covers = List.of(List.of());
    for (String part : parts) {
      Key key = probe.key().with(lattice.value(axis, Set.of(part)));
      Limit narrow = probe.with(key, List.of(), Set.of(), List.of());
      if (covers.isEmpty()) {
        return;
      }
      List<List<Limit>> more = new ArrayList<>(coverings(narrow, level, done));
      ceilings.stream()
          .filter(it -> Timing.admits(it, level) && isInside(narrow, it, level))
          .forEach(it -> more.add(List.of(it)));
      covers = joined(covers, least(more), probe, level);
    }
    all.addAll(covers);
  }

  private static List<List<Limit>> joined(
      List<List<Limit>> some, List<List<Limit>> others, Limit probe, Level level) {
    List<List<Limit>> joined = new ArrayList<>();
    for (List<Limit> one : some) {
      for (List<Limit> other : others) {
        Set<Limit> both = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Limit> cover = Stream.concat(one.stream(), other.stream()).filter(both::add).toList();
        if (isExceeded(cover, probe, level)) {
          joined.add(cover);
        }
      }
    }
    return least(joined);
  }

  /** Those that hold no other: what holds another proves nothing that the other does not. */
  private static List<List<Limit>> least(List<List<Limit>> covers) {
    List<Set<Limit>> kept = new ArrayList<>();
    List<List<Limit>> least = new ArrayList<>();
    covers.stream()
        .sorted(Comparator.comparingInt(List::size))
        .forEach(
            cover -> {
              Set<Limit> all = Collections.newSetFromMap(new IdentityHashMap<>());
              all.addAll(cover);
              if (kept.stream().noneMatch(all::containsAll)) {
                kept.add(all);
                least.add(cover);
              }
            });
    return least;
  }
}
