package org.gainsay.quantity;

import java.util.Optional;
import org.gainsay.quantity.Quantity.Outside;

/** Reads what counts without a number: "dozens", "several hundred", "most", "twice", "none". */
final class VagueWords {
  private static final Rational DOZEN = Rational.of(12);
  private static final int LONGEST_CHAIN = 4;

  private final Tokens tokens;
  private final Lexicon words;
  private final Numerals numerals;
  private final Surroundings surroundings;
  private final boolean relaxed;

  /**
   * For a row of tokens.
   *
   * @param relaxed whether words count that may also mean something else: a found value
   */
  VagueWords(
      Tokens tokens, Lexicon words, Numerals numerals, Surroundings surroundings, boolean relaxed) {
    this.numerals = numerals;
    this.tokens = tokens;
    this.words = words;
    this.surroundings = surroundings;
    this.relaxed = relaxed;
  }

  /**
   * The words that begin at a token.
   *
   * @param hedged whether a hedge stands before them
   */
  Optional<Parse<Found>> at(int start, boolean hedged) {
    return multiple(start)
        .or(() -> few(start))
        .or(() -> severalOrCouple(start, hedged))
        .or(() -> dozen(start))
        .or(() -> plural(start, hedged))
        .or(() -> majority(start))
        .or(() -> nothing(start))
        .or(() -> unread(start));
  }

  private Optional<Parse<Found>> found(Quantity quantity, int start, int end) {
    return Optional.of(new Parse<>(new Found(quantity, start, end), end));
  }

  private boolean is(String name, int i) {
    return words.is(name, tokens.at(i));
  }

  /** "twice as many", "half as many"; "three times as many" has no row. */
  private Optional<Parse<Found>> multiple(int start) {
    Optional<Parse<String>> asMany = words.asMany().at(tokens, start + 1);
    if (is("twice", start)) {
      return found(VagueTable.twice(), start, asMany.map(Parse::end).orElse(start + 1));
    } else if (is("half", start) && asMany.isPresent()) {
      return found(VagueTable.halfAsMany(), start, asMany.get().end());
    }
    return numerals
        .at(start, false)
        .filter(n -> is("times", n.end()) && is("multiple", n.end() + 1))
        .flatMap(n -> found(Outside.WORDS, start, behindTimes(n.end() + 1)));
  }

  private int behindTimes(int i) {
    return words.asMany().at(tokens, i).map(Parse::end).orElse(i);
  }

  private Optional<Parse<Found>> few(int start) {
    Optional<Parse<String>> few =
        words.vague().at(tokens, start).filter(it -> it.value().equals("few"));
    return few.flatMap(
        it ->
            unit(it.end())
                .flatMap(unit -> found(VagueTable.fewUnits(unit.value()), start, unit.end()))
                .or(() -> found(Outside.WORDS, start, it.end())));
  }

  private Optional<Parse<Found>> severalOrCouple(int start, boolean hedged) {
    if (is("several", start)) {
      return unit(start + 1)
          .flatMap(unit -> found(VagueTable.severalUnits(unit.value()), start, unit.end()))
          .or(() -> found(VagueTable.several(), start, start + 1));
    }
    boolean couple = is("article", start) && is("couple", start + 1);
    boolean counts = relaxed || hedged || words.lists("couple", tokens.at(start + 2));
    if (!couple || !counts) {
      return Optional.empty();
    }
    return unit(is("of", start + 2) ? start + 3 : start + 2)
        .flatMap(unit -> found(VagueTable.coupleOfUnits(unit.value()), start, unit.end()))
        .or(() -> found(VagueTable.couple(), start, start + 2));
  }

  private Optional<Parse<Found>> dozen(int start) {
    if (is("half", start) && is("article", start + 1) && is("dozen", start + 2)) {
      return found(VagueTable.dozen(Rational.of(1, 2)), start, start + 3);
    } else if (is("article", start) && is("dozen", start + 1)) {
      return found(VagueTable.dozen(Rational.ONE), start, start + 2);
    }
    return numerals
        .at(start, false)
        .filter(n -> is("dozen", n.end()))
        .flatMap(n -> found(VagueTable.dozen(n.value().value()), start, n.end() + 1));
  }

