package org.gainsay.anchor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.text.Span;

/** A quote without marked gaps. */
final class Literal {
  private final Ground ground;
  private final Quote quote;
  private final Pattern pattern;

  Literal(Ground ground, Quote quote, Pattern pattern) {
    this.ground = ground;
    this.quote = quote;
    this.pattern = pattern;
  }

  /** Among the places where all letters agree; empty when there is none. */
  Optional<Anchoring> exact(List<Place> places) {
    List<Candidate> candidates =
        places.stream()
            .filter(place -> place.grade().links())
            .map(place -> Candidate.of(place, place.grade().match()))
            .toList();
    if (!candidates.isEmpty()) {
      return Optional.of(new Choice(ground.content(), ground.key()).among(candidates, quote));
    }
    return places.stream().findFirst().map(place -> ground.refusal().sameLetters(pattern, place));
  }

  /** By the passage that comes nearest, where one does. */
  Anchoring near(Map<Pattern, Nearest> nearest) {
    Optional<Nearest> found = Optional.ofNullable(nearest.get(pattern)).filter(n -> !n.isEmpty());
    if (found.isEmpty()) {
      return new Anchoring.Missing(Optional.empty());
    }
    ContextFit context = ContextFit.of(ground.content(), ground.key(), quote);
    Span letters = new NearPlaces(ground, context).choose(pattern, found.orElseThrow());
    Span passage = ground.passage(pattern, letters);
    int distance = found.orElseThrow().distance();
    return distance <= ApproximateSearch.budget(pattern)
        ? ground.refusal().refused(pattern, passage, distance)
        : ground.refusal().missing(pattern, passage, distance);
  }
}
