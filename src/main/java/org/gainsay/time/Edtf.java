package org.gainsay.time;

import java.time.LocalDate;
import java.util.Optional;
import org.gainsay.time.EdtfReading.Problem;
import org.gainsay.time.EdtfReading.Refused;

/**
 * Reads dates and intervals of the Extended Date/Time Format (ISO 8601-2:2019, Annex A), levels 0
 * and 1, years 0001 to 9999.
 *
 * <p>A date and time counts by its day. An interval runs from the first day of its start to the
 * last day of its end.
 */
public final class Edtf {
  private Edtf() {}

  public static EdtfReading parse(String written) {
    int slash = written.indexOf('/');
    if (slash < 0) {
      return single(written);
    }
    String start = written.substring(0, slash);
    String end = written.substring(slash + 1);
    if (end.indexOf('/') >= 0 || (start.isEmpty() && end.isEmpty())) {
      return refuse(DateReading.notEdtf(written), written);
    }
    return interval(written, start, end);
  }

  private static EdtfReading single(String written) {
    return EdtfDate.read(written) instanceof DateReading.Read date
        ? new EdtfReading.Read(when(written, date.extent()))
        : refuse(EdtfDate.read(written), written);
  }

  private static When when(String written, Extent date) {
    return new When(
        written,
        date.named(),
        new Days(date.earliestFirst(), date.latestLast()),
        run(date.latestFirst(), date.earliestLast()),
        date.qualified(),
        false);
  }

  private static EdtfReading interval(String written, String start, String end) {
    for (String side : new String[] {start, end}) {
      if (isDate(side) && EdtfDate.read(side) instanceof DateReading.Bad bad) {
        return refuse(bad, written);
      }
    }
    Optional<Extent> from = extent(start);
    Optional<Extent> to = extent(end);
    LocalDate first = from.map(it -> it.named().first()).orElse(Days.BEGINNING);
    LocalDate last = to.map(it -> it.named().last()).orElse(Days.END);
    if (first.isAfter(last)) {
      return reversed(written, start, end);
    }
    LocalDate outerFirst = from.map(Extent::earliestFirst).orElse(Days.BEGINNING);
    LocalDate outerLast = to.map(Extent::latestLast).orElse(Days.END);
    return new EdtfReading.Read(
        new When(
            written,
            new Days(first, last),
            new Days(outerFirst, outerLast),
            inner(start, end, from, to),
            qualified(from, to),
            true));
  }

  /** An unknown end may lie as near to the other end as can be: one day at most is sure. */
  private static Optional<Days> inner(
      String start, String end, Optional<Extent> from, Optional<Extent> to) {
    LocalDate first = from.map(Extent::latestFirst).orElse(Days.BEGINNING);
    LocalDate last = to.map(Extent::earliestLast).orElse(Days.END);
    if (end.isEmpty()) {
      return from.filter(it -> it.earliestFirst().equals(first)).map(it -> Days.of(first));
    }
    if (start.isEmpty()) {
      return to.filter(it -> it.latestLast().equals(last)).map(it -> Days.of(last));
    }
    return run(first, last);
  }

  private static boolean qualified(Optional<Extent> from, Optional<Extent> to) {
    return from.filter(Extent::qualified).or(() -> to.filter(Extent::qualified)).isPresent();
  }

  private static boolean isDate(String side) {
    return !side.isEmpty() && !side.equals("..");
  }

  private static Optional<Extent> extent(String side) {
    return isDate(side) && EdtfDate.read(side) instanceof DateReading.Read date
        ? Optional.of(date.extent())
        : Optional.empty();
  }

  private static Optional<Days> run(LocalDate first, LocalDate last) {
    return first.isAfter(last) ? Optional.empty() : Optional.of(new Days(first, last));
  }

  private static EdtfReading reversed(String written, String start, String end) {
    return new Refused(
        Problem.REVERSED_INTERVAL,
        "the interval `" + written + "` ends before it begins",
        "write `" + end + "/" + start + "` if that is what is meant");
  }

  private static EdtfReading refuse(DateReading bad, String written) {
    return bad.refused(DateAdvice.on(written));
  }
}
