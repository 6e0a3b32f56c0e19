package org.gainsay.anchor;

import java.util.Comparator;
import java.util.List;
import org.gainsay.text.Span;

/**
 * A place that may be the one meant.
 *
 * @param spans one for each fragment
 * @param gap how many characters the gaps hide
 * @param omitted what they hide
 */
record Candidate(List<Span> spans, Match match, int edits, int gap, List<Span> omitted) {
  /** Better first; equal for equally good ones. */
  static final Comparator<Candidate> BETTER =
      Comparator.comparingInt(Candidate::tier).thenComparingInt(Candidate::gap);

  Candidate {
    spans = List.copyOf(spans);
    omitted = List.copyOf(omitted);
  }

  static Candidate of(Place place, Match match) {
    return new Candidate(List.of(place.span()), match, place.grading().edits(), 0, List.of());
  }

  Span extent() {
    return spans.get(0).union(spans.get(spans.size() - 1));
  }

  /** Exact and typographic count as one, elided and edited too. */
  private int tier() {
    return switch (match) {
      case EXACT, TYPOGRAPHIC -> 0;
      case PUNCTUATION -> 1;
      case ELIDED, EDITED -> 2;
    };
  }
}
