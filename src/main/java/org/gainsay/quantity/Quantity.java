package org.gainsay.quantity;

import java.util.Optional;
import org.gainsay.quantity.Reading.Kind;

/** What a number expression says before its hedges are weighed. */
sealed interface Quantity {
  /** One number: {@code 1,300}, {@code $5 million}, {@code 15 km}. */
  record Single(Numeral number, Scale scale) implements Quantity {}

  /** Between two numbers, the first not greater. */
  record Range(Numeral low, Numeral high, Scale scale) implements Quantity {}

  /** A part of a whole, in words: a third. */
  record Fraction(Rational value) implements Quantity {}

  /**
   * Words with a row of their own: dozens, several hundred, most, twice.
   *
   * @param row the row's name
   * @param point the value, where the words give one: a dozen
   */
  record Vague(Kind kind, String row, Estimate estimate, Optional<Rational> point)
      implements Quantity {}

  /** Words or signs that the table does not know. */
  record Outside(String why) implements Quantity {
    static final Outside WORDS = new Outside("words outside the table of readings");
  }

  /** A range whose first number is the greater. */
  record Reversed() implements Quantity {}

  /** A number with more digits than can be meant. */
  record TooLong() implements Quantity {}

  /** What the number of a single or a range counts in. */
  record Scale(boolean percent, Optional<String> unit) {
    static final Scale COUNT = new Scale(false, Optional.empty());
    static final Scale PERCENT = new Scale(true, Optional.empty());

    static Scale of(String unit) {
      return new Scale(false, Optional.of(unit));
    }

    boolean isCount() {
      return equals(COUNT);
    }
  }
}
