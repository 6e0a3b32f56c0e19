package org.gainsay.quantity;

import java.util.Optional;

/**
 * What a number expression says, read twice: by the letter, and as leniently as its rounding and
 * its hedges allow.
 *
 * <p>{@code lenient} contains {@code literal}. Words that the table of readings does not know give
 * {@link Interval#ANY} twice.
 *
 * @param kind what sort of number it is
 * @param rule the rule of the table by which it was read, in words: {@code "at least n"}; for words
 *     outside the table, with those words
 * @param hedged whether a hedge stands with the number
 * @param point the value itself, where the words hold a single one (also "about 7", "over 7")
 * @param unit the unit read with it, by one name for all its spellings: {@code km}, {@code $}
 */
public record Reading(
    Kind kind,
    Interval literal,
    Interval lenient,
    String rule,
    boolean hedged,
    Optional<Rational> point,
    Optional<String> unit) {

  /** What sort of number an expression gives. */
  public enum Kind {
    /** How many of something: whole and never negative. */
    COUNT,
    /** How much of something, in a unit or with decimals: never negative, not always whole. */
    AMOUNT,
    /** A fraction of a whole, from 0 to 1. */
    SHARE,
    /** How many times as much. */
    MULTIPLE,
    /** Words outside the table of readings. */
    UNREAD
  }

  /**
   * Whether both say the same: one rule, one value, one unit. How the number is spelled is left
   * out, though it rounds otherwise: {@code 3,000,000} and "three million" are the same reading.
   */
  public boolean sameAs(Reading other) {
    return kind == other.kind
        && rule.equals(other.rule)
        && point.equals(other.point)
        && (point.isPresent() || literal.equals(other.literal))
        && unit.equals(other.unit);
  }

  /**
   * The value itself, where the text gives one: "1,300", "about 7"; not "at most 300", whose number
   * is a bound.
   */
  public Optional<Rational> best() {
    return point.filter(value -> literal.isPoint() || isInside(value));
  }

  private boolean isInside(Rational value) {
    return literal.low().filter(low -> low.value().compareTo(value) < 0).isPresent()
        && literal.high().filter(high -> high.value().compareTo(value) > 0).isPresent();
  }

  /** The same for a count that may be incomplete: "documented", "so far" give no upper bound. */
  public Reading withoutUpperBound() {
    return new Reading(
        kind, literal.withoutHigh(), lenient.withoutHigh(), rule, hedged, point, unit);
  }

  /** The same where words around the number may change it in ways that are not known. */
  public Reading withoutBounds() {
    return new Reading(kind, Interval.ANY, Interval.ANY, rule, hedged, point, unit);
  }
}
