package org.gainsay.quantity;

import java.util.Optional;

/** Reads parts of a whole in words: "half", "a third", "two-thirds". */
final class Fractions {
  private final Tokens tokens;
  private final Lexicon words;

  Fractions(Tokens tokens, Lexicon words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** The fraction that begins at a token. */
  Optional<Parse<Rational>> at(int start) {
    if (words.is("half", tokens.at(start))) {
      return Optional.of(new Parse<>(Rational.of(1, 2), start + 1));
    }
    return numerator(start)
        .flatMap(
            above -> {
              int i = tokens.at(start + 1).isDash() ? start + 2 : start + 1;
              return words
                  .denominator(tokens.at(i))
                  .map(below -> new Parse<>(Rational.of(above, below), i + 1));
            });
  }

  private Optional<Integer> numerator(int start) {
    return words.is("article", tokens.at(start))
        ? Optional.of(1)
        : words.number(tokens.at(start)).filter(n -> n > 0);
  }
}
