package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.gainsay.audit.Audit;
import org.gainsay.claim.Vocabulary;
import org.gainsay.contradiction.Findings;
import org.gainsay.coverage.Coverage;
import org.gainsay.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  private static final Audit NOTHING =
      new Audit(
          new Ledger(
              List.of(),
              List.of(),
              new Vocabulary(
                  java.util.Map.of(),
                  java.util.Map.of(),
                  java.util.Map.of(),
                  java.util.Map.of(),
                  java.util.Map.of()),
              List.of()),
          List.of(),
          List.of(),
          new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
          new Coverage(List.of()),
          List.of(),
          List.of());

  private static String cell(String text, CsvForm form) throws Exception {
    Table<String> table =
        new Table<>(
            "t",
            "a text",
            List.of(),
            List.of(
                Column.text("text", "A text.", it -> it), Column.whole("number", "One.", it -> -1)),
            audit -> List.of(text));
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDelimiter(form.delimiter())
            .get();
    String csv = Csv.of(table, NOTHING, form);
    List<CSVRecord> rows =
        format
            .parse(new StringReader(csv.startsWith("\uFEFF") ? csv.substring(1) : csv))
            .getRecords();
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get("number")).isEqualTo("-1");
    return rows.get(0).get("text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
        "＋1",
        "－1",
        "＠1",
        "  =1",
        "\u00A0@x",
        "\u3000=1"
      })
  void a_text_that_a_spreadsheet_would_run_gets_an_apostrophe(String text) throws Exception {
    assertThat(cell(text, CsvForm.STANDARD)).isEqualTo("'" + text);
    assertThat(cell(text, new CsvForm(',', true, false))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1,300",
        "a\nb",
        "a \"b\" c",
        "x=1",
        "“=”",
        "a;b|c\td",
        "'a'",
        "إدلب",
        "🚒",
        "# a",
        "…"
      })
  void any_other_text_comes_back_as_it_was(String text) throws Exception {
    for (char delimiter : new char[] {',', ';', '\t', '|'}) {
      assertThat(cell(text, new CsvForm(delimiter, false, false))).isEqualTo(text);
    }
  }

  @Test
  void lines_end_with_carriage_return_and_line_feed() {
    assertThat(Csv.of(RunTables.UNCHECKED, NOTHING, CsvForm.STANDARD))
        .isEqualTo("what,where,why\r\n");
  }

  @Test
  void for_excel_there_is_a_mark_no_line_end_and_no_cell_too_long() throws Exception {
    CsvForm excel = new CsvForm(';', false, true);
    assertThat(Csv.of(RunTables.UNCHECKED, NOTHING, excel)).startsWith("\uFEFFwhat;where");
    assertThat(cell("a\r\nb\nc\rd", excel)).isEqualTo("a b c d");
    assertThat(cell("x".repeat(32_767), excel)).hasSize(32_767).endsWith("x");
    assertThat(cell("x".repeat(32_768), excel)).hasSize(32_767).endsWith("x […]");
    assertThat(cell("🚒".repeat(20_000), excel)).endsWith("🚒 […]");
  }
}
