package org.gainsay.time;

import java.time.LocalDate;

/**
 * A run of days, both ends included; {@link #BEGINNING} and {@link #END} stand for an open side.
 */
public record Days(LocalDate first, LocalDate last) {
  /** No day of a ledger is earlier: years run from 0001. */
  public static final LocalDate BEGINNING = LocalDate.MIN;

  /** No day of a ledger is later: years run to 9999. */
  public static final LocalDate END = LocalDate.MAX;

  /** All of time. */
  public static final Days ALWAYS = new Days(BEGINNING, END);

  public Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("reversed: " + first + "/" + last);
    }
  }

  public static Days of(LocalDate day) {
    return new Days(day, day);
  }

  public boolean contains(Days other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  public boolean overlaps(Days other) {
    return !other.first.isAfter(last) && !other.last.isBefore(first);
  }

  public boolean isOneDay() {
    return first.equals(last);
  }
}
