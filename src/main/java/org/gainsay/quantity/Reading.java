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
 * @param rule the rule of the table by which it was read, in words: {@code "at least n"}
 * @param hedged whether a hedge stands with the number
 * @param point the value itself, where the text gives a point value (also a hedged "about 7")
 * @param unit the unit read with it ({@code km}, {@code $}), in the text's own words
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
    /** A fraction of a whole, from 0 to 1. */
    SHARE,
    /** How many times as much. */
    MULTIPLE,
    /** Words outside the table of readings. */
    UNREAD
  }
}
