package org.gainsay.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document put together piece by piece (ECMA-376), without a library. */
public final class MadeDocx {
  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static final String CONTENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATIONS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";

  private final Map<String, String> pieces = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private int related;

  /**
   * A document.
   *
   * @param body what stands in its body, with the prefix {@code w}
   */
  public static MadeDocx of(String body) {
    MadeDocx made = new MadeDocx();
    made.piece(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels'"
            + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Default Extension='xml' ContentType='application/xml'/>"
            + "<Override PartName='/word/document.xml' ContentType='"
            + CONTENT
            + "document.main+xml'/></Types>");
    made.piece(
        "_rels/.rels",
        RELATIONS
            + "<Relationship Id='r1' Type='"
            + TYPES
            + "officeDocument' Target='word/document.xml'/></Relationships>");
    made.piece("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
    return made;
  }

  /** A paragraph of one run. */
  public static String p(String words) {
    return "<w:p>" + r(words) + "</w:p>";
  }

  public static String r(String words) {
    return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
  }

  /** A piece that the document refers to: footnotes, header, numbering … */
  public MadeDocx with(String type, String content) {
    related++;
    relations.append(
        "<Relationship Id='r"
            + related
            + "' Type='"
            + (TYPES + type)
            + "' Target='"
            + (type + related)
            + ".xml'/>");
    String element =
        switch (type) {
          case "header" -> "hdr";
          case "footer" -> "ftr";
          default -> type;
        };
    return piece("word/" + type + related + ".xml", root(element, content));
  }

  public MadeDocx piece(String name, String content) {
    pieces.put(name, content);
    return this;
  }

  private static String root(String element, String content) {
    return "<?xml version='1.0' encoding='UTF-8'?><w:"
        + element
        + " xmlns:w='"
        + MAIN
        + "' xmlns:mc='urn:mc' xmlns:v='urn:v' xmlns:wps='urn:wps'>"
        + content
        + "</w:"
        + element
        + ">";
  }

  public byte[] bytes() {
    piece("word/_rels/document.xml.rels", RELATIONS + relations + "</Relationships>");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, String> piece : pieces.entrySet()) {
        zip.putNextEntry(new ZipEntry(piece.getKey()));
        zip.write(piece.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toByteArray();
  }
}
