package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gainsay.audit.Audit;
import org.gainsay.audit.Audits;
import org.gainsay.file.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published does not change: new columns only at the end. */
class TablesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "claims | claim_id, kind, statement, said_by, holder, place, when_edtf, when_from, when_to,"
            + " measure, of, value, low, high, speaker, words, modality, verdict, review_state,"
            + " evidence_count, documents, origins, contradictions, open_contradictions,"
            + " first_source, first_quote, first_line, tags",
        "evidence | claim_id, evidence_no, stance, source_id, part, quote, match, edits, start,"
            + " end, fragments, line, column, end_line, end_column, passage, context,"
            + " source_sha256, deep_link",
        "contradictions | contradiction_id, kind, level, scope, statement, side_a, side_b,"
            + " passage_a, passage_b, line_a, line_b, value_a, value_b, explanation, basis,"
            + " assumption, gap, gap_ratio, claims, reconciled, because, note, by, date, suspect",
        "contradiction-passages | contradiction_id, role, claim_id, evidence_no, source_id,"
            + " published, holder, passage, line, value, low, high",
        "figures | claim_id, low, best, high, measure, of, place, period, event, by, target,"
            + " weapon, said_by, holder, as_written",
        "diagnostics | code, severity, file, line, column, message, help, claim_id",
        "unchecked | what, where, why"
      })
  void its_columns_begin_as_published(String name, String columns) {
    assertThat(Tables.named(name).orElseThrow().header().toArray(String[]::new))
        .startsWith(columns.split(", ", -1));
  }

  static List<Table<?>> tables() {
    return Tables.all();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void every_column_has_a_name_for_programs_and_a_meaning_for_people(Table<?> table) {
    assertThat(table.header()).doesNotHaveDuplicates().allMatch(it -> it.matches("[a-z0-9_]+"));
    assertThat(table.columns())
        .allSatisfy(column -> assertThat(column.meaning()).matches("(?s)[\\p{L}0-9].*\\."));
    assertThat(table.header()).containsAll(table.key());
    assertThat(TablesReadme.of(CsvForm.STANDARD)).contains("## " + table.name() + ".csv");
  }

  /** Metadata Vocabulary for Tabular Data, 5.3 to 5.7, against the files that it describes. */
  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void programs_can_read_every_file_by_its_description(String delimiter) throws Exception {
    Audit audit = Audits.run(Workspace.at(Path.of(".")));
    CsvForm form = new CsvForm(delimiter.charAt(0), true, false);
    JsonNode metadata = new ObjectMapper().readTree(CsvMetadata.of(form));
    assertThat(metadata.get("@context").textValue()).isEqualTo("http://www.w3.org/ns/csvw");
    assertThat(metadata.at("/dialect/delimiter").textValue()).isEqualTo(delimiter);
    for (JsonNode table : metadata.get("tables")) {
      String name = table.get("url").textValue().replace(".csv", "");
      String csv = Csv.of(Tables.named(name).orElseThrow(), audit, form);
      CSVFormat format =
          CSVFormat.RFC4180
              .builder()
              .setDelimiter(delimiter)
              .setHeader()
              .setSkipHeaderRecord(true)
              .get();
      try (CSVParser rows = CSVParser.parse(csv, format)) {
        isDescribed(table.get("tableSchema"), rows);
      }
    }
  }

  private static void isDescribed(JsonNode schema, CSVParser rows) {
    List<String> titles = new ArrayList<>();
    schema.get("columns").forEach(column -> titles.add(column.get("titles").textValue()));
    assertThat(rows.getHeaderNames()).isEqualTo(titles);
    Set<List<String>> keys = new HashSet<>();
    for (CSVRecord row : rows) {
      for (JsonNode column : schema.get("columns")) {
        String cell = row.get(column.get("titles").textValue());
        assertThat(cell.isEmpty() || isOf(column.get("datatype").textValue(), cell))
            .as("%s: %s", column, cell)
            .isTrue();
      }
      if (schema.has("primaryKey")) {
        List<String> key = new ArrayList<>();
        schema.get("primaryKey").forEach(name -> key.add(row.get(name.textValue())));
        assertThat(keys.add(key)).as("%s", key).isTrue();
      }
    }
  }

  private static boolean isOf(String datatype, String cell) {
    return switch (datatype) {
      case "string" -> true;
      case "integer" -> cell.matches("-?\\d+");
      case "decimal" -> cell.matches("-?\\d+(\\.\\d+)?");
      case "boolean" -> cell.equals("true") || cell.equals("false");
      case "date" -> cell.matches("\\d{4}-\\d{2}-\\d{2}");
      default -> false;
    };
  }

  @Test
  void programs_find_the_same_columns_described() throws Exception {
    JsonNode metadata = new ObjectMapper().readTree(CsvMetadata.of(CsvForm.STANDARD));
    assertThat(metadata.get("tables")).hasSameSizeAs(Tables.all());
    assertThat(metadata.at("/tables/0/tableSchema/columns").findValuesAsText("titles"))
        .isEqualTo(Tables.all().get(0).header());
  }
}
