package org.gainsay.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers that Word sets before paragraphs: they are in no text, and every reader sees them.
 */
final class DocxNumbers {
  private static final int LEVELS = 9;

  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, Style[]> styles = new HashMap<>();
  private final Map<String, int[]> counted = new HashMap<>();

  private DocxNumbers() {}

  /**
   * Where a paragraph stands in a list.
   *
   * @param level from 0
   */
  record Place(String list, int level) {}

  /**
   * How the paragraphs of a level are numbered.
   *
   * @param text with {@code %1} for the number of the first level
   */
  private record Style(String format, String text, int start) {}

  static DocxNumbers of(Optional<byte[]> piece) {
    DocxNumbers numbers = new DocxNumbers();
    piece.ifPresent(bytes -> Xml.read(bytes, numbers.new Reader()));
    return numbers;
  }

  Optional<Place> level(Optional<Place> place, Optional<String> value) {
    int level =
        value
            .filter(it -> it.length() == 1 && it.charAt(0) >= '0' && it.charAt(0) <= '8')
            .map(Integer::parseInt)
            .orElse(0);
    return Optional.of(new Place(place.map(Place::list).orElse(""), level));
  }

  Optional<Place> list(Optional<Place> place, Optional<String> value) {
    return Optional.of(new Place(value.orElse(""), place.map(Place::level).orElse(0)));
  }

  /** The number of the next paragraph there; empty for a sign that is no number. */
  String next(Place place) {
    String list = lists.getOrDefault(place.list(), "");
    Style[] levels = styles.getOrDefault(list, new Style[LEVELS]);
    Style style = levels[place.level()];
    if (style == null) {
      return "";
    }
    int[] counts = counted.computeIfAbsent(list, same -> new int[LEVELS]);
    counts[place.level()]++;
    for (int deeper = place.level() + 1; deeper < LEVELS; deeper++) {
      counts[deeper] = 0;
    }
    return style.format().equals("bullet") || style.format().equals("none")
        ? ""
        : label(style.text(), levels, counts);
  }

  private static String label(String text, Style[] levels, int[] counts) {
    String label = text;
    for (int i = 0; i < LEVELS; i++) {
      Style style = levels[i];
      if (style != null && label.contains("%" + (i + 1))) {
        int number = style.start() + Math.max(0, counts[i] - 1);
        label = label.replace("%" + (i + 1), written(style.format(), number));
      }
    }
    return label;
  }

  private static String written(String format, int number) {
    return switch (format) {
      case "lowerLetter" -> letters(number, 'a');
      case "upperLetter" -> letters(number, 'A');
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(java.util.Locale.ROOT);
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      default -> Integer.toString(number);
    };
  }

  private static String letters(int number, char first) {
    int at = Math.max(0, number - 1);
    return String.valueOf((char) (first + at % 26)).repeat(at / 26 % 10 + 1);
  }

  private static String roman(int number) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder roman = new StringBuilder();
    int left = Math.min(number, 3999);
    for (int i = 0; i < values.length; i++) {
      while (left >= values[i]) {
        roman.append(signs[i]);
        left -= values[i];
      }
    }
    return roman.toString();
  }

  /** Reads the piece that says how lists are numbered. */
  private final class Reader implements Xml.Visitor {
    private String list = "";
    private String number = "";
    private int level;
    private String format = "decimal";
    private String text = "";
    private int start = 1;

    @Override
    public boolean enter(String name, Xml.Element element) {
      String value = element.attribute("val").orElse("");
      switch (name) {
        case "abstractNum" -> list = element.attribute("abstractNumId").orElse("");
        case "num" -> number = element.attribute("numId").orElse("");
        case "abstractNumId" -> lists.put(number, value);
        case "lvl" -> {
          level = digits(element.attribute("ilvl").orElse("0"), 0);
          format = "decimal";
          text = "";
          start = 1;
        }
        case "numFmt" -> format = value;
        case "lvlText" -> text = value;
        case "start" -> start = digits(value, 1);
        default -> {}
      }
      return !name.equals("lvlOverride");
    }

    private int digits(String written, int otherwise) {
      boolean number = !written.isEmpty() && written.length() < 6;
      return number && written.chars().allMatch(c -> c >= '0' && c <= '9')
          ? Integer.parseInt(written)
          : otherwise;
    }

    @Override
    public void words(String words) {}

    @Override
    public void leave(String name) {
      if (name.equals("lvl") && level < LEVELS) {
        styles.computeIfAbsent(list, same -> new Style[LEVELS])[level] =
            new Style(format, text, start);
      }
    }
  }
}
