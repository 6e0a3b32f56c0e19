package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.Function;
import org.gainsay.quantity.Reading.Kind;
import org.gainsay.quantity.ValueReading.Refused;
import org.gainsay.quantity.ValueReading.Unbounded;
import org.gainsay.text.Span;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of readings, row by row, on both sides of each of its rules. */
class TableOfReadingsTest {
  private static final NumberReader ENGLISH = NumberReader.forLanguage("en");

  private static Reading read(String value) {
    return ENGLISH
        .read(value)
        .fold(
            ValueReading.Read::reading,
            unbounded -> {
              throw new AssertionError(unbounded);
            },
            refused -> {
              throw new AssertionError(refused);
            });
  }

  private static Unbounded unbounded(String value) {
    assertThat(ENGLISH.read(value)).isInstanceOf(Unbounded.class);
    return ENGLISH
        .read(value)
        .fold(
            read -> {
              throw new AssertionError(read);
            },
            Function.identity(),
            refused -> {
              throw new AssertionError(refused);
            });
  }

  private static Refused refused(String value) {
    return ENGLISH
        .read(value)
        .fold(
            read -> {
              throw new AssertionError(read);
            },
            it -> {
              throw new AssertionError(it);
            },
            Function.identity());
  }

  private static void check(String value, Kind kind, String literal, String lenient) {
    Reading reading = read(value);
    assertThat(reading.kind()).isEqualTo(kind);
    assertThat(reading.literal()).hasToString(literal);
    assertThat(reading.lenient()).hasToString(lenient);
    assertThat(reading.lenient().contains(reading.literal())).isTrue();
  }

