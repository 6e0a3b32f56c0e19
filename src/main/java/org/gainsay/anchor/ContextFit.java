package org.gainsay.anchor;

import org.gainsay.text.Folding;
import org.gainsay.text.Key;
import org.gainsay.text.Span;
import org.gainsay.text.Tokens;

/**
 * The words before and after a quote that choose among its candidates.
 *
 * @param prefix the key of the words before; empty when there are none
 * @param suffix the key of the words after, last letter first
 */
record ContextFit(String content, Key key, String prefix, String suffix) {
  /** The distance of a place with which the context does not agree. */
  static final int DISAGREES = Integer.MAX_VALUE;

  /** One letter in four may differ: contexts are typed from memory more often than quotes. */
  private static final int TOLERANCE = 4;

  /** Letters of a context that are looked at, those nearest to the quote. */
  private static final int MOST_LETTERS = 120;

  static ContextFit of(String content, Key key, Quote quote) {
    String prefix = quote.prefix().map(Folding::key).orElse("");
    String suffix = quote.suffix().map(Folding::key).map(ContextFit::reversed).orElse("");
    return new ContextFit(content, key, last(prefix), last(suffix));
  }

  /** A context that every place agrees with. */
  static ContextFit none(String content, Key key) {
    return new ContextFit(content, key, "", "");
  }

  boolean isEmpty() {
    return prefix.isEmpty() && suffix.isEmpty();
  }

  /** Letters that differ around a place, or {@link #DISAGREES} when they are too many. */
  int distance(Span place) {
    int before = prefix.isEmpty() ? 0 : before(key.letterAt(place.start()));
    int after = suffix.isEmpty() ? 0 : after(key.letterAt(place.end()));
    return before == DISAGREES || after == DISAGREES ? DISAGREES : before + after;
  }

  private int before(int letter) {
    int reach = Math.min(letter, prefix.length() + prefix.length() / TOLERANCE);
    String there = key.letters(letter - reach, letter);
    if (there.endsWith(prefix)) {
      return Tokens.boundary(content, key.start(letter - prefix.length())) ? 0 : cut(prefix);
    }
    return tolerated(prefix, Levenshtein.distanceToSuffix(prefix, there));
  }

  private int after(int letter) {
    int reach = Math.min(key.length() - letter, suffix.length() + suffix.length() / TOLERANCE);
    String there = reversed(key.letters(letter, letter + reach));
    if (there.endsWith(suffix)) {
      boolean whole = Tokens.boundary(content, key.end(letter + suffix.length() - 1));
      return whole ? 0 : cut(suffix);
    }
    return tolerated(suffix, Levenshtein.distanceToSuffix(suffix, there));
  }

  /** A context that begins or ends inside a word is one letter off. */
  private static int cut(String context) {
    return tolerated(context, 1);
  }

  private static int tolerated(String context, int distance) {
    return distance <= context.length() / TOLERANCE ? distance : DISAGREES;
  }

  private static String last(String letters) {
    return letters.substring(Math.max(0, letters.length() - MOST_LETTERS));
  }

  private static String reversed(String letters) {
    return new StringBuilder(letters).reverse().toString();
  }
}
