package org.gainsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gainsay.time.EdtfReading.Problem;
import org.gainsay.time.EdtfReading.Refused;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
  private static When read(String written) {
    return Edtf.parse(written)
        .fold(
            EdtfReading.Read::when,
            refused -> {
              throw new AssertionError(refused);
            });
  }

  private static Refused refused(String written) {
    return Edtf.parse(written)
        .fold(
            read -> {
              throw new AssertionError(read);
            },
            Function.identity());
  }

  private static Days days(String written) {
    String[] ends = written.split("\\.\\.", -1);
    return new Days(
        ends[0].isEmpty() ? Days.BEGINNING : LocalDate.parse(ends[0]),
        ends[1].isEmpty() ? Days.END : LocalDate.parse(ends[1]));
  }

  private static Optional<Days> perhaps(String written) {
    return written.equals("none") ? Optional.empty() : Optional.of(days(written));
  }

  @Nested
  class What_a_date_may_mean {
    @ParameterizedTest
    @CsvSource({
      // edtf, named, outer, inner
      "2018-09-06, 2018-09-06..2018-09-06, 2018-09-06..2018-09-06, 2018-09-06..2018-09-06",
      "2018-09, 2018-09-01..2018-09-30, 2018-09-01..2018-09-30, 2018-09-01..2018-09-30",
      "2020-02, 2020-02-01..2020-02-29, 2020-02-01..2020-02-29, 2020-02-01..2020-02-29",
      "2018, 2018-01-01..2018-12-31, 2018-01-01..2018-12-31, 2018-01-01..2018-12-31",
      "0001, 0001-01-01..0001-12-31, 0001-01-01..0001-12-31, 0001-01-01..0001-12-31",
      "9999-12-31, 9999-12-31..9999-12-31, 9999-12-31..9999-12-31, 9999-12-31..9999-12-31",
      "2018-09-06T12:30:00Z, 2018-09-06..2018-09-06, 2018-09-06..2018-09-06,"
          + " 2018-09-06..2018-09-06",
      "2018-09-06T23:59:59+05:30, 2018-09-06..2018-09-06, 2018-09-06..2018-09-06,"
          + " 2018-09-06..2018-09-06",
      "2018-09-06~, 2018-09-06..2018-09-06, 2018-09-05..2018-09-07, none",
      "2018-09~, 2018-09-01..2018-09-30, 2018-08-01..2018-10-31, none",
      "2019-12?, 2019-12-01..2019-12-31, 2019-11-01..2020-01-31, none",
      "2020-03%, 2020-03-01..2020-03-31, 2020-02-01..2020-04-30, none",
      "2017~, 2017-01-01..2017-12-31, 2016-01-01..2018-12-31, none",
      "201X, 2010-01-01..2019-12-31, 2010-01-01..2019-12-31, none",
      "20XX, 2000-01-01..2099-12-31, 2000-01-01..2099-12-31, none",
      "000X, 0001-01-01..0009-12-31, 0001-01-01..0009-12-31, none",
      "2004-XX, 2004-01-01..2004-12-31, 2004-01-01..2004-12-31, none",
      "1985-XX-XX, 1985-01-01..1985-12-31, 1985-01-01..1985-12-31, none",
      "1985-04-XX, 1985-04-01..1985-04-30, 1985-04-01..1985-04-30, none",
      "2018-21, 2018-03-01..2018-12-31, 2018-03-01..2018-12-31, none",
      "2018-22, 2017-12-01..2019-03-31, 2017-12-01..2019-03-31, none",
      "2018-23, 2018-03-01..2018-12-31, 2018-03-01..2018-12-31, none",
      "2018-24, 2017-12-01..2019-03-31, 2017-12-01..2019-03-31, none",
      "2018-09-06/2018-09-07, 2018-09-06..2018-09-07, 2018-09-06..2018-09-07,"
          + " 2018-09-06..2018-09-07",
      "2018-09/2018-11, 2018-09-01..2018-11-30, 2018-09-01..2018-11-30, 2018-09-01..2018-11-30",
      "2018-09~/2018-12~, 2018-09-01..2018-12-31, 2018-08-01..2019-01-31, 2018-10-01..2018-11-30",
      "2018-XX/2020, 2018-01-01..2020-12-31, 2018-01-01..2020-12-31, 2018-12-01..2020-12-31",
      "2018-22/2020, 2017-12-01..2020-12-31, 2017-12-01..2020-12-31, 2019-01-01..2020-12-31",
      "../2018-09, ..2018-09-30, ..2018-09-30, ..2018-09-30",
      "2019-11/.., 2019-11-01.., 2019-11-01.., 2019-11-01..",
      "2019-11/, 2019-11-01.., 2019-11-01.., 2019-11-01..2019-11-01",
      "/2019-11, ..2019-11-30, ..2019-11-30, 2019-11-30..2019-11-30",
      "2019-11~/, 2019-11-01.., 2019-10-01.., none",
      "../.., .., .., ..",
    })
    void is_named_widened_and_narrowed(String edtf, String named, String outer, String inner) {
      When when = read(edtf);
      assertThat(when.edtf()).isEqualTo(edtf);
      assertThat(when.named()).isEqualTo(days(named));
      assertThat(when.outer()).isEqualTo(days(outer));
      assertThat(when.inner()).isEqualTo(perhaps(inner));
      assertThat(when.interval()).isEqualTo(edtf.contains("/"));
      assertThat(when.qualified()).isEqualTo(edtf.matches(".*[~?%].*"));
    }
  }

  @Nested
  class What_is_refused {
    @ParameterizedTest
    @CsvSource({
      "2018-9-6, NOT_EDTF, did you mean `2018-09-06`?",
      "5 May 2018, NOT_EDTF, did you mean `2018-05-05`?",
      "'May 5, 2018', NOT_EDTF, did you mean `2018-05-05`?",
      "6th of September 2018, NOT_EDTF, did you mean `2018-09-06`?",
      "Sept 2018, NOT_EDTF, did you mean `2018-09`?",
      "12/05/2018, NOT_EDTF, did you mean `2018-05-12` or `2018-12-05`?",
      "13/05/2018, NOT_EDTF, did you mean `2018-05-13`?",
      "06.09.2018, NOT_EDTF, did you mean `2018-09-06`?",
      "20180906, NOT_EDTF, did you mean `2018-09-06`?",
      "c. 2018, NOT_EDTF, did you mean `2018~`?",
      "201x, NOT_EDTF, did you mean `201X`?",
      "2018–2019, NOT_EDTF, did you mean `2018/2019`?",
      "2018-09-06 - 2018-09-07, NOT_EDTF, did you mean `2018-09-06/2018-09-07`?",
    })
    void says_what_may_have_been_meant(String written, Problem problem, String help) {
      assertThat(refused(written).problem()).isEqualTo(problem);
      assertThat(refused(written).help()).isEqualTo(help);
      assertThat(refused(written).message()).contains("`");
    }

    @ParameterizedTest
    @CsvSource({
      "2018-02-29, there is no day `2018-02-29`: February 2018 has 28 days",
      "2018-09-31, there is no day `2018-09-31`: September 2018 has 30 days",
      "2018-09-00, there is no day `2018-09-00`: September 2018 has 30 days",
      "2018-13, there is no month 13 in `2018-13`",
      "2018-00-01, there is no month 00 in `2018-00-01`",
      "2018-09/2018-09-31, there is no day `2018-09-31`: September 2018 has 30 days",
    })
    void names_what_is_impossible(String written, String message) {
      assertThat(refused(written).problem()).isEqualTo(Problem.IMPOSSIBLE_DATE);
      assertThat(refused(written).message()).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"Y170000002", "Y-17000", "0000", "-0044", "12018", "12018-05", "0000/2018"})
    void names_the_limit_of_years(String written) {
      assertThat(refused(written).problem()).isEqualTo(Problem.YEAR_OUT_OF_RANGE);
      assertThat(refused(written).message()).contains("0001 to 9999");
    }

    @ParameterizedTest
    @CsvSource({"2018-09-07/2018-09-06, 2018-09-06/2018-09-07", "2019/2018-12, 2018-12/2019"})
    void shows_a_reversed_interval_the_right_way_round(String written, String meant) {
      assertThat(refused(written).problem()).isEqualTo(Problem.REVERSED_INTERVAL);
      assertThat(refused(written).help()).contains("`" + meant + "`");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "/",
          "//",
          "2018/2019/2020",
          "yesterday",
          "XXXX",
          "201X-05",
          "2018-XX-05",
          "2018-?09",
          "{2017,2018}",
          "2018-09-06T",
          "2018-09-06T25:00:00",
          "2018-09-06T12:30",
          "2018-09T12:30:00Z",
          "2018-",
          "-",
          "?",
          "~",
          "2018~~",
          "٢٠١٨",
          " 2018",
          "2018-09-",
          "2018-1X",
          "X018"
        })
    void is_no_date_of_levels_0_and_1(String written) {
      assertThat(refused(written).problem()).isEqualTo(Problem.NOT_EDTF);
    }

    @Test
    void never_offers_what_would_be_refused_again() {
      assertThat(refused("31/09/2018").help()).startsWith("write a date as");
      assertThat(refused("2018-13-45").help()).startsWith("write a date as");
    }
  }

  /** The slow twin: every run of days that an expression may mean, one by one. */
  @Nested
  class Against_all_possible_meanings {
    @Test
    void agrees_on_random_expressions() {
      for (long seed = 0; seed < 3000; seed++) {
        Random random = new Random(seed);
        boolean interval = random.nextBoolean();
        Side from = Side.random(random);
        Side to = Side.random(random);
        String edtf = interval ? from.edtf + "/" + to.edtf : from.edtf;
        boolean reversed = from.first(0).isAfter(to.last(0));
        if (interval && reversed) {
          assertThat(refused(edtf).problem()).as("seed " + seed).isIn(Problem.REVERSED_INTERVAL);
          continue;
        }
        List<Days> meanings = interval ? meanings(from, to) : from.meanings;
        boolean allPossible = !interval || meanings.size() == from.size() * to.size();
        When when = read(edtf);
        Optional<Days> inner =
            meanings.stream().map(Optional::of).reduce(EdtfTest::both).orElseThrow();
        assertThat(when.outer())
            .as("seed %d: %s", seed, edtf)
            .isEqualTo(meanings.stream().reduce(Days::hull).orElseThrow());
        if (allPossible) {
          assertThat(when.inner()).as("seed %d: %s", seed, edtf).isEqualTo(inner);
        } else {
          when.inner().ifPresent(days -> assertThat(inner.orElseThrow().contains(days)).isTrue());
        }
      }
    }

    private List<Days> meanings(Side from, Side to) {
      List<Days> runs = new ArrayList<>();
      for (Days start : from.meanings) {
        for (Days end : to.meanings) {
          if (!start.first().isAfter(end.last())) {
            runs.add(new Days(start.first(), end.last()));
          }
        }
      }
      return runs;
    }

    /** A date with the runs of days it may mean, the plain one first. */
    private record Side(String edtf, List<Days> meanings) {
      static Side random(Random random) {
        int year = 2016 + random.nextInt(5);
        int month = 1 + random.nextInt(12);
        int day = 1 + random.nextInt(28);
        boolean shifts = random.nextInt(3) == 0;
        String mark = shifts ? "~?%".substring(random.nextInt(3)).substring(0, 1) : "";
        return switch (random.nextInt(5)) {
          case 0 ->
              shifted(
                  String.format(Locale.ROOT, "%d", year) + mark,
                  shifts,
                  by -> ofMonths(year * 12 + by * 12, 12));
          case 1 ->
              shifted(
                  String.format(Locale.ROOT, "%d-%02d", year, month) + mark,
                  shifts,
                  by -> ofMonths(year * 12 + month - 1 + by, 1));
          case 2 ->
              shifted(
                  String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day) + mark,
                  shifts,
                  by -> Days.of(LocalDate.of(year, month, day).plusDays(by)));
          case 3 ->
              new Side(
                  year + "-XX",
                  IntStream.range(0, 12).mapToObj(m -> ofMonths(year * 12 + m, 1)).toList());
          default ->
              new Side(
                  year / 10 + "X",
                  IntStream.range(0, 10)
                      .mapToObj(y -> ofMonths((year / 10 * 10 + y) * 12, 12))
                      .toList());
        };
      }

      private static Side shifted(
          String edtf, boolean shifts, java.util.function.IntFunction<Days> meaning) {
        IntStream by = shifts ? IntStream.of(0, -1, 1) : IntStream.of(0);
        return new Side(edtf, by.mapToObj(meaning).toList());
      }

      private static Days ofMonths(int firstMonth, int months) {
        LocalDate first = LocalDate.of(firstMonth / 12, firstMonth % 12 + 1, 1);
        return new Days(first, first.plusMonths(months).minusDays(1));
      }

      LocalDate first(int meaning) {
        return meanings.get(meaning).first();
      }

      LocalDate last(int meaning) {
        boolean unspecified = edtf.contains("X");
        return meanings.get(unspecified ? meanings.size() - 1 : meaning).last();
      }

      int size() {
        return meanings.size();
      }
    }
  }

  private static Optional<Days> both(Optional<Days> one, Optional<Days> other) {
    return one.flatMap(a -> other.flatMap(a::intersect));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
  void does_not_depend_on_the_locale_of_the_machine(String tag) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      assertThat(read("2018-09~/2018-12").outer()).isEqualTo(days("2018-08-01..2018-12-31"));
      assertThat(refused("5 MAY 2018").help()).isEqualTo("did you mean `2018-05-05`?");
      assertThat(refused("APRIL 2018").help()).isEqualTo("did you mean `2018-04`?");
      assertThat(refused("2018-02-30").message()).endsWith("February 2018 has 28 days");
    } finally {
      Locale.setDefault(before);
    }
  }
}
