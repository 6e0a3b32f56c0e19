package org.gainsay.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

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
        decoded.notes());
  }
}
