package org.gainsay.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.check.Passages.ValueAt;
import org.gainsay.claim.Content;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.NumberExpression;
import org.gainsay.quantity.Rational;
import org.gainsay.text.Span;
import org.gainsay.text.Wording;
import org.gainsay.time.When;

/** A duration in words beside a figure agrees with the time that the claim gives it. */
final class DurationsAgree {
  /** How far a duration may stand from the length of the interval: by a fifth, and by two days. */
  private static final Rational SLACK = Rational.of(6, 5);

  private static final Rational DAYS = Rational.of(2);

  private DurationsAgree() {}

  static Stream<Diagnostic> run(Linked linked) {
    return Passages.values(linked)
        .filter(value -> value.claim().content() instanceof Content.Figure)
        .flatMap(
            value ->
                value.claim().when().filter(when -> !when.outer().isOpen()).stream()
                    .flatMap(when -> problem(value, when).stream()));
  }

  /** Nothing when one of several durations agrees: which is meant, the text decides. */
  private static Optional<Diagnostic> problem(ValueAt value, When when) {
    List<Duration> durations = durations(value);
    boolean agrees = durations.stream().anyMatch(duration -> duration.agrees(when));
    return durations.isEmpty() || agrees
        ? Optional.empty()
        : Optional.of(disagrees(value, when, durations.get(0)));
  }

  private static List<Duration> durations(ValueAt value) {
    Wording sentence = value.sentence();
    return value.otherNumbers().stream()
        .flatMap(number -> duration(value.phrases(), sentence, number).stream())
        .toList();
  }

  private static Optional<Duration> duration(
      Phrases phrases, Wording sentence, NumberExpression number) {
    int first = sentence.from(number.span().start());
    int unit = sentence.from(number.number().end());
    boolean inUnit =
        unit > 0 && unit < sentence.size() && sentence.follows(number.number().end(), unit);
    if (!inUnit || phrases.before(Phrases.Sort.DURATION_LEAD, sentence, first) == 0) {
      return Optional.empty();
    }
    return Duration.hours(phrases, sentence, unit)
        .map(
            hours ->
                new Duration(
                    number.reading().literal(),
                    hours,
                    number.span().union(sentence.span(unit, 1))));
  }

  /**
   * So many units of time.
   *
   * @param hours how long the unit is
   */
  private record Duration(Interval count, Rational hours, Span span) {
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

    /** A plain date only says within which day, month or year something was. */
    boolean agrees(When when) {
      Rational longest = Rational.of(when.outer().length()).times(SLACK).plus(DAYS);
      boolean fits = days(count.low()).filter(low -> low.compareTo(longest) > 0).isEmpty();
      Rational shortest = Rational.of(shortest(when)).dividedBy(SLACK).minus(DAYS);
      boolean fills = days(count.high()).filter(high -> high.compareTo(shortest) < 0).isEmpty();
      return fits && fills;
    }

    private Optional<Rational> days(Optional<Interval.Bound> bound) {
      return bound.map(it -> it.value().times(hours).dividedBy(DAY));
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

  private static Diagnostic disagrees(ValueAt value, When when, Duration duration) {
    String key = value.claim().at().isWritten("when") ? "when" : "event";
    return Diagnostic.of(
            Code.DURATION_DISAGREES,
            value.claim().at().value(key),
            "the passage says `"
                + value.at().words(duration.span())
                + "`, but `"
                + when.edtf()
                + "` is "
                + days(when.named().length()),
            "correct the interval, or quote the words that give it")
        .about(value.claim().id())
        .with(value.at().shown(duration.span()));
  }

  private static String days(long days) {
    return days == 1 ? "one day" : days + " days";
  }
}
