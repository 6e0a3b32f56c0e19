package org.gainsay.anchor;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.text.Span;

/**
 * Neighbouring fragments at their places, in the order of the text.
 *
 * @param hidden how many characters stand between them
 */
record Chain(List<Place> places, int hidden) {
  Chain {
    places = List.copyOf(places);
  }

  static Chain of(Place place) {
    return new Chain(List.of(place), 0);
  }

  /** The empty span at which the chain goes on, after it or (step -1) before it. */
  Span edge(int step) {
    return Span.at(step > 0 ? last().end() : first().start());
  }

  /** How many characters stand between the chain and a place; negative when they overlap. */
  int gapTo(Place place, int step) {
    return step > 0 ? place.span().start() - last().end() : first().start() - place.span().end();
  }

  Chain with(Place place, int gap, int step) {
    List<Place> more = new ArrayList<>(places);
    more.add(step > 0 ? more.size() : 0, place);
    return new Chain(more, hidden + gap);
  }

  /** This chain, which ends where another begins, and the other. */
  Chain joined(Chain rest) {
    List<Place> all = new ArrayList<>(places);
    all.addAll(rest.places.subList(1, rest.places.size()));
    return new Chain(all, hidden + rest.hidden);
  }

  boolean links() {
    return places.stream().allMatch(place -> place.grade().links());
  }

  int edits() {
    return places.stream().mapToInt(place -> place.grading().edits()).sum();
  }

  List<Span> spans() {
    return places.stream().map(Place::span).toList();
  }

  private Span first() {
    return places.get(0).span();
  }

  private Span last() {
    return places.get(places.size() - 1).span();
  }
}
