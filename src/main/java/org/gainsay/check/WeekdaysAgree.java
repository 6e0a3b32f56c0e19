package org.gainsay.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.check.Passages.LinkedAt;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.text.Span;
import org.gainsay.text.Wording;
import org.gainsay.time.Days;
import org.gainsay.time.When;

/** A weekday in a passage is that of the date beside it, and of the claim's day. */
final class WeekdaysAgree {
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, Month> MONTHS = new HashMap<>();

  static {
    for (DayOfWeek day : DayOfWeek.values()) {
      WEEKDAYS.put(name(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)), day);
    }
    for (Month month : Month.values()) {
      MONTHS.put(name(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)), month);
    }
  }

  /**
   * A weekday with the date that stands behind it.
   *
   * @param month empty when no date stands there
   * @param year 0 when the text gives none
   */
  private record Weekday(
      DayOfWeek day, int index, Optional<Month> month, int dayOfMonth, int year, Span span) {
    boolean isDated() {
      return month.isPresent();
    }

    boolean fits(int inYear) {
      return month
          .filter(it -> dayOfMonth <= YearMonth.of(inYear, it).lengthOfMonth())
          .filter(it -> LocalDate.of(inYear, it, dayOfMonth).getDayOfWeek() == day)
          .isPresent();
    }
  }

  private WeekdaysAgree() {}

  private static String name(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  static Stream<Diagnostic> run(Linked linked) {
    return Passages.counting(linked)
        .filter(it -> Locale.forLanguageTag(it.document().language()).getLanguage().equals("en"))
        .flatMap(it -> problem(it).stream());
  }

  private static Optional<Diagnostic> problem(LinkedAt it) {
    List<Weekday> weekdays = weekdays(it);
    return weekdays.stream()
        .filter(Weekday::isDated)
        .filter(weekday -> !years(it, weekday).isEmpty())
        .filter(weekday -> years(it, weekday).stream().noneMatch(weekday::fits))
        .findFirst()
        .map(weekday -> noSuchDay(it, weekday, years(it, weekday)))
        .or(() -> bare(it, weekdays).flatMap(weekday -> disagrees(it, weekday)));
  }

  private static List<Weekday> weekdays(LinkedAt it) {
    Wording words = Wording.of(it.document().text(), it.extent());
    List<Weekday> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      DayOfWeek day = WEEKDAYS.get(words.key(at));
      if (day != null && !it.phrases().standsAt(Phrases.Sort.NAMED_DAY, words, at - 1)) {
        found.add(weekday(words, at, day));
      }
    }
    return found;
  }

  /** "Friday 20th December 2019", "Friday, December 20, 2019", "Friday the 20th of December". */
  private static Weekday weekday(Wording words, int at, DayOfWeek day) {
    List<Integer> date = new ArrayList<>();
    for (int next = at + 1; next < words.size() && date.size() < 3; next++) {
      if (!Set.of("the", "of").contains(words.key(next))) {
        date.add(next);
      }
    }
    if (date.size() < 2) {
      return undated(words, at, day);
    }
    int first = date.get(0);
    int second = date.get(1);
    Month month = MONTHS.get(words.key(second));
    int number = day(words.key(first));
    if (month == null) {
      month = MONTHS.get(words.key(first));
      number = day(words.key(second));
    }
    if (month == null || number == 0) {
      return undated(words, at, day);
    }
    int year = date.size() > 2 ? year(words.key(date.get(2))) : 0;
    int last = year > 0 ? date.get(2) : second;
    return new Weekday(day, at, Optional.of(month), number, year, words.span(at, last - at + 1));
  }

  private static Weekday undated(Wording words, int at, DayOfWeek day) {
    return new Weekday(day, at, Optional.empty(), 0, 0, words.span(at, 1));
  }

  /** 1 to 31, with an ordinal's ending or without; 0 for anything else. */
  private static int day(String word) {
    int digits = digits(word);
    boolean ends =
        digits == word.length() || Set.of("st", "nd", "rd", "th").contains(word.substring(digits));
    int number =
        digits > 0 && digits <= 2 && ends ? Integer.parseInt(word.substring(0, digits)) : 0;
    return number <= 31 ? number : 0;
  }

  private static int year(String word) {
    return word.length() == 4 && digits(word) == 4 ? Integer.parseInt(word) : 0;
  }

  private static int digits(String word) {
    int digits = 0;
    while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
      digits++;
    }
    return digits;
  }

  /** The years that a date may be of: its own, else those of the claim and of the document. */
  private static Set<Integer> years(LinkedAt it, Weekday weekday) {
    Set<Integer> years = new TreeSet<>();
    if (weekday.year() > 0) {
      years.add(weekday.year());
      return years;
    }
    it.claim().when().ifPresent(when -> addYears(when.outer(), years));
    it.document().published().ifPresent(published -> addYears(published.outer(), years));
    it.document()
        .published()
        .filter(published -> !published.outer().isOpen())
        .ifPresent(published -> years.add(published.outer().first().getYear() - 1));
    return years;
  }

  private static void addYears(Days days, Set<Integer> years) {
    if (!days.isOpen() && days.length() < 10_000) {
      for (int year = days.first().getYear(); year <= days.last().getYear(); year++) {
        years.add(year);
      }
    }
  }

  /** The only weekday of a passage, where nothing shifts it and nobody else reports on it. */
  private static Optional<Weekday> bare(LinkedAt it, List<Weekday> weekdays) {
    Wording words = Wording.of(it.document().text(), it.extent());
    boolean reported =
        !it.passage().evidence().saidBy().isEmpty()
            || it.phrases().first(Phrases.Sort.SPEECH, words, 0, words.size()).isPresent();
    return weekdays.size() == 1 && !reported
        ? weekdays.stream().filter(weekday -> !isShifted(it, words, weekday.index())).findFirst()
        : Optional.empty();
  }

  private static boolean isShifted(LinkedAt it, Wording words, int index) {
    return it.phrases().first(Phrases.Sort.SHIFTS_DAY, words, index - 3, index).isPresent();
  }

  private static Optional<Diagnostic> disagrees(LinkedAt it, Weekday weekday) {
    return it.claim()
        .when()
        .filter(when -> when.named().isOneDay() && !when.qualified())
        .filter(when -> when.named().first().getDayOfWeek() != weekday.day())
        .map(when -> otherDay(it, weekday, when));
  }

  private static Diagnostic otherDay(LinkedAt it, Weekday weekday, When when) {
    String key = it.claim().at().isWritten("when") ? "when" : "event";
    return Diagnostic.of(
            Code.WEEKDAY_DISAGREES,
            it.claim().at().value(key),
            "`"
                + when.edtf()
                + "` is a "
                + english(when.named().first().getDayOfWeek())
                + ", the passage says `"
                + it.words(weekday.span())
                + "`",
            "correct the date, or add the passage that gives it")
        .about(it.claim().id())
        .with(it.shown(weekday.span()));
  }

  private static Diagnostic noSuchDay(LinkedAt it, Weekday weekday, Set<Integer> years) {
    String listed = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return Diagnostic.of(
            Code.WEEKDAY_DISAGREES,
            it.at().value("quote"),
            "the passage says `"
                + it.words(weekday.span())
                + "`, but that day is no "
                + english(weekday.day())
                + " in "
                + listed,
            "say in `notes` which of the two the text means, and silence this")
        .about(it.claim().id())
        .with(it.shown(weekday.span()));
  }

  private static String english(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
