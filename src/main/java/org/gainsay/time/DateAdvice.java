package org.gainsay.time;

import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an analyst who wrote a date in another way may have meant in EDTF. */
final class DateAdvice {
  private static final String FORMS =
      "write a date as `2018-09-06`, `2018-09` or `2018`, an interval as `2018-09-06/2018-09-07`";

  private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";

  private static final int LONGEST = 60;

  private DateAdvice() {}

  static String on(String written) {
    List<String> meant = written.length() > LONGEST ? List.of() : candidates(written.strip());
    return meant.isEmpty() ? FORMS : "did you mean " + choices(meant) + "?";
  }

  private static String choices(List<String> meant) {
    return meant.stream().map(date -> "`" + date + "`").collect(Collectors.joining(" or "));
  }

  private static List<String> candidates(String written) {
    String trimmed = withoutCirca(written);
    String mark = trimmed.equals(written) ? "" : "~";
    if (isReadable(trimmed.toUpperCase(Locale.ROOT) + mark)) {
      return List.of(trimmed.toUpperCase(Locale.ROOT) + mark);
    }
    List<String> whole = readable(dates(trimmed).stream().map(date -> date + mark).toList());
    return whole.isEmpty() ? intervals(trimmed) : whole;
  }

  private static String withoutCirca(String written) {
    for (String circa : List.of("circa ", "ca. ", "c. ", "about ", "around ", "~")) {
      if (written.toLowerCase(Locale.ROOT).startsWith(circa)) {
        return written.substring(circa.length());
      }
    }
    return written;
  }

  /** {@code 2018-09-06 - 2018-09-07}, {@code 5 May to 7 May 2018} (with both years). */
  private static List<String> intervals(String written) {
    for (String to : List.of(" - ", " – ", "–", " to ", "--", " / ")) {
      int at = written.indexOf(to);
      List<String> starts = at < 0 ? List.of() : dates(written.substring(0, at));
      List<String> ends = at < 0 ? List.of() : dates(written.substring(at + to.length()));
      if (starts.size() == 1 && ends.size() == 1) {
        return readable(List.of(starts.get(0) + "/" + ends.get(0)));
      }
    }
    return List.of();
  }

  private static List<String> dates(String written) {
    List<String> parts = parts(written);
    boolean numbers = parts.stream().allMatch(DateAdvice::isNumber);
    if (numbers) {
      return ofNumbers(parts, written.contains("/"));
    }
    List<String> months = parts.stream().filter(part -> month(part).isPresent()).toList();
    List<String> rest = parts.stream().filter(part -> month(part).isEmpty()).toList();
    boolean readable = months.size() == 1 && rest.stream().allMatch(DateAdvice::isNumber);
    return readable ? ofMonth(month(months.get(0)).orElseThrow(), rest) : List.of();
  }

  /** {@code 2018-9-6}; {@code 12/05/2018}, which is a day of May or of December. */
  private static List<String> ofNumbers(List<String> parts, boolean slashes) {
    if (parts.size() == 1) {
      return alone(parts.get(0));
    } else if (parts.isEmpty() || parts.size() > 3) {
      return List.of();
    }
    List<String> yearFirst = parts;
    if (parts.get(0).length() != 4) {
      yearFirst = new ArrayList<>(parts);
      Collections.reverse(yearFirst);
    }
    if (yearFirst.get(0).length() != 4) {
      return List.of();
    }
    String date = joined(yearFirst);
    boolean dayMayBeMonth = slashes && yearFirst.size() == 3 && yearFirst != parts;
    return dayMayBeMonth
        ? List.of(date, joined(List.of(yearFirst.get(0), yearFirst.get(2), yearFirst.get(1))))
        : List.of(date);
  }

  private static List<String> alone(String date) {
    if (date.length() == 8) {
      return List.of(date.substring(0, 4) + "-" + date.substring(4, 6) + "-" + date.substring(6));
    }
    return date.length() == 4 ? List.of(date) : List.of();
  }

  private static List<String> ofMonth(int month, List<String> numbers) {
    List<String> years = numbers.stream().filter(it -> it.length() == 4).toList();
    List<String> days = numbers.stream().filter(it -> it.length() <= 2).toList();
    if (years.size() != 1 || days.size() > 1 || years.size() + days.size() != numbers.size()) {
      return List.of();
    }
    List<String> date = new ArrayList<>(List.of(years.get(0), String.valueOf(month)));
    date.addAll(days);
    return List.of(joined(date));
  }

  private static String joined(List<String> parts) {
    return parts.stream()
        .map(part -> part.length() == 1 ? "0" + part : part)
        .collect(Collectors.joining("-"));
  }

  private static List<String> readable(List<String> meant) {
    return meant.stream().distinct().filter(DateAdvice::isReadable).toList();
  }

  private static boolean isReadable(String meant) {
    return List.of(meant.split("/")).stream()
        .allMatch(date -> EdtfDate.read(date) instanceof DateReading.Read);
  }

  /** Runs of letters and runs of digits, without ordinal endings and "of". */
  private static List<String> parts(String written) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= written.length(); i++) {
      if (i == written.length() || kind(written.charAt(i)) != kind(written.charAt(start))) {
        if (kind(written.charAt(start)) != 0) {
          parts.add(written.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = i;
      }
    }
    parts.removeAll(List.of("st", "nd", "rd", "th", "of"));
    return parts;
  }

  private static int kind(char c) {
    if (c >= '0' && c <= '9') {
      return 1;
    }
    return Character.isLetter(c) ? 2 : 0;
  }

  private static boolean isNumber(String part) {
    return kind(part.charAt(0)) == 1;
  }

  private static Optional<Integer> month(String part) {
    int at = part.length() < 3 ? -1 : MONTHS.indexOf(part.substring(0, 3));
    return at >= 0 && at % 4 == 0 && isMonthName(part, at / 4 + 1)
        ? Optional.of(at / 4 + 1)
        : Optional.empty();
  }

  private static boolean isMonthName(String part, int month) {
    String name = Month.of(month).name().toLowerCase(Locale.ROOT);
    return part.equals("sept") || part.length() == 3 || part.equals(name);
  }
}
