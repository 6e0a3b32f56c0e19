package org.gainsay.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.quantity.Quantity.Fraction;
import org.gainsay.quantity.Quantity.Outside;
import org.gainsay.quantity.Quantity.Single;

/** Recognizes number expressions in a row of tokens, the longest from each token on. */
final class Recognizer {
  private static final int MOST_HEDGES = 4;
  private static final int LONGEST_BRIDGE = 5;

  private final Tokens tokens;
  private final Lexicon words;
  private final Numerals numerals;
  private final Surroundings surroundings;
  private final Amounts amounts;
  private final Fractions fractions;
  private final Ratios ratios;
  private final VagueWords vague;
  private final boolean relaxed;

  /**
   * For a row of tokens.
   *
   * @param relaxed whether words and digits count that may also mean something else, as those of a
   *     found value do
   */
  Recognizer(Tokens tokens, Lexicon words, boolean relaxed) {
    this.tokens = tokens;
    this.words = words;
    this.numerals = new Numerals(tokens, words);
    this.surroundings = new Surroundings(tokens, words);
    this.amounts = new Amounts(tokens, words, numerals, surroundings);
    this.fractions = new Fractions(tokens, words);
    this.ratios = new Ratios(tokens, words, numerals, surroundings);
    this.vague = new VagueWords(tokens, words, numerals, surroundings, relaxed);
    this.relaxed = relaxed;
  }

  /** An expression: its quantity with hedges, from token to token. */
  record Expression(Found found, List<Hedge> hedges, int start) {}

  /** All expressions, in order, none within another. */
  List<Parse<Expression>> all() {
    List<Parse<Expression>> all = new ArrayList<>();
    for (int i = tokens.from(); i < tokens.to(); ) {
      Optional<Parse<Expression>> expression = at(i);
      expression.ifPresent(all::add);
      i = expression.map(Parse::end).orElse(i + 1);
    }
    return all;
  }

  /** The expression that begins at a token. */
  Optional<Parse<Expression>> at(int start) {
    if (!words.mayBegin(tokens.at(start))) {
      return Optional.empty();
    }
    Lead lead = lead(start);
    return plain(lead).or(() -> lead.bridges() ? bridged(lead) : Optional.empty());
  }

  /**
   * The hedges before a number.
   *
   * @param ofYears whether all of them stand before years too: "over 2018"
   * @param bridges whether the last may hold for a number some words further on
   */
  private record Lead(int start, int end, List<Hedge> hedges, boolean ofYears, boolean bridges) {
    boolean hedged() {
      return !hedges.isEmpty();
    }
  }

  private Lead lead(int start) {
    List<Hedge> hedges = new ArrayList<>();
    boolean ofYears = true;
    int i = start;
    while (hedges.size() < MOST_HEDGES) {
      Optional<Parse<Hedge>> hedge = words.before().at(tokens, i);
      if (hedge.isEmpty() || isOfVerb(i)) {
        break;
      }
      ofYears &= words.beforeYears().at(tokens, i).isPresent();
      hedges.add(hedge.get().value());
      i = hedge.get().end();
    }
    return new Lead(start, i, hedges, ofYears, i > start && words.is("bridge", tokens.at(i - 1)));
  }

  /** "Handed over 35 prisoners": the word belongs to the verb. */
  private boolean isOfVerb(int over) {
    return words.is("over", tokens.at(over))
        && words.lists("before its own over", tokens.around(over - 1));
  }

  /** The quantity right behind its hedges, or behind them and some filling words. */
  private Optional<Parse<Expression>> plain(Lead lead) {
    Optional<Parse<Found>> found = quantity(lead.end(), lead.hedged(), lead.ofYears());
    if (found.isEmpty() && lead.hedged()) {
      found = words.fillers().at(tokens, lead.end()).flatMap(it -> quantity(it.end(), true, false));
    }
    return found.map(it -> hedgedBehind(lead.start(), it, lead.hedges()));
  }

