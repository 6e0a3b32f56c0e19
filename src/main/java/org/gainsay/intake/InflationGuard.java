package org.gainsay.intake;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Refuses a PDF whose compressed pieces come to more than is read, before anything is built of
 * them; pictures are left aside, since nothing unpacks them.
 */
final class InflationGuard {
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

  /** How far before its content the description of a piece is looked for. */
  private static final int DESCRIPTION = 400;

  private final byte[] bytes;
  private final byte[] buffer = new byte[1 << 16];
  private long together;

  private InflationGuard(byte[] bytes) {
    this.bytes = bytes;
  }

  static void check(byte[] bytes) {
    InflationGuard guard = new InflationGuard(bytes);
    for (int at = guard.next(0); at >= 0; at = guard.next(at)) {
      if (guard.isDeflated(at) && !guard.isPicture(at)) {
        guard.inflate(at);
      }
    }
  }

  /** Where the content of the next piece begins; -1 after the last. */
  private int next(int from) {
    for (int i = from; i + STREAM.length + 2 < bytes.length; i++) {
      if (bytes[i] == 's' && isStream(i) && !(i >= 3 && bytes[i - 1] == 'd')) {
        int at = i + STREAM.length;
        at += bytes[at] == '\r' ? 1 : 0;
        return at < bytes.length && bytes[at] == '\n' ? at + 1 : at;
      }
    }
    return -1;
  }

  private boolean isStream(int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (bytes[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  /** The first two bytes of zlib (RFC 1950). */
  private boolean isDeflated(int at) {
    if (at + 2 >= bytes.length) {
      return false;
    }
    int first = bytes[at] & 0xFF;
    return (first & 0x0F) == 8 && (first * 256 + (bytes[at + 1] & 0xFF)) % 31 == 0;
  }

  private boolean isPicture(int at) {
    int from = Math.max(0, at - DESCRIPTION);
    String before =
        new String(bytes, from, at - from, java.nio.charset.StandardCharsets.ISO_8859_1);
    String own = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    return own.contains("/Image") && own.contains("/Width");
  }

  private void inflate(int at) {
    Limits.goOn();
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, at, bytes.length - at);
      long inflated = 0;
      int read = inflater.inflate(buffer);
      while (read > 0 && !inflater.finished()) {
        inflated += read;
        refuse(inflated);
        read = inflater.inflate(buffer);
      }
      together += inflated;
    } catch (DataFormatException broken) {
      // What reads the file says so, if it matters.
    } finally {
      inflater.end();
    }
  }

  private void refuse(long inflated) {
    if (inflated > Limits.INFLATED || together + inflated > 4 * Limits.INFLATED_TOGETHER) {
      throw new Unfit(
          "holds a piece that unpacks to more than " + Limits.mebibytes(Limits.INFLATED),
          "open it in a PDF reader, and print the pages that are needed to a new PDF");
    }
  }
}
