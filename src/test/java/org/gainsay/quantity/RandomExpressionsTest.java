package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gainsay.text.Span;
import org.junit.jupiter.api.Test;

/**
 * The slow twin of reading: expressions are written from numbers, so that their readings are known,
 * and put into text between words that mean no number.
 */
class RandomExpressionsTest {
  private static final int SEEDS = 5000;

  private static final List<String> SMALL =
      List.of(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              .split(" "));

  private static final List<String> TENS =
      List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));

  private static final List<String> FILLING =
      List.of(
          "people",
          "fled.",
          "They",
          "(said",
          "who)",
          "“the",
          "river”,",
          "where",
          "village;",
          "in 2016,",
          "MI5",
          "[3]",
          "on 6 September,",
          "https://example.org/12/300",
          "the 1930s",
          "café",
          "–");

  @Test
  void are_found_and_read_in_any_text() {
    NumberReader reader = NumberReader.forLanguage("en");
    for (long seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      List<NumberExpression> expected = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        fill(random, text);
        expected.add(new Writer(random).write(text));
        text.append(space(random)).append("villagers");
      }
      fill(random, text);
      List<NumberExpression> found = reader.in(text, new Span(0, text.length()));
      assertThat(found)
          .as("seed %d: %s", seed, text)
          .extracting(NumberExpression::span)
          .isEqualTo(expected.stream().map(NumberExpression::span).toList());
      for (int k = 0; k < found.size(); k++) {
        Reading reading = found.get(k).reading();
        Reading known = expected.get(k).reading();
        assertThat(reading.literal()).as("seed %d: %s", seed, text).isEqualTo(known.literal());
        assertThat(reading.lenient()).as("seed %d: %s", seed, text).isEqualTo(known.lenient());
      }
    }
  }

  private static void fill(Random random, StringBuilder text) {
    int words = 1 + random.nextInt(4);
    for (int i = 0; i < words; i++) {
      text.append(text.isEmpty() ? "" : space(random)).append(pick(random, FILLING));
    }
    text.append(space(random)).append("nearby").append(space(random));
  }

  private static String space(Random random) {
    return pick(random, List.of(" ", " ", " ", "\n", "\r\n  "));
  }

  private static <T> T pick(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Writes one expression and works its reading out by counting written zeros. */
  private static final class Writer {
    private final Random random;
    private long value;
    private long h;
    private String number = "";

    Writer(Random random) {
      this.random = random;
    }

    NumberExpression write(StringBuilder text) {
      choose();
      long w = Math.max(h, (value + 9) / 10);
      int start = text.length();
      String[] row = row(w);
      String before = row[0].replace(" ", space(random));
      text.append(before).append(number).append(row[1].replace(" ", space(random)));
      Span span = new Span(start, text.length());
      Span inner = new Span(start + before.length(), start + before.length() + number.length());
      return new NumberExpression(span, inner, reading(row[2], row[3]));
    }

    /** A number, in one of its spellings, and how far it may be rounded. */
    private void choose() {
      int significant = 1 + random.nextInt(99);
      int zeros = random.nextInt(6);
      value = significant * (long) Math.pow(10, zeros);
      switch (random.nextInt(4)) {
        case 0 -> digits("");
        case 1 -> digits(pick(random, List.of(",", "\u00A0", "\u202F")));
        case 2 -> words(significant);
        default -> magnitude(significant);
      }
      if (number.length() == 4 && number.chars().allMatch(Character::isDigit)) {
        digits(",");
      }
    }

    private void digits(String separator) {
      String plain = Long.toString(value);
      StringBuilder grouped = new StringBuilder(plain);
      for (int i = plain.length() - 3; i > 0; i -= 3) {
        grouped.insert(i, separator);
      }
      number = grouped.toString();
      h = roundness(false);
    }

    private void words(int significant) {
      value = significant;
      number = below100(significant);
      h = roundness(false);
    }

    private void magnitude(int significant) {
      boolean million = random.nextBoolean();
      value = significant * (million ? 1_000_000L : 1_000L);
      String before = random.nextBoolean() ? below100(significant) : Integer.toString(significant);
      number = before + space(random) + (million ? "million" : "thousand");
      h = roundness(true);
    }

    private String below100(int n) {
      if (n < SMALL.size()) {
        return SMALL.get(n);
      } else if (n < 20) {
        return List.of("fifteen", "sixteen", "seventeen", "eighteen", "nineteen").get(n - 15);
      }
      String tens = TENS.get(n / 10 - 2);
      return n % 10 == 0 ? tens : tens + pick(random, List.of("-", " ")) + SMALL.get(n % 10);
    }

    /** Straight from the words of the table. */
    private long roundness(boolean magnitudeWord) {
      String written = Long.toString(value);
      String significant = written.replaceAll("0+$", "");
      int z = written.length() - significant.length();
      if (z == 0) {
        return 0;
      }
      long step = (long) Math.pow(10, z);
      if (significant.length() > 1 && significant.endsWith("5")) {
        step *= 5;
      }
      boolean uncapped = magnitudeWord && significant.length() == 1;
      return uncapped ? step / 2 : Math.min(step / 2, value / 10);
    }

    /** Words before and behind, literal, lenient. */
    private String[] row(long w) {
      long n = value;
      String from = "[" + (n - h) + ", ∞)";
      return switch (random.nextInt(9)) {
        case 0 ->
            row(pick(random, List.of("exactly ", "precisely ")), "", closed(n, n), closed(n, n));
        case 1 ->
            row(
                pick(
                    random,
                    List.of("about ", "some ", "around ", "roughly ", "an estimated ", "~")),
                "",
                closed(n - w, n + w),
                closed(n - 2 * w, n + 2 * w));
        case 2 ->
            row(
                pick(random, List.of("at least ", "no fewer than ", "documented ")),
                "",
                "[" + n + ", ∞)",
                from);
        case 3 ->
            row("", pick(random, List.of(" or more", "+", " so far")), "[" + n + ", ∞)", from);
        case 4 ->
            row(pick(random, List.of("more than ", "over ")), "", "[" + (n + 1) + ", ∞)", from);
        case 5 ->
            row(
                pick(random, List.of("at most ", "no more than ")),
                "",
                closed(0, n),
                closed(0, n + h));
        case 6 ->
            row(
                pick(random, List.of("fewer than ", "under ")),
                "",
                closed(0, n - 1),
                closed(0, n + h));
        case 7 -> row(pick(random, List.of("up to ", "as many as ")), "", "[0, ∞)", "[0, ∞)");
        default -> row("", "", closed(n, n), closed(n - h, n + h));
      };
    }

    private static String[] row(String before, String behind, String literal, String lenient) {
      return new String[] {before, behind, literal, lenient};
    }

    private static String closed(long low, long high) {
      return "[" + Math.max(0, low) + ", " + high + "]";
    }

    private static Reading reading(String literal, String lenient) {
      return new Reading(
          Reading.Kind.COUNT,
          interval(literal),
          interval(lenient),
          "",
          false,
          java.util.Optional.empty(),
          java.util.Optional.empty());
    }

    private static Interval interval(String written) {
      String[] ends = written.substring(1, written.length() - 1).split(", ", -1);
      Rational low = Rational.of(Long.parseLong(ends[0]));
      return ends[1].equals("∞")
          ? Interval.atLeast(low)
          : Interval.closed(low, Rational.of(Long.parseLong(ends[1])));
    }
  }
}
