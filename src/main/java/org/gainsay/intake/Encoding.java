package org.gainsay.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Finds out in which encoding a text is written, and decodes it strictly. */
final class Encoding {
  /** What nearly every Western text is that is not UTF-8. */
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** Accents are rarer than this among Latin letters: above it, the letters are others. */
  private static final int MOST_ACCENTS = 25;

  private Encoding() {}

  /**
   * A text.
   *
   * @param notes what an analyst has to look at
   */
  record Decoded(String content, Charset charset, List<String> notes) {}

  /**
   * Decodes: by a byte order mark, as asked for, as the file declares, as UTF-8 if it is; else as
   * windows-1252 if that is likely.
   */
  static Decoded decode(byte[] bytes, Optional<Charset> asked, Optional<Charset> declared) {
    Optional<Charset> marked = marked(bytes);
    if (marked.isPresent()) {
      return known(bytes, marked.get(), "begins as");
    } else if (asked.isPresent()) {
      return known(bytes, asked.get(), "was said to be");
    } else if (declared.isPresent()) {
      return known(bytes, declared.get(), "says it is");
    }
    return strictly(bytes, StandardCharsets.UTF_8)
        .filter(content -> content.indexOf('\0') < 0)
        .map(content -> decoded(content, StandardCharsets.UTF_8, List.of()))
        .orElseGet(() -> guessed(bytes));
  }

  private static Optional<Charset> marked(byte[] bytes) {
    String start = Format.start(bytes, 4);
    if (start.startsWith("\u00EF\u00BB\u00BF")) {
      return Optional.of(StandardCharsets.UTF_8);
    } else if (start.startsWith("\u00FE\u00FF")) {
      return Optional.of(StandardCharsets.UTF_16BE);
    } else if (start.startsWith("\u00FF\u00FE\0\0")) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    return start.startsWith("\u00FF\u00FE")
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private static Decoded known(byte[] bytes, Charset charset, String whence) {
    String content =
        strictly(bytes, charset)
            .orElseThrow(
                () ->
                    new Unfit(
                        whence + " " + charset.name() + ", and some of its bytes are no character",
                        "name its encoding: --encoding windows-1252, or get the file again"));
    return decoded(content, charset, List.of());
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Decoded decoded(String content, Charset charset, List<String> notes) {
    String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
    int wrong = firstControl(text);
    if (wrong >= 0) {
      throw new Unfit(
          "is no text: it holds the control character "
              + String.format(java.util.Locale.ROOT, "U+%04X", (int) text.charAt(wrong)),
          "get the file again, or name its encoding with --encoding");
    }
    return new Decoded(text, charset, notes);
  }

  private static int firstControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && "\t\n\r\f".indexOf(c) < 0) {
        return i;
      }
    }
    return -1;
  }

  private static Decoded guessed(byte[] bytes) {
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return known(bytes, wide.get(), "looks like");
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new Unfit("is no text: byte " + i + " is NUL", "get the file again");
      }
    }
    Optional<String> western = strictly(bytes, WESTERN).filter(Encoding::isLikely);
    return western
        .map(content -> decoded(content, WESTERN, List.of(note(content))))
        .orElseThrow(
            () ->
                new Unfit(
                    "is not UTF-8, and its encoding cannot be told",
                    "name it: --encoding windows-1251, windows-1256, ISO-8859-9 …"));
  }

  /** UTF-16 without a mark has a NUL in every other byte of plain words. */
  private static Optional<Charset> wide(byte[] bytes) {
    int even = 0;
    int odd = 0;
    int looked = Math.min(bytes.length, 4096);
    for (int i = 0; i < looked; i++) {
      if (bytes[i] == 0) {
        even += 1 - i % 2;
        odd += i % 2;
      }
    }
    if (bytes.length % 2 == 0 && odd > looked / 4 && even == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return bytes.length % 2 == 0 && even > looked / 4 && odd == 0
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean isLikely(String content) {
    long letters = content.chars().filter(Character::isLetter).count();
    long accents = content.chars().filter(c -> c > 127 && Character.isLetter(c)).count();
    return accents * 100 <= letters * MOST_ACCENTS && content.indexOf('\0') < 0;
  }

  private static String note(String content) {
    String sample = "";
    for (String word : content.split("\\s+", 20_000)) {
      if (word.length() < 40 && word.chars().anyMatch(c -> c > 127)) {
        sample = ", where `" + word + "` stands";
        break;
      }
    }
    return "it is not UTF-8 and was read as windows-1252"
        + sample
        + "; if that is wrong, name its encoding with --encoding";
  }
}
