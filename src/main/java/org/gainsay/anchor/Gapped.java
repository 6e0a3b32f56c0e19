package org.gainsay.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A quote with marked gaps or insertions. */
final class Gapped {
  private final Ground ground;
  private final Quote quote;
  private final Marked marked;
  private final Match match;

  Gapped(Ground ground, Quote quote, Marked marked) {
    this.ground = ground;
    this.quote = quote;
    this.marked = marked;
    this.match = marked.hasInsertions() ? Match.EDITED : Match.ELIDED;
  }

  /** The fragment that is looked for in the whole text. */
  Pattern longest() {
    return marked.fragments().get(Chains.longest(marked));
  }

  /**
   * The marks of the source itself first, then a word with brackets in it that the source has
   * without them, then the gaps; empty when the fragments do not stand in order.
   */
  Optional<Anchoring> exact(List<Place> whole, List<Place> longest) {
    List<Candidate> standing = asTheyStand(whole, Grade.TYPOGRAPHIC);
    if (standing.isEmpty() && marked.marksLetters()) {
      standing = asTheyStand(whole, Grade.PUNCTUATION);
    }
    if (!standing.isEmpty()) {
      return Optional.of(choice().among(standing, quote));
    }
    List<Chain> chains =
        new Chains(ground.key(), ground.search(), ground.locator(), marked).through(longest);
    List<Candidate> linked = chains.stream().filter(Chain::links).map(this::candidate).toList();
    if (!linked.isEmpty()) {
      Anchoring chosen = choice().among(linked, quote);
      return Optional.of(chosen instanceof Anchoring.Found link ? ruled(link) : chosen);
    }
    return chains.stream().findFirst().map(this::unlinked);
  }

  /** Fragment by fragment with differences, else by the longest fragment alone. */
  Anchoring near(List<Place> longest, Map<Pattern, Nearest> nearest) {
    return new NearChains(ground, marked).anchoring(longest, nearest);
  }

  /** Places of the quote with its marks, or with the marks' words alone. */
  private List<Candidate> asTheyStand(List<Place> whole, Grade worst) {
    List<Candidate> candidates = new ArrayList<>();
    for (Place place : whole) {
      if (place.grade().compareTo(worst) <= 0) {
        boolean marks = place.grade().compareTo(Grade.TYPOGRAPHIC) <= 0;
        candidates.add(Candidate.of(place, marks ? place.grade().match() : match));
      }
    }
    return candidates;
  }

  private Choice choice() {
    return new Choice(ground.content(), ground.key());
  }

  private Anchoring ruled(Anchoring.Found link) {
    GapRule rule = new GapRule(ground.content(), ground.protection());
    return rule.broken(marked, link.spans())
        .<Anchoring>map(
            difference -> ground.refusal().turned(marked.whole(), link.extent(), difference))
        .orElse(link);
  }

  private Candidate candidate(Chain chain) {
    return new Candidate(
        chain.spans(),
        match,
        chain.edits(),
        chain.hidden(),
        GapRule.omitted(ground.content(), chain.spans()));
  }

  /** The letters of all fragments agree, but a sign or an accent of one does not. */
  private Anchoring unlinked(Chain chain) {
    for (int i = 0; i < chain.places().size(); i++) {
      if (!chain.places().get(i).grade().links()) {
        return ground.refusal().sameLetters(marked.fragments().get(i), chain.places().get(i));
      }
    }
    throw new IllegalArgumentException("a chain that links");
  }
}
