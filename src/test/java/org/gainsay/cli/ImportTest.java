package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.notation.DelimitedTable;
import org.gainsay.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
  @TempDir private Path folder = Path.of("");
  private Desk desk = new Desk(Path.of(""));

  @BeforeEach
  void aFire() {
    desk = Desk.withFire(folder);
  }

  private Desk.Outcome csv(String table, String... options) {
    desk.write("table.csv", table);
    List<String> words = new ArrayList<>(List.of("import", "csv", "table.csv"));
    words.addAll(List.of(options));
    return desk.run(words.toArray(String[]::new));
  }

  private static final String HEADER = "id,statement,event,measure,value,source,quote\n";
  private static final String ROW =
      "dead,The fire killed 14 people.,fire,killed,14,herald,14 people were killed in the fire\n";

  @Nested
  class A_sound_table {
    @Test
    void is_shown_as_a_difference_first() {
      Desk.Outcome outcome = csv(HEADER + ROW);
      assertThat(outcome.code()).isZero();
      assertThat(outcome.out())
          .contains("+++ claims/imported.yaml\n")
          .contains("+    figure: {measure: killed, value: 14}\n");
      assertThat(desk.files()).doesNotContainKey("claims/imported.yaml");
    }

    @Test
    void becomes_claims_that_check_without_an_error() {
      assertThat(csv(HEADER + ROW, "--write").code()).isZero();
      assertThat(desk.read("claims/imported.yaml")).contains("- id: dead\n");
      assertThat(desk.run("check").out().lines().filter(line -> line.contains(": error[")).toList())
          .noneMatch(line -> line.startsWith("claims/imported.yaml"));
    }

    @Test
    void is_appended_by_the_smallest_edit() {
      String before = desk.read("claims/fire.yaml");
      csv(HEADER + ROW, "--into", "claims/fire.yaml", "--write");
      assertThat(desk.read("claims/fire.yaml")).startsWith(before.stripTrailing());
      assertThat(desk.read("claims/fire.yaml")).endsWith("in the fire\n");
    }

    @Test
    void may_give_a_claim_several_passages_and_several_values_in_a_cell() {
      Desk.Outcome outcome =
          csv(
              "id;statement;tags;source;quote;stance\n"
                  + "many;Many died.;toll;herald;14 people were killed in the fire;\n"
                  + "many;;;courier;At least 19 people were killed;supports\n"
                  + "other;Some died.;\"toll; fire\";herald;14 people were killed in the"
                  + " fire;context\n");
      assertThat(outcome.out())
          .contains("+    tags: toll\n")
          .contains("+    tags: [toll, fire]\n")
          .contains("+        stance: context\n")
          .contains("+      - source: courier\n+        quote: At least 19 people were killed\n");
    }

    @Test
    void may_come_from_excel_in_the_old_way() throws IOException {
      String table =
          "sep=;\r\nZitat;Aussage;Quelle\r\n\"“We won’t build on that quay again,”\";Die Bürger"
              + " hörten es.;herald\r\n";
      Files.write(folder.resolve("alt.csv"), table.getBytes(Charset.forName("windows-1252")));
      String[] maps = {
        "--map", "Zitat=quote", "--map", "Aussage=statement", "--map", "Quelle=source"
      };
      List<String> words = new ArrayList<>(List.of("import", "csv", "alt.csv"));
      words.addAll(List.of(maps));
      assertThat(desk.run(words.toArray(String[]::new)).out())
          .contains("+    statement: Die Bürger hörten es.\n")
          .contains("“We won’t build on that quay again,”");
    }

    @Test
    void may_be_unicode_text_of_excel() throws IOException {
      String table = HEADER.replace(',', '\t') + ROW.replace(',', '\t').replace("\n", "\r\n");
      Files.write(folder.resolve("u.txt"), ("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE));
      assertThat(desk.run("import", "csv", "u.txt").out()).contains("value: 14}");
    }

    @Test
    void loses_the_apostrophe_that_guards_against_formulas() {
      assertThat(csv("id,statement,source,quote\na,'=SUM is no sum.,herald,14 people\n").out())
          .contains("=SUM is no sum.")
          .doesNotContain("'=SUM is no sum.,");
    }

    @Test
    void may_leave_ids_to_us() {
      assertThat(csv("statement,source,quote\nMany people died.,herald,14 people\n").out())
          .contains("+  - id: many-people-died\n");
    }
  }

  @Nested
  class A_mistake_is_said_of_its_cell {
    private String errors(String table, String... options) {
      Desk.Outcome outcome = csv(table, options);
      assertThat(outcome.code()).isEqualTo(2);
      assertThat(desk.files()).doesNotContainKey("claims/imported.yaml");
      return outcome.err();
    }

    @Test
    void in_the_header() {
      assertThat(errors("id,statment,source,quote\na,b,herald,14 people\n"))
          .contains(
              "table.csv:1:4: error[unknown-key]: `statment` is no column that a ledger knows");
    }

    @Test
    void unless_the_column_is_left_out() {
      assertThat(
              csv("id,statement,mood,source,quote\na,b,x,herald,14 people\n", "--map", "mood=")
                  .code())
          .isZero();
    }

    @Test
    void where_a_key_is_missing() {
      assertThat(errors("id,statement,source,quote\na,,herald,14 people\n,c,herald,14 people\n"))
          .contains("table.csv:2:1: error[missing-key]: the claim `a` has no `statement`")
          .contains("table.csv:3:1: error[missing-key]: the row has no `id`");
    }

    @Test
    void where_a_quote_is_not_in_the_source_or_is_there_twice() {
      assertThat(errors("id,statement,source,quote\na,b,herald,15 people died\nc,d,herald,the\n"))
          .contains("table.csv:2:12: error[quote-")
          .contains("table.csv:3:12: error[quote-ambiguous]");
    }

    @Test
    void where_a_value_a_date_or_a_name_is_wrong() {
      assertThat(
              errors(
                  "id,statement,when,place,measure,value,source,quote\n"
                      + "a,b,12/05/2031,port-vella,killed,14,herald,14 people were killed\n"
                      + "c,d,2031,port-bella,killed,14,herald,14 people were killed\n"
                      + "e,f,2031,,killed,15,herald,14 people were killed\n"))
          .contains("table.csv:2:5: error[bad-date]")
          .contains("table.csv:3:10: error[unknown-place]")
          .contains("table.csv:4:18: error[figure-not-in-passage]");
    }

    @Test
    void where_an_id_is_taken() {
      assertThat(errors("id,statement,source,quote\nquay,b,herald,14 people\n"))
          .contains("table.csv:2:1: error[duplicate-id]: the ledger has a claim `quay` already");
    }

    @Test
    void where_two_rows_of_one_claim_disagree() {
      assertThat(errors("id,statement,source,quote\na,b,herald,14 people\na,c,herald,14 people\n"))
          .contains("table.csv:3:3: error[duplicate-key]: two rows of `a` give `b` and `c`");
    }

    @Test
    void where_a_row_is_broken() {
      assertThat(errors("id,statement,source,quote\na,b,herald,14 people,x\n"))
          .contains("table.csv:2:22: error[csv-syntax]");
    }

    @Test
    void and_the_sound_rows_are_shown_all_the_same() {
      Desk.Outcome outcome = csv(HEADER + ROW + "b,c,,,,herald,not there at all\n", "--write");
      assertThat(outcome.out()).contains("- id: dead").doesNotContain("- id: b");
      assertThat(outcome.err()).contains("1 claim is sound, 1 error is to be mended");
    }

    @Test
    void where_the_map_names_no_key() {
      assertThat(errors(HEADER + ROW, "--map", "value=valeu")).contains("did you mean `value`?");
      assertThat(errors(HEADER + ROW, "--map", "quote=Zitat"))
          .contains("`quote=Zitat` names the key first", "write it as --map \"Zitat=quote\"");
    }
  }

  /** Columns that say what the ledger says; the others are computed or the review's. */
  private static final Set<String> NOT_CARRIED =
      Set.of(
          "verdict",
          "review_state",
          "contradictions",
          "open_contradictions",
          "fingerprint",
          "review_because",
          "file");

  @Test
  void the_tables_of_our_own_ledger_come_back_as_they_went_out() throws IOException {
    Path workspace = folder.resolve("again");
    Desk again = new Desk(workspace);
    Desk own = new Desk(Path.of("").toAbsolutePath());
    List<String> names = List.of("claims", "figures", "attacks", "quotations", "evidence");
    List<String> words = new ArrayList<>(List.of("import", "csv"));
    for (String name : names) {
      again.write(name + ".csv", own.run("export", "csv", "--table", name).out());
      words.add(name + ".csv");
    }
    again.write("claims/vocabulary.yaml", own.read("claims/vocabulary.yaml"));
    words.addAll(List.of("--seeds", own.folder().resolve("seeds").toString(), "--write"));
    assertThat(again.run(words.toArray(String[]::new)).err()).startsWith("written");
    for (String name : names) {
      Desk.Outcome exported =
          again.run(
              "export",
              "csv",
              "--table",
              name,
              "--seeds",
              own.folder().resolve("seeds").toString());
      assertThat(carried(exported.out())).as(name).isEqualTo(carried(again.read(name + ".csv")));
    }
  }

  private static List<String> carried(String table) {
    DelimitedTable read = DelimitedTable.read("t.csv", Text.of(table), java.util.Optional.of(','));
    return read.rows().stream()
        .map(
            row -> {
              StringBuilder cells = new StringBuilder();
              for (int i = 0; i < row.size(); i++) {
                if (!NOT_CARRIED.contains(read.header().get(i).text())) {
                  cells.append(row.get(i).text()).append('\t');
                }
              }
              return cells.toString();
            })
        .toList();
  }
}
