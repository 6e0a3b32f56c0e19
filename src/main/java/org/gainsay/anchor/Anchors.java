package org.gainsay.anchor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.text.Key;
import org.gainsay.text.Span;

/**
 * Finds quotes in the searchable passages of one prepared text.
 *
 * <p>Obtained from {@link PreparedText#within}; cheap to make, safe to share between threads.
 */
public final class Anchors {
  private final String content;
  private final Key key;
  private final List<Span> ranges;
  private final Protection protection;
  private final ExactSearch search;
  private final Locator locator;
  private final Choice choice;
  private final Refusal refusal;

  Anchors(PreparedText prepared, List<Span> searchable, Protection protection) {
    this.content = prepared.text().content();
    this.key = prepared.key();
    this.protection = protection;
    this.ranges =
        searchable.stream()
            .map(span -> new Span(key.letterAt(span.start()), key.letterAt(span.end())))
            .toList();
    this.search = new ExactSearch(key);
    this.locator = new Locator(content, key, List.copyOf(searchable), protection);
    this.choice = new Choice(content, key);
    this.refusal = new Refusal(content, key, protection);
  }

  /** Looks up one quote. */
  public Anchoring find(Quote quote) {
    return findAll(List.of(quote)).get(0);
  }

  /** Looks up many quotes in one pass; each comes to what {@link #find} says of it. */
  public List<Anchoring> findAll(List<Quote> quotes) {
    List<Marked> marked = quotes.stream().map(quote -> Marked.of(quote.words())).toList();
    Set<Pattern> patterns = new HashSet<>();
    marked.forEach(quote -> addPatterns(quote, patterns));
    Map<Pattern, ExactSearch.Positions> found = search.scan(ranges, patterns);
    List<Anchoring> anchorings = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      anchorings.add(anchoring(quotes.get(i), marked.get(i), found));
    }
    return anchorings;
  }

  private static void addPatterns(Marked marked, Set<Pattern> patterns) {
    patterns.add(marked.whole());
    if (marked.hasMarks() && !marked.fragments().isEmpty()) {
      patterns.add(marked.fragments().get(Chains.longest(marked)));
    }
  }

  private Anchoring anchoring(
      Quote quote, Marked marked, Map<Pattern, ExactSearch.Positions> found) {
    if (marked.fragments().isEmpty()) {
      return new Anchoring.Empty();
    }
    List<Place> whole = places(marked.whole(), found);
    return marked.hasMarks()
        ? withMarks(quote, marked, whole, found)
        : asItStands(quote, marked, whole);
  }

  private List<Place> places(Pattern pattern, Map<Pattern, ExactSearch.Positions> found) {
    ExactSearch.Positions positions = found.get(pattern);
    return positions == null ? List.of() : locator.places(pattern, positions);
  }

  private Anchoring asItStands(Quote quote, Marked marked, List<Place> places) {
    List<Candidate> candidates =
        places.stream()
            .filter(place -> place.grade().links())
            .map(place -> Candidate.of(place, match(place.grade())))
            .toList();
    if (!candidates.isEmpty()) {
      return choice.among(candidates, quote);
    }
    return places.isEmpty()
        ? new Anchoring.Missing(Optional.empty())
        : refusal.sameLetters(marked.whole(), places.get(0));
  }

  /** The marks of the source itself first, then words that stand for the marks, then the gaps. */
  private Anchoring withMarks(
      Quote quote, Marked marked, List<Place> whole, Map<Pattern, ExactSearch.Positions> found) {
    List<Candidate> candidates = new ArrayList<>();
    for (Place place : whole) {
      if (place.grade().compareTo(Grade.TYPOGRAPHIC) <= 0) {
        candidates.add(Candidate.of(place, match(place.grade())));
      } else if (place.grade() == Grade.PUNCTUATION) {
        candidates.add(Candidate.of(place, marked.hasInsertions() ? Match.EDITED : Match.ELIDED));
      }
    }
    if (!candidates.isEmpty()) {
      return choice.among(candidates, quote);
    }
    List<Place> anchors = places(marked.fragments().get(Chains.longest(marked)), found);
    List<Chain> chains = new Chains(key, search, locator, marked).through(anchors);
    return chained(quote, marked, chains);
  }

  private Anchoring chained(Quote quote, Marked marked, List<Chain> chains) {
    Match match = marked.hasInsertions() ? Match.EDITED : Match.ELIDED;
    List<Candidate> candidates =
        chains.stream().filter(Chain::links).map(chain -> candidate(chain, match)).toList();
    if (!candidates.isEmpty()) {
      Anchoring chosen = choice.among(candidates, quote);
      return chosen instanceof Anchoring.Found link ? ruled(marked, link) : chosen;
    }
    return chains.isEmpty()
        ? new Anchoring.Missing(Optional.empty())
        : unlinked(marked, chains.get(0));
  }

  private Anchoring ruled(Marked marked, Anchoring.Found link) {
    Optional<String> broken = new GapRule(content, protection).broken(marked, link.spans());
    return broken.isEmpty() ? link : refusal.turned(marked.whole(), link.extent(), broken.get());
  }

  private Candidate candidate(Chain chain, Match match) {
    return new Candidate(
        chain.spans(),
        match,
        chain.edits(),
        chain.hidden(),
        GapRule.omitted(content, chain.spans()));
  }

  private Anchoring unlinked(Marked marked, Chain chain) {
    for (int i = 0; i < chain.places().size(); i++) {
      if (!chain.places().get(i).grade().links()) {
        return refusal.sameLetters(marked.fragments().get(i), chain.places().get(i));
      }
    }
    throw new IllegalArgumentException("a chain that links");
  }

  private static Match match(Grade grade) {
    return switch (grade) {
      case EXACT -> Match.EXACT;
      case TYPOGRAPHIC -> Match.TYPOGRAPHIC;
      case PUNCTUATION -> Match.PUNCTUATION;
      case NEAR, ALTERED -> throw new IllegalArgumentException("no link: " + grade);
    };
  }
}
