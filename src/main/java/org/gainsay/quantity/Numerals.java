package org.gainsay.quantity;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gainsay.quantity.DigitFormat.Digits;

/** Reads one number, in digits or words, with its magnitude words: "1.5 million". */
final class Numerals {
  private final Tokens tokens;
  private final Lexicon words;
  private final WordNumbers wordNumbers;
  private final Map<Integer, Optional<Parse<Numeral>>> known = new HashMap<>();

  Numerals(Tokens tokens, Lexicon words) {
    this.tokens = tokens;
    this.words = words;
    this.wordNumbers = new WordNumbers(tokens, words);
  }

  /**
   * The number that begins at a token.
   *
   * @param money whether a currency stands before it, so that "m" means millions
   */
  Optional<Parse<Numeral>> at(int start, boolean money) {
    return money ? read(start, true) : known.computeIfAbsent(start, i -> read(i, false));
  }

  private Optional<Parse<Numeral>> read(int start, boolean money) {
    Optional<Parse<Numeral>> plain =
        tokens.at(start).isDigits() ? digits(start, money) : word(start);
    return plain.filter(it -> !it.value().isTooLong());
  }

  private Optional<Parse<Numeral>> word(int start) {
    return partOfMagnitude(start).or(() -> wordNumbers.at(start).flatMap(this::andAHalf));
  }

  private Optional<Parse<Numeral>> digits(int start, boolean money) {
    Digits digits = words.format().read(tokens.at(start).key());
    if (!(digits instanceof Digits.Sound number)) {
      return Optional.empty();
    }
    return andAHalf(magnitudes(new Parse<>(number.numeral(), start + 1), money));
  }

  private Parse<Numeral> magnitudes(Parse<Numeral> plain, boolean money) {
    Token next = tokens.at(plain.end());
    if (next.glued() && next.isWord()) {
      Optional<Integer> power = words.gluedMagnitude(next).filter(p -> p != 6 || money);
      return power
          .or(() -> words.magnitude(next))
          .map(p -> new Parse<>(plain.value().times(p), plain.end() + 1))
          .orElse(plain);
    }
    int hyphen = next.isDash() && next.glued() && tokens.at(plain.end() + 1).glued() ? 1 : 0;
    int word = plain.end() + hyphen;
    return words
        .magnitude(tokens.at(word))
        .map(p -> new Parse<>(plain.value().times(p), word + 1))
        .map(it -> it.value().isTooLong() ? it : magnitudes(it, money))
        .orElse(plain);
  }

  /** "two and a half million"; other numbers as they are. */
  private Optional<Parse<Numeral>> andAHalf(Parse<Numeral> number) {
    int i = number.end();
    boolean half =
        words.is("and", tokens.at(i))
            && words.is("article", tokens.at(i + 1))
            && words.is("half", tokens.at(i + 2));
    Numeral n = number.value();
    return half && n.decimals() == 0 && n.power() == 0 && !n.magnitudeWord()
        ? words
            .magnitude(tokens.at(i + 3))
            .map(power -> new Parse<>(withHalf(n).times(power), i + 4))
            .or(() -> Optional.of(new Parse<>(withHalf(n), i + 3)))
        : Optional.of(number);
  }

  private static Numeral withHalf(Numeral n) {
    BigInteger digits = n.digits().multiply(BigInteger.TEN).add(BigInteger.valueOf(5));
    return new Numeral(digits, 1, 0, false, n.inWords());
  }

  /** "half a million", "a quarter of a million", "three quarters of a million". */
  private Optional<Parse<Numeral>> partOfMagnitude(int start) {
    return new Fractions(tokens, words)
        .at(start)
        .flatMap(part -> magnitudeBehind(part.end()).flatMap(it -> decimal(part, it)));
  }

  private Optional<Parse<Integer>> magnitudeBehind(int i) {
    int article = words.is("of", tokens.at(i)) ? i + 1 : i;
    return words.is("article", tokens.at(article))
        ? words.magnitude(tokens.at(article + 1)).map(power -> new Parse<>(power, article + 2))
        : Optional.empty();
  }

  private static Optional<Parse<Numeral>> decimal(Parse<Rational> part, Parse<Integer> magnitude) {
    Rational thousandfold = part.value().times(Rational.of(1000));
    if (!thousandfold.isWhole()) {
      return Optional.empty();
    }
    Numeral numeral = new Numeral(thousandfold.numerator(), 3, 0, false, true).shortened();
    return Optional.of(new Parse<>(numeral.times(magnitude.value()), magnitude.end()));
  }
}
