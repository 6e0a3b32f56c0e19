package org.gainsay.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The XML pieces of an office document by their names within it, which are compared and never used
 * as paths.
 */
final class Parts {
  private static final String ANEW = "open it in a word processor, and save it anew as .docx";

  private final Map<String, byte[]> pieces = new HashMap<>();
  private final byte[] buffer = new byte[1 << 16];
  private long together;
  private long unread;
  private int entries;

  private Parts() {}

  static Parts of(byte[] bytes) {
    Parts parts = new Parts();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.take(entry.getName(), zip);
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new Unfit("is broken or cut off", "get the file again, or " + ANEW);
    }
    parts.refuseOthers();
    return parts;
  }

  Optional<byte[]> piece(String name) {
    return Optional.ofNullable(pieces.get(name));
  }

  private void take(String name, ZipInputStream zip) throws IOException {
    Limits.goOn();
    if (++entries > Limits.ENTRIES) {
      throw new Unfit("holds more than " + Limits.ENTRIES + " pieces", ANEW);
    }
    boolean wanted = name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
    ByteArrayOutputStream piece = new ByteArrayOutputStream();
    long size = 0;
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      size += read;
      refuse(wanted, size);
      if (wanted) {
        piece.write(buffer, 0, read);
      }
    }
    together += wanted ? size : 0;
    unread += wanted ? 0 : size;
    if (wanted && pieces.put(name, piece.toByteArray()) != null) {
      throw new Unfit("holds the piece `" + name + "` twice", ANEW);
    }
  }

  private void refuse(boolean wanted, long size) {
    if (wanted && (size > Limits.INFLATED || together + size > Limits.INFLATED_TOGETHER)) {
      throw new Unfit(
          "holds a piece that unpacks to more than " + Limits.mebibytes(Limits.INFLATED), ANEW);
    } else if (!wanted && unread + size > 4 * Limits.INFLATED_TOGETHER) {
      throw new Unfit(
          "unpacks to more than " + Limits.mebibytes(4 * Limits.INFLATED_TOGETHER), ANEW);
    }
  }

  private void refuseOthers() {
    String kind =
        piece("mimetype")
            .map(it -> new String(it, java.nio.charset.StandardCharsets.US_ASCII))
            .orElse("");
    if (kind.contains("opendocument")) {
      throw new Unfit(
          "is an OpenDocument file, which cannot be read here", "open it and save it as .docx");
    } else if (kind.contains("epub")) {
      throw new Unfit(
          "is an electronic book, which cannot be read here", "turn it into a PDF or a text");
    } else if (pieces.isEmpty() || piece("[Content_Types].xml").isEmpty()) {
      throw new Unfit(
          "is an archive (zip), or a document that is cut off",
          "unpack it, and add the files in it; or get the document again");
    } else if (pieces.keySet().stream().noneMatch(name -> name.startsWith("word/"))) {
      throw new Unfit(
          "is an office file, but no Word document", "save the text as .docx or as a PDF");
    }
  }
}
