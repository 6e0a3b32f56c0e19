package org.gainsay.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.gainsay.audit.Audit;

/** Writes tables as CSV (RFC 4180). */
public final class Csv {
  /** The most characters that a cell of Excel holds. */
  private static final int EXCEL_CELL = 32_767;

  private static final String CUT = " […]";

  /**
   * Beginnings that spreadsheets take for a formula, ASCII and full-width (OWASP, CSV injection).
   */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private final CsvForm form;

  private Csv(CsvForm form) {
    this.form = form;
  }

  /** The header and a line for each row, each ended by CR LF. */
  public static String of(Table<?> table, Audit audit, CsvForm form) {
    return new Csv(form).write(table, audit);
  }

  private String write(Table<?> table, Audit audit) {
    StringBuilder csv = new StringBuilder(form.excel() ? "\uFEFF" : "");
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(form.delimiter())
            .setRecordSeparator("\r\n")
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();
    try (CSVPrinter printer = new CSVPrinter(csv, format)) {
      printer.printRecord(table.header());
      for (List<String> row : table.cells(audit)) {
        printer.printRecord(cells(table, row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return csv.toString();
  }

  private List<String> cells(Table<?> table, List<String> row) {
    List<String> cells = new ArrayList<>(row.size());
    for (int i = 0; i < row.size(); i++) {
      boolean text = table.columns().get(i).datatype().isText();
      cells.add(text ? cell(row.get(i)) : row.get(i));
    }
    return cells;
  }

  private String cell(String text) {
    String guarded = !form.raw() && looksLikeFormula(text) ? "'" + text : text;
    return form.excel() ? forExcel(guarded) : guarded;
  }

  static boolean looksLikeFormula(String text) {
    int at = 0;
    while (at < text.length() && Character.isSpaceChar(text.charAt(at))) {
      at++;
    }
    return at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0;
  }

  private static String forExcel(String text) {
    String line = text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    if (line.length() <= EXCEL_CELL) {
      return line;
    }
    int end = EXCEL_CELL - CUT.length();
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + CUT;
  }
}
