package org.gainsay.intake;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The styles of runs that change what is read.
 *
 * @param hidden their words are not seen, or struck out
 * @param raised their words stand higher
 */
record DocxStyles(Set<String> hidden, Set<String> raised) {
  static DocxStyles of(Optional<byte[]> piece) {
    DocxStyles styles = new DocxStyles(new HashSet<>(), new HashSet<>());
    piece.ifPresent(bytes -> Xml.read(bytes, new Reader(styles)));
    return styles;
  }

  /** Reads the piece that defines styles. */
  private static final class Reader implements Xml.Visitor {
    private final DocxStyles styles;
    private String style = "";

    Reader(DocxStyles styles) {
      this.styles = styles;
    }

    @Override
    public boolean enter(String name, Xml.Element element) {
      String value = element.attribute("val").orElse("");
      switch (name) {
        case "style" ->
            style =
                element.attribute("type").filter("character"::equals).isPresent()
                    ? element.attribute("styleId").orElse("")
                    : "";
        case "vanish", "strike", "dstrike" -> add(styles.hidden(), isOn(value));
        case "vertAlign" -> add(styles.raised(), value.equals("superscript"));
        default -> {}
      }
      return true;
    }

    private void add(Set<String> set, boolean on) {
      if (on && !style.isEmpty()) {
        set.add(style);
      }
    }

    private static boolean isOn(String value) {
      return !Set.of("0", "false", "off").contains(value);
    }

    @Override
    public void words(String words) {}

    @Override
    public void leave(String name) {}
  }
}
