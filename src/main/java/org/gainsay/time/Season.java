package org.gainsay.time;

import java.time.LocalDate;
import java.time.Period;

/**
 * The seasons of EDTF level 1, on either hemisphere and by any calendar.
 *
 * <p>A season begins with the month (meteorological) or in its third week (astronomical), half a
 * year apart north and south, and the summer or winter of a year may be that which ends in it or
 * that which begins in it. So spring and autumn of a year lie between March and December, summer
 * and winter between the December before and the March after.
 */
final class Season {
  private static final Period LENGTH = Period.ofMonths(3);

  private Season() {}

  /** By its number in EDTF: 21 spring, 22 summer, 23 autumn, 24 winter. */
  static Extent of(int year, int number) {
    boolean turnsTheYear = number == 22 || number == 24;
    return turnsTheYear ? aroundTheYear(year) : withinTheYear(year);
  }

  private static Extent withinTheYear(int year) {
    return extent(
        LocalDate.of(year, 3, 1),
        LocalDate.of(year, 10, 1),
        LocalDate.of(year, 5, 31),
        LocalDate.of(year, 12, 31));
  }

  private static Extent aroundTheYear(int year) {
    return extent(
        LocalDate.of(year - 1, 12, 1),
        LocalDate.of(year + 1, 1, 1),
        LocalDate.of(year, 2, 28),
        LocalDate.of(year + 1, 3, 31));
  }

  private static Extent extent(
      LocalDate earliestFirst,
      LocalDate latestFirst,
      LocalDate earliestLast,
      LocalDate latestLast) {
    Days widest = new Days(earliestFirst, latestLast);
    return new Extent(widest, earliestFirst, latestFirst, earliestLast, latestLast, LENGTH, false);
  }
}