  /** "an estimated 2013 level of between 800–2,000": the hedge holds for what follows "of". */
  private Optional<Parse<Expression>> bridged(Lead lead) {
    for (int i = lead.end(); i < lead.end() + LONGEST_BRIDGE; i++) {
      if (i > lead.end() && words.is("of", tokens.at(i))) {
        return plain(lead(i + 1)).map(it -> hedgedBefore(lead, it));
      } else if (!tokens.at(i).isWord() && !surroundings.isYearForm(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Parse<Expression> hedgedBefore(Lead lead, Parse<Expression> behind) {
    List<Hedge> all = new ArrayList<>(lead.hedges());
    all.addAll(behind.value().hedges());
    return new Parse<>(new Expression(behind.value().found(), all, lead.start()), behind.end());
  }

  private Parse<Expression> hedgedBehind(int start, Parse<Found> found, List<Hedge> before) {
    List<Hedge> hedges = new ArrayList<>(before);
    int end = found.end();
    for (int i = 0; i < MOST_HEDGES; i++) {
      Optional<Parse<Hedge>> hedge = behind(end);
      if (hedge.isEmpty()) {
        break;
      }
      hedges.add(hedge.get().value());
      end = hedge.get().end();
    }
    return new Parse<>(new Expression(found.value(), hedges, start), end);
  }

  /** A hedge behind the number, or behind a word or two for what is counted. */
  private Optional<Parse<Hedge>> behind(int end) {
    for (int i = end; i <= end + 2; i++) {
      Optional<Parse<Hedge>> hedge = words.after().at(tokens, i);
      boolean apart = i > end;
      if (hedge.isPresent()) {
        return hedge.filter(it -> belongs(it, end, apart));
      } else if (!tokens.at(i).isWord() || isNumberWord(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean belongs(Parse<Hedge> hedge, int end, boolean apart) {
    Token sign = tokens.at(end);
    if (!sign.isWord()) {
      Token next = tokens.around(hedge.end());
      return sign.glued() && !(next.isDigits() && next.glued());
    }
    boolean anotherNumber = quantity(hedge.end(), true, true).isPresent() || isOfNext(hedge);
    return !anotherNumber && (!apart || hedge.value() != Hedge.SO_FAR || isPhrase(hedge));
  }

  /** "and more" of "and more than thirty". */
  private boolean isOfNext(Parse<Hedge> hedge) {
    return words
        .before()
        .at(tokens, hedge.end() - 1)
        .filter(ahead -> ahead.end() > hedge.end())
        .isPresent();
  }

  /** "so far" may stand behind the counted; "known" there would belong to what follows. */
  private boolean isPhrase(Parse<Hedge> hedge) {
    return words.after().at(tokens, hedge.end() - 1).isEmpty();
  }

  private boolean isNumberWord(int i) {
    return words.number(tokens.at(i)).isPresent() || words.is("and", tokens.at(i));
  }

  private Optional<Parse<Found>> quantity(int i, boolean hedged, boolean ofYears) {
    return vague
        .at(i, hedged)
        .or(() -> fraction(i, hedged))
        .or(() -> amounts.at(i).filter(it -> counts(it.value(), hedged, ofYears)))
        .or(() -> negative(i));
  }

  private Optional<Parse<Found>> fraction(int start, boolean hedged) {
    if (partsMagnitude(start)) {
      return Optional.empty();
    }
    Optional<Parse<Found>> duration = partOfUnit(start);
    if (duration.isPresent()) {
      return duration;
    }
    return ratios
        .at(start)
        .or(() -> fractions.at(start).filter(it -> hedged || relaxed || isPart(start, it.end())))
        .map(it -> new Parse<>(new Found(new Fraction(it.value()), start, it.end()), it.end()));
  }

  /** "half an hour", "a quarter of a mile" are no shares; the table does not know them. */
  private Optional<Parse<Found>> partOfUnit(int start) {
    return fractions
        .at(start)
        .map(part -> words.is("of", tokens.at(part.end())) ? part.end() + 1 : part.end())
        .filter(i -> words.is("article", tokens.at(i)))
        .flatMap(i -> words.units().at(tokens, i + 1))
        .map(unit -> new Parse<>(new Found(Outside.WORDS, start, unit.end()), unit.end()));
  }

  /** "half a million", "a quarter of a million": a number and no share. */
  private boolean partsMagnitude(int start) {
    int part = fractions.at(start).map(Parse::end).orElse(Integer.MAX_VALUE);
    return numerals.at(start, false).filter(it -> it.end() > part).isPresent();
  }

  /** "half the people", "two thirds"; "a third of them", but not "a third hospital". */
  private boolean isPart(int start, int end) {
    Token next = tokens.around(end);
    boolean compound = next.isDash() && next.glued() && tokens.around(end + 1).glued();
    boolean section = words.lists("before a section", tokens.around(start - 1));
    boolean half = words.is("half", tokens.at(start));
    boolean ordinal = words.is("article", tokens.at(start)) && !surroundings.isPart(end);
    return !compound && (half ? !section && next.isWord() : !ordinal);
  }

  /** Whether a reader takes it for a number here. */
  private boolean counts(Found found, boolean hedged, boolean ofYears) {
    int i = found.from();
    if (tokens.at(i).isDigits()) {
      boolean plain = found.quantity() instanceof Single single && single.scale().isCount();
      boolean bare = plain && found.to() == i + 1;
      boolean year = bare && surroundings.areYear(i) && !(hedged && !ofYears);
      boolean day = surroundings.areDay(i) || surroundings.areDay(found.to() - 1);
      return !surroundings.areMark(i) && !day && (!year || relaxed);
    }
    boolean one = words.number(tokens.at(i)).equals(Optional.of(1)) && found.to() == i + 1;
    boolean measured = !(found.quantity() instanceof Single single && single.scale().isCount());
    boolean behind = words.after().at(tokens, i + 1).isPresent();
    return !one || hedged || behind || relaxed || measured || !surroundings.isPronoun(i);
  }

  /** A minus sign makes a number that the table does not know. */
  private Optional<Parse<Found>> negative(int i) {
    Token sign = tokens.at(i);
    boolean minus =
        sign.isMinus() && !sign.glued() && tokens.at(i + 1).glued() && tokens.at(i + 1).isDigits();
    return minus
        ? amounts
            .at(i + 1)
            .map(
                it ->
                    new Parse<>(
                        new Found(new Outside("a negative number"), i, it.value().to()), it.end()))
        : Optional.empty();
  }
}
