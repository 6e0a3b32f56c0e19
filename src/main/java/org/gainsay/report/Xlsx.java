package org.gainsay.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gainsay.audit.Audit;

/**
 * All tables as one workbook (ECMA-376, SpreadsheetML): typed cells, frozen header, filters,
 * widths.
 *
 * <p>Texts stand in cells of the type of text, so that no spreadsheet runs one as a formula.
 */
public final class Xlsx {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** The earliest that a zip entry can say: the same bytes at any time. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Xlsx() {}

  /** The bytes of the workbook: a sheet for each table. */
  public static byte[] of(List<Table<?>> tables, Audit audit) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(zip, "[Content_Types].xml", contentTypes(tables));
      part(
          zip, "_rels/.rels", relations(List.of(relation(1, "officeDocument", "xl/workbook.xml"))));
      part(zip, "xl/workbook.xml", workbook(tables));
      part(zip, "xl/_rels/workbook.xml.rels", sheetRelations(tables));
      part(zip, "xl/styles.xml", STYLES);
      for (int i = 0; i < tables.size(); i++) {
        part(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", Sheet.of(tables.get(i), audit));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml)
            .getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String contentTypes(List<Table<?>> tables) {
    StringBuilder xml =
        new StringBuilder(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    override(xml, "workbook", "sheet.main");
    override(xml, "styles", "styles");
    for (int i = 1; i <= tables.size(); i++) {
      override(xml, "worksheets/sheet" + i, "worksheet");
    }
    return xml.append("</Types>").toString();
  }

  private static void override(StringBuilder xml, String part, String type) {
    xml.append("<Override PartName=\"/xl/").append(part).append(".xml\" ContentType=\"");
    xml.append(TYPE).append(type).append("+xml\"/>");
  }

  private static String relation(int id, String type, String target) {
    return "<Relationship Id=\"rId"
        + id
        + "\" Type=\""
        + RELATIONS
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static String relations(List<String> relations) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "\">"
        + String.join("", relations)
        + "</Relationships>";
  }

  private static String sheetRelations(List<Table<?>> tables) {
    List<String> relations = new java.util.ArrayList<>();
    for (int i = 1; i <= tables.size(); i++) {
      relations.add(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    relations.add(relation(tables.size() + 1, "styles", "styles.xml"));
    return relations(relations);
  }

  private static String workbook(List<Table<?>> tables) {
    StringBuilder xml =
        new StringBuilder(
            "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>");
    for (int i = 1; i <= tables.size(); i++) {
      xml.append("<sheet name=\"").append(tables.get(i - 1).name());
      xml.append("\" sheetId=\"").append(i).append("\" r:id=\"rId").append(i).append("\"/>");
    }
    return xml.append("</sheets></workbook>").toString();
  }

  /** 0: general; 1: the header, bold; 2: text; 3: text that wraps; 4: a day. */
  private static final String STYLES =
      "<styleSheet xmlns=\""
          + MAIN
          + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\""
          + " formatCode=\"yyyy\\-mm\\-dd\"/></numFmts><fonts count=\"2\"><font><sz"
          + " val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name"
          + " val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill"
          + " patternType=\"none\"/></fill><fill><patternFill"
          + " patternType=\"gray125\"/></fill></fills><borders"
          + " count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs"
          + " count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\""
          + " borderId=\"0\"/></cellStyleXfs><cellXfs count=\"5\"><xf numFmtId=\"0\" fontId=\"0\""
          + " fillId=\"0\" borderId=\"0\" xfId=\"0\"/><xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\""
          + " borderId=\"0\" xfId=\"0\" applyFont=\"1\"/><xf numFmtId=\"49\" fontId=\"0\""
          + " fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/><xf numFmtId=\"49\""
          + " fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\""
          + " applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf><xf"
          + " numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
          + " applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
}
