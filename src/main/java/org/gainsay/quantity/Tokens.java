package org.gainsay.quantity;

import java.util.List;
import java.util.Locale;
import org.gainsay.text.Span;

/**
 * The tokens of a passage, with some of the text around it.
 *
 * <p>What is read must lie in the passage; what surrounds it only tells a date from a number.
 *
 * @param from the first token that lies in the passage
 * @param to behind the last one
 */
record Tokens(List<Token> all, int from, int to) {
  Tokens {
    all = List.copyOf(all);
  }

  /** The token of the passage at an index; {@link Token#NONE} outside. */
  Token at(int index) {
    return index >= from && index < to ? all.get(index) : Token.NONE;
  }

  /** The token at an index, also around the passage. */
  Token around(int index) {
    return index >= 0 && index < all.size() ? all.get(index) : Token.NONE;
  }

  /** From the first to the last token of a range. */
  Span span(int start, int end) {
    return all.get(start).span().union(all.get(end - 1).span());
  }

  /** The words of a range, one blank between them where there was any white space. */
  String words(int start, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = start; i < end; i++) {
      Token token = all.get(i);
      words.append(i > start && !token.glued() ? " " : "").append(token.key());
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }
}
