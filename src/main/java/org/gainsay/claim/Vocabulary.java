package org.gainsay.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.diagnostic.Places;
import org.gainsay.time.When;

/**
 * The names that claims may use, built in and declared, by id.
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
