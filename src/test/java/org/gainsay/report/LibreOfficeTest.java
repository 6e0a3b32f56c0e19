package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gainsay.audit.Audit;
import org.gainsay.audit.Audits;
import org.gainsay.file.Workspace;
import org.gainsay.report.Column.Datatype;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet shows is what was meant, and nothing of it runs. */
@Tag("libreoffice")
class LibreOfficeTest {
  private static final String UTF_8_WITH_COMMAS = "44,34,76,1";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {".", "src/test/cases/commands/cells-that-look-like-formulas"})
  void every_cell_comes_back_as_it_was_meant(String workspace) throws Exception {
    Audit audit = Audits.run(Workspace.at(Path.of(workspace)));
    for (Table<?> table : Tables.all()) {
      Files.writeString(
          folder.resolve(table.name() + ".csv"), Csv.of(table, audit, CsvForm.STANDARD));
    }
    convert();
    for (Table<?> table : Tables.all()) {
      compare(table, read(folder, table), read(folder.resolve("back"), table));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "src/test/cases/commands/cells-that-look-like-formulas"})
  void every_cell_of_the_workbook_too(String workspace) throws Exception {
    Audit audit = Audits.run(Workspace.at(Path.of(workspace)));
    Files.write(folder.resolve("workbook.xlsx"), Xlsx.of(Tables.all(), audit));
    run(
        List.of(
            "soffice",
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            "--convert-to",
            "csv:Text - txt - csv (StarCalc):"
                + UTF_8_WITH_COMMAS
                + ",,0,false,true,false,false,false,-1",
            "--outdir",
            folder.resolve("back").toString(),
            folder.resolve("workbook.xlsx").toString()));
    CsvForm raw = new CsvForm(',', true, false);
    for (Table<?> table : Tables.all()) {
      Path sheet = folder.resolve("back/workbook-" + table.name() + ".csv");
      Files.move(sheet, folder.resolve("back/" + table.name() + ".csv"));
      Files.writeString(folder.resolve(table.name() + ".csv"), Csv.of(table, audit, raw));
      compare(table, read(folder, table), read(folder.resolve("back"), table));
    }
  }

  private void convert() throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--infilter=CSV:" + UTF_8_WITH_COMMAS,
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):" + UTF_8_WITH_COMMAS + ",,0,false,true,false",
                "--outdir",
                folder.resolve("back").toString()));
    Tables.all().forEach(table -> command.add(folder.resolve(table.name() + ".csv").toString()));
    run(command);
  }

  private void run(List<String> command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
  }

  private static List<CSVRecord> read(Path folder, Table<?> table) throws Exception {
    try (CSVParser parser =
        CSVParser.parse(
            folder.resolve(table.name() + ".csv"), StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
      return parser.getRecords();
    }
  }

  private static void compare(Table<?> table, List<CSVRecord> written, List<CSVRecord> shown) {
    assertThat(shown).as(table.name()).hasSameSizeAs(written);
    for (int row = 0; row < written.size(); row++) {
      for (int column = 0; column < table.columns().size(); column++) {
        Datatype datatype = row == 0 ? Datatype.TEXT : table.columns().get(column).datatype();
        String meant = written.get(row).get(column);
        assertThat(isSame(datatype, meant, shown.get(row).get(column)))
            .as(
                "%s, row %d: `%s` is shown as `%s`",
                table.name(), row, meant, shown.get(row).get(column))
            .isTrue();
      }
    }
  }

  /** A text that is nothing but a number may lose the commas between its digits. */
  private static boolean isSame(Datatype datatype, String meant, String shown) {
    if (meant.equals(shown)) {
      return true;
    }
    return switch (datatype) {
      case YES_OR_NO -> meant.equals(shown.toLowerCase(Locale.ROOT));
      case WHOLE, DECIMAL -> new BigDecimal(meant).compareTo(new BigDecimal(shown)) == 0;
      case TEXT -> meant.matches("[0-9]{1,3}(,[0-9]{3})+") && meant.replace(",", "").equals(shown);
      case LIST, DAY -> false;
    };
  }
}
