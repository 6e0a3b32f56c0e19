package org.gainsay.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.gainsay.text.Text;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTableTest {
  private static DelimitedTable read(String content) {
    return DelimitedTable.read("table.csv", Text.of(content), Optional.empty());
  }

  private static List<String> words(List<DelimitedTable.Cell> cells) {
    return cells.stream().map(DelimitedTable.Cell::text).toList();
  }

  @Nested
  class A_row {
    @Test
    void holds_delimiters_line_ends_and_quotation_marks_in_quotation_marks() {
      DelimitedTable table = read("a,b\r\n\"x, y\",\"one\ntwo \"\"three\"\"\"\r\n");
      assertThat(words(table.rows().get(0))).containsExactly("x, y", "one\ntwo \"three\"");
      assertThat(table.problems()).isEmpty();
    }

    @Test
    void may_be_shorter_than_the_header_and_empty_cells_may_stand_behind_it() {
      assertThat(read("a,b\nx\ny,z,,\n").rows())
          .extracting(DelimitedTableTest::words)
          .containsExactly(List.of("x", ""), List.of("y", "z"));
    }

    @Test
    void that_is_empty_is_none() {
      assertThat(read("a;b\n;\n\n;;\nx;y").rows()).hasSize(1);
    }

    @Test
    void has_its_place() {
      assertThat(read("a,b\nx,\"y\"\n").rows().get(0).get(1).place()).hasToString("table.csv:2:3");
    }

    @Test
    void that_is_too_long_is_reported_and_left_out() {
      DelimitedTable table = read("a,b\nx,y, and z\nu,v\n");
      assertThat(table.rows())
          .extracting(DelimitedTableTest::words)
          .containsExactly(List.of("u", "v"));
      assertThat(table.problems())
          .extracting(it -> it.place() + " " + it.message())
          .containsExactly("table.csv:2:5 the row has 3 cells, the header 2");
    }

    @Test
    void whose_quotation_mark_is_not_closed_is_reported() {
      assertThat(read("a,b\nx,\"y\nz\n").problems())
          .extracting(it -> it.place() + " " + it.message())
          .containsExactly("table.csv:2:3 a quotation mark is opened and not closed");
    }

    @Test
    void with_text_behind_a_closing_mark_is_reported() {
      assertThat(read("a,b\n\"x\" y,z\n").problems())
          .extracting(it -> it.place() + " " + it.message())
          .containsExactly("table.csv:2:4 text stands behind the closing quotation mark");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b\nx,y",
        "a;b\nx;y\n",
        "a\tb\r\nx\ty\r\n",
        "a|b\nx|y\n",
        "\uFEFFa;b\nx;y\n",
        "sep=;\na;b\nx;y\n",
        "\uFEFFsep=,\r\na,b\r\nx,y\r\n",
        "a;b\rx;y\r",
        "a ; b\n x ;\u00A0y\u00A0\n",
      })
  void what_spreadsheets_write_is_read(String content) {
    DelimitedTable table = read(content);
    assertThat(words(table.header())).containsExactly("a", "b");
    assertThat(table.rows())
        .extracting(DelimitedTableTest::words)
        .containsExactly(List.of("x", "y"));
  }

  @Test
  void nothing_is_a_table_without_rows() {
    assertThat(read("").rows()).isEmpty();
    assertThat(read("\uFEFF").header()).isEmpty();
  }

  @Test
  void what_is_written_by_the_rules_is_read_back() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      int width = 1 + random.nextInt(4);
      List<List<String>> rows =
          random
              .ints(1 + random.nextInt(5), 0, Integer.MAX_VALUE)
              .mapToObj(each -> cells(new Random(each), width))
              .toList();
      String header = String.join(",", "h".repeat(width).split(""));
      String written =
          header
              + "\n"
              + rows.stream()
                  .map(
                      row ->
                          row.stream()
                              .map(DelimitedTableTest::quoted)
                              .collect(Collectors.joining(",")))
                  .collect(Collectors.joining("\r\n"));
      assertThat(
              DelimitedTable.read("t.csv", Text.of(written), Optional.of(',')).rows().stream()
                  .map(DelimitedTableTest::words)
                  .toList())
          .as("seed " + seed)
          .isEqualTo(rows);
    }
  }

  private static List<String> cells(Random random, int width) {
    return random
        .ints(width, 0, 1 << 12)
        .mapToObj(
            number ->
                "x"
                    + "ab,;\"\n\r\t é".charAt(number % 10)
                    + "ab,;\"\n\r\t é".charAt(number / 10 % 10)
                    + "y")
        .toList();
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }
}
