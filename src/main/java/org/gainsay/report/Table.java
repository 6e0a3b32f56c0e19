package org.gainsay.report;

import java.util.List;
import java.util.function.Function;
import org.gainsay.audit.Audit;

/**
 * A table of a report: the one place that says which columns it has and what they mean.
 *
 * @param name also that of its file, without the ending
 * @param row what one row stands for
 * @param key the columns that name a row
 * @param rows in the order of the key
 */
public record Table<R>(
    String name,
    String row,
    List<String> key,
    List<Column<R>> columns,
    Function<Audit, List<R>> rows) {
  public Table {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
  }

  List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  List<List<String>> cells(Audit audit) {
    return rows.apply(audit).stream()
        .map(row -> columns.stream().map(column -> column.cell().apply(row)).toList())
        .toList();
  }
}
