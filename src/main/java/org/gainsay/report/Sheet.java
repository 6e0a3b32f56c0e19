package org.gainsay.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gainsay.audit.Audit;
import org.gainsay.report.Column.Datatype;

/** One table as a sheet of a workbook. */
final class Sheet {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  /** The most characters that a cell holds. */
  private static final int LONGEST = 32_767;

  private static final String CUT = " […]";

  /** A number of more digits than these would be rounded, so it stands as text. */
  private static final int EXACT_DIGITS = 15;

  private static final int WIDEST = 60;

  /** Day 0 of the workbook's calendar; right from March 1900 on. */
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  private static final LocalDate FIRST_RIGHT_DAY = LocalDate.of(1900, 3, 1);

  private final Table<?> table;
  private final List<List<String>> rows;
  private final StringBuilder xml = new StringBuilder();

  private Sheet(Table<?> table, Audit audit) {
    this.table = table;
    this.rows = table.cells(audit);
  }

  /** The XML of its part. */
  static String of(Table<?> table, Audit audit) {
    return new Sheet(table, audit).write();
  }

  private String write() {
    xml.append("<worksheet xmlns=\"")
        .append(MAIN)
        .append("\"><sheetViews><sheetView workbookViewId=\"0\">");
    xml.append(
        "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>");
    xml.append("</sheetView></sheetViews><cols>");
    for (int i = 0; i < table.columns().size(); i++) {
      xml.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1);
      xml.append("\" width=\"").append(width(i)).append("\" customWidth=\"1\"/>");
    }
    xml.append("</cols><sheetData>");
    header();
    for (int i = 0; i < rows.size(); i++) {
      row(i + 2, rows.get(i));
    }
    String last = name(table.columns().size() - 1) + (rows.size() + 1);
    xml.append("</sheetData><autoFilter ref=\"A1:").append(last).append("\"/></worksheet>");
    return xml.toString();
  }

  private int width(int column) {
    int longest = table.header().get(column).length();
    for (List<String> row : rows) {
      longest = Math.max(longest, row.get(column).length());
    }
    return Math.min(longest, WIDEST) + 2;
  }

  private void header() {
    xml.append("<row r=\"1\">");
    for (int i = 0; i < table.header().size(); i++) {
      text(name(i) + "1", table.header().get(i), 1);
    }
    xml.append("</row>");
  }

  private void row(int number, List<String> cells) {
    xml.append("<row r=\"").append(number).append("\">");
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        cell(name(i) + number, cells.get(i), table.columns().get(i).datatype());
      }
    }
    xml.append("</row>");
  }

  private void cell(String place, String content, Datatype type) {
    switch (type) {
      case TEXT, LIST -> text(place, content, content.length() > WIDEST ? 3 : 2);
      case WHOLE, DECIMAL -> number(place, content);
      case YES_OR_NO -> value(place, " t=\"b\"", content.equals("true") ? "1" : "0");
      case DAY -> day(place, content);
    }
  }

  private void number(String place, String content) {
    if (new BigDecimal(content).precision() > EXACT_DIGITS) {
      text(place, content, 2);
    } else {
      value(place, "", content);
    }
  }

  private void day(String place, String content) {
    LocalDate day = LocalDate.parse(content);
    if (day.isBefore(FIRST_RIGHT_DAY)) {
      text(place, content, 2);
    } else {
      value(place, " s=\"4\"", Long.toString(ChronoUnit.DAYS.between(EPOCH, day)));
    }
  }

  private void value(String place, String attributes, String value) {
    xml.append("<c r=\"").append(place).append('"').append(attributes).append("><v>");
    xml.append(value).append("</v></c>");
  }

  private void text(String place, String content, int style) {
    xml.append("<c r=\"").append(place).append("\" t=\"inlineStr\" s=\"").append(style);
    xml.append("\"><is><t xml:space=\"preserve\">");
    escape(content.length() > LONGEST ? cut(content) : content);
    xml.append("</t></is></c>");
  }

  private static String cut(String content) {
    int end = LONGEST - CUT.length();
    return content.substring(0, Character.isHighSurrogate(content.charAt(end - 1)) ? end - 1 : end)
        + CUT;
  }

  /**
   * What XML cannot hold stands as {@code _xHHHH_}, and what only looks so is guarded (ECMA-376,
   * ST_Xstring).
   */
  private void escape(String content) {
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      boolean pair =
          (Character.isHighSurrogate(c)
                  && i + 1 < content.length()
                  && Character.isLowSurrogate(content.charAt(i + 1)))
              || (Character.isLowSurrogate(c)
                  && i > 0
                  && Character.isHighSurrogate(content.charAt(i - 1)));
      boolean impossible =
          (c < 0x20 && c != '\t' && c != '\n')
              || c >= 0xFFFE
              || (Character.isSurrogate(c) && !pair);
      if (impossible || (c == '_' && looksEscaped(content, i))) {
        xml.append(String.format(java.util.Locale.ROOT, "_x%04X_", (int) c));
      } else {
        plain(c);
      }
    }
  }

  private static boolean looksEscaped(String content, int at) {
    return at + 6 < content.length()
        && content.charAt(at + 1) == 'x'
        && content.charAt(at + 6) == '_'
        && content
            .substring(at + 2, at + 6)
            .chars()
            .allMatch(c -> Character.digit(c, 16) >= 0 && c < 0x80);
  }

  private void plain(char c) {
    switch (c) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      default -> xml.append(c);
    }
  }

  /** {@code A}, {@code B} … {@code AA}. */
  private static String name(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : name(column / 26 - 1) + last;
  }
}
