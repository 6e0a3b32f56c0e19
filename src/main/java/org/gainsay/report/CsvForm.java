package org.gainsay.report;

/**
 * How tables are written as CSV.
 *
 * @param raw without the guard against formulas, for programs
 * @param excel with a byte order mark, line ends as spaces and no cell longer than Excel reads
 */
public record CsvForm(char delimiter, boolean raw, boolean excel) {
  /** Safe for spreadsheets, and what every program reads. */
  public static final CsvForm STANDARD = new CsvForm(',', false, false);

  public CsvForm {
    if (",;\t|".indexOf(delimiter) < 0) {
      throw new IllegalArgumentException("not a delimiter");
    }
  }
}
