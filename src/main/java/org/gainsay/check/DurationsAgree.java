package org.gainsay.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.check.Passages.LinkedAt;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.NumberExpression;
import org.gainsay.quantity.NumberReader;
import org.gainsay.quantity.Rational;
import org.gainsay.text.Sentences;
import org.gainsay.text.Span;
import org.gainsay.text.Wording;
import org.gainsay.time.When;

/**
 * A duration that the text tells agrees with the time that the claim gives, save where that is the
 * moment of a stock: "rose to eleven in three months".
 */
final class DurationsAgree {
  private DurationsAgree() {}

  static Stream<Diagnostic> run(Linked linked) {
    Kinds kinds = new Kinds(linked.ledger());
    return Passages.counting(linked)
        .filter(it -> !kinds.isStock(it.claim().content()))
        .flatMap(
            it ->
                it.claim().when().filter(when -> !when.outer().isOpen()).stream()
                    .flatMap(when -> problem(it, when).stream()));
  }

  /** Nothing when one of several durations agrees: which is meant, the text decides. */
  private static Optional<Diagnostic> problem(LinkedAt it, When when) {
    List<Duration> durations =
        Stream.concat(besideValue(it), when.interval() ? within(it) : Stream.of()).toList();
    boolean agrees = durations.stream().anyMatch(duration -> duration.agrees(when));
    return durations.isEmpty() || agrees
        ? Optional.empty()
        : Optional.of(disagrees(it, when, durations.get(0)));
  }

  /** In the sentence of a figure's value, where it says over what time that was counted. */
  private static Stream<Duration> besideValue(LinkedAt it) {
    Optional<NumberExpression> value = it.passage().number("figure/value");
    return value.stream()
        .flatMap(
            number ->
                durations(it, Sentences.around(it.document().text(), number.span()))
                    .filter(duration -> duration.isLed(it.phrases(), Phrases.Sort.DURATION_LEAD))
                    .filter(duration -> !duration.span().overlaps(number.span())));
  }

  /** In the passage itself, where it says how long something went on. */
  private static Stream<Duration> within(LinkedAt it) {
    return durations(it, it.extent())
        .filter(
            duration ->
                duration.isCompound() || duration.isLed(it.phrases(), Phrases.Sort.DURATION_TOLD));
  }

  private static Stream<Duration> durations(LinkedAt it, Span span) {
    Wording words = Wording.of(it.document().text(), span);
    return NumberReader.forLanguage(it.document().language())
        .in(it.document().text().content(), span)
        .stream()
        .flatMap(number -> duration(it.phrases(), words, number).stream());
  }

  private static Optional<Duration> duration(
      Phrases phrases, Wording words, NumberExpression number) {
    int unit = words.from(number.number().end());
    boolean inUnit = unit > 0 && unit < words.size() && words.hyphenated(unit - 1);
    return inUnit
        ? Duration.hours(phrases, words, unit)
            .map(hours -> new Duration(number, hours, words, unit))
        : Optional.empty();
  }

  /**
   * So many units of time.
   *
   * @param hours how long the unit is
   * @param words around it
   * @param unit the index of the word for the unit
   */
  private record Duration(NumberExpression number, Rational hours, Wording words, int unit) {
    private static final Rational DAY = Rational.of(24);

    static Optional<Rational> hours(Phrases phrases, Wording sentence, int unit) {
      if (phrases.standsAt(Phrases.Sort.HOUR, sentence, unit)) {
        return Optional.of(Rational.ONE);
      } else if (phrases.standsAt(Phrases.Sort.DAY, sentence, unit)) {
        return Optional.of(DAY);
      } else if (phrases.standsAt(Phrases.Sort.WEEK, sentence, unit)) {
        return Optional.of(Rational.of(7 * 24));
      } else if (phrases.standsAt(Phrases.Sort.MONTH, sentence, unit)) {
        return Optional.of(Rational.of(730));
      }
      return phrases.standsAt(Phrases.Sort.YEAR, sentence, unit)
          ? Optional.of(Rational.of(8766))
          : Optional.empty();
    }

    /** Whether the words before it say that it is one. */
    boolean isLed(Phrases phrases, Phrases.Sort lead) {
      return phrases.before(lead, words, words.from(number.span().start())) > 0;
    }

    /** "The six-day fire". */
    boolean isCompound() {
      return !words.joined(unit - 1);
    }

    Span span() {
      return number.span().union(words.span(unit, 1));
    }

    /**
     * By one unit either way, for parts of it are counted or not; and a plain date only says within
     * which day, month or year something was.
     */
    boolean agrees(When when) {
      Rational longest = Rational.of(when.outer().length());
      Rational shortest = Rational.of(shortest(when));
      Interval count = number.reading().literal();
      boolean fits =
          days(count.low(), Rational.ONE.negate())
              .filter(low -> low.compareTo(longest) > 0)
              .isEmpty();
      boolean fills =
          days(count.high(), Rational.ONE).filter(high -> high.compareTo(shortest) < 0).isEmpty();
      return fits && fills;
    }

    private Optional<Rational> days(Optional<Interval.Bound> bound, Rational more) {
      return bound.map(it -> it.value().plus(more).times(hours).dividedBy(DAY));
    }

    /** From the end of the first unit of an interval to the beginning of its last one. */
    private static long shortest(When when) {
      if (!when.interval()) {
        return 0;
      }
      String[] sides = when.edtf().split("/", -1);
      long named = when.inner().map(days -> days.length()).orElse(0L);
      return Math.max(0, named - unit(sides[0]) - unit(sides[sides.length - 1]));
    }

    private static int unit(String side) {
      int digits = side.replaceAll("[^0-9X-]", "").length();
      if (digits <= 4) {
        return 366;
      }
      return digits <= 7 ? 31 : 1;
    }
  }

  private static Diagnostic disagrees(LinkedAt it, When when, Duration duration) {
    String key = it.claim().at().isWritten("when") ? "when" : "event";
    return Diagnostic.of(
            Code.DURATION_DISAGREES,
            it.claim().at().value(key),
            "the passage says `"
                + it.words(duration.span())
                + "`, but `"
                + when.edtf()
                + "` is "
                + days(when.named().length()),
            "correct the interval, or quote the words that give it")
        .about(it.claim().id())
        .with(it.shown(duration.span()));
  }

  private static String days(long days) {
    return days == 1 ? "one day" : days + " days";
  }
}
