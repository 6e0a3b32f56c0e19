package org.gainsay.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a Word document numbers its lists (ECMA-376, part 1, 17.9): a list has the levels of a
 * definition, and may start some of them anew or have them written otherwise.
 */
final class DocxLists {
  static final int LEVELS = 9;

  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, Own> lists = new HashMap<>();

  /** The definitions that a list style stands for, by its name. */
  private final Map<String, String> byStyle = new HashMap<>();

  private DocxLists() {}

  static DocxLists of(Optional<byte[]> piece) {
    DocxLists lists = new DocxLists();
    piece.ifPresent(bytes -> Xml.read(bytes, lists.new Reader()));
    return lists;
  }

  /**
   * How the paragraphs of a level are numbered.
   *
   * @param text with {@code %1} for the number of the first level
   * @param restart the first level that starts it anew is below this; 0 for none
   * @param digits whether the numbers of other levels are written in digits, too
   * @param style the paragraphs of this style stand on the level
   */
  record Level(String format, String text, int start, int restart, boolean digits, String style) {
    boolean isSign() {
      return format.equals("bullet");
    }
  }

  /** What several lists have in common: what they count together. */
  private static final class Definition {
    private final Map<Integer, Level> levels = new HashMap<>();
    private String standsFor = "";
  }

  /** What a list has of its own. */
  private static final class Own {
    private String definition = "";
    private final Map<Integer, Level> levels = new HashMap<>();
    private final Map<Integer, Integer> starts = new HashMap<>();
  }

  /** By what the paragraphs of a list are counted: lists of one definition count on. */
  String counter(String list) {
    String name = Optional.ofNullable(lists.get(list)).map(own -> own.definition).orElse("");
    Set<String> seen = new HashSet<>();
    while (seen.add(name)) {
      String style = definition(name).standsFor;
      name = style.isEmpty() ? name : byStyle.getOrDefault(style, name);
    }
    return name;
  }

  private Definition definition(String name) {
    return definitions.getOrDefault(name, new Definition());
  }

  Optional<Level> level(String list, int level) {
    Optional<Level> own = Optional.ofNullable(lists.get(list)).map(it -> it.levels.get(level));
    return own.or(() -> Optional.ofNullable(definition(counter(list)).levels.get(level)));
  }

  /** With what a list starts a level when it is first used, where it says so. */
  Optional<Integer> start(String list, int level) {
    return Optional.ofNullable(lists.get(list)).map(own -> own.starts.get(level));
  }

  /** The level on which paragraphs of a style stand. */
  Optional<Integer> levelOf(String list, String style) {
    for (int level = 0; level < LEVELS; level++) {
      if (level(list, level).filter(it -> it.style().equals(style)).isPresent()) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  static int digits(String written, int otherwise) {
    boolean number = !written.isEmpty() && written.length() < 6;
    return number && written.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(written)
        : otherwise;
  }

  /** Reads the piece that says how lists are numbered. */
  private final class Reader implements Xml.Visitor {
    private Definition definition = new Definition();
    private Own own = new Own();
    private boolean inList;
    private String name = "";
    private int level;
    private Level read = level(0);
    private boolean inFont;
    private boolean hidden;

    private static Level level(int level) {
      return new Level("decimal", "", 0, level, false, "");
    }

    @Override
    public boolean enter(String element, Xml.Element at) {
      String value = at.attribute("val").orElse("");
      switch (element) {
        case "abstractNum" -> {
          name = at.attribute("abstractNumId").orElse("");
          definition = new Definition();
          definitions.put(name, definition);
          inList = false;
        }
        case "num" -> {
          own = new Own();
          lists.put(at.attribute("numId").orElse(""), own);
          inList = true;
        }
        case "abstractNumId" -> own.definition = value;
        case "numStyleLink" -> definition.standsFor = value;
        case "styleLink" -> byStyle.put(value, name);
        case "lvlOverride" -> level = digits(at.attribute("ilvl").orElse("0"), 0);
        case "startOverride" -> own.starts.put(level, digits(value, 1));
        case "lvl" -> {
          level = digits(at.attribute("ilvl").orElse("0"), 0);
          read = level(level);
          inFont = false;
          hidden = false;
        }
        default -> read = describe(element, value, at);
      }
      return !element.equals("pPr");
    }

    private Level describe(String element, String value, Xml.Element at) {
      boolean on = !Set.of("0", "false", "off").contains(value);
      String format = read.format();
      String text = read.text();
      int start = read.start();
      int restart = read.restart();
      boolean digits = read.digits();
      String style = read.style();
      switch (element) {
        case "numFmt" -> format = value;
        case "lvlText" -> text = value;
        case "start" -> start = digits(value, 1);
        case "lvlRestart" -> restart = Math.min(digits(value, restart), restart);
        case "isLgl" -> digits = on;
        case "pStyle" -> style = value;
        case "rFonts" -> inFont = at.attribute("ascii").filter(font -> isOfSigns(font)).isPresent();
        case "vanish" -> hidden = on;
        default -> {}
      }
      return new Level(format, text, start, restart, digits, style);
    }

    private static boolean isOfSigns(String font) {
      return font.equals("Symbol") || font.startsWith("Wingdings");
    }

    @Override
    public void words(String words) {}

    @Override
    public void leave(String element) {
      if (element.equals("lvl") && level < LEVELS) {
        Level whole = hidden ? silent() : read.isSign() ? sign() : read;
        (inList ? own.levels : definition.levels).put(level, whole);
      }
    }

    private Level silent() {
      return written("");
    }

    /** A sign as it is seen; letters of fonts that hold signs stand for those. */
    private Level sign() {
      String text = read.text();
      if (inFont && text.length() == 1 && text.charAt(0) < 0x100) {
        text = Character.toString(text.charAt(0) + 0xF000);
      }
      String plain = text.equals("o") ? "◦" : Letters.plain(text);
      boolean secret =
          !plain.isEmpty() && Character.getType(plain.charAt(0)) == Character.PRIVATE_USE;
      return written(secret ? "•" : plain);
    }

    private Level written(String text) {
      return new Level(
          read.format(), text, read.start(), read.restart(), read.digits(), read.style());
    }
  }
}