  /** "dozens", "hundreds", "tens of thousands", "many thousands". */
  private Optional<Parse<Found>> plural(int start, boolean hedged) {
    Optional<Parse<String>> many = words.vague().at(tokens, start);
    int from = many.map(Parse::end).orElse(start);
    boolean scores = is("score", from) && !hedged && !relaxed;
    if (scores && !words.lists("scores", tokens.around(from + 1))) {
      return Optional.empty();
    }
    return plurals(from).flatMap(unit -> found(VagueTable.plural(unit.value()), start, unit.end()));
  }

  private Optional<Parse<Rational>> plurals(int start) {
    Optional<Parse<Rational>> unit = pluralUnit(start);
    for (int i = 1; i < LONGEST_CHAIN && unit.isPresent() && is("of", unit.get().end()); i++) {
      Parse<Rational> so = unit.get();
      Optional<Parse<Rational>> more = pluralUnit(so.end() + 1);
      if (more.isEmpty()) {
        break;
      }
      unit = more.map(it -> new Parse<>(so.value().times(it.value()), it.end()));
    }
    return unit;
  }

  private Optional<Parse<Rational>> pluralUnit(int i) {
    if (is("dozens", i)) {
      return Optional.of(new Parse<>(DOZEN, i + 1));
    } else if (is("score", i)) {
      return Optional.of(new Parse<>(Rational.of(20), i + 1));
    }
    return words.pluralMagnitude(tokens.at(i)).map(power -> new Parse<>(tens(power), i + 1));
  }

  /** The unit behind "several", "a few": "hundred thousand", "thousands", "dozen". */
  private Optional<Parse<Rational>> unit(int start) {
    if (is("dozen", start) || is("dozens", start)) {
      return Optional.of(new Parse<>(DOZEN, start + 1));
    }
    Optional<Parse<Rational>> unit = Optional.empty();
    for (int i = start; i < start + LONGEST_CHAIN; i++) {
      Token token = tokens.at(i);
      Optional<Integer> power = words.magnitude(token).or(() -> words.pluralMagnitude(token));
      if (power.isEmpty()) {
        break;
      }
      Rational so = unit.map(Parse::value).orElse(Rational.ONE);
      unit = Optional.of(new Parse<>(so.times(tens(power.get())), i + 1));
    }
    return unit;
  }

  private static Rational tens(int power) {
    return Rational.of(java.math.BigInteger.TEN.pow(power));
  }

  private Optional<Parse<Found>> majority(int start) {
    if (is("mainly", start) || (is("most", start) && (relaxed || countsMost(start)))) {
      return found(VagueTable.majority(), start, start + 1);
    }
    int noun = is("majority adjective", start + 1) ? start + 2 : start + 1;
    return is("majority before", start) && is("majority", noun)
        ? found(VagueTable.majority(), start, noun + 1)
        : Optional.empty();
  }

  /** "most people", not "the most people", "most recently". */
  private boolean countsMost(int i) {
    Token before = tokens.around(i - 1);
    Token next = tokens.around(i + 1);
    boolean superlative =
        words.lists("superlative", "before", before)
            || before.key().endsWith("'s")
            || words.lists("superlative", "after", next)
            || next.key().endsWith("ly");
    return next.isWord() && !superlative;
  }

  private Optional<Parse<Found>> nothing(int start) {
    boolean none = is("none", start) && !words.is("not none", tokens.around(start + 1));
    boolean no = is("no", start) && (relaxed || countsNo(start));
    return none || no ? found(VagueTable.none(), start, start + 1) : Optional.empty();
  }

  /** "no casualties", "no civilian casualties"; not "no longer", "no doubt". */
  private boolean countsNo(int i) {
    Token next = tokens.around(i + 1);
    if (words.lists("after idle no", next)) {
      return false;
    }
    boolean described = next.isWord() && surroundings.isPlural(i + 2);
    return surroundings.isPlural(i + 1) || described;
  }

  private Optional<Parse<Found>> unread(int start) {
    return words
        .vague()
        .at(tokens, start)
        .filter(it -> !words.lists("before many", tokens.around(start - 1)))
        .flatMap(it -> found(Outside.WORDS, start, it.end()));
  }
}
