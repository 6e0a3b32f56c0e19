package org.gainsay.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

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

  /** The days in both; empty when there are none. */
  public Optional<Days> intersect(Days other) {
    return overlaps(other)
        ? Optional.of(new Days(latest(other), earliest(other)))
        : Optional.empty();
  }

  /** The shortest run of days that holds both. */
  public Days hull(Days other) {
    LocalDate from = first.isBefore(other.first) ? first : other.first;
    return new Days(from, last.isAfter(other.last) ? last : other.last);
  }

  /** Whether it has no first or no last day. */
  public boolean isOpen() {
    return first.equals(BEGINNING) || last.equals(END);
  }

  /** How many days it has; meaningless but large when a side is open. */
  public long length() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** How many days lie from the end of one to the start of the other: 0 when they overlap. */
  public long apart(Days other) {
    if (overlaps(other)) {
      return 0;
    }
    return last.isBefore(other.first)
        ? ChronoUnit.DAYS.between(last, other.first)
        : ChronoUnit.DAYS.between(other.last, first);
  }

  /** Whether on {@code day} fewer than so many days have passed since the end, or none yet. */
  public boolean endedLessThan(long days, LocalDate day) {
    return ChronoUnit.DAYS.between(last, day) < days;
  }

  private LocalDate latest(Days other) {
    return first.isAfter(other.first) ? first : other.first;
  }

  private LocalDate earliest(Days other) {
    return last.isBefore(other.last) ? last : other.last;
  }
}
