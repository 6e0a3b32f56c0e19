package org.gainsay.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gainsay.diagnostic.Places;
import org.gainsay.time.When;

/**
 * The names that claims may use, built in and declared, by id.
 *
 * <p>{@code within} names what contains a record, also a whole that lists it among its parts.
 *
 * @param terms what is counted, weapons, targets and causes
 */
public record Vocabulary(
    Map<String, Actor> actors,
    Map<String, Place> places,
    Map<String, Measure> measures,
    Map<String, Event> events,
    Map<String, Term> terms) {
  public Vocabulary {
    actors = Map.copyOf(actors);
    places = Map.copyOf(places);
    measures = Map.copyOf(measures);
    events = Map.copyOf(events);
    terms = Map.copyOf(terms);
  }

  /**
   * The actor itself first, then all that contain it, nearest first; an unknown id stands alone.
   */
  public Set<String> actorsAround(String id) {
    return around(actors, Actor::within, id);
  }

  /** As {@link #actorsAround}. */
  public Set<String> placesAround(String id) {
    return around(places, Place::within, id);
  }

  /** As {@link #actorsAround}. */
  public Set<String> measuresAround(String id) {
    return around(measures, Measure::within, id);
  }

  /** As {@link #actorsAround}. */
  public Set<String> eventsAround(String id) {
    return around(events, Event::within, id);
  }

  /** As {@link #actorsAround}. */
  public Set<String> termsAround(String id) {
    return around(terms, Term::within, id);
  }

  /**
   * Whether two places can have nothing in common: around them lie two that are of one kind under
   * one parent, or declared parts of one place.
   */
  public boolean placesDisjoint(String one, String other) {
    return disjoint(placesAround(one), placesAround(other), this::placesApart);
  }

  /**
   * Whether two terms can have nothing in common: around them lie two that exclude each other, or
   * declared parts of one term.
   */
  public boolean termsDisjoint(String one, String other) {
    return disjoint(termsAround(one), termsAround(other), this::termsApart);
  }

  /** The name of an actor, then the aliases; nothing for one that is unknown. */
  public List<String> namesOfActor(String id) {
    Actor actor = actors.get(id);
    return actor == null
        ? List.of()
        : Stream.concat(Stream.of(actor.name()), actor.aliases().stream()).toList();
  }

  /** The name of an actor, the id where none is declared. */
  public String nameOfActor(String id) {
    return name(actors, Actor::name, id);
  }

  /** The name of a place, the id where none is declared. */
  public String nameOfPlace(String id) {
    return name(places, Place::name, id);
  }

  /** The name of an event, the id where none is declared. */
  public String nameOfEvent(String id) {
    return name(events, Event::name, id);
  }

  /** The name of a measure, the id where none is declared. */
  public String nameOfMeasure(String id) {
    return name(measures, Measure::name, id);
  }

  /** The name of a term, the id where none is declared. */
  public String nameOfTerm(String id) {
    return name(terms, Term::name, id);
  }

  private static <T> String name(Map<String, T> records, Function<T, String> name, String id) {
    return Optional.ofNullable(records.get(id)).map(name).orElse(id);
  }

  private static <T> Set<String> around(
      Map<String, T> records, Function<T, List<String>> within, String id) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      String next = open.remove();
      T entry = records.get(next);
      if (found.add(next) && entry != null) {
        open.addAll(within.apply(entry));
      }
    }
    return found;
  }

  private static boolean disjoint(
      Set<String> around, Set<String> others, BiPredicate<String, String> apart) {
    boolean nested =
        around.contains(others.iterator().next()) || others.contains(around.iterator().next());
    return !nested
        && around.stream().anyMatch(a -> others.stream().anyMatch(b -> apart.test(a, b)));
  }

  private boolean placesApart(String one, String other) {
    Place first = places.get(one);
    Place second = places.get(other);
    if (first == null || second == null || one.equals(other)) {
      return false;
    }
    boolean sameKind = first.kind().isPresent() && first.kind().equals(second.kind());
    return first.within().stream()
        .filter(second.within()::contains)
        .anyMatch(parent -> sameKind || placeHasParts(parent, one, other));
  }

  private boolean placeHasParts(String whole, String one, String other) {
    Place place = places.get(whole);
    return place != null && place.parts().containsAll(List.of(one, other));
  }

  private boolean termsApart(String one, String other) {
    Term first = terms.get(one);
    Term second = terms.get(other);
    if (one.equals(other)) {
      return false;
    }
    boolean excluded =
        (first != null && first.excludes().contains(other))
            || (second != null && second.excludes().contains(one));
    return excluded
        || (first != null
            && first.within().stream().anyMatch(whole -> termHasParts(whole, one, other)));
  }

  private boolean termHasParts(String whole, String one, String other) {
    Term term = terms.get(whole);
    return term != null && term.parts().containsAll(List.of(one, other));
  }

  /**
   * Someone who acts or speaks.
   *
   * @param within the ids of what contains it
   * @param aliases every other name it goes by
   */
  public record Actor(
      String id, String name, List<String> aliases, List<String> within, Places at) {}

  /**
   * Somewhere.
   *
   * @param kind places of one kind under one parent are disjoint, others are not
   */
  public record Place(
      String id,
      String name,
      List<String> aliases,
      List<String> within,
      Optional<String> kind,
      List<String> parts,
      boolean complete,
      Places at) {}

  /**
   * What figures count or measure.
   *
   * @param counts the term that it counts
   */
  public record Measure(
      String id,
      String name,
      List<String> aliases,
      List<String> within,
      String counts,
      MeasureKind kind,
      Places at) {}

  /**
   * Something that happens somewhere at some time.
   *
   * @param within the events that contain it
   */
  public record Event(
      String id,
      String name,
      List<String> aliases,
      List<Ref> place,
      Optional<When> when,
      List<String> within,
      Places at) {}

  /**
   * What is counted, a weapon, a target or a cause.
   *
   * @param parts disjoint parts; exhaustive when {@code complete}
   * @param excludes the terms with which it has nothing in common
   */
  public record Term(
      String id,
      String name,
      List<String> aliases,
      List<String> within,
      List<String> parts,
      boolean complete,
      List<String> excludes,
      Places at) {}
}
