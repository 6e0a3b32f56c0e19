package org.gainsay.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gainsay.text.Key;

/** Chooses the one best of several candidates, or shows that there is none. */
final class Choice {
  private final String content;
  private final Key key;

  Choice(String content, Key key) {
    this.content = content;
    this.key = key;
  }

  /**
   * Context first, since the words are right in all of them; then the better match.
   *
   * @param candidates at least one
   */
  Anchoring among(List<Candidate> candidates, Quote quote) {
    ContextFit context = ContextFit.of(content, key, quote);
    if (context.isEmpty()) {
      return best(candidates, true);
    }
    List<Candidate> agreeing = nearest(candidates, context);
    return agreeing.isEmpty() ? best(candidates, false) : best(agreeing, true);
  }

  private static List<Candidate> nearest(List<Candidate> candidates, ContextFit context) {
    List<Candidate> nearest = new ArrayList<>();
    int least = Integer.MAX_VALUE;
    for (Candidate candidate : candidates) {
      int distance = context.distance(candidate.extent());
      if (distance < least) {
        nearest.clear();
        least = distance;
      }
      if (distance == least && distance != ContextFit.DISAGREES) {
        nearest.add(candidate);
      }
    }
    return nearest;
  }

  private Anchoring best(List<Candidate> candidates, boolean contextAgrees) {
    List<Candidate> best = new ArrayList<>();
    for (Candidate candidate : candidates) {
      int better = best.isEmpty() ? -1 : Candidate.BETTER.compare(candidate, best.get(0));
      if (better < 0) {
        best.clear();
      }
      if (better <= 0 && isOtherPlace(candidate, best)) {
        best.add(candidate);
      }
    }
    Candidate first = best.get(0);
    if (best.size() == 1) {
      return new Anchoring.Found(
          first.spans(), first.match(), first.edits(), first.omitted(), contextAgrees);
    }
    return ambiguous(best);
  }

  /** Chains that share a passage are one place; the first of them stands for it. */
  private static boolean isOtherPlace(Candidate candidate, List<Candidate> best) {
    if (best.isEmpty() || candidate.spans().size() == 1) {
      return true;
    }
    return !best.get(best.size() - 1).extent().overlaps(candidate.extent());
  }

  private Anchoring ambiguous(List<Candidate> best) {
    Match shared = best.stream().map(Candidate::match).max(Comparator.naturalOrder()).orElseThrow();
    return new Anchoring.Ambiguous(
        shared,
        best.stream().map(Candidate::spans).toList(),
        new DecidingContexts(content).of(best.stream().map(Candidate::extent).toList()));
  }
}
