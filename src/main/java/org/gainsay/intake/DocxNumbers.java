package org.gainsay.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers that Word sets before paragraphs: they are in no text, and every reader sees them.
 */
final class DocxNumbers {
  private static final int NONE = Integer.MIN_VALUE;

  private final DocxLists lists;
  private final Map<String, int[]> counted = new HashMap<>();
  private final Set<Place> used = new HashSet<>();

  DocxNumbers(DocxLists lists) {
    this.lists = lists;
  }

  /**
   * Where a paragraph stands in a list.
   *
   * @param level from 0
   */
  record Place(String list, int level) {}

  /** Where a paragraph stands by what is said of itself and by its style. */
  Optional<Place> place(Optional<String> own, Optional<Integer> ownLevel, DocxStyles.Style style) {
    Optional<String> list = own.or(style::list);
    if (list.isEmpty()) {
      return Optional.empty();
    }
    int level =
        ownLevel.orElseGet(
            () ->
                own.isPresent()
                    ? 0
                    : lists.levelOf(list.get(), style.id()).or(style::level).orElse(0));
    return Optional.of(new Place(list.get(), Math.min(level, DocxLists.LEVELS - 1)));
  }

  /** What stands before the next paragraph there, with the blank after it. */
  String next(Place place) {
    Optional<DocxLists.Level> level = lists.level(place.list(), place.level());
    if (level.isEmpty()) {
      return "";
    }
    int[] counts = count(place);
    String label = label(place, level.get(), counts);
    return label.isBlank() ? "" : label.strip() + " ";
  }

  private int[] count(Place place) {
    int[] counts = counted.computeIfAbsent(lists.counter(place.list()), it -> fresh());
    int at = place.level();
    boolean anew = used.add(place) && lists.start(place.list(), at).isPresent();
    counts[at] = anew || counts[at] == NONE ? start(place.list(), at) : counts[at] + 1;
    for (int upper = 0; upper < at; upper++) {
      counts[upper] = counts[upper] == NONE ? start(place.list(), upper) : counts[upper];
    }
    for (int deeper = at + 1; deeper < DocxLists.LEVELS; deeper++) {
      int restart = lists.level(place.list(), deeper).map(DocxLists.Level::restart).orElse(deeper);
      counts[deeper] = at < restart ? NONE : counts[deeper];
    }
    return counts;
  }

  private static int[] fresh() {
    int[] counts = new int[DocxLists.LEVELS];
    Arrays.fill(counts, NONE);
    return counts;
  }

  private int start(String list, int level) {
    return lists
        .start(list, level)
        .or(() -> lists.level(list, level).map(DocxLists.Level::start))
        .orElse(1);
  }

  private String label(Place place, DocxLists.Level level, int[] counts) {
    if (level.isSign()) {
      return level.text();
    }
    StringBuilder label = new StringBuilder();
    String text = level.text();
    for (int i = 0; i < text.length(); i++) {
      int meant = text.charAt(i) == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
      if (meant >= 0 && meant < DocxLists.LEVELS) {
        label.append(number(place.list(), meant, level.digits(), counts[meant]));
        i++;
      } else {
        label.append(text.charAt(i));
      }
    }
    return label.toString();
  }

  private String number(String list, int level, boolean digits, int count) {
    String format = lists.level(list, level).map(DocxLists.Level::format).orElse("none");
    boolean plain = digits && !format.equals("none") && !format.equals("bullet");
    return count == NONE ? "" : written(plain ? "decimal" : format, count);
  }

  static String written(String format, int number) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "lowerLetter" -> ListNumber.repeated(number);
      case "upperLetter" -> ListNumber.capitals(ListNumber.repeated(number));
      case "lowerRoman" -> ListNumber.roman(number);
      case "upperRoman" -> ListNumber.capitals(ListNumber.roman(number));
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      case "ordinal" -> ListNumber.ordinal(number);
      default -> Integer.toString(number);
    };
  }
}
