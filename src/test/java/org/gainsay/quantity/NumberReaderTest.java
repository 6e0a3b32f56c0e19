package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gainsay.quantity.Reading.Kind;
import org.gainsay.text.Span;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {
  private static final NumberReader ENGLISH = NumberReader.forLanguage("en-GB");

  private static List<NumberExpression> in(String text) {
    return ENGLISH.in(text, new Span(0, text.length()));
  }

  private static List<String> found(String text) {
    return in(text).stream().map(it -> slice(text, it.span())).toList();
  }

  private static String slice(String text, Span span) {
    return text.substring(span.start(), span.end());
  }

  @Nested
  class In_running_text {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "the agency estimates that more than 250,000 people fled | more than 250,000 | 250,000",
          "numbering somewhere in the region of 20,000+ fighters | somewhere in the region of"
              + " 20,000+ | 20,000",
          "with an estimated 2013 level of between 800–2,000 men | an estimated 2013 level of"
              + " between 800–2,000 | 800–2,000",
          "a zone that is 15-20 km wide | 15-20 km | 15-20",
          "comprise 80% of the displaced | 80% | 80",
          "almost half of the population | almost half | half",
          "a third of whom are children | a third | a third",
          "hundreds of thousands of the displaced | hundreds of thousands | hundreds of thousands",
          "sent more than a hundred trigger-happy marines | more than a hundred | a hundred",
          "a 10,000-strong force | 10,000-strong | 10,000",
          "he paid US$5 million for it | US$5 million | 5 million",
          "arrested 40 people or more | 40 people or more | 40",
          "spread across a dozen core militias | a dozen | a dozen",
          "the absolute minimum of one person | one | one",
          "there were no casualties | no | no",
          "killed 1280 of them | 1280 | 1280",
          "2000 people were killed | 2000 | 2000",
          "some 1900 barrel bombs | some 1900 | 1900",
          "more than 2000 fled | more than 2000 | 2000",
          "in September 20 people were killed | 20 | 20",
          "at least one of the hospitals | at least one | one",
          "most rebels left | most | most",
          "a “100% fabrication” | 100% | 100",
        })
    void the_longest_expression_is_found(String text, String whole, String number) {
      assertThat(found(text)).containsExactly(whole);
      assertThat(slice(text, in(text).get(0).number())).isEqualTo(number);
    }

    @Test
    void a_hedge_before_the_next_number_belongs_to_that() {
      assertThat(found("At least 43 people drowned and more than a hundred are missing"))
          .containsExactly("At least 43", "more than a hundred");
      assertThat(found("20 died or more than 30 did")).containsExactly("20", "more than 30");
      assertThat(found("12 wounded or fewer than a dozen"))
          .containsExactly("12", "fewer than a dozen");
      assertThat(found("12 people and over 20 boats")).containsExactly("12", "over 20");
      assertThat(found("they handed over 35 prisoners")).containsExactly("35");
      assertThat(found("they handed well over 35 prisoners")).containsExactly("well over 35");
      assertThat(found("12 people and at least 20 boats")).containsExactly("12", "at least 20");
      assertThat(found("12 people and up to 20 boats")).containsExactly("12", "up to 20");
      assertThat(found("12 people or less than half of them"))
          .containsExactly("12", "less than half");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "on 6 and 7 September",
          "on 6–7 September",
          "the 23rd of December",
          "23rd December 2019",
          "September 6, 2018 protests",
          "On 8 September, they",
          "In 2016 the",
          "since 2013, when",
          "the 2013 attacks",
          "2016 elections",
          "around 2016",
          "by the end of 2018 the roads",
          "the 1930s",
          "MI5 and B-1B bombers",
          "S-300 missiles",
          "COVID-19",
          "as they said [1].",
          "https://example.org/2016/300?x=12",
          "see www.example.org/300",
          "mail to a20@example.org",
          "example.org/2016/5",
          "at 12:30",
          "on 2018-09-06",
          "12.05.2018",
          "24/7",
          "555-123-4567",
          "the third of September",
          "a third option",
          "one of them",
          "no one knew",
          "a fine one – that",
          "on the one hand",
          "one another",
          "the first half of the year",
          "the second half",
          "a half-hearted reply",
          "the most recent",
          "most recently",
          "its most famous",
          "no longer",
          "no doubt",
          "none other than",
          "#300",
          "so many others",
          "at most",
          "over the hills",
          "",
          "between the sides",
          "test scores",
          "an estimated of an estimated of"
        })
    void what_a_reader_would_not_call_a_number_is_left_out(String text) {
      assertThat(found(text)).isEmpty();
    }

    @Test
    void several_stand_side_by_side() {
      assertThat(found("three hospitals, two centers and 304 of 1,300 people; thousands fled"))
          .containsExactly("three", "two", "304", "1,300", "thousands");
      assertThat(found("rose from 800 to 20,000 fighters")).containsExactly("800", "20,000");
      assertThat(found("killed 20 people, at least 30 injured"))
          .containsExactly("20", "at least 30");
    }
  }

  @Nested
  class As_texts_come {
    @Test
    void hard_wrapped_lines_are_crossed() {
      assertThat(found("a population of three\nmillion people")).containsExactly("three\nmillion");
      assertThat(found("no\r\n  fewer than\r\n  12 died"))
          .containsExactly("no\r\n  fewer than\r\n  12");
      assertThat(found("twenty-\none people")).containsExactly("twenty-\none");
      assertThat(found("thou-\nsands fled")).containsExactly("thou-\nsands");
      assertThat(found("two mil\u00ADlion")).containsExactly("two mil\u00ADlion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u202F", "\u2009", "'", "’", ","})
    void thousands_are_parted_in_many_ways(String separator) {
      String number = "1" + separator + "300" + separator + "000";
      assertThat(found("the " + number + " people")).containsExactly(number);
      assertThat(in(number).get(0).reading().point()).contains(Rational.of(1_300_000));
    }

    @Test
    void thousands_may_be_parted_by_plain_blanks() {
      assertThat(found("About 10 000 people fled")).containsExactly("About 10 000");
      assertThat(in("10 000 people").get(0).reading().point()).contains(Rational.of(10_000));
      assertThat(found("In 2016 12 300 000 people fled.")).containsExactly("12 300 000");
      assertThat(found("it cost 3 500.50 crowns")).containsExactly("3 500.50");
    }

    @Test
    void a_plain_blank_may_part_two_numbers() {
      assertThat(found("in 2016 300 people")).containsExactly("300");
      assertThat(found("On May 10 300 people fled")).containsExactly("300");
      assertThat(found("15 120 33")).containsExactly("15", "120", "33");
      assertThat(found("call 030 901 820")).doesNotContain("030 901 820");
      assertThat(found("15 1200")).containsExactly("15", "1200");
      assertThat(found("15\n120 people")).containsExactly("15", "120");
    }

    @Test
    void a_year_before_a_no_break_space_is_no_group() {
      assertThat(found("in 2016\u00A0300 people")).containsExactly("300");
    }

    @Test
    void digits_of_every_script_are_digits() {
      assertThat(in("٣٠٠ people").get(0).reading().point()).contains(Rational.of(300));
      assertThat(in("۱۲٬۵۰۰٫۵ km").get(0).reading().point()).contains(Rational.of(25001, 2));
      assertThat(in("\uD835\uDFCF\uD835\uDFD0 killed").get(0).span()).isEqualTo(new Span(0, 4));
    }

    @Test
    void spans_are_of_the_whole_text_also_within_a_passage() {
      String text = "First 12 came, then more than 250,000 people fled in 2019.";
      int number = text.indexOf("250");
      assertThat(ENGLISH.in(text, new Span(number, number + 7)))
          .extracting(NumberExpression::span)
          .containsExactly(new Span(number, number + 7));
      assertThat(ENGLISH.in(text, new Span(number + 1, number + 7))).isEmpty();
    }

    @Test
    void what_lies_around_a_passage_tells_a_date_from_a_number() {
      String text = "on 6 and 7 September";
      assertThat(ENGLISH.in(text, new Span(0, 10))).isEmpty();
    }
  }

  @Nested
  class Around_a_found_value {
    private Optional<String> around(String text, String value) {
      int at = text.indexOf(value);
      return ENGLISH
          .longestAround(text, new Span(0, text.length()), new Span(at, at + value.length()))
          .map(it -> slice(text, it.span()));
    }

    @Test
    void its_hedge_is_found() {
      assertThat(around("at least 72 people were killed", "72")).contains("at least 72");
      assertThat(around("an estimated total of 300 people", "300"))
          .contains("an estimated total of 300");
    }

    @Test
    void words_and_digits_that_may_mean_something_else_count() {
      assertThat(around("one of the hospitals was hit", "one")).contains("one");
      assertThat(around("no civilian was killed", "no")).contains("no");
      assertThat(around("a march of 2016 souls", "2016")).contains("2016");
    }

    @Test
    void a_part_of_a_number_or_a_date_is_none() {
      assertThat(around("112 killed", "12")).contains("112");
      assertThat(around("on 6 and 7 September", "7")).isEmpty();
      assertThat(around("nobody came", "nobody")).isEmpty();
    }
  }

  @Nested
  class Other_languages {
    @Test
    void have_digits_separators_signs_and_per_cent() {
      NumberReader german = NumberReader.forLanguage("de");
      assertThat(german.knowsWords()).isFalse();
      assertThat(german.read("1.300").asRead().flatMap(Reading::point)).contains(Rational.of(1300));
      assertThat(german.read("1,5 %").asRead().flatMap(Reading::point))
          .contains(Rational.of(3, 200));
      assertThat(german.read("mehr als 300").asRead()).map(Reading::kind).contains(Kind.UNREAD);
      NumberReader french = NumberReader.forLanguage("fr");
      assertThat(french.read("1\u202F300").asRead().flatMap(Reading::point))
          .contains(Rational.of(1300));
      assertThat(NumberReader.forLanguage("ar").read("٪٨٠").asRead())
          .map(Reading::kind)
          .contains(Kind.UNREAD);
      assertThat(NumberReader.forLanguage("ar").read("٨٠٪").asRead().flatMap(Reading::point))
          .contains(Rational.of(4, 5));
    }

    @Test
    void a_tag_that_is_none_reads_digits() {
      NumberReader none = NumberReader.forLanguage("../en");
      assertThat(none.knowsWords()).isFalse();
      assertThat(none.read("300").asRead().flatMap(Reading::point)).contains(Rational.of(300));
    }
  }

  @Test
  void words_that_make_a_count_incomplete_are_found() {
    String text = "The monitors have documented the deaths of 304 children";
    assertThat(ENGLISH.incompleteness(text, new Span(0, text.length())))
        .map(span -> slice(text, span))
        .contains("documented");
    assertThat(ENGLISH.incompleteness("304 children died", new Span(0, 17))).isEmpty();
  }

  @Test
  void the_lists_name_number_words_and_hedges() {
    assertThat(ENGLISH.numberWords()).contains("seven", "million", "thirds", "dozens", "half");
    assertThat(ENGLISH.hedges()).contains("at least", "no fewer than", "almost", "or more");
  }

  /**
   * Hostile texts end, whatever they repeat: each would overflow or never end if time were not
   * linear.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1,",
        "1'",
        "1-",
        "1/",
        "a ",
        "about ",
        "an estimated of ",
        "between ",
        "one hundred and ",
        "hundreds of ",
        "twenty-",
        "a-\n",
        "million ",
        "5 trillion ",
        "half a ",
        "documented ",
        "[1]",
        "+",
        "x.y/",
        "\u00AD",
        "a third of a ",
        "one in ",
        "one child in ",
        "nine out of every ",
        "no ",
        "most ",
        "-5",
        "1 or "
      })
  void time_stays_linear(String part) {
    assertThat(in(part.repeat(60_000 / part.length()))).isNotNull();
  }
}
