package org.gainsay.coverage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gainsay.text.Span;
import org.gainsay.text.Wording;
import org.gainsay.time.Days;
import org.gainsay.time.Edtf;
import org.gainsay.time.EdtfReading;
import org.gainsay.time.When;

/** Reads the dates of a sentence as EDTF; a year that is left out is that of the publication. */
public final class Dates {
  private final Cues cues;
  private final Optional<LocalDate> published;
  private final boolean toTheDay;

  /**
   * A date that its sentence gives in full, with its year.
   *
   * @param end the word behind it
   */
  public record Dated(When when, Span span, int end) {}

  /** Of a text in the language of a BCP 47 tag. */
  public static Dates of(String languageTag, Optional<When> published) {
    return new Dates(Cues.of(languageTag), published);
  }

  Dates(Cues cues, Optional<When> published) {
    this.cues = cues;
    this.published = published.map(When::named).filter(days -> !days.isOpen()).map(Days::last);
    this.toTheDay = published.filter(it -> it.named().isOneDay()).isPresent();
  }

  /**
   * A date in words.
   *
   * @param month 0 when there is only a year, {@code day} 0 when there is no day
   */
  private record Written(int first, int end, int year, int month, int day) {
    String edtf() {
      String written = String.format(Locale.ROOT, "%04d", year);
      written += month > 0 ? String.format(Locale.ROOT, "-%02d", month) : "";
      return written + (day > 0 ? String.format(Locale.ROOT, "-%02d", day) : "");
    }
  }

  /** The date that stands nearest to a word, in EDTF. */
  Optional<String> near(Wording words, int word) {
    List<Written> all = all(words);
    Optional<Written> nearest =
        all.stream()
            .min(
                (one, other) ->
                    Integer.compare(Math.abs(one.first() - word), Math.abs(other.first() - word)));
    return nearest
        .map(date -> period(words, all, date))
        .or(() -> weekday(words))
        .filter(edtf -> Edtf.parse(edtf) instanceof EdtfReading.Read);
  }

  /**
   * The date that a phrase gives, "in May 2030", "since 2030", "between 2028 and 2030"; nothing
   * when its year is left out, or when it goes on in a way that is not read.
   *
   * @param to the word at which reading stops
   */
  public Optional<Dated> behind(Wording words, int lead, int to) {
    int at = lead + cues.at(Cues.Sort.DATING, words, lead);
    if (at == lead) {
      return Optional.empty();
    }
    List<Written> all = all(words);
    return all.stream()
        .filter(date -> date.first() == at && isWhole(words, date))
        .findFirst()
        .flatMap(date -> dated(words, all, date, cues.standsAt(Cues.Sort.SPAN, words, lead)))
        .filter(dated -> dated.end() <= to && !goesOn(words, dated.end(), to));
  }

  private Optional<Dated> dated(Wording words, List<Written> all, Written date, boolean span) {
    Optional<Written> until =
        all.stream().filter(it -> isWhole(words, it) && joins(words, date, it)).findFirst();
    Optional<String> edtf =
        span
            ? until.map(it -> date.edtf() + "/" + it.edtf())
            : Optional.of(openSide(words, date).orElse(date.edtf()));
    int end = span ? until.map(Written::end).orElse(date.end()) : date.end();
    return edtf.map(Edtf::parse)
        .flatMap(
            reading ->
                reading instanceof EdtfReading.Read read
                    ? Optional.of(
                        new Dated(read.when(), words.span(date.first(), end - date.first()), end))
                    : Optional.empty());
  }

  private static boolean isWhole(Wording words, Written date) {
    return year(words, date.end() - 1) > 0;
  }

  /** "2030-31", "2030 and 2031", "2030, May 2031". */
  private boolean goesOn(Wording words, int end, int to) {
    int next = end < to && cues.standsAt(Cues.Sort.JOINT, words, end) ? end + 1 : end;
    return next < to
        && (Character.isDigit(words.key(next).charAt(0))
            || cues.number(Cues.Sort.MONTH, words.key(next)) >= 0);
  }

