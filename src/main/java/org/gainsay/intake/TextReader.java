package org.gainsay.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads plain text. */
final class TextReader {
  private TextReader() {}

  static Extraction read(byte[] bytes, Optional<Charset> encoding) {
    Encoding.Decoded decoded = Encoding.decode(bytes, encoding, Optional.empty());
    if (decoded.content().isBlank()) {
      throw new Unfit("holds nothing but blanks", "get the file again");
    }
    return new Extraction.Extracted(
        Format.TEXT,
        decoded.content(),
        List.of(),
        Optional.empty(),
        Extraction.About.NOTHING,
        notes(decoded));
  }

  /** A piece of a web page may be meant as a text that shows its tags. */
  private static List<String> notes(Encoding.Decoded decoded) {
    List<String> notes = new ArrayList<>(decoded.notes());
    String content = decoded.content().toLowerCase(Locale.ROOT);
    if (Stream.of("</p>", "</div>", "</span>", "</a>", "</html>").anyMatch(content::contains)) {
      notes.add(
          "it holds tags of a web page, which stand in the text; if it is one, give it the ending"
              + " .html, and add that");
    }
    return notes;
  }
}
