package org.gainsay.quantity;

import java.util.Optional;

/** Reads parts of a whole in words: "half", "a third", "two-thirds", "one in five". */
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

  /** "one in five", "three in every ten", "one out of every ten". */
  Optional<Parse<Rational>> oneIn(int start) {
    Optional<Integer> above = words.number(tokens.at(start)).filter(n -> n > 0);
    int in = words.is("out", tokens.at(start + 1)) ? start + 2 : start + 1;
    boolean joins =
        words.is("in", tokens.at(in)) || (in > start + 1 && words.is("of", tokens.at(in)));
    boolean every = words.is("every", tokens.at(in + 1));
    int whole = every ? in + 2 : in + 1;
    boolean meant = joins && (every || (in == start + 1 && above.equals(Optional.of(1))));
    return above
        .filter(a -> meant && words.units().at(tokens, whole + 1).isEmpty())
        .flatMap(
            a ->
                words
                    .number(tokens.at(whole))
                    .filter(b -> b > a)
                    .map(b -> new Parse<>(Rational.of(a, b), whole + 1)));
  }

  private Optional<Integer> numerator(int start) {
    return words.is("article", tokens.at(start))
        ? Optional.of(1)
        : words.number(tokens.at(start)).filter(n -> n > 0);
  }
}
