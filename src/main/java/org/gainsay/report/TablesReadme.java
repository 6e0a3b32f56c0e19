package org.gainsay.report;

import java.util.Locale;

/** Explains the tables to the person who opens them. */
public final class TablesReadme {
  private TablesReadme() {}

  /** In Markdown. */
  public static String of(CsvForm form) {
    StringBuilder page = new StringBuilder("# Tables of this report\n\n");
    page.append(Summary.LIMITS).append("\n\n");
    page.append(
        "The files are UTF-8, with a comma between cells and lines that end with CR LF (RFC 4180)");
    page.append(form.delimiter() == ',' ? "" : ", but for the delimiter, which was chosen")
        .append(".\n");
    page.append(
        "An empty cell means: unknown. Lists are joined by `; `. Numbers have a dot and no other"
            + " mark.\n");
    page.append(guard(form)).append("\n");
    Tables.all().forEach(table -> table(table, page));
    return page.toString();
  }

  private static String guard(CsvForm form) {
    return form.raw()
        ? "Cells stand as they are: a spreadsheet may run one that looks like a formula.\n"
        : """
        A text that a spreadsheet would run as a formula (one that begins with = + - or @) has an apostrophe
        before it, which is not part of the text; `gainsay export csv --raw` leaves it out.
        """;
  }

  private static void table(Table<?> table, StringBuilder page) {
    page.append("\n## ").append(table.name()).append(".csv\n\nA row per: ");
    page.append(table.row()).append(".\n\n| column | type | meaning |\n|---|---|---|\n");
    for (Column<?> column : table.columns()) {
      String type = column.datatype().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      page.append("| ").append(column.name()).append(" | ").append(type).append(" | ");
      page.append(column.meaning()).append(" |\n");
    }
  }
}
