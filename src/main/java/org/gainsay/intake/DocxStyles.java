package org.gainsay.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The styles of paragraphs and runs, as far as they change what is read. */
final class DocxStyles {
  private static final Style PLAIN =
      new Style("", Look.UNKNOWN, Optional.empty(), Optional.empty());

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();
  private String standard = "";

  private DocxStyles() {}

  /**
   * A style.
   *
   * @param list in which its paragraphs stand, and on which level
   */
  record Style(String id, Look look, Optional<String> list, Optional<Integer> level) {
    Style over(Style base) {
      return new Style(id, look.over(base.look), list.or(base::list), level.or(base::level));
    }
  }

  /** How words look, where that is known. */
  record Look(
      Optional<Boolean> hidden,
      Optional<Boolean> struck,
      Optional<Boolean> raised,
      Optional<Boolean> capitals) {
    static final Look UNKNOWN =
        new Look(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Look over(Look base) {
      return new Look(
          hidden.or(base::hidden),
          struck.or(base::struck),
          raised.or(base::raised),
          capitals.or(base::capitals));
    }

    /** With what an element says; the same where it says nothing of this kind. */
    Look with(String element, Xml.Element at) {
      String value = at.attribute("val").orElse("");
      Optional<Boolean> on = Optional.of(!Set.of("0", "false", "off").contains(value));
      return switch (element) {
        case "vanish" -> new Look(on, struck, raised, capitals);
        case "strike", "dstrike" -> new Look(hidden, on, raised, capitals);
        case "vertAlign" ->
            new Look(hidden, struck, Optional.of(value.equals("superscript")), capitals);
        case "caps" -> new Look(hidden, struck, raised, on);
        default -> this;
      };
    }

    boolean isHidden() {
      return hidden.orElse(false);
    }

    boolean isStruck() {
      return struck.orElse(false);
    }

    boolean isRaised() {
      return raised.orElse(false);
    }

    boolean isCapital() {
      return capitals.orElse(false);
    }
  }

  static DocxStyles of(Optional<byte[]> piece) {
    DocxStyles styles = new DocxStyles();
    piece.ifPresent(bytes -> Xml.read(bytes, styles.new Reader()));
    return styles;
  }

  /** The style of paragraphs that name none. */
  Style standard() {
    return style(standard);
  }

  /** A style with what it takes over from those on which it is based. */
  Style style(String id) {
    Style whole = styles.getOrDefault(id, PLAIN);
    Set<String> seen = new HashSet<>(Set.of(id));
    for (String base = bases.get(id); base != null && seen.add(base); base = bases.get(base)) {
      whole = whole.over(styles.getOrDefault(base, PLAIN));
    }
    return whole;
  }

  /** Reads the piece that defines styles. */
  private final class Reader implements Xml.Visitor {
    private String id = "";
    private Style read = PLAIN;

    @Override
    public boolean enter(String name, Xml.Element element) {
      String value = element.attribute("val").orElse("");
      switch (name) {
        case "style" -> begin(element);
        case "basedOn" -> bases.put(id, value);
        case "numId" -> read = new Style(id, read.look(), Optional.of(value), read.level());
        case "ilvl" ->
            read = new Style(id, read.look(), read.list(), Optional.of(DocxLists.digits(value, 0)));
        default -> read = new Style(id, read.look().with(name, element), read.list(), read.level());
      }
      return !name.equals("tblStylePr");
    }

    private void begin(Xml.Element element) {
      id = element.attribute("styleId").orElse("");
      read = new Style(id, Look.UNKNOWN, Optional.empty(), Optional.empty());
      boolean paragraph = element.attribute("type").filter("paragraph"::equals).isPresent();
      boolean first = element.attribute("default").filter(it -> !it.equals("0")).isPresent();
      if (paragraph && first) {
        standard = id;
      }
    }

    @Override
    public void words(String words) {}

    @Override
    public void leave(String name) {
      if (name.equals("style")) {
        styles.put(id, read);
        read = PLAIN;
        id = "";
      }
    }
  }
}
