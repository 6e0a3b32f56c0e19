package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gainsay.quantity.Reading.Kind;
import org.gainsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatiosTest {
  private static final NumberReader ENGLISH = NumberReader.forLanguage("en-GB");

  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static List<NumberExpression> in(String text) {
    return ENGLISH.in(text, new Span(0, text.length()));
  }

  private static List<String> found(String text) {
    return in(text).stream().map(it -> text.substring(it.span().start(), it.span().end())).toList();
  }

  private static boolean hasShare(String text) {
    return in(text).stream().anyMatch(it -> it.reading().kind() == Kind.SHARE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Four in five said so | Four in five | 4/5",
        "nine out of ten islanders | nine out of ten | 9/10",
        "nine in 10 islanders | nine in 10 | 9/10",
        "9 out of 10 people | 9 out of 10 | 9/10",
        "one in three children | one in three | 1/3",
        "one-in-three children | one-in-three | 1/3",
        "one child in three is hungry | one child in three | 1/3",
        "two children out of five. | two children out of five | 2/5",
        "one in 12 households | one in 12 | 1/12",
        "one in a hundred survives | one in a hundred | 1/100",
        "one in five hundred survives | one in five hundred | 1/500",
        "seven of every ten homes | seven of every ten | 7/10",
        "12 in every 100,000 births | 12 in every 100,000 | 3/25000",
        "three out of every four schools | three out of every four | 3/4",
        "they say that seven in ten agree | seven in ten | 7/10",
        "only one in four stayed | one in four | 1/4",
        "more than one in three went | more than one in three | 1/3",
        "two thirds of them | two thirds | 2/3",
        "half of the town | half | 1/2",
      })
  void are_one_expression(String text, String whole, String value) {
    assertThat(found(text)).containsExactly(whole);
    Reading reading = in(text).get(0).reading();
    assertThat(reading.kind()).isEqualTo(Kind.SHARE);
    String[] parts = value.split("/", -1);
    assertThat(reading.point())
        .contains(Rational.of(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "three in Orlow",
        "two in May",
        "one in 2015",
        "one in May 2015",
        "one in 5 May raids",
        "twelve in 2016 alone",
        "in 2016",
        "four in five days",
        "one in ten km",
        "three in ten hours",
        "five in four rooms",
        "two in two homes",
        "twelve in thirteen villages",
        "12 in 40 villages",
        "45 out of 60 hospitals",
        "no one in three villages",
        "the shells killed three in five villages",
        "one in three or four",
        "nine of them children",
        "one of the ten",
        "ten out of the city",
        "one in five-star hotels"
      })
  void are_not_made_of_two_counts_or_of_a_date(String text) {
    assertThat(hasShare(text)).as(text).isFalse();
  }

  @Test
  void are_read_literally_and_five_points_around() {
    Reading reading = ENGLISH.read("four in five").asRead().orElseThrow();
    assertThat(reading.literal()).isEqualTo(Interval.exactly(Rational.of(4, 5)));
    assertThat(reading.lenient())
        .isEqualTo(Interval.closed(Rational.of(3, 4), Rational.of(17, 20)));
    assertThat(ENGLISH.read("Four in five people").asRead()).contains(reading);
  }

  /** Every ratio in words, against division by hand. */
  @Test
  void are_the_quotient_whichever_way_they_are_said() {
    for (int part = 1; part <= 10; part++) {
      for (int whole = 1; whole <= 10; whole++) {
        for (String joint : List.of(" in ", " out of ", " in every ", " of every ", "-in-")) {
          String text = "some say " + WORDS.get(part) + joint + WORDS.get(whole) + " are so";
          boolean every = joint.contains("every");
          boolean one = part == 1 && !joint.contains("out");
          boolean share = part < whole && (every || one || whole > 2);
          Optional<Rational> expected =
              share ? Optional.of(Rational.of(part, whole)) : Optional.empty();
          assertThat(shares(text)).as(text).isEqualTo(expected.stream().toList());
        }
      }
    }
  }

  /** What a date or a place makes of them. */
  @Test
  void never_end_in_a_year_a_month_or_a_name() {
    List<String> ends = new ArrayList<>(List.of("May", "March 2015", "Orlow", "the city", "May 5"));
    IntStream.rangeClosed(1900, 2099).mapToObj(Integer::toString).forEach(ends::add);
    for (String number : WORDS) {
      for (String end : ends) {
        String text = "there were " + number + " in " + end + ", they say";
        assertThat(shares(text)).as(text).isEmpty();
      }
    }
  }

  private static List<Rational> shares(String text) {
    return in(text).stream()
        .map(NumberExpression::reading)
        .filter(it -> it.kind() == Kind.SHARE)
        .map(it -> it.point().orElseThrow())
        .toList();
  }
}
