package org.gainsay.contradiction;

import java.util.Optional;
import java.util.Set;
import org.gainsay.time.Days;

/** Whether the times of a floor and a ceiling allow comparing them, and under what assumption. */
final class Timing {
  /** An instant named less precisely than this is no instant. */
  private static final long LONGEST_INSTANT_DAYS = 366;

  private Timing() {}

  /**
   * The period of a floor as a proof of that level takes it. In a proof that assumes that tolls
   * were complete, a later toll of an event is no part of an earlier one: it may have risen.
   */
  static Days period(Limit floor, Level level) {
    Days period = floor.key().period();
    boolean tollOfEvent =
        level == Level.CONDITIONAL
            && floor.fact().tempo() == Tempo.FLOW
            && !floor.key().on(Axis.EVENT).isAll();
    return tollOfEvent
        ? floor
            .fact()
            .asOf()
            .filter(day -> day.last().isAfter(period.last()))
            .map(day -> new Days(period.first(), day.last()))
            .orElse(period)
        : period;
  }

  /** Whether a limit can take part in a proof of that level at all. */
  static boolean admits(Limit limit, Level level) {
    boolean conditional = level == Level.CONDITIONAL;
    if (limit.fact().tempo() == Tempo.INSTANT) {
      Days days = limit.key().period();
      return (conditional && isInstant(days)) || (limit.isFirm() && days.isOneDay());
    }
    return conditional || limit.isFirm();
  }

  private static boolean isInstant(Days days) {
    return !days.first().equals(Days.BEGINNING)
        && !days.last().equals(Days.END)
        && days.last().toEpochDay() - days.first().toEpochDay() < LONGEST_INSTANT_DAYS;
  }

  /** Whether, at that level, what a floor says in {@code part} bears on {@code whole}. */
  static boolean fits(Tempo tempo, Days part, Days whole) {
    return switch (tempo) {
      case FLOW -> whole.contains(part);
      case INSTANT -> whole.overlaps(part);
      case EXACT -> whole.equals(part);
    };
  }

  /** What must hold for two instants to be one. */
  static Set<String> unchanged(Tempo tempo, Days one, Days other) {
    boolean assumed = tempo == Tempo.INSTANT && !(one.isOneDay() && one.equals(other));
    return assumed
        ? Set.of(
            "the number did not change within "
                + show(one.first().isBefore(other.first()) ? hull(one, other) : hull(other, one)))
        : Set.of();
  }

  private static Days hull(Days earlier, Days later) {
    return new Days(
        earlier.first(), earlier.last().isAfter(later.last()) ? earlier.last() : later.last());
  }

  /** {@code 2018-09-01 to 2018-09-30}. */
  static String show(Days days) {
    if (days.isOneDay()) {
      return days.first().toString();
    }
    return Optional.of(days.first())
            .filter(day -> !day.equals(Days.BEGINNING))
            .map(Object::toString)
            .orElse("the beginning")
        + " to "
        + Optional.of(days.last())
            .filter(day -> !day.equals(Days.END))
            .map(Object::toString)
            .orElse("now");
  }
}
