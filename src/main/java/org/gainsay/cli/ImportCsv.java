package org.gainsay.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gainsay.audit.Audit;
import org.gainsay.author.Importing;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.file.Input;
import org.gainsay.file.Loaded;
import org.gainsay.file.NoWorkspace;
import org.gainsay.file.Workspace;
import org.gainsay.notation.DelimitedTable;
import org.gainsay.report.ConciseText;
import org.gainsay.text.DidYouMean;
import org.gainsay.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes claims of the rows of tables. */
@Command(
    name = "csv",
    sortOptions = false,
    abbreviateSynopsis = true,
    description =
        "Makes claims of the rows of tables, their passages found by their quotes, and shows as a"
            + " difference how they would be appended to the ledger; --write appends them. Rows"
            + " of one id, also of several tables, make one claim. Nothing is written while a"
            + " row has an error.",
    footer = {
      "",
      "Columns are named like the keys of the ledger (id, statement, place, when, measure, of,",
      "value, speaker, words, source, quote, …); the tables of `gainsay export csv` can be read",
      "too. Several values in a cell are separated by semicolons.",
      "",
      "Examples:",
      "  gainsay import csv claims.csv evidence.csv --into claims/desk.yaml",
      "  gainsay import csv table.csv --map \"Zitat=quote\" --map \"Notiz=\" --write"
    })
final class ImportCsv implements Callable<Integer> {
  private final Gainsay gainsay;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "tables, as a spreadsheet saves them")
  private List<Path> files = List.of();

  @Option(
      names = "--into",
      paramLabel = "FILE",
      description =
          "the ledger file, which is made if it does not exist (default: imported.yaml in"
              + " the folder of the ledger)")
  private Optional<Path> into = Optional.empty();

  @Option(
      names = "--map",
      paramLabel = "COLUMN=KEY",
      description = "what a column means; without a key, that it is left out")
  private List<String> maps = List.of();

  @Option(
      names = "--delimiter",
      paramLabel = "SIGN",
      description = "what stands between cells (default: what the first row has most of)")
  private Optional<Character> delimiter = Optional.empty();

  @Mixin private Shown shown = new Shown();

  ImportCsv(Gainsay gainsay) {
    this.gainsay = gainsay;
  }

  @Override
  public Integer call() {
    List<DelimitedTable> tables = files.stream().map(this::table).toList();
    Workspace workspace = gainsay.workspace();
    Path target =
        into.map(gainsay.console().folder()::resolve)
            .orElse(workspace.claims().resolve("imported.yaml"));
    Audit audit = gainsay.audit();
    Importing.Imported imported = imported(workspace, audit, target, tables);
    if (imported.problems().isEmpty()) {
      return shown.apply(imported.proposal(), gainsay, "the tables hold no claim");
    }
    gainsay.console().out().print(imported.proposal().diff());
    complain(imported.problems());
    throw new Refusal(
        "nothing is written while rows have errors: "
            + imported.claims()
            + (imported.claims() == 1 ? " claim is" : " claims are")
            + " sound, "
            + imported.problems().size()
            + (imported.problems().size() == 1 ? " error is" : " errors are")
            + " to be mended",
        "mend the table, or delete the rows, and import it again");
  }

  private Importing.Imported imported(
      Workspace workspace, Audit audit, Path target, List<DelimitedTable> tables) {
    LedgerTarget ledger = LedgerTarget.of(workspace, target);
    try {
      return Importing.propose(workspace, audit, ledger.shown(), ledger.text(), tables, meanings());
    } catch (NoWorkspace e) {
      throw new Refusal(e.getMessage() == null ? "no workspace here" : e.getMessage(), "");
    }
  }

  private void complain(List<Diagnostic> problems) {
    for (Diagnostic problem : problems) {
      gainsay.console().note(ConciseText.of(List.of(problem)).strip());
      gainsay.console().advise(problem.help());
    }
  }

  private Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (String map : maps) {
      int equals = map.lastIndexOf('=');
      if (equals <= 0) {
        throw new Refusal(
            "`" + map + "` maps no column to a key", "write it as --map \"COLUMN=KEY\"");
      }
      String key = map.substring(equals + 1).strip();
      String column = map.substring(0, equals).strip();
      if (!key.isEmpty() && !Importing.keys().contains(key)) {
        boolean reversed =
            Importing.keys().contains(column) && DidYouMean.among(Importing.keys(), key).isEmpty();
        throw reversed
            ? new Refusal(
                "`" + map + "` names the key first",
                "write it as --map \"" + key + "=" + column + "\"")
            : Named.unknown("--map", key, Importing.keys());
      }
      meanings.put(column, key);
    }
    return meanings;
  }

  private DelimitedTable table(Path path) {
    Path file = gainsay.console().folder().resolve(path);
    Text text =
        Input.foreignText(file, Input.LEDGER_LIMIT)
            .fold(Loaded.Decoded::text, refused -> unread(path, refused));
    return DelimitedTable.read(gainsay.workspace().show(file), text, delimiter);
  }

  private static Text unread(Path path, Loaded.Refused refused) {
    throw new Refusal("`" + path + "` " + refused.message(), "name a table saved as CSV");
  }
}
