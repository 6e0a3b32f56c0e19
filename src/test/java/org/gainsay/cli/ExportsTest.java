package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportsTest {
  @TempDir private Path folder;
  private Desk desk = new Desk(Path.of(""));

  @BeforeEach
  void open() {
    desk = Desk.withFire(folder);
    desk.write(
        "claims/fire.yaml",
        desk.read("claims/fire.yaml")
            .replace("  - id: quay\n", "  - id: quay\n    tags: [works]\n"));
    desk.run("fix", "--write");
  }

  /**
   * What a format says of which claims it holds, by its name; reviewed claims only for the last.
   */
  private Map<String, String> everyFormat(String... filter) throws IOException {
    Map<String, String> all = new TreeMap<>();
    for (String format : List.of("json", "markdown", "web-annotation", "claimreview")) {
      all.put(format, export(format, filter));
    }
    for (String table : List.of("claims", "evidence")) {
      all.put("csv " + table, export("csv --table " + table, filter));
    }
    assertThat(export("xlsx --out book.xlsx", filter)).isEmpty();
    try (ZipFile book = new ZipFile(folder.resolve("book.xlsx").toFile());
        InputStream claims = book.getInputStream(book.getEntry("xl/worksheets/sheet1.xml"))) {
      all.put("xlsx", new String(claims.readAllBytes(), StandardCharsets.UTF_8));
    }
    return all;
  }

  private String export(String words, String... filter) {
    List<String> arguments = new ArrayList<>(List.of(("export " + words).split(" ", -1)));
    arguments.addAll(List.of(filter));
    Desk.Outcome outcome = desk.run(arguments.toArray(String[]::new));
    assertThat(outcome.code()).as("%s", outcome.err()).isZero();
    return outcome.out();
  }

  @Nested
  class A_filter {
    @ParameterizedTest
    @CsvSource({
      "--kind, quotation, on the quay again",
      "--source, courier, at least 19 people",
      "--verdict, supported, at least 19 people",
      "--tag, works, on the quay again",
    })
    void keeps_the_claims_that_it_asks_for_in_every_format(
        String option, String value, String statement) throws IOException {
      boolean reviewed = statement.contains("19");
      everyFormat(option, value)
          .forEach(
              (format, content) -> {
                boolean holds = !format.equals("claimreview") || reviewed;
                if (!format.equals("csv evidence")) {
                  assertThat(content.contains(statement)).as(format).isEqualTo(holds);
                }
                assertThat(content).as(format).doesNotContain("The fire killed 14 people.");
              });
    }

    @ParameterizedTest
    @ValueSource(strings = {"port-vella", "Port Vella", "port vella"})
    void finds_a_place_by_its_id_and_its_names(String place) throws IOException {
      everyFormat("--place", place)
          .forEach(
              (format, content) ->
                  assertThat(content).as(format).doesNotContain("on the quay again"));
    }

    @Test
    void of_a_period_leaves_out_what_has_no_time() throws IOException {
      everyFormat("--period", "2031-05/2031-06")
          .forEach(
              (format, content) ->
                  assertThat(content).as(format).doesNotContain("on the quay again"));
      assertThat(export("csv --table claims", "--period", "2030").lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
      "--kind, figures, did you mean `figure`?",
      "--source, heralds, did you mean `herald`?",
      "--place, port-velle, did you mean `port-vella`?",
      "--verdict, suported, did you mean `supported`?",
      "--tag, work, did you mean `works`?",
    })
    void that_is_misspelt_gives_no_empty_table(String option, String value, String help) {
      for (String format : List.of("json", "csv --table claims", "markdown")) {
        List<String> arguments = new ArrayList<>(List.of(("export " + format).split(" ", -1)));
        arguments.addAll(List.of(option, value));
        Desk.Outcome outcome = desk.run(arguments.toArray(String[]::new));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("`" + value + "`", "help: " + help);
      }
    }
  }

  @Nested
  class Where_nothing_can_be_written {
    @ParameterizedTest
    @ValueSource(strings = {"report", "export csv"})
    void one_line_says_so_and_no_file_of_the_folder_is_touched(String command) throws IOException {
      desk.write("tables/claims.csv", "old");
      Files.createDirectories(folder.resolve("tables/sources.csv/taken"));
      Map<String, String> before = desk.files();
      List<String> arguments = new ArrayList<>(List.of(command.split(" ", -1)));
      arguments.addAll(List.of("--out", "tables"));
      Desk.Outcome outcome = desk.run(arguments.toArray(String[]::new));
      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.err().lines()).hasSize(2);
      assertThat(outcome.err())
          .startsWith("gainsay: `tables/sources.csv` cannot be written: a folder is where");
      assertThat(desk.files()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "json", "markdown", "web-annotation", "claimreview"})
    void a_single_file_is_refused_in_one_line_too(String format) throws IOException {
      desk.write("taken", "old");
      Map<String, String> before = desk.files();
      Desk.Outcome outcome = desk.run("export", format, "--out", "taken/file");
      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.err().lines()).hasSize(2);
      assertThat(outcome.err())
          .startsWith("gainsay: `taken/file` cannot be written: a file is where a folder");
      assertThat(desk.files()).isEqualTo(before);
    }
  }
}
