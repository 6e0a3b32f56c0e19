package org.gainsay.anchor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.text.Span;

/**
 * Finds quotes in the searchable passages of one prepared text.
 *
 * <p>Obtained from {@link PreparedText#within}; cheap to make, safe to share between threads.
 */
public final class Anchors {
  private final Ground ground;

  Anchors(PreparedText prepared, List<Span> searchable, Protection protection) {
    this.ground = Ground.of(prepared, searchable, protection);
  }

  /** Looks up one quote. */
  public Anchoring find(Quote quote) {
    return findAll(List.of(quote)).get(0);
  }

  /** Looks up many quotes in one pass; each comes to what {@link #find} says of it. */
  public List<Anchoring> findAll(List<Quote> quotes) {
    List<Anchoring> anchorings = new ArrayList<>(asPrinted(quotes));
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      if (distance(anchorings.get(i)) > 0) {
        open.add(i);
      }
    }
    if (!open.isEmpty()) {
      ground.prepared().reading().ifPresent(reading -> readOn(reading, quotes, open, anchorings));
    }
    return anchorings;
  }

  /** Over page breaks, for quotes that are not linked as the text stands. */
  private void readOn(
      Reading reading, List<Quote> quotes, List<Integer> open, List<Anchoring> anchorings) {
    List<Anchoring> read =
        new Anchors(reading.prepared(), reading.read(ground.searchable()), ground.protection())
            .asPrinted(open.stream().map(quotes::get).toList());
    for (int i = 0; i < read.size(); i++) {
      if (distance(read.get(i)) < distance(anchorings.get(open.get(i)))) {
        anchorings.set(open.get(i), reading.back(read.get(i)));
      }
    }
  }

  /** How far from a link: 0 for one place or several, then by letters. */
  private static int distance(Anchoring anchoring) {
    return anchoring.fold(
        found -> 0,
        ambiguous -> 0,
        near -> 1 + near.nearest().distance(),
        altered -> 1 + altered.nearest().distance(),
        missing -> missing.nearest().map(NearMiss::distance).orElse(Integer.MAX_VALUE - 1) + 1,
        empty -> 0);
  }

  private List<Anchoring> asPrinted(List<Quote> quotes) {
    List<Query> queries = quotes.stream().map(Query::new).toList();
    Set<Pattern> patterns = new HashSet<>();
    queries.forEach(query -> patterns.addAll(query.patterns()));
    Map<Pattern, ExactSearch.Positions> found = ground.search().scan(ground.ranges(), patterns);
    queries.forEach(query -> query.lookUp(found));
    Set<Pattern> unfound = new HashSet<>();
    queries.forEach(query -> unfound.addAll(query.unfound()));
    Map<Pattern, Nearest> nearest =
        new Approximation(ground.prepared(), ground.ranges()).nearest(unfound);
    return queries.stream().map(query -> query.anchoring(nearest)).toList();
  }

  /** A quote on its way: first as it stands, then by what comes nearest. */
  private final class Query {
    private final Quote quote;
    private final Marked marked;
    private List<Place> longest = List.of();
    private Optional<Anchoring> exact = Optional.empty();

    Query(Quote quote) {
      this.quote = quote;
      this.marked = Marked.of(quote.words());
      if (marked.fragments().isEmpty()) {
        exact = Optional.of(new Anchoring.Empty());
      }
    }

    List<Pattern> patterns() {
      List<Pattern> patterns = new ArrayList<>();
      if (exact.isEmpty()) {
        patterns.add(marked.whole());
        if (marked.hasMarks()) {
          patterns.add(gapped().longest());
        }
      }
      return patterns;
    }

    void lookUp(Map<Pattern, ExactSearch.Positions> found) {
      if (exact.isPresent()) {
        return;
      }
      List<Place> whole = places(marked.whole(), found);
      if (marked.hasMarks()) {
        longest = places(gapped().longest(), found);
        exact = gapped().exact(whole, longest);
      } else {
        exact = literal().exact(whole);
      }
    }

    /** What has to be looked for approximately. */
    List<Pattern> unfound() {
      if (exact.isPresent() || !longest.isEmpty()) {
        return List.of();
      }
      return List.of(marked.hasMarks() ? gapped().longest() : marked.whole());
    }

    Anchoring anchoring(Map<Pattern, Nearest> nearest) {
      return exact.orElseGet(
          () -> marked.hasMarks() ? gapped().near(longest, nearest) : literal().near(nearest));
    }

    private Gapped gapped() {
      return new Gapped(ground, quote, marked);
    }

    private Literal literal() {
      return new Literal(ground, quote, marked.whole());
    }

    private List<Place> places(Pattern pattern, Map<Pattern, ExactSearch.Positions> found) {
      return Optional.ofNullable(found.get(pattern))
          .map(positions -> ground.locator().places(pattern, positions))
          .orElse(List.of());
    }
  }
}
