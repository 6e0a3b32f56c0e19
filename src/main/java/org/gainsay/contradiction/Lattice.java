package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.MeasureKind;
import org.gainsay.claim.Vocabulary;

/** What contains what, and what has nothing in common, as the vocabulary says; remembers. */
final class Lattice {
  private final Vocabulary vocabulary;
  private final Map<Axis, Map<Set<String>, Value>> values = new EnumMap<>(Axis.class);
  private final Map<Axis, Map<String, Set<String>>> around = new EnumMap<>(Axis.class);
  private final Map<Pair, Boolean> disjoint = new HashMap<>();

  private record Pair(Value one, Value other) {}

  Lattice(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (Axis axis : Axis.values()) {
      values.put(axis, new HashMap<>());
      around.put(axis, new HashMap<>());
    }
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The one object for these ids; none means all. */
  Value value(Axis axis, Collection<String> ids) {
    return at(values, axis)
        .computeIfAbsent(Set.copyOf(ids), set -> new Value(axis, set, id -> name(axis, id)));
  }

  Value all(Axis axis) {
    return value(axis, Set.of());
  }

  private String name(Axis axis, String id) {
    return switch (axis) {
      case MEASURE -> vocabulary.nameOfMeasure(id);
      case PLACE -> vocabulary.nameOfPlace(id);
      case EVENT -> vocabulary.nameOfEvent(id);
      case BY -> vocabulary.nameOfActor(id);
      case TERM, TARGET, WEAPON, CAUSE -> vocabulary.nameOfTerm(id);
      case SORT -> id;
    };
  }

  /** An id and all that contain it, nearest first. */
  Set<String> around(Axis axis, String id) {
    return at(around, axis).computeIfAbsent(id, it -> lookUp(axis, it));
  }

  private static <V> V at(Map<Axis, V> map, Axis axis) {
    V found = map.get(axis);
    if (found == null) {
      throw new AssertionError(axis);
    }
    return found;
  }

  private Set<String> lookUp(Axis axis, String id) {
    return switch (axis) {
      case MEASURE -> vocabulary.measuresAround(id);
      case PLACE -> vocabulary.placesAround(id);
      case EVENT -> vocabulary.eventsAround(id);
      case BY -> vocabulary.actorsAround(id);
      case TERM, TARGET, WEAPON, CAUSE -> vocabulary.termsAround(id);
      case SORT -> Set.of(id);
    };
  }

  /** Whether everything of {@code inner} lies in {@code outer}. */
  boolean within(Value inner, Value outer) {
    if (inner == outer) {
      return true;
    }
    if (outer.isAll()) {
      return holdsInAll(inner);
    }
    return !inner.isAll()
        && inner.ids().stream()
            .allMatch(id -> around(inner.axis(), id).stream().anyMatch(outer.ids()::contains));
  }

  /** An undeclared term is not known to be among what a measure counts. */
  boolean holdsInAll(Value inner) {
    return inner.axis() != Axis.TERM
        || inner.ids().stream().allMatch(vocabulary.terms()::containsKey);
  }

  /** Whether the two are declared to have nothing in common; only places and terms can be. */
  boolean disjoint(Value one, Value other) {
    if (one == other || one.isAll() || other.isAll()) {
      return false;
    }
    boolean ordered = one.toString().compareTo(other.toString()) < 0;
    Pair pair = ordered ? new Pair(one, other) : new Pair(other, one);
    return disjoint.computeIfAbsent(pair, this::allDisjoint);
  }

  /** Whether two single places are of one kind and lie in the same one place. */
  boolean siblings(Value one, Value other) {
    Vocabulary.Place first = vocabulary.places().get(one.toString());
    Vocabulary.Place second = vocabulary.places().get(other.toString());
    return first != null
        && second != null
        && first.kind().isPresent()
        && first.kind().equals(second.kind())
        && !first.within().isEmpty()
        && first.within().equals(second.within());
  }

  private boolean allDisjoint(Pair pair) {
    return pair.one.ids().stream()
        .allMatch(a -> pair.other.ids().stream().allMatch(b -> disjoint(pair.one.axis(), a, b)));
  }

  private boolean disjoint(Axis axis, String one, String other) {
    return switch (axis) {
      case PLACE -> vocabulary.placesDisjoint(one, other);
      case TERM, TARGET, WEAPON, CAUSE -> vocabulary.termsDisjoint(one, other);
      case MEASURE, EVENT, BY, SORT -> false;
    };
  }

  Optional<Vocabulary.Measure> measure(String id) {
    return Optional.ofNullable(vocabulary.measures().get(id));
  }

  /** The kind of a measure; one that is undeclared is compared with itself only, as a rate is. */
  MeasureKind kind(Value measure) {
    return measure(measure.ids().iterator().next())
        .map(Vocabulary.Measure::kind)
        .orElse(MeasureKind.RATE);
  }

  /** What a shape counts: its term, or all that its measure counts. */
  Value counted(Shape shape) {
    Value term = shape.on(Axis.TERM);
    if (!term.isAll()) {
      return term;
    }
    return measure(shape.on(Axis.MEASURE).ids().iterator().next())
        .map(measure -> value(Axis.TERM, Set.of(measure.counts())))
        .orElse(term);
  }

  /** The places around a place from the outermost to itself, where each lies in one only. */
  List<String> path(String place) {
    List<String> path = new ArrayList<>(List.of(place));
    for (String at = place; ; at = path.get(0)) {
      Vocabulary.Place entry = vocabulary.places().get(at);
      if (entry == null || entry.within().isEmpty()) {
        return path;
      }
      String parent = entry.within().get(0);
      if (entry.within().size() > 1 || path.contains(parent)) {
        return List.of(place);
      }
      path.add(0, parent);
    }
  }
}