  private List<Written> all(Wording words) {
    List<Written> all = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int from = at;
      Optional<Written> date = at(words, at);
      date.ifPresent(all::add);
      at = date.map(Written::end).orElse(from + 1);
    }
    return all;
  }

  private Optional<Written> at(Wording words, int at) {
    int month = cues.number(Cues.Sort.MONTH, words.key(at)) + 1;
    if (month > 0 && Names.isCapital(words, at)) {
      int dayBehind = day(words, at + 1);
      int yearAt = dayBehind > 0 ? at + 2 : at + 1;
      int year = year(words, yearAt);
      return dated(at, year > 0 ? yearAt + 1 : yearAt, year, month, dayBehind, isAhead(words, at));
    }
    int day = day(words, at);
    int monthBehind =
        at + 1 < words.size() ? cues.number(Cues.Sort.MONTH, words.key(at + 1)) + 1 : 0;
    if (day > 0 && monthBehind > 0) {
      int year = year(words, at + 2);
      return dated(at, year > 0 ? at + 3 : at + 2, year, monthBehind, day, isAhead(words, at));
    }
    int year = year(words, at);
    return year > 0 && stands(words, at) ? dated(at, at + 1, year, 0, 0, false) : Optional.empty();
  }

  /** Four digits are a year behind "in", "since" and the like. */
  private boolean stands(Wording words, int at) {
    return at > 0 && cues.standsAt(Cues.Sort.BEFORE_YEAR, words, at - 1);
  }

  /** "by 15 October", where the sentence speaks of what is to come. */
  private boolean isAhead(Wording words, int at) {
    boolean until = at > 0 && cues.standsAt(Cues.Sort.UNTIL, words, at - 1);
    for (int i = 0; until && i < words.size(); i++) {
      if (cues.standsAt(Cues.Sort.TO_COME, words, i)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Written> dated(int first, int end, int year, int month, int day, boolean ahead) {
    Optional<Integer> known =
        year > 0 ? Optional.of(year) : published.map(it -> year(it, month, day, ahead));
    return known.map(it -> new Written(first, end, it, month, day));
  }

  /** The last such day that is not after the publication, or the next one. */
  private static int year(LocalDate published, int month, int day, boolean ahead) {
    boolean later =
        month > published.getMonthValue()
            || (month == published.getMonthValue() && day > published.getDayOfMonth());
    int last = later ? published.getYear() - 1 : published.getYear();
    return ahead ? last + 1 : last;
  }

  private static int year(Wording words, int at) {
    String key = at < words.size() ? words.key(at) : "";
    boolean year = key.length() == 4 && (key.startsWith("19") || key.startsWith("20"));
    return year && isDigits(key) ? Integer.parseInt(key) : 0;
  }

  private static int day(Wording words, int at) {
    String key = at < words.size() ? words.key(at).replaceFirst("(st|nd|rd|th)$", "") : "";
    boolean day = !key.isEmpty() && key.length() <= 2 && isDigits(key);
    int number = day ? Integer.parseInt(key) : 0;
    return number <= 31 ? number : 0;
  }

  private static boolean isDigits(String key) {
    return key.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  // Periods

  private String period(Wording words, List<Written> all, Written date) {
    int at = all.indexOf(date);
    for (Written other : all) {
      if (all.indexOf(other) == at - 1 && joins(words, other, date)) {
        return other.edtf() + "/" + date.edtf();
      } else if (all.indexOf(other) == at + 1 && joins(words, date, other)) {
        return date.edtf() + "/" + other.edtf();
      }
    }
    return twoDays(words, date)
        .or(() -> stretch(words, date))
        .or(() -> openSide(words, date))
        .orElse(date.edtf());
  }

  /** "between January and March", "from 2 to 5 May". */
  private boolean joins(Wording words, Written first, Written second) {
    boolean near = second.first() - first.end() == 1;
    boolean joint = near && cues.standsAt(Cues.Sort.JOINT, words, first.end());
    boolean between = first.first() > 0 && cues.standsAt(Cues.Sort.SPAN, words, first.first() - 1);
    return joint && between && first.edtf().compareTo(second.edtf()) <= 0;
  }

  /** "6 and 7 September". */
  private Optional<String> twoDays(Wording words, Written date) {
    int first = date.day() > 0 && date.first() >= 2 ? day(words, date.first() - 2) : 0;
    boolean joined = first > 0 && cues.standsAt(Cues.Sort.JOINT, words, date.first() - 1);
    return joined && first < date.day() && words.key(date.first()).matches("\\d+.*")
        ? Optional.of(
            new Written(0, 0, date.year(), date.month(), first).edtf() + "/" + date.edtf())
        : Optional.empty();
  }

  /** "the two weeks preceding 27 December", "since November", "by 2016". */
  private Optional<String> stretch(Wording words, Written date) {
    int before = date.first() - 1;
    boolean preceding = before >= 2 && cues.standsAt(Cues.Sort.PRECEDING, words, before);
    if (!preceding || date.day() == 0) {
      return Optional.empty();
    }
    int days = days(words, before - 1) * small(words, before - 2);
    try {
      LocalDate end = LocalDate.of(date.year(), date.month(), date.day());
      return days > 0 ? Optional.of(end.minusDays(days) + "/" + end) : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** How many days a day or a week has; the list names days, then weeks. */
  private int days(Wording words, int at) {
    int unit = cues.number(Cues.Sort.STRETCH, words.key(at));
    return unit < 0 ? 0 : unit < 2 ? 1 : 7;
  }

  private int small(Wording words, int at) {
    int number = cues.number(Cues.Sort.SMALL_NUMBER, words.key(at)) + 1;
    return number > 0 ? number : day(words, at);
  }

  private Optional<String> openSide(Wording words, Written date) {
    int before = date.first() - 1;
    if (before >= 0 && cues.standsAt(Cues.Sort.SINCE, words, before)) {
      return Optional.of(date.edtf() + "/" + published.map(LocalDate::toString).orElse(".."));
    }
    boolean until = before >= 0 && cues.standsAt(Cues.Sort.UNTIL, words, before);
    boolean about = before >= 1 && cues.standsAt(Cues.Sort.PART_OF_MONTH, words, before - 1);
    return until
        ? Optional.of("../" + date.edtf())
        : about && date.day() == 0 ? Optional.of(date.edtf() + "~") : Optional.empty();
  }

  /** "On Saturday": the last one up to the publication, if a day is known for that. */
  private Optional<String> weekday(Wording words) {
    for (int at = 0; at < words.size(); at++) {
      int day = cues.number(Cues.Sort.WEEKDAY, words.key(at)) + 1;
      if (day > 0 && Names.isCapital(words, at)) {
        return published.filter(it -> toTheDay).map(it -> last(it, day).toString());
      }
    }
    return Optional.empty();
  }

  private static LocalDate last(LocalDate published, int day) {
    return published.minusDays((published.getDayOfWeek().getValue() - day + 7) % 7);
  }
}
