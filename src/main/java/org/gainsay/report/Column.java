package org.gainsay.report;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A column of a table.
 *
 * @param meaning one sentence for readers of the table
 * @param cell what stands in a row; empty means unknown
 */
record Column<R>(String name, Datatype datatype, String meaning, Function<R, String> cell) {
  /** What stands between the items of a list. */
  static final String SEPARATOR = "; ";

  /** What the cells of a column are, as in XML Schema and CSVW. */
  enum Datatype {
    TEXT("string"),
    /** Several texts, with {@link #SEPARATOR} between them. */
    LIST("string"),
    WHOLE("integer"),
    DECIMAL("decimal"),
    YES_OR_NO("boolean"),
    DAY("date");

    private final String published;

    Datatype(String published) {
      this.published = published;
    }

    String published() {
      return published;
    }

    /** Whether a spreadsheet might take such a cell for a formula. */
    boolean isText() {
      return this == TEXT || this == LIST;
    }
  }

  static <R> Column<R> text(String name, String meaning, Function<R, String> cell) {
    return new Column<>(name, Datatype.TEXT, meaning, cell);
  }

  static <R> Column<R> list(
      String name, String meaning, Function<R, ? extends Collection<?>> items) {
    return new Column<>(name, Datatype.LIST, meaning, row -> joined(items.apply(row)));
  }

  static <R> Column<R> whole(String name, String meaning, Function<R, ? extends Object> number) {
    return new Column<>(name, Datatype.WHOLE, meaning, row -> number.apply(row).toString());
  }

  static <R> Column<R> decimal(String name, String meaning, Function<R, String> cell) {
    return new Column<>(name, Datatype.DECIMAL, meaning, cell);
  }

  static <R> Column<R> yesOrNo(String name, String meaning, Function<R, Boolean> cell) {
    return new Column<>(
        name, Datatype.YES_OR_NO, meaning, row -> cell.apply(row) ? "true" : "false");
  }

  static <R> Column<R> day(String name, String meaning, Function<R, String> cell) {
    return new Column<>(name, Datatype.DAY, meaning, cell);
  }

  static String joined(Collection<?> items) {
    return items.stream().map(Object::toString).collect(Collectors.joining(SEPARATOR));
  }
}
