package org.gainsay.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.gainsay.file.Loaded.Decoded;
import org.gainsay.file.Loaded.Reason;
import org.gainsay.file.Loaded.Refused;
import org.gainsay.text.Text;

/** Reads files whole, as strict UTF-8, within a limit. */
public final class Input {
  /** The largest ledger file that is read, in bytes. */
  public static final long LEDGER_LIMIT = 512L << 20;

  /** The largest source that is read, in bytes. */
  public static final long SOURCE_LIMIT = 256L << 20;

  /** What Java's decoder puts for bytes that are no character; a text may hold it too. */
  private static final char REPLACED = '\uFFFD';

  private Input() {}

  /**
   * Reads a regular file as text.
   *
   * @param limit in bytes; a larger file is refused before it is read
   */
  public static Loaded text(Path path, long limit) {
    return bytes(path, limit).fold(bytes -> decode(bytes, path), refused -> refused);
  }

  /**
   * Reads a regular file as it is.
   *
   * @param limit in bytes; a larger file is refused before it is read
   */
  public static Raw bytes(Path path, long limit) {
    try {
      if (!Files.exists(path)) {
        return unread(Reason.MISSING, "does not exist");
      } else if (Files.isDirectory(path) && !Files.isReadable(path)) {
        return unread(Reason.UNREADABLE, "is a folder that may not be read");
      } else if (Files.isDirectory(path)) {
        return unread(Reason.UNREADABLE, "is a folder, not a file");
      } else if (!Files.isRegularFile(path)) {
        return unread(Reason.UNREADABLE, "is not a regular file");
      } else if (Files.size(path) > limit) {
        return unread(
            Reason.TOO_LARGE,
            "has " + Files.size(path) + " bytes, and the limit is " + (limit >> 20) + " MiB");
      }
      try (InputStream stream = Files.newInputStream(path)) {
        return new Raw.Bytes(stream.readNBytes(Math.toIntExact(limit)));
      }
    } catch (NoSuchFileException e) {
      return unread(Reason.MISSING, "does not exist");
    } catch (AccessDeniedException e) {
      return unread(Reason.UNREADABLE, "may not be read: permission denied");
    } catch (IOException e) {
      return unread(Reason.UNREADABLE, "cannot be read: " + Fault.of(e));
    }
  }

  private static Raw unread(Reason reason, String message) {
    return new Raw.Unread(Refused.unread(reason, message));
  }

  /**
   * Reads a regular file that another program wrote: UTF-8, UTF-16 with its mark, else
   * windows-1252.
   */
  public static Loaded foreignText(Path path, long limit) {
    Loaded strict = text(path, limit);
    return strict instanceof Refused refused && refused.reason() == Reason.NOT_UTF_8
        ? foreign(path)
        : strict;
  }

  private static Loaded foreign(Path path) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      Charset charset =
          looksLikeUtf16(bytes) ? StandardCharsets.UTF_16 : Charset.forName("windows-1252");
      return new Decoded(Text.of(new String(bytes, charset)), sha256(bytes));
    } catch (IOException e) {
      return Refused.unread(Reason.UNREADABLE, "cannot be read: " + Fault.of(e));
    }
  }

  private static Loaded decode(byte[] bytes, Path path) {
    String sha256 = sha256(bytes);
    if (looksLikeUtf16(bytes)) {
      return new Refused(Reason.NOT_UTF_8, sha256, "is UTF-16, not UTF-8; save it again as UTF-8");
    }
    String content = new String(bytes, StandardCharsets.UTF_8);
    if (content.indexOf('\0') >= 0) {
      int nul = indexOfNul(bytes);
      return new Refused(Reason.NOT_TEXT, sha256, "is not a text: byte " + nul + " is NUL");
    }
    Optional<String> wrong = content.indexOf(REPLACED) < 0 ? Optional.empty() : notUtf8(bytes);
    return wrong
        .<Loaded>map(message -> new Refused(Reason.NOT_UTF_8, sha256, message))
        .orElseGet(() -> new Decoded(Text.readable(content, () -> again(path, sha256)), sha256));
  }

  /** Where the first bytes stand that are no character; empty when all of them are some. */
  private static Optional<String> notUtf8(byte[] bytes) {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CoderResult stopped =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(input, chars, true);
    return stopped.isError()
        ? Optional.of(notUtf8(bytes, input, chars, stopped))
        : Optional.empty();
  }

  /** The same bytes once more; a file that changed meanwhile would give other spans. */
  private static String again(Path path, String sha256) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      if (!sha256(bytes).equals(sha256)) {
        throw new IOException("`" + path + "` changed while it was read; run this again");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String notUtf8(
      byte[] bytes, ByteBuffer stopped, CharBuffer before, CoderResult result) {
    Text read = Text.of(before.flip().toString());
    int at = stopped.position();
    StringBuilder wrong = new StringBuilder();
    for (int i = at; i < Math.min(bytes.length, at + Math.max(1, result.length())); i++) {
      wrong.append(String.format(Locale.ROOT, " %02X", bytes[i]));
    }
    return "is not UTF-8: the bytes"
        + wrong
        + " at line "
        + read.position(read.length()).line()
        + ", column "
        + read.position(read.length()).column()
        + " are no character; save it as UTF-8";
  }

  private static boolean looksLikeUtf16(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }

  private static int indexOfNul(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The SHA-256 of bytes, in lower-case hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
