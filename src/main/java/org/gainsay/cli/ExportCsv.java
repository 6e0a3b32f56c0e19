package org.gainsay.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gainsay.audit.Audit;
import org.gainsay.report.Csv;
import org.gainsay.report.CsvForm;
import org.gainsay.report.CsvMetadata;
import org.gainsay.report.Table;
import org.gainsay.report.Tables;
import org.gainsay.report.TablesReadme;
import org.gainsay.text.DidYouMean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes tables as CSV. */
@Command(
    name = "csv",
    sortOptions = false,
    abbreviateSynopsis = true,
    description =
        "Writes one table to standard output, or the tables into a folder. Cells that a"
            + " spreadsheet would run as a formula get an apostrophe.",
    footer = {
      "",
      "Examples:",
      "  gainsay export csv --table claims > claims.csv",
      "  gainsay export csv --out tables --excel --delimiter ';'"
    })
final class ExportCsv implements Callable<Integer> {
  private final Gainsay gainsay;

  @Option(
      names = "--table",
      paramLabel = "NAME",
      description = "one table only; required without --out")
  private Optional<String> table = Optional.empty();

  @Option(names = "--raw", description = "no apostrophes: for programs, not for spreadsheets")
  private boolean raw;

  @Option(
      names = "--excel",
      description = "a byte order mark, line ends as spaces, cells cut at 32,767 characters")
  private boolean excel;

  @Option(
      names = "--delimiter",
      paramLabel = "CHAR",
      description = "comma (default), semicolon, tab or |, as a word or as the character")
  private String delimiter = ",";

  @Mixin private Filters filters = new Filters();

  ExportCsv(Gainsay gainsay) {
    this.gainsay = gainsay;
  }

  @Override
  public Integer call() {
    CsvForm form = new CsvForm(delimiter(), raw, excel);
    List<Table<?>> tables = table.map(name -> List.<Table<?>>of(named(name))).orElse(Tables.all());
    Optional<Path> folder = gainsay.out();
    if (folder.isEmpty() && table.isEmpty()) {
      throw new Refusal(
          "which table? Standard output takes one",
          "add --table NAME (" + names() + "), or --out FOLDER for all");
    }
    if (folder.isEmpty()) {
      gainsay.console().out().print(Csv.of(tables.get(0), audit(), form));
    } else {
      Destination.of(gainsay.workspace(), folder.get()).write(files(tables, form));
    }
    return Gainsay.DONE;
  }

  private Map<String, Supplier<String>> files(List<Table<?>> tables, CsvForm form) {
    Audit audit = audit();
    Map<String, Supplier<String>> files = new LinkedHashMap<>();
    tables.forEach(each -> files.put(each.name() + ".csv", () -> Csv.of(each, audit, form)));
    if (table.isEmpty()) {
      files.put("csv-metadata.json", () -> CsvMetadata.of(form));
      files.put("README.md", () -> TablesReadme.of(form));
    }
    return files;
  }

  private Audit audit() {
    return filters.of(gainsay.audit());
  }

  private char delimiter() {
    return switch (delimiter) {
      case ",", "comma" -> ',';
      case ";", "semicolon" -> ';';
      case "\t", "\\t", "tab" -> '\t';
      case "|", "pipe" -> '|';
      default ->
          throw new Refusal(
              "`" + delimiter + "` is no delimiter", "give comma, semicolon, tab or |");
    };
  }

  private static String names() {
    return String.join(", ", Tables.all().stream().map(Table::name).toList());
  }

  private static Table<?> named(String name) {
    List<String> names = Tables.all().stream().<String>map(Table::name).toList();
    return Tables.named(name)
        .orElseThrow(
            () ->
                new Refusal(
                    "there is no table `" + name + "`",
                    DidYouMean.among(names, name)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("the tables are " + names())));
  }
}
