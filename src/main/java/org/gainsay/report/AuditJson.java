package org.gainsay.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.gainsay.audit.Audit;

/**
 * The whole audit as one JSON document: the objects that the commands print, and the rows of the
 * tables with numbers as numbers and lists as lists.
 */
public final class AuditJson {
  /** The tables whose rows no command prints as JSON. */
  static final List<String> TABLES =
      List.of("claims", "figures", "attacks", "quotations", "evidence", "sources");

  private static final ObjectMapper READER = new ObjectMapper();

  private AuditJson() {}

  public static String of(Audit audit) {
    ObjectNode document = Json.object().put("version", Json.VERSION);
    merge(document, CheckJson.of(audit, audit.diagnostics()));
    for (String name : TABLES) {
      Tables.named(name).ifPresent(table -> document.set(name, rows(table, audit)));
    }
    merge(document, LinksJson.of(audit.claims()));
    merge(document, FindingsJson.of(audit.findings(), audit.findings().findings()));
    return Json.write(document);
  }

  private static void merge(ObjectNode document, String printed) {
    try {
      JsonNode read = READER.readTree(printed);
      read.properties().forEach(property -> document.set(property.getKey(), property.getValue()));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ArrayNode rows(Table<?> table, Audit audit) {
    ArrayNode rows = Json.object().arrayNode();
    for (List<String> cells : table.cells(audit)) {
      ObjectNode row = rows.addObject();
      for (int i = 0; i < cells.size(); i++) {
        put(row, table.columns().get(i), cells.get(i));
      }
    }
    return rows;
  }

  private static void put(ObjectNode row, Column<?> column, String cell) {
    if (column.datatype() == Column.Datatype.LIST) {
      ArrayNode items = row.putArray(column.name());
      if (!cell.isEmpty()) {
        List.of(cell.split(Column.SEPARATOR, -1)).forEach(items::add);
      }
    } else if (cell.isEmpty()) {
      row.putNull(column.name());
    } else {
      value(row, column, cell);
    }
  }

  private static void value(ObjectNode row, Column<?> column, String cell) {
    switch (column.datatype()) {
      case WHOLE, DECIMAL -> row.put(column.name(), new BigDecimal(cell));
      case YES_OR_NO -> row.put(column.name(), cell.equals("true"));
      case TEXT, LIST, DAY -> row.put(column.name(), cell);
    }
  }
}
