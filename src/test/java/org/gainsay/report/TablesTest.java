package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

  @Test
  void programs_find_the_same_columns_described() throws Exception {
    JsonNode metadata = new ObjectMapper().readTree(CsvMetadata.of(CsvForm.STANDARD));
    assertThat(metadata.get("tables")).hasSameSizeAs(Tables.all());
    assertThat(metadata.at("/tables/0/tableSchema/columns").findValuesAsText("titles"))
        .isEqualTo(Tables.all().get(0).header());
  }
}
