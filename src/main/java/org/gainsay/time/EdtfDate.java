package org.gainsay.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Reads one date of EDTF, without interval. */
final class EdtfDate {
  private static final Period DAY = Period.ofDays(1);
  private static final Period MONTH = Period.ofMonths(1);
  private static final Period YEAR = Period.ofYears(1);

  private static final List<Integer> TENS = List.of(1, 10, 100, 1000);

  private EdtfDate() {}

  static DateReading read(String written) {
    if (written.isEmpty()) {
      return DateReading.notEdtf(written);
    }
    boolean qualified = "?~%".indexOf(written.charAt(written.length() - 1)) >= 0;
    String date = qualified ? written.substring(0, written.length() - 1) : written;
    return qualified ? unqualified(date, written).map(Extent::shifted) : unqualified(date, written);
  }

  private static DateReading unqualified(String date, String written) {
    if (isLongYear(date)) {
      return DateReading.yearOutOfRange(written);
    }
    int time = date.indexOf('T');
    if (time >= 0) {
      return isDay(date.substring(0, time)) && isTime(date.substring(time + 1))
          ? parts(date.substring(0, time), written)
          : DateReading.notEdtf(written);
    }
    return parts(date, written);
  }

  private static DateReading parts(String date, String written) {
    String[] parts = date.split("-", -1);
    boolean wellFormed =
        parts.length <= 3
            && isYear(parts[0])
            && (parts.length < 2 || isPair(parts[1]))
            && (parts.length < 3 || isPair(parts[2]));
    if (!wellFormed) {
      return DateReading.notEdtf(written);
    }
    if (parts[0].equals("0000")) {
      return DateReading.yearOutOfRange(written);
    }
    if (parts.length == 1) {
      return year(parts[0]);
    }
    boolean unspecifiedYear = parts[0].endsWith("X");
    boolean dayInUnspecifiedMonth =
        parts.length == 3 && parts[1].equals("XX") && !parts[2].equals("XX");
    if (unspecifiedYear || dayInUnspecifiedMonth) {
      return DateReading.notEdtf(written);
    }
    int year = Integer.parseInt(parts[0]);
    return parts.length == 2
        ? month(year, parts[1], written)
        : day(year, parts[1], parts[2], written);
  }

  /** {@code 2018}, {@code 201X}, {@code 20XX}, {@code 2XXX}: one year among ten, hundred … */
  private static DateReading year(String written) {
    int unspecified = 4 - written.replace("X", "").length();
    int first = Integer.parseInt(written.replace('X', '0'));
    if (unspecified == 0) {
      return new DateReading.Read(Extent.plain(LocalDate.of(first, 1, 1), YEAR));
    }
    int years = TENS.get(unspecified);
    int from = Math.max(1, first);
    Period whole = Period.ofYears(first + years - from);
    return new DateReading.Read(Extent.oneWithin(LocalDate.of(from, 1, 1), whole, YEAR));
  }

  private static DateReading month(int year, String month, String written) {
    if (month.equals("XX")) {
      return new DateReading.Read(Extent.oneWithin(LocalDate.of(year, 1, 1), YEAR, MONTH));
    }
    int number = Integer.parseInt(month);
    if (number >= 21 && number <= 24) {
      return new DateReading.Read(Season.of(year, number));
    }
    return isMonth(number)
        ? new DateReading.Read(Extent.plain(LocalDate.of(year, number, 1), MONTH))
        : noMonth(month, written);
  }

  private static DateReading day(int year, String month, String day, String written) {
    if (month.equals("XX")) {
      return new DateReading.Read(Extent.oneWithin(LocalDate.of(year, 1, 1), YEAR, DAY));
    }
    int number = Integer.parseInt(month);
    if (!isMonth(number)) {
      return noMonth(month, written);
    }
    LocalDate first = LocalDate.of(year, number, 1);
    if (day.equals("XX")) {
      return new DateReading.Read(Extent.oneWithin(first, MONTH, DAY));
    }
    int dayNumber = Integer.parseInt(day);
    return dayNumber >= 1 && dayNumber <= first.lengthOfMonth()
        ? new DateReading.Read(Extent.plain(first.withDayOfMonth(dayNumber), DAY))
        : noDay(YearMonth.of(year, number), written);
  }

  private static DateReading noMonth(String month, String written) {
    return DateReading.impossible("there is no month " + month + " in `" + written + "`");
  }

  private static DateReading noDay(YearMonth month, String written) {
    String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return DateReading.impossible(
        String.format(
            Locale.ROOT,
            "there is no day `%s`: %s %d has %d days",
            written,
            name,
            month.getYear(),
            month.lengthOfMonth()));
  }

  private static boolean isMonth(int number) {
    return number >= 1 && number <= 12;
  }

  private static boolean isYear(String written) {
    int digits = leadingDigits(written);
    return written.length() == 4
        && digits >= 1
        && written.substring(digits).chars().allMatch(c -> c == 'X');
  }

  private static boolean isPair(String written) {
    return written.equals("XX") || (written.length() == 2 && leadingDigits(written) == 2);
  }

  private static boolean isDay(String written) {
    return written.length() == 10 && !written.contains("X");
  }

  /** {@code Y170000002}, {@code -0044}, {@code 12018}. */
  private static boolean isLongYear(String date) {
    boolean marked = date.startsWith("Y") || date.startsWith("-");
    String rest = marked ? date.substring(date.startsWith("Y-") ? 2 : 1) : date;
    int digits = leadingDigits(rest);
    boolean yearAlone = digits == rest.length() || rest.charAt(digits) == '-';
    return yearAlone && (marked ? digits >= 4 : digits >= 5 && digits != 6 && digits != 8);
  }

  /** {@code hh:mm:ss}, then nothing, {@code Z}, {@code ±hh} or {@code ±hh:mm} (level 0). */
  private static boolean isTime(String written) {
    String zone = written.length() < 8 ? "" : written.substring(8);
    return written.length() >= 8
        && isClock(written.substring(0, 5), 23)
        && written.charAt(5) == ':'
        && isSixtieth(written.substring(6, 8))
        && isZone(zone);
  }

  private static boolean isZone(String zone) {
    if (zone.isEmpty() || zone.equals("Z")) {
      return true;
    }
    boolean signed = zone.startsWith("+") || zone.startsWith("-");
    String offset = zone.substring(1);
    return signed && isClock(offset.length() == 2 ? offset + ":00" : offset, 14);
  }

  private static boolean isClock(String written, int lastHour) {
    return written.length() == 5
        && leadingDigits(written) == 2
        && Integer.parseInt(written.substring(0, 2)) <= lastHour
        && written.charAt(2) == ':'
        && isSixtieth(written.substring(3));
  }

  private static boolean isSixtieth(String written) {
    return written.length() == 2 && leadingDigits(written) == 2 && written.charAt(0) < '6';
  }

  private static int leadingDigits(String written) {
    int digits = 0;
    while (digits < written.length() && isDigit(written.charAt(digits))) {
      digits++;
    }
    return digits;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
