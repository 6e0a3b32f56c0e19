package org.gainsay.anchor;

import java.util.List;
import org.gainsay.text.Span;

/**
 * The passage of a text that comes nearest to a quote which it does not carry.
 *
 * @param span from the first fragment's start to the last one's end
 * @param distance in letters and digits that differ (insertions, deletions, substitutions)
 * @param diff word by word, in order
 */
public record NearMiss(Span span, int distance, List<WordChange> diff) {
  public NearMiss {
    diff = List.copyOf(diff);
  }

  /**
   * One step of a word diff: equal words have {@code quote} and {@code source} alike in key, a word
   * that only one side has leaves the other empty.
   */
  public record WordChange(String quote, String source, boolean same) {}
}
