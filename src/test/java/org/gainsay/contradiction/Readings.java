package org.gainsay.contradiction;

import java.util.Optional;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Rational;
import org.gainsay.quantity.Reading;

/** Numbers read by the table of readings, for claims that are made without a text. */
final class Readings {
  /** A value with its words. */
  record Said(String words, Reading reading) {}

  private Readings() {}

  private static long zeros(long n) {
    long zeros = 0;
    for (long rest = n; rest > 0 && rest % 10 == 0; rest /= 10) {
      zeros++;
    }
    return zeros;
  }

  /** Half of the last significant step of a number, at most a tenth of it. */
  static long halfStep(long n) {
    long zeros = zeros(n);
    if (zeros == 0) {
      return 0;
    }
    long step = 1;
    for (long i = 0; i < zeros; i++) {
      step *= 10;
    }
    long digits = n / step;
    step *= digits >= 10 && digits % 10 == 5 ? 5 : 1;
    return Math.min(step / 2, n / 10);
  }

  private static long width(long n) {
    return Math.max(halfStep(n), (n + 9) / 10);
  }

  static Said plain(long n) {
    long h = halfStep(n);
    return count("" + n, "n", closed(n, n), closed(n - h, n + h), false);
  }

  static Said exactly(long n) {
    return count("exactly " + n, "exactly n", closed(n, n), closed(n, n), true);
  }

  static Said about(long n) {
    long w = width(n);
    return count("about " + n, "about n", closed(n - w, n + w), closed(n - 2 * w, n + 2 * w), true);
  }

  static Said atLeast(long n) {
    return count("at least " + n, "at least n", from(n), from(n - halfStep(n)), true);
  }

  static Said moreThan(long n) {
    return count("more than " + n, "more than n", from(n + 1), from(n - halfStep(n)), true);
  }

  static Said atMost(long n) {
    return count("at most " + n, "at most n", closed(0, n), closed(0, n + halfStep(n)), true);
  }

  static Said fewerThan(long n) {
    return count(
        "fewer than " + n, "fewer than n", closed(0, n - 1), closed(0, n + halfStep(n)), true);
  }

  /** Of two or more. */
  static Said almost(long n) {
    Interval literal = closed(Math.min((8 * n + 9) / 10, n - 1), n - 1);
    Interval lenient = closed(Math.min((7 * n + 9) / 10, n - 1), n + halfStep(n));
    return count("almost " + n, "almost n", literal, lenient, true);
  }

  static Said couple() {
    return count("a couple", "a couple", closed(2, 2), closed(2, 3), true);
  }

  static Said dozen() {
    return count("a dozen", "a dozen", closed(12, 12), closed(10, 14), true);
  }

  static Said dozens() {
    return count("dozens", "dozens", from(24), from(20), true);
  }

  /** So many for each unit of something. */
  static Said rate(Rational n) {
    Interval exact = Interval.exactly(n);
    return new Said(
        n.decimal(),
        new Reading(
            Reading.Kind.COUNT, exact, exact, "n", false, Optional.of(n), Optional.empty()));
  }

  static Said upTo(long n) {
    return count("up to " + n, "up to n", from(0), from(0), true);
  }

  static Said between(long a, long b) {
    return count(
        a + "–" + b,
        "between a and b",
        closed(a, b),
        closed(a - halfStep(a), b + halfStep(b)),
        false);
  }

  static Said several() {
    return count("several", "several", from(3), from(2), true);
  }

  /** "Documented", "recorded": no upper bound. */
  static Said documented(long n) {
    Said plain = plain(n);
    return new Said(n + " documented", plain.reading().withoutUpperBound());
  }

  static Said thousands() {
    return count("thousands", "thousands", from(2000), from(1500), true);
  }

  /** Per cent, to the whole. */
  static Said percent(long n) {
    return share(
        n + " %", "share p", interval(2 * n - 1, 2 * n + 1, 200), interval(n - 1, n + 1, 100));
  }

  static Said third() {
    return share(
        "a third",
        "share p",
        Interval.exactly(Rational.of(1, 3)),
        interval(1 * 20 - 3, 20 + 3, 60));
  }

  static Said overHalf() {
    Interval over =
        new Interval(
            Optional.of(new Interval.Bound(Rational.of(1, 2), false)),
            Optional.of(new Interval.Bound(Rational.ONE, true)));
    return share("over half", "over p", over, over);
  }

  static Said almostHalf() {
    return share("almost half", "almost p", below(40, 50), below(35, 50));
  }

  static Said inUnit(long n, String unit) {
    Interval exact = closed(n, n);
    return new Said(
        n + " " + unit,
        new Reading(
            Reading.Kind.AMOUNT,
            exact,
            exact,
            "n",
            false,
            Optional.of(Rational.of(n)),
            Optional.of(unit)));
  }

  private static Interval below(long low, long high) {
    return new Interval(
        Optional.of(new Interval.Bound(Rational.of(low, 100), true)),
        Optional.of(new Interval.Bound(Rational.of(high, 100), false)));
  }

  private static Interval interval(long low, long high, long of) {
    return Interval.closed(Rational.of(Math.max(0, low), of), Rational.of(Math.min(of, high), of));
  }

  private static Interval closed(long low, long high) {
    return Interval.closed(Rational.of(Math.max(0, low)), Rational.of(high));
  }

  private static Interval from(long low) {
    return Interval.atLeast(Rational.of(Math.max(0, low)));
  }

  private static Said count(
      String words, String rule, Interval literal, Interval lenient, boolean hedged) {
    return new Said(
        words,
        new Reading(
            Reading.Kind.COUNT,
            literal,
            lenient,
            rule,
            hedged,
            literal.isPoint() ? Optional.of(literal.low().orElseThrow().value()) : Optional.empty(),
            Optional.empty()));
  }

  private static Said share(String words, String rule, Interval literal, Interval lenient) {
    return new Said(
        words,
        new Reading(
            Reading.Kind.SHARE, literal, lenient, rule, false, Optional.empty(), Optional.empty()));
  }
}
