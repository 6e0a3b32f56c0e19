package org.gainsay.quantity;

import java.math.BigInteger;
import java.util.Optional;

/**
 * Reads so many out of so many as the share that they are: "four in five", "nine out of ten", "one
 * in every 100", "one child in three".
 *
 * <p>Two numbers that stand so may also be two counts, "three in five villages". A share is what
 * begins with one, what says "every", and what has a whole that people take for a measure: up to
 * ten, twenty, a hundred, a thousand.
 */
final class Ratios {
  private static final int MOST_WORDS_BETWEEN = 1;

  private final Tokens tokens;
  private final Lexicon words;
  private final Numerals numerals;
  private final Surroundings surroundings;

  Ratios(Tokens tokens, Lexicon words, Numerals numerals, Surroundings surroundings) {
    this.tokens = tokens;
    this.words = words;
    this.numerals = numerals;
    this.surroundings = surroundings;
  }

  /**
   * What joins the two numbers.
   *
   * @param every whether it says that the share holds throughout
   */
  private record Joint(boolean every, boolean out) {}

  /** The ratio that begins at a token. */
  Optional<Parse<Rational>> at(int start) {
    if (words.lists("before no ratio", tokens.around(start - 1))) {
      return Optional.empty();
    }
    return number(start)
        .flatMap(
            part ->
                joined(part, part.end(), false)
                    .or(() -> joined(part, part.end() + MOST_WORDS_BETWEEN, true)));
  }

  private Optional<Parse<Rational>> joined(Parse<BigInteger> part, int end, boolean apart) {
    if (apart && !isNoun(part)) {
      return Optional.empty();
    }
    int hyphen = isHyphen(end) ? 1 : 0;
    return joint(end + hyphen)
        .flatMap(
            joint -> {
              int whole = isHyphen(joint.end()) ? joint.end() + 1 : joint.end();
              return number(whole)
                  .filter(it -> isRatio(part, joint.value(), whole, it))
                  .filter(it -> !apart || surroundings.isPart(it.end()))
                  .map(it -> new Parse<>(new Rational(part.value(), it.value()), it.end()));
            });
  }

  /** "one child in three": one word for what is counted. */
  private boolean isNoun(Parse<BigInteger> part) {
    int noun = part.end();
    boolean one = part.value().equals(BigInteger.ONE);
    return tokens.at(noun).isWord()
        && !tokens.at(noun).glued()
        && !words.is("out", tokens.at(noun))
        && (one || surroundings.isPlural(noun));
  }

  private Optional<Parse<Joint>> joint(int i) {
    boolean out = words.is("out", tokens.at(i));
    int in = out ? i + 1 : i;
    boolean of = words.is("of", tokens.at(in));
    boolean every = words.is("every", tokens.at(in + 1));
    boolean joins = (of && (out || every)) || (!out && words.is("in", tokens.at(in)));
    return joins
        ? Optional.of(new Parse<>(new Joint(every, out), every ? in + 2 : in + 1))
        : Optional.empty();
  }

  private boolean isRatio(Parse<BigInteger> part, Joint joint, int start, Parse<BigInteger> whole) {
    boolean one = part.value().equals(BigInteger.ONE) && !joint.out();
    boolean share =
        part.value().compareTo(whole.value()) < 0
            && (joint.every() || one || isCustomary(whole.value()));
    return share && isWhole(start, whole.end());
  }

  private static boolean isCustomary(BigInteger whole) {
    int n = whole.bitLength() < 31 ? whole.intValue() : 0;
    return (n > 2 && n <= 10) || n == 20 || n == 100 || n == 1_000;
  }

  /** No year, day or length of time, and no number that goes on. */
  private boolean isWhole(int start, int end) {
    Token next = tokens.around(end);
    boolean goesOn =
        words.is("or", next)
            || words.is("to", next)
            || words.is("times", next)
            || words.is("dozen", next)
            || next.isDash()
            || next.currency().isPresent()
            || (next.glued() && next.isWord());
    boolean date = surroundings.isYearForm(start) || surroundings.areDay(start);
    return !goesOn
        && !date
        && !(tokens.at(start).isDigits() && surroundings.areMark(start))
        && words.units().at(tokens, end).isEmpty()
        && words.percent().at(tokens, end).isEmpty();
  }

  private boolean isHyphen(int i) {
    return tokens.at(i).isDash() && tokens.at(i).glued() && tokens.at(i + 1).glued();
  }

  /** A whole number, in digits or words, without a word such as "million". */
  private Optional<Parse<BigInteger>> number(int start) {
    return numerals
        .at(start, false)
        .filter(it -> it.value().decimals() == 0 && it.value().value().signum() > 0)
        .filter(it -> it.value().value().isWhole())
        .map(it -> new Parse<>(it.value().value().numerator(), it.end()));
  }
}