  @Nested
  class A_plain_number {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "7 | [7, 7] | [7, 7]",
          "0 | [0, 0] | [0, 0]",
          "304 | [304, 304] | [304, 304]",
          "15 | [15, 15] | [15, 15]",
          "10 | [10, 10] | [9, 11]",
          "20 | [20, 20] | [18, 22]",
          "50 | [50, 50] | [45, 55]",
          "90 | [90, 90] | [85, 95]",
          "100 | [100, 100] | [90, 110]",
          "110 | [110, 110] | [105, 115]",
          "150 | [150, 150] | [135, 165]",
          "250 | [250, 250] | [225, 275]",
          "350 | [350, 350] | [325, 375]",
          "550 | [550, 550] | [525, 575]",
          "500 | [500, 500] | [450, 550]",
          "1,280 | [1280, 1280] | [1275, 1285]",
          "1,300 | [1300, 1300] | [1250, 1350]",
          "1,500 | [1500, 1500] | [1350, 1650]",
          "3,500 | [3500, 3500] | [3250, 3750]",
          "11,500 | [11500, 11500] | [11250, 11750]",
          "250,000 | [250000, 250000] | [225000, 275000]",
          "400,000 | [400000, 400000] | [360000, 440000]",
          "3,000,000 | [3000000, 3000000] | [2700000, 3300000]",
        })
    void is_as_round_as_its_zeros(String value, String literal, String lenient) {
      check(value, Kind.COUNT, literal, lenient);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "three million | [3000000, 3000000] | [2500000, 3500000]",
          "3 million | [3000000, 3000000] | [2500000, 3500000]",
          "one million | [1000000, 1000000] | [500000, 1500000]",
          "a hundred | [100, 100] | [50, 150]",
          "three hundred | [300, 300] | [250, 350]",
          "three hundred thousand | [300000, 300000] | [250000, 350000]",
          "five thousand | [5000, 5000] | [4500, 5500]",
          "20 thousand | [20000, 20000] | [15000, 25000]",
          "twenty | [20, 20] | [18, 22]",
          "12 million | [12000000, 12000000] | [11500000, 12500000]",
          "15 million | [15000000, 15000000] | [13500000, 16500000]",
          "1.5 million | [1500000, 1500000] | [1350000, 1650000]",
          "1.50 million | [1500000, 1500000] | [1495000, 1505000]",
          "1.2 million | [1200000, 1200000] | [1150000, 1250000]",
          "1.0 million | [1000000, 1000000] | [950000, 1050000]",
          "0.5 million | [500000, 500000] | [450000, 550000]",
          "half a million | [500000, 500000] | [450000, 550000]",
          "two and a half million | [2500000, 2500000] | [2250000, 2750000]",
          "one hundred and five | [105, 105] | [105, 105]",
        })
    void is_rounder_with_one_digit_before_a_magnitude_word(
        String value, String literal, String lenient) {
      check(value, Kind.COUNT, literal, lenient);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "1.10 | [1.1, 1.1] | [1.1, 1.1]",
          "10.0 | [10, 10] | [10, 10]",
          "2.5 | [2.5, 2.5] | [2.5, 2.5]",
        })
    void has_no_roundness_in_written_decimals(String value, String literal, String lenient) {
      assertThat(read(value).literal()).hasToString(literal);
      assertThat(read(value).lenient()).hasToString(lenient);
    }

    @Test
    void exactly_leaves_no_room() {
      check("exactly 300", Kind.COUNT, "[300, 300]", "[300, 300]");
      check("none", Kind.COUNT, "[0, 0]", "[0, 0]");
      check("no", Kind.COUNT, "[0, 0]", "[0, 0]");
    }
  }

  @Nested
  class A_hedged_number {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "about 7 | [6, 8] | [5, 9]",
          "about 1 | [0, 2] | [0, 3]",
          "around 45 | [40, 50] | [35, 55]",
          "roughly 304 | [273, 335] | [242, 366]",
          "some 3 million | [2500000, 3500000] | [2000000, 4000000]",
          "around two million | [1500000, 2500000] | [1000000, 3000000]",
          "an estimated 300 | [270, 330] | [240, 360]",
          "in the region of 20,000 | [18000, 22000] | [16000, 24000]",
          "300 or so | [270, 330] | [240, 360]",
        })
    void about(String value, String literal, String lenient) {
      check(value, Kind.COUNT, literal, lenient);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "at least 20,000 | [20000, ∞) | [18000, ∞)",
          "no fewer than 12 | [12, ∞) | [12, ∞)",
          "40,000 or more | [40000, ∞) | [36000, ∞)",
          "20,000+ | [20000, ∞) | [18000, ∞)",
          "304 documented | [304, ∞) | [304, ∞)",
          "304 so far | [304, ∞) | [304, ∞)",
          "more than 250,000 | [250001, ∞) | [225000, ∞)",
          "over 120 | [121, ∞) | [115, ∞)",
          "more than eleven | [12, ∞) | [11, ∞)",
          "more than a hundred | [101, ∞) | [50, ∞)",
        })
    void from_below(String value, String literal, String lenient) {
      check(value, Kind.COUNT, literal, lenient);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "at most 20 | [0, 20] | [0, 22]",
          "no more than 7 | [0, 7] | [0, 7]",
          "fewer than 10 | [0, 9] | [0, 11]",
          "under 1 | [0, 0] | [0, 1]",
          "up to 300 | [0, ∞) | [0, ∞)",
          "as many as 300 | [0, ∞) | [0, ∞)",
          "almost 300 | [240, 299] | [210, 330]",
          "nearly 2 | [1, 1] | [1, 2]",
          "almost 3 | [2, 2] | [2, 3]",
          "almost 10 | [8, 9] | [7, 11]",
          "almost 11 | [9, 10] | [8, 11]",
        })
    void from_above(String value, String literal, String lenient) {
      check(value, Kind.COUNT, literal, lenient);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "somewhere in the region of 20,000+ | [18000, ∞) | [16000, ∞)",
          "at least about 7 | [6, ∞) | [5, ∞)",
          "up to an estimated 300 | [0, ∞) | [0, ∞)",
          "an estimated level of between 800–2,000 | [720, 2200] | [640, 2400]",
        })
    void by_two_hedges_takes_the_wider_bound_on_each_side(
        String value, String literal, String lenient) {
      check(value, Kind.COUNT, literal, lenient);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "between 800–2,000 | [800, 2000] | [750, 2200]",
          "between 800 and 2,000 | [800, 2000] | [750, 2200]",
          "15-20 | [15, 20] | [15, 22]",
          "7–7 | [7, 7] | [7, 7]",
          "2 to 3 million | [2000000, 3000000] | [1500000, 3500000]",
          "between 500 and 2 thousand | [500, 2000] | [450, 2500]",
        })
    void between_two_numbers(String value, String literal, String lenient) {
      check(value, Kind.COUNT, literal, lenient);
    }
  }

  @Nested
  class Words_that_count {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "a couple | [2, 2] | [2, 3]",
          "several | [3, ∞) | [2, ∞)",
          "a dozen | [12, 12] | [10, 14]",
          "dozens | [24, ∞) | [20, ∞)",
          "scores | [40, ∞) | [30, ∞)",
          "hundreds | [200, ∞) | [150, ∞)",
          "thousands | [2000, ∞) | [1500, ∞)",
          "tens of thousands | [20000, ∞) | [15000, ∞)",
          "hundreds of thousands | [200000, ∞) | [150000, ∞)",
          "millions | [2000000, ∞) | [1500000, ∞)",
          "a few hundred | [200, 999] | [150, ∞)",
          "a few thousand | [2000, 9999] | [1500, ∞)",
          "several hundred | [300, 999] | [150, ∞)",
          "several thousand | [3000, 9999] | [1500, ∞)",
          "several hundred thousand | [300000, 999999] | [150000, ∞)",
          "half a dozen | [6, 6] | [5, 7]",
          "two dozen | [24, 24] | [20, 28]",
          "more than a dozen | [13, ∞) | [10, ∞)",
          "at least several hundred | [300, ∞) | [150, ∞)",
        })
    void without_a_number(String value, String literal, String lenient) {
      check(value, Kind.COUNT, literal, lenient);
    }

    @Test
    void twice_and_half_as_many_are_multiples() {
      check("twice", Kind.MULTIPLE, "[2, 2]", "[1.8, 2.2]");
      check("twice as many", Kind.MULTIPLE, "[2, 2]", "[1.8, 2.2]");
      check("half as many", Kind.MULTIPLE, "[0.5, 0.5]", "[0.45, 0.55]");
    }
  }

  @Nested
  class A_share {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "80% | [0.795, 0.805] | [0.79, 0.81]",
          "80 per cent | [0.795, 0.805] | [0.79, 0.81]",
          "80.5% | [0.8045, 0.8055] | [0.804, 0.806]",
          "100% | [0.995, 1] | [0.99, 1]",
          "0% | [0, 0.005] | [0, 0.01]",
          "eighty per cent | [0.8, 0.8] | [0.75, 0.85]",
          "half | [0.5, 0.5] | [0.45, 0.55]",
          "a quarter | [0.25, 0.25] | [0.2, 0.3]",
          "a third | [1/3, 1/3] | [17/60, 23/60]",
          "two thirds | [2/3, 2/3] | [37/60, 43/60]",
          "over half | (0.5, 1] | (0.5, 1]",
          "more than 80% | (0.8, 1] | (0.8, 1]",
          "under half | [0, 0.5) | [0, 0.5)",
          "at least 80% | [0.8, 1] | [0.8, 1]",
          "at most 80% | [0, 0.8] | [0, 0.8]",
          "up to 80% | [0, 1] | [0, 1]",
          "about half | [0.45, 0.55] | [0.4, 0.6]",
          "about 98% | [0.93, 1] | [0.88, 1]",
          "almost half | [0.4, 0.5) | [0.35, 0.5)",
          "almost 5% | [0, 0.05) | [0, 0.05)",
          "exactly half | [0.5, 0.5] | [0.5, 0.5]",
          "80–90% | [0.8, 0.9] | [0.79, 0.91]",
          "most | (0.5, 1] | (0.5, 1]",
          "mainly | (0.5, 1] | (0.5, 1]",
          "the majority | (0.5, 1] | (0.5, 1]",
        })
    void lies_between_nothing_and_all(String value, String literal, String lenient) {
      check(value, Kind.SHARE, literal, lenient);
    }
  }

  @Nested
  class An_amount {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "100 hours | [100, 100] | [90, 110] | hour",
          "15-20 km | [15, 20] | [15, 22] | km",
          "more than 5 kilometres | (5, ∞) | [5, ∞) | km",
          "$5 million | [5000000, 5000000] | [4500000, 5500000] | $",
          "£3m | [3000000, 3000000] | [2500000, 3500000] | £",
          "5 million dollars | [5000000, 5000000] | [4500000, 5500000] | $",
          "almost 10 km | [8, 10) | [7, 11] | km",
        })
    void keeps_its_unit(String value, String literal, String lenient, String unit) {
      check(value, Kind.AMOUNT, literal, lenient);
      assertThat(read(value).unit()).contains(unit);
    }
  }

  @Nested
  class Outside_the_table {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "almost 1",
          "about 0",
          "fewer than 0",
          "close to 300",
          "a handful",
          "countless",
          "five or six",
          "three times as many",
          "-5",
          "−5%",
          "3m",
          "1,5",
          "unknown",
          "almost twice",
          "120%",
          "over 100%",
          "less than 0%",
          "half an hour",
          "1930s"
        })
    void no_bound_is_drawn(String value) {
      Unbounded read = unbounded(value);
      assertThat(read.reading().kind()).isEqualTo(Kind.UNREAD);
      assertThat(read.reading().literal()).isEqualTo(Interval.ANY);
      assertThat(read.reading().lenient()).isEqualTo(Interval.ANY);
      assertThat(read.note()).startsWith("no bound is drawn from `" + value + "`");
    }

    @Test
    void a_share_outside_0_to_1_is_named() {
      assertThat(unbounded("120%").note())
          .isEqualTo("no bound is drawn from `120%`: a share outside 0 to 1");
    }
  }

  @Nested
  class What_is_refused {
    @Test
    void more_than_thirty_digits() {
      assertThat(refused("1".repeat(31)).problem()).contains("more than 30 digits");
      assertThat(refused("1".repeat(5000)).problem()).hasSizeLessThan(200);
      assertThat(refused("5 trillion trillion trillion").problem()).contains("30 digits");
      check(
          "9".repeat(30),
          Kind.COUNT,
          "[9".replace("9", "9".repeat(30)) + ", " + "9".repeat(30) + "]",
          "[" + "9".repeat(30) + ", " + "9".repeat(30) + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,000–800", "between 20 and 10", "20-15 km", "90–80%"})
    void a_range_that_runs_backwards(String value) {
      assertThat(refused(value).problem())
          .isEqualTo("the first number of `" + value + "` is greater than the second");
    }

    @Test
    void two_numbers_and_none() {
      assertThat(refused("12 killed and 30 injured").problem()).contains("more than one number");
      assertThat(refused("").problem()).contains("empty");
      assertThat(refused("  ").problem()).contains("empty");
    }
  }

  @Nested
  class What_follows {
    @Test
    void words_for_what_is_counted_are_ignored() {
      assertThat(read("1,300 people").sameAs(read("1,300"))).isTrue();
      assertThat(
              read("more than eleven hospitals and medical facilities")
                  .sameAs(read("more than 11")))
          .isTrue();
      assertThat(read("10,000-strong").sameAs(read("10,000"))).isTrue();
    }

    @Test
    void a_unit_is_not() {
      assertThat(read("100 hours").sameAs(read("100"))).isFalse();
      assertThat(read("15 km").sameAs(read("15 kilometres"))).isTrue();
      assertThat(read("$5").sameAs(read("€5"))).isFalse();
    }
  }

  @Nested
  class The_same_reading {
    @Test
    void does_not_mind_the_spelling() {
      assertThat(read("three million").sameAs(read("3,000,000"))).isTrue();
      assertThat(read("1280").sameAs(read("1,280"))).isTrue();
      assertThat(read("at least 20").sameAs(read("20 or more"))).isTrue();
      assertThat(read("٣٠٠").sameAs(read("300"))).isTrue();
    }

    @Test
    void minds_number_hedge_and_form() {
      assertThat(read("72").sameAs(read("12"))).isFalse();
      assertThat(read("up to 20").sameAs(read("up to 30"))).isFalse();
      assertThat(read("more than 19").sameAs(read("at least 20"))).isFalse();
      assertThat(read("exactly 20").sameAs(read("20"))).isFalse();
      assertThat(read("40%").sameAs(read("40"))).isFalse();
      assertThat(read("two").sameAs(read("a couple"))).isFalse();
      assertThat(unbounded("close to 300").reading().sameAs(unbounded("close to 301").reading()))
          .isFalse();
    }
  }

  @Test
  void the_rule_names_the_row() {
    assertThat(read("at least 20").rule()).isEqualTo("at least n");
    assertThat(read("almost half").rule()).isEqualTo("almost p");
    assertThat(read("20,000+").hedged()).isTrue();
    assertThat(read("20,000").hedged()).isFalse();
    assertThat(read("about 7").point()).contains(Rational.of(7));
    assertThat(read("800–2,000").point()).isEmpty();
  }

  @Test
  void the_profile_prints_its_constants() {
    assertThat(ToleranceProfile.STANDARD.describe())
        .startsWith("tolerance profile `standard`")
        .contains("0.8", "0.7", "5 points", "10 points", "15 points", "1/10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
  void does_not_depend_on_the_locale_of_the_machine(String tag) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      NumberReader reader = NumberReader.forLanguage("en");
      assertThat(reader.read("SIX MILLION").asRead()).contains(read("six million"));
      assertThat(reader.read("1,300.5").asRead()).contains(read("1300.5"));
      String text = "IN THE REGION OF SIXTY-FIVE; 1,300";
      assertThat(reader.in(text, new Span(0, text.length())))
          .extracting(it -> it.reading().literal().toString())
          .containsExactly("[58, 72]", "[1300, 1300]");
      assertThat(refused("1".repeat(31)).problem()).contains("more than 30 digits");
    } finally {
      Locale.setDefault(before);
    }
  }
}
