package org.gainsay.time;

import java.time.LocalDate;
import java.time.Period;

/**
 * One date of an expression: the days it names, and how early and how late it may begin and end.
 *
 * <p>All four agree with the named days for a plain date.
 */
record Extent(
    Days named,
    LocalDate earliestFirst,
    LocalDate latestFirst,
    LocalDate earliestLast,
    LocalDate latestLast,
    Period unit,
    boolean qualified) {

  /** A plain day, month, year, decade …, one unit long. */
  static Extent plain(LocalDate first, Period unit) {
    LocalDate last = first.plus(unit).minusDays(1);
    return new Extent(new Days(first, last), first, first, last, last, unit, false);
  }

  /**
   * One unspecified unit among those between two dates: {@code 2004-XX} is some month of 2004.
   *
   * @param whole what the unspecified digits leave open: the year
   * @param part the unit that is unspecified: a month
   */
  static Extent oneWithin(LocalDate first, Period whole, Period part) {
    LocalDate end = first.plus(whole);
    return new Extent(
        new Days(first, end.minusDays(1)),
        first,
        end.minus(part),
        first.plus(part).minusDays(1),
        end.minusDays(1),
        whole,
        false);
  }

  /** The same with {@code ~}, {@code ?} or {@code %}: it may lie one unit earlier or later. */
  Extent shifted() {
    return new Extent(
        named,
        earliestFirst.minus(unit),
        latestFirst.plus(unit),
        shiftLast(earliestLast, -1),
        shiftLast(latestLast, 1),
        unit,
        true);
  }

  /** Last days move as the first day after them does: the end of February becomes that of March. */
  private LocalDate shiftLast(LocalDate last, int by) {
    return last.plusDays(1).plus(unit.multipliedBy(by)).minusDays(1);
  }
}
