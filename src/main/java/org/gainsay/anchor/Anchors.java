package org.gainsay.anchor;

import java.util.List;
import org.gainsay.text.Span;

/**
 * Finds quotes in the searchable passages of one prepared text.
 *
 * <p>Obtained from {@link PreparedText#within}; cheap to make, safe to share between threads.
 */
public final class Anchors {
  private final PreparedText text;
  private final List<Span> searchable;

  Anchors(PreparedText text, List<Span> searchable) {
    this.text = text;
    this.searchable = List.copyOf(searchable);
  }

  /** Looks up one quote. */
  public Anchoring find(Quote quote) {
    return findAll(List.of(quote)).get(0);
  }

  /** Looks up many quotes in one pass; each comes to what {@link #find} says of it. */
  public List<Anchoring> findAll(List<Quote> quotes) {
    return quotes.stream().map(this::literal).toList();
  }

  private Anchoring literal(Quote quote) {
    int at = text.text().content().indexOf(quote.words());
    if (at < 0) {
      return new Anchoring.Missing(java.util.Optional.empty());
    }
    Span span = new Span(at, at + quote.words().length());
    if (searchable.stream().noneMatch(s -> s.contains(span))) {
      return new Anchoring.Missing(java.util.Optional.empty());
    }
    return new Anchoring.Found(List.of(span), Match.EXACT, 0, List.of(), true);
  }
}
