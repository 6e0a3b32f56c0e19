package org.gainsay.coverage;

import java.util.List;
import org.gainsay.text.Span;
import org.gainsay.text.Wording;

/**
 * A sentence of a document.
 *
 * @param paragraph the number of its paragraph, from 0
 * @param quotes what stands between quotation marks that open in it
 */
record Sentence(Span span, int paragraph, Wording words, List<Span> quotes) {
  Sentence {
    quotes = List.copyOf(quotes);
  }

  /** Whether a word stands inside quotation marks. */
  boolean isQuoted(int word) {
    Span span = words.spans().get(word);
    return quotes.stream().anyMatch(quote -> quote.contains(span));
  }
}
