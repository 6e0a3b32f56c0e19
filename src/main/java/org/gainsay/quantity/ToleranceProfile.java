package org.gainsay.quantity;

/**
 * How much room the rounding and the hedges of a number leave: the constants of the table of
 * readings, under one name that every explanation prints.
 *
 * @param name what explanations call it
 * @param five how many units of the last digit a final 5 rounds to
 * @param cap no rounding is coarser than the number divided by this
 * @param about "about n" reaches as far as n divided by this, leniently twice as far
 * @param almost "almost n" begins at this part of n
 * @param almostLenient the same, leniently
 * @param wordShare how far a share in words reaches leniently, and "about p" literally
 * @param aboutShareLenient how far "about p" reaches leniently
 * @param almostShare how far below p "almost p" begins
 * @param almostShareLenient the same, leniently
 * @param multiple how far "twice" reaches leniently, as a part of itself
 */
public record ToleranceProfile(
    String name,
    Rational five,
    Rational cap,
    Rational about,
    Rational almost,
    Rational almostLenient,
    Rational wordShare,
    Rational aboutShareLenient,
    Rational almostShare,
    Rational almostShareLenient,
    Rational multiple) {

  /** The one that all readings use. */
  public static final ToleranceProfile STANDARD =
      new ToleranceProfile(
          "standard",
          Rational.of(5),
          Rational.of(10),
          Rational.of(10),
          Rational.of(4, 5),
          Rational.of(7, 10),
          Rational.of(1, 20),
          Rational.of(1, 10),
          Rational.of(1, 10),
          Rational.of(3, 20),
          Rational.of(1, 10));

  /** One sentence that names the profile and its constants. */
  public String describe() {
    return "tolerance profile `"
        + name
        + "`: a round number is read to half a unit of its last digit that is not a trailing zero"
        + " ("
        + five.decimal()
        + " units when that digit is a 5 after others), but to no more than 1/"
        + cap.decimal()
        + " of itself unless one digit stands before a magnitude word; about: 1/"
        + about.decimal()
        + " either way, leniently twice that; almost: from "
        + almost.decimal()
        + " of it, leniently "
        + almostLenient.decimal()
        + "; shares: half of the last digit, leniently all of it, "
        + points(wordShare)
        + " for words; about a share: "
        + points(wordShare)
        + ", leniently "
        + points(aboutShareLenient)
        + "; almost a share: from "
        + points(almostShare)
        + " below, leniently "
        + points(almostShareLenient)
        + "; twice and half as many: leniently 1/"
        + Rational.ONE.dividedBy(multiple).decimal()
        + " of it either way";
  }

  private static String points(Rational share) {
    return share.times(Rational.of(100)).decimal() + " points";
  }
}
