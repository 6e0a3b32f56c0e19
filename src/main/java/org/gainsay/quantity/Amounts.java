package org.gainsay.quantity;

import java.util.Locale;
import java.util.Optional;
import org.gainsay.quantity.DigitFormat.Digits;
import org.gainsay.quantity.Quantity.Outside;
import org.gainsay.quantity.Quantity.Range;
import org.gainsay.quantity.Quantity.Reversed;
import org.gainsay.quantity.Quantity.Scale;
import org.gainsay.quantity.Quantity.Single;
import org.gainsay.quantity.Quantity.TooLong;

/** Reads numbers with their signs and units, alone or as a range: "$5 million", "15–20 km". */
final class Amounts {
  private final Tokens tokens;
  private final Lexicon words;
  private final Numerals numerals;
  private final Surroundings surroundings;

  Amounts(Tokens tokens, Lexicon words, Numerals numerals, Surroundings surroundings) {
    this.tokens = tokens;
    this.words = words;
    this.numerals = numerals;
    this.surroundings = surroundings;
  }

  /** One number with its scale. */
  private record Amount(Numeral number, Scale scale, int from, int to) {
    Amount in(Scale other) {
      return new Amount(number, other, from, to);
    }
  }

  /** The longest amount or range that begins at a token. */
  Optional<Parse<Found>> at(int start) {
    if (words.is("between", tokens.at(start))) {
      return amount(start + 1).flatMap(low -> between(low));
    }
    return amount(start)
        .map(low -> range(start, low).orElseGet(() -> single(low)))
        .or(() -> bad(start));
  }

  private Optional<Parse<Found>> between(Parse<Amount> low) {
    int i = low.end();
    Token joint = tokens.at(i);
    boolean joins = words.is("and", joint) || words.is("to", joint) || joint.isDash();
    return joins ? amount(i + 1).flatMap(high -> joined(low, high)) : Optional.empty();
  }

  /** {@code 800–2,000}, "10 to 20"; "from 10 to 20" is a change and no range. */
  private Optional<Parse<Found>> range(int start, Parse<Amount> low) {
    int i = low.end();
    Token joint = tokens.at(i);
    boolean to = words.is("to", joint) && !words.is("from", tokens.around(start - 1));
    if (to || isRangeDash(i)) {
      return amount(i + 1).flatMap(high -> joined(low, high));
    }
    return words.is("or", joint)
        ? amount(i + 1)
            .filter(high -> high.value().scale().isCount() || !low.value().scale().isCount())
            .map(high -> outside(low, high))
        : Optional.empty();
  }

  private boolean isRangeDash(int i) {
    Token dash = tokens.at(i);
    return dash.isDash()
        && dash.glued() == tokens.at(i + 1).glued()
        && (dash.glued() || isEnDash(i));
  }

  private boolean isEnDash(int i) {
    return tokens.at(i).key().equals("–")
        && tokens.at(i - 1).isDigits()
        && tokens.at(i + 1).isDigits();
  }

  private Parse<Found> outside(Parse<Amount> low, Parse<Amount> high) {
    Outside either = Outside.WORDS;
    return new Parse<>(new Found(either, low.value().from(), high.value().to()), high.end());
  }

  /** A range of two amounts in one scale; the first may take scale and magnitude of the second. */
  private Optional<Parse<Found>> joined(Parse<Amount> first, Parse<Amount> second) {
    Amount low = first.value();
    Amount high = second.value();
    Scale scale = low.scale().isCount() ? high.scale() : low.scale();
    boolean oneScale = high.scale().isCount() || high.scale().equals(scale);
    if (!oneScale || isSpanOfYears(low, high)) {
      return Optional.empty();
    }
    Numeral from = withMagnitude(low.number(), high.number());
    boolean reversed = from.value().compareTo(high.number().value()) > 0;
    Quantity range = reversed ? new Reversed() : new Range(from, high.number(), scale);
    return Optional.of(new Parse<>(new Found(range, low.from(), high.to()), second.end()));
  }

  /** In "2 to 3 million" both are millions, in "500 to 2 thousand" only one is a thousand. */
  private static Numeral withMagnitude(Numeral low, Numeral high) {
    boolean shared =
        high.power() > 0
            && !low.magnitudeWord()
            && low.value().compareTo(high.times(-high.power()).value()) < 0;
    return shared ? low.times(high.power()) : low;
  }

