package org.gainsay.author;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.diagnostic.Place;
import org.gainsay.notation.DelimitedTable.Cell;

/**
 * A row of a claim table.
 *
 * @param cells by the keys that their columns mean, those that are empty left out
 * @param place where the row begins
 */
record TableRow(Map<String, Cell> cells, Place place) {
  TableRow {
    cells = Map.copyOf(cells);
  }

  Optional<Cell> cell(String key) {
    return Optional.ofNullable(cells.get(key));
  }

  Optional<String> text(String key) {
    return cell(key).map(Cell::text).map(TableRow::unguarded);
  }

  boolean has(String key) {
    return cells.containsKey(key);
  }

  /** Spreadsheets are kept from running a cell as a formula by an apostrophe before it. */
  private static String unguarded(String text) {
    boolean guarded =
        text.length() > 1
            && text.charAt(0) == '\''
            && "=+-@＝＋－＠".indexOf(text.substring(1).stripLeading().charAt(0)) >= 0;
    return guarded ? text.substring(1) : text;
  }

  /** The values of a list. */
  List<String> list(String key) {
    return text(key).stream()
        .flatMap(it -> Stream.of(it.split(";", -1)))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  /** A source, or a part of one. */
  Optional<String> document() {
    return text("source")
        .map(
            it ->
                it.contains("/") ? it : it + text(Column.PART).map(part -> "/" + part).orElse(""));
  }
}
