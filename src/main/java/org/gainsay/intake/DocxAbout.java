package org.gainsay.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a Word document says of itself (ECMA-376, part 2, core properties). */
final class DocxAbout implements Xml.Visitor {
  private final Map<String, String> found = new HashMap<>();
  private final StringBuilder words = new StringBuilder();

  private DocxAbout() {}

  static Extraction.About of(Parts parts) {
    DocxAbout about = new DocxAbout();
    Relations.of(parts, "")
        .first("core-properties")
        .flatMap(parts::piece)
        .ifPresent(bytes -> Xml.read(bytes, about));
    return new Extraction.About(
        Names.title(about.found.get("title")),
        Names.author(about.found.get("creator")),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(about.found.getOrDefault("modified", about.found.get("created")))
            .flatMap(Days::edtf),
        Optional.empty(),
        language(parts, about));
  }

  private static Optional<String> language(Parts parts, DocxAbout about) {
    Map<String, String> styles = new HashMap<>();
    parts.piece("word/styles.xml").ifPresent(bytes -> Xml.read(bytes, new Language(styles)));
    return Optional.ofNullable(about.found.get("language"))
        .or(() -> Optional.ofNullable(styles.get("lang")))
        .filter(tag -> Locale.forLanguageTag(tag).getLanguage().length() >= 2);
  }

  @Override
  public boolean enter(String name, Xml.Element element) {
    words.setLength(0);
    return true;
  }

  @Override
  public void words(String more) {
    words.append(more);
  }

  @Override
  public void leave(String name) {
    if (!words.toString().isBlank()) {
      found.putIfAbsent(name, words.toString().strip());
    }
    words.setLength(0);
  }

  /** The language of text that says none of its own: the first that the styles name. */
  private record Language(Map<String, String> found) implements Xml.Visitor {
    @Override
    public boolean enter(String name, Xml.Element element) {
      if (name.equals("lang")) {
        element.attribute("val").ifPresent(tag -> found.putIfAbsent("lang", tag));
      }
      return true;
    }

    @Override
    public void words(String words) {}

    @Override
    public void leave(String name) {}
  }
}