  private boolean isSpanOfYears(Amount low, Amount high) {
    return surroundings.isYearForm(low.from())
        && (surroundings.isYearForm(high.from()) || high.number().digits().bitLength() < 7);
  }

  private static Parse<Found> single(Parse<Amount> amount) {
    Amount it = amount.value();
    Quantity single = new Single(it.number(), it.scale());
    return new Parse<>(new Found(single, it.from(), it.to()), amount.end());
  }

  /** Digits that make no number that could be meant. */
  private Optional<Parse<Found>> bad(int start) {
    if (!tokens.at(start).isDigits()) {
      return Optional.empty();
    }
    Token next = tokens.at(start + 1);
    if (next.glued() && words.gluedMagnitude(next).isPresent()) {
      Found unclear = new Found(Outside.WORDS, start, start + 2);
      return Optional.of(new Parse<>(unclear, start + 2));
    }
    Digits digits = words.format().read(tokens.at(start).key());
    Optional<Quantity> quantity = Optional.empty();
    if (digits instanceof Digits.TooLong || words.magnitude(next).isPresent()) {
      quantity = Optional.of(new TooLong());
    } else if (digits instanceof Digits.Odd) {
      quantity = Optional.of(new Outside("a number with separators out of place"));
    }
    return quantity.map(it -> new Parse<>(new Found(it, start, start + 1), start + 1));
  }

  private Optional<Parse<Amount>> amount(int start) {
    Optional<Parse<String>> money = currency(start);
    int from = money.map(Parse::end).orElse(start);
    return numerals
        .at(from, money.isPresent())
        .map(number -> scaled(number, from, money.map(Parse::value)))
        .filter(it -> isFree(it.end()));
  }

  private Parse<Amount> scaled(Parse<Numeral> number, int from, Optional<String> money) {
    Amount plain = new Amount(number.value(), Scale.COUNT, from, number.end());
    int end = number.end();
    if (money.isPresent()) {
      return new Parse<>(plain.in(Scale.of(money.get())), end);
    }
    int unit = isHyphen(end) ? end + 1 : end;
    return words
        .percent()
        .at(tokens, unit)
        .map(it -> new Parse<>(plain.in(Scale.PERCENT), it.end()))
        .or(
            () ->
                words
                    .units()
                    .at(tokens, unit)
                    .map(it -> new Parse<>(plain.in(Scale.of(it.value())), it.end())))
        .or(() -> tokens.at(end).currency().map(it -> new Parse<>(plain.in(Scale.of(it)), end + 1)))
        .orElseGet(
            () ->
                new Parse<>(
                    plain, isHyphen(end) && words.is("strong", tokens.at(unit)) ? unit + 1 : end));
  }

  private boolean isHyphen(int i) {
    return tokens.at(i).isDash()
        && tokens.at(i).glued()
        && tokens.at(i + 1).isWord()
        && tokens.at(i + 1).glued();
  }

  /** Whether the number does not run on in letters: {@code 1930s}, {@code 23rd}. */
  private boolean isFree(int end) {
    return !(tokens.around(end).isWord()
        && tokens.around(end).glued()
        && tokens.around(end - 1).isDigits());
  }

  private Optional<Parse<String>> currency(int start) {
    Optional<String> sign = tokens.at(start).currency();
    if (sign.isPresent()) {
      return sign.map(it -> new Parse<>(it, start + 1));
    }
    Token country = tokens.at(start);
    Token dollar = tokens.at(start + 1);
    boolean prefixed = country.isWord() && country.key().length() <= 2 && dollar.glued();
    Optional<Parse<String>> foreign =
        dollar
            .currency()
            .filter(it -> prefixed)
            .map(it -> new Parse<>(country.key().toUpperCase(Locale.ROOT) + it, start + 2));
    return foreign.or(() -> code(start));
  }

  /** {@code USD 5 million}. */
  private Optional<Parse<String>> code(int start) {
    Token code = tokens.at(start);
    boolean shape = code.capital() && code.key().length() == 3 && tokens.at(start + 1).isDigits();
    return words.units().at(tokens, start).filter(it -> shape && it.end() == start + 1);
  }
}
