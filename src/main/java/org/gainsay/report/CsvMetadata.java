package org.gainsay.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.gainsay.report.Column.Datatype;

/** Describes the tables for programs (Metadata Vocabulary for Tabular Data, W3C, 2015). */
public final class CsvMetadata {
  private CsvMetadata() {}

  public static String of(CsvForm form) {
    ObjectNode group = Json.object().put("@context", "http://www.w3.org/ns/csvw");
    ObjectNode dialect = group.putObject("dialect");
    dialect.put("delimiter", String.valueOf(form.delimiter())).put("encoding", "utf-8");
    ArrayNode tables = group.putArray("tables");
    Tables.all().forEach(table -> tables.add(table(table)));
    return Json.write(group);
  }

  private static ObjectNode table(Table<?> table) {
    ObjectNode described = Json.object().put("url", table.name() + ".csv");
    described.put("dc:description", "A row per: " + table.row() + ".");
    ObjectNode schema = described.putObject("tableSchema");
    ArrayNode columns = schema.putArray("columns");
    table.columns().forEach(column -> columns.add(column(column)));
    if (!table.key().isEmpty()) {
      ArrayNode key = schema.putArray("primaryKey");
      table.key().forEach(key::add);
    }
    return described;
  }

  private static ObjectNode column(Column<?> column) {
    ObjectNode described =
        Json.object()
            .put("name", column.name().replace('-', '_'))
            .put("titles", column.name())
            .put("datatype", column.datatype().published())
            .put("dc:description", column.meaning());
    return column.datatype() == Datatype.LIST
        ? described.put("separator", Column.SEPARATOR)
        : described;
  }
}
