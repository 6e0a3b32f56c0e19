package org.gainsay.intake;

import java.util.Optional;

/** How a Word document numbers its notes (ECMA-376, part 1, 17.11). */
record NoteNumbers(Style footnotes, Style endnotes) {
  /** The format of the numbers, and the first of them. */
  record Style(String format, int start) {}

  static NoteNumbers of(Optional<byte[]> settings) {
    Reader reader = new Reader();
    settings.ifPresent(bytes -> Xml.read(bytes, reader));
    return new NoteNumbers(reader.footnotes, reader.endnotes);
  }

  /** Reads the settings of the document. */
  private static final class Reader implements Xml.Visitor {
    private Style footnotes = new Style("decimal", 1);
    private Style endnotes = new Style("lowerRoman", 1);
    private String within = "";

    @Override
    public boolean enter(String name, Xml.Element element) {
      String value = element.attribute("val").orElse("");
      switch (name) {
        case "footnotePr", "endnotePr" -> within = name;
        case "numFmt" -> set(new Style(value, style().start()));
        case "numStart" -> set(new Style(style().format(), DocxLists.digits(value, 1)));
        default -> {}
      }
      return true;
    }

    private Style style() {
      return within.equals("endnotePr") ? endnotes : footnotes;
    }

    private void set(Style style) {
      if (within.equals("footnotePr")) {
        footnotes = style;
      } else if (within.equals("endnotePr")) {
        endnotes = style;
      }
    }

    @Override
    public void words(String words) {}

    @Override
    public void leave(String name) {
      within = name.equals(within) ? "" : within;
    }
  }
}
