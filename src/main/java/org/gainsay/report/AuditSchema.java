package org.gainsay.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Says what the JSON of an audit holds (JSON Schema, 2020-12). */
public final class AuditSchema {
  private AuditSchema() {}

  public static String json() {
    ObjectNode schema =
        Json.object()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("title", "An audit of Gainsay")
            .put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("version").put("const", Json.VERSION);
    properties.putObject("summary").put("type", "object");
    for (String name : AuditJson.TABLES) {
      Tables.named(name).ifPresent(table -> properties.set(name, rows(table)));
    }
    for (String list :
        List.of("diagnostics", "passages", "findings", "series", "apart", "corroborated")) {
      properties.putObject(list).put("type", "array").putObject("items").put("type", "object");
    }
    ArrayNode required = schema.putArray("required");
    properties.fieldNames().forEachRemaining(required::add);
    return Json.write(schema);
  }

  private static ObjectNode rows(Table<?> table) {
    ObjectNode rows = Json.object().put("type", "array");
    ObjectNode row = rows.putObject("items").put("type", "object");
    row.put("description", "A row per: " + table.row() + ".");
    ObjectNode properties = row.putObject("properties");
    ArrayNode required = row.putArray("required");
    for (Column<?> column : table.columns()) {
      properties.set(column.name(), type(column).put("description", column.meaning()));
      required.add(column.name());
    }
    return rows;
  }

  private static ObjectNode type(Column<?> column) {
    ObjectNode type = Json.object();
    if (column.datatype() == Column.Datatype.LIST) {
      type.put("type", "array").putObject("items").put("type", "string");
      return type;
    }
    type.putArray("type").add(name(column.datatype())).add("null");
    return type;
  }

  private static String name(Column.Datatype datatype) {
    return switch (datatype) {
      case WHOLE -> "integer";
      case DECIMAL -> "number";
      case YES_OR_NO -> "boolean";
      case TEXT, LIST, DAY -> "string";
    };
  }
}
