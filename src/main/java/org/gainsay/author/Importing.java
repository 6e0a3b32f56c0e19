package org.gainsay.author;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.audit.Audit;
import org.gainsay.audit.Audits;
import org.gainsay.claim.Claim;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Place;
import org.gainsay.file.NoWorkspace;
import org.gainsay.file.Workspace;
import org.gainsay.ledger.LedgerFile;
import org.gainsay.notation.DelimitedTable;
import org.gainsay.notation.DelimitedTable.Cell;
import org.gainsay.notation.Value;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/**
 * Makes claims of the rows of tables; rows of one id, also of several tables, make one claim.
 *
 * <p>What comes of it is read and checked like any ledger, and what is wrong is said of the cell
 * that it comes from.
 */
public final class Importing {
  private final Place ledger;
  private final Map<String, String> meanings;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Map<String, List<TableRow>> rows = new LinkedHashMap<>();
  private final FreeIds given = new FreeIds();
  private final Set<String> taken = new HashSet<>();

  private Importing(Audit audit, Place ledger, Map<String, String> meanings) {
    this.ledger = ledger;
    this.meanings = meanings;
    audit.claims().forEach(it -> taken.add(it.claim().id()));
  }

  /**
   * What would be written, and what is wrong with the tables.
   *
   * @param claims how many claims the proposal holds
   */
  public record Imported(Proposal proposal, List<Diagnostic> problems, int claims) {
    public Imported {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Proposes to append the claims of some tables to a file of the ledger.
   *
   * @param file the ledger file as shown, {@code text} what it holds now
   * @param meanings keys by the names of columns, where the names do not tell; an empty key leaves
   *     the column out
   * @throws NoWorkspace when there is no folder of claims
   */
  public static Imported propose(
      Workspace workspace,
      Audit audit,
      String file,
      Text text,
      List<DelimitedTable> tables,
      Map<String, String> meanings)
      throws NoWorkspace {
    Importing importing =
        new Importing(audit, new Place(file, text, Span.at(0)), Map.copyOf(meanings));
    tables.forEach(importing::read);
    return importing.propose(workspace);
  }

  /** The keys that a column may mean. */
  public static List<String> keys() {
    return Column.keys();
  }

  // Rows

  private void read(DelimitedTable table) {
    problems.addAll(table.problems());
    List<Optional<String>> keys = table.header().stream().map(this::key).toList();
    boolean named = keys.contains(Optional.of("id"));
    for (List<Cell> cells : table.rows()) {
      Map<String, Cell> byKey = new HashMap<>();
      for (int i = 0; i < keys.size(); i++) {
        Cell cell = cells.get(i);
        keys.get(i)
            .filter(key -> !key.equals(Column.NOTHING) && !cell.isEmpty())
            .ifPresent(key -> byKey.putIfAbsent(key, cell));
      }
      add(new TableRow(byKey, cells.get(0).place()), named);
    }
  }

  private Optional<String> key(Cell column) {
    Optional<String> key =
        Optional.ofNullable(meanings.get(column.text())).or(() -> Column.key(column.text()));
    if (key.isEmpty()) {
      String hint =
          Column.near(column.text()).map(near -> "did you mean `" + near + "`? ").orElse("");
      report(
          Code.UNKNOWN_KEY,
          column.place(),
          "`" + column.text() + "` is no column that a ledger knows",
          hint
              + "add --map \""
              + column.text()
              + "=KEY\", or --map \""
              + column.text()
              + "=\" to leave it out");
    }
    return key;
  }

  private void add(TableRow row, boolean named) {
    Optional<String> id =
        named ? row.text("id") : row.text("statement").map(it -> given.next(Ids.stem(it)));
    if (id.isEmpty()) {
      missing(named ? "id" : "statement", row);
      return;
    }
    given.take(id.get());
    rows.computeIfAbsent(id.get(), any -> new ArrayList<>()).add(row);
  }

  private void missing(String key, TableRow row) {
    report(
        Code.MISSING_KEY,
        row.place(),
        "the row has no `" + key + "`",
        "fill the cell, or name its column with --map COLUMN=" + key);
  }

  private void report(Code code, Place place, String message, String help) {
    problems.add(Diagnostic.of(code, place, message, help));
  }

  // Claims

  private Imported propose(Workspace workspace) throws NoWorkspace {
    Map<String, ImportedClaim> drafted = new LinkedHashMap<>();
    rows.forEach((id, of) -> draft(id, of).ifPresent(it -> drafted.put(id, it)));
    Proposal all = proposal(drafted.values().stream().map(ImportedClaim::claim).toList());
    Set<String> wrong = check(workspace, all, drafted);
    wrong.forEach(drafted::remove);
    Proposal sound =
        wrong.isEmpty()
            ? all
            : proposal(drafted.values().stream().map(ImportedClaim::claim).toList());
    problems.sort(
        Comparator.comparing((Diagnostic it) -> it.place().file())
            .thenComparing(it -> it.place().span()));
    return new Imported(sound, problems, drafted.size());
  }

  private Optional<ImportedClaim> draft(String id, List<TableRow> of) {
    if (taken.contains(id)) {
      report(
          Code.DUPLICATE_ID,
          of.get(0).cell("id").map(Cell::place).orElse(of.get(0).place()),
          "the ledger has a claim `" + id + "` already",
          "give it another id, or delete the row");
      return Optional.empty();
    }
    ImportedClaim.Drafted drafted = ImportedClaim.of(id, of);
    problems.addAll(drafted.problems());
    return drafted.claim();
  }

  private Proposal proposal(List<Value> claims) {
    return claims.isEmpty()
        ? new Proposal(List.of(), List.of())
        : Reconciling.items(ledger, "claims", claims);
  }

  /** The ids of claims that the ledger could not hold as they are. */
  private Set<String> check(
      Workspace workspace, Proposal proposal, Map<String, ImportedClaim> drafted)
      throws NoWorkspace {
    Set<String> wrong = new HashSet<>();
    if (proposal.changed().isEmpty()) {
      return wrong;
    }
    Text after = proposal.changed().get(0).revised().after();
    Audit then = Audits.run(workspace, new LedgerFile(ledger.file(), after));
    for (Diagnostic diagnostic : then.diagnostics()) {
      boolean here = diagnostic.isError() && diagnostic.place().file().equals(ledger.file());
      Optional<Claim> claim = here ? around(then, diagnostic.place()) : Optional.empty();
      claim
          .flatMap(it -> Optional.ofNullable(drafted.get(it.id())))
          .ifPresent(
              it -> {
                wrong.add(claim.get().id());
                problems.add(it.translated(diagnostic, claim.get()));
              });
    }
    return wrong;
  }

  private static Optional<Claim> around(Audit audit, Place place) {
    return audit.ledger().claims().stream()
        .filter(it -> it.at().value("").file().equals(place.file()))
        .filter(it -> it.at().value("").span().contains(place.span()))
        .findFirst();
  }
}
