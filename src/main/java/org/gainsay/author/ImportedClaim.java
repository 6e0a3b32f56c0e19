package org.gainsay.author;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Content;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Place;
import org.gainsay.notation.DelimitedTable.Cell;
import org.gainsay.notation.Value;

/**
 * A claim made of rows.
 *
 * @param cells where each of its values comes from, by the paths that {@code Places} uses
 * @param row where its first row begins
 */
record ImportedClaim(Value claim, Map<String, Cell> cells, Place row) {
  /** What goes without saying in a ledger. */
  private static final Set<String> DEFAULTS = Set.of("supports", "asserted", "direct");

  ImportedClaim {
    cells = Map.copyOf(cells);
  }

  /** A claim, or what keeps the rows from being one. */
  record Drafted(Optional<ImportedClaim> claim, List<Diagnostic> problems) {
    Drafted {
      problems = List.copyOf(problems);
    }
  }

  static Drafted of(String id, List<TableRow> rows) {
    return new Draft(id, rows).draft();
  }

  /** The same complaint of the cell from which what is complained of comes. */
  Diagnostic translated(Diagnostic diagnostic, Claim read) {
    Place place =
        read.at().values().entrySet().stream()
            .filter(it -> it.getValue().span().contains(diagnostic.place().span()))
            .filter(it -> cells.containsKey(it.getKey()))
            .min(Comparator.comparing(it -> it.getValue().span().length()))
            .flatMap(it -> Optional.ofNullable(cells.get(it.getKey())))
            .map(Cell::place)
            .orElse(row);
    return Diagnostic.of(diagnostic.code(), place, diagnostic.message(), diagnostic.help())
        .about(read.id());
  }

  /** Puts rows together. */
  private static final class Draft {
    private final String id;
    private final List<TableRow> rows;
    private final Map<String, Cell> cells = new HashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    Draft(String id, List<TableRow> rows) {
      this.id = id;
      this.rows = rows;
    }

    Drafted draft() {
      List<Value.Key> keys = new ArrayList<>();
      keys.add(Value.Key.of("id", id));
      rows.get(0).cell("id").ifPresent(it -> cells.put("id", it));
      claimKeys().forEach(key -> put("", key, keys));
      block().ifPresent(keys::add);
      Column.TAIL.forEach(key -> put("", key, keys));
      List<Value> entries = entries();
      keys.add(new Value.Key("evidence", new Value.Items(entries)));
      need("statement", keys.stream().anyMatch(it -> it.name().equals("statement")));
      need("quote", !entries.isEmpty());
      return new Drafted(
          problems.isEmpty()
              ? Optional.of(
                  new ImportedClaim(new Value.Keys(keys, false), cells, rows.get(0).place()))
              : Optional.empty(),
          problems);
    }

    private void need(String key, boolean there) {
      if (!there) {
        problems.add(
            Diagnostic.of(
                Code.MISSING_KEY,
                rows.get(0).place(),
                "the claim `" + id + "` has no `" + key + "`",
                "fill the cell, or name its column with --map COLUMN=" + key));
      }
    }

    /** Whom entries credit themselves, the claim need not say. */
    private List<String> claimKeys() {
      boolean byEntry = rows.stream().anyMatch(it -> it.has("quote") && !it.has("statement"));
      return Column.CLAIM.stream()
          .filter(key -> !key.equals("id"))
          .filter(key -> !(byEntry && key.equals("said_by")))
          .toList();
    }

    /** The first cell that is filled; another that differs is a problem. */
    private Optional<TableRow> row(String key) {
      List<TableRow> filled =
          rows.stream()
              .filter(it -> it.has(key))
              .filter(it -> it.has("statement") || !Column.OF_ENTRIES.contains(key))
              .toList();
      filled.stream()
          .skip(1)
          .filter(it -> !it.text(key).equals(filled.get(0).text(key)))
          .flatMap(it -> it.cell(key).stream())
          .findFirst()
          .ifPresent(
              other ->
                  problems.add(
                      Diagnostic.of(
                          Code.DUPLICATE_KEY,
                          other.place(),
                          "two rows of `"
                              + id
                              + "` give `"
                              + filled.get(0).text(key).orElse("")
                              + "` and `"
                              + other.text()
                              + "` as `"
                              + key
                              + "`",
                          "keep one of them, or give one row another id")));
      return filled.stream().findFirst();
    }

    private void put(String path, String key, List<Value.Key> into) {
      row(key).ifPresent(row -> put(path, key, row, into));
    }

    private void put(String path, String key, TableRow row, List<Value.Key> into) {
      Optional<Cell> cell = row.cell(key);
      String text = row.text(key).orElse("");
      if (cell.isPresent() && !DEFAULTS.contains(text)) {
        cells.put(path + key, cell.get());
        into.add(
            new Value.Key(
                key, Column.LISTS.contains(key) ? one(row.list(key)) : new Value.Words(text)));
      }
    }

    /** One value stands without brackets. */
    private static Value one(List<String> values) {
      return values.size() == 1 ? new Value.Words(values.get(0)) : Value.list(values);
    }

    private Optional<Value.Key> block() {
      return switch (kind()) {
        case FIGURE -> Optional.of(block("figure", Column.FIGURE));
        case ATTACK -> Optional.of(block("attack", Column.ATTACK));
        case QUOTATION -> Optional.of(block("quotation", Column.QUOTATION));
        case STATEMENT -> Optional.empty();
      };
    }

    private Value.Key block(String name, List<String> keys) {
      List<Value.Key> block = new ArrayList<>();
      keys.stream()
          .filter(key -> !(key.equals("occurred") && text(key).equals(Optional.of("true"))))
          .forEach(key -> put(name + "/", key, block));
      return new Value.Key(name, new Value.Keys(block, true));
    }

    /** As a column says, else by the cells that are filled. */
    private Content.Kind kind() {
      Optional<String> said = text(Column.KIND);
      for (Content.Kind kind : Content.Kind.values()) {
        if (said.equals(Optional.of(kind.label()))) {
          return kind;
        }
      }
      if (text("measure").isPresent() || text("value").isPresent()) {
        return Content.Kind.FIGURE;
      } else if (text("speaker").isPresent()) {
        return Content.Kind.QUOTATION;
      }
      boolean attack = Column.ATTACK.stream().anyMatch(key -> text(key).isPresent());
      return attack ? Content.Kind.ATTACK : Content.Kind.STATEMENT;
    }

    private Optional<String> text(String key) {
      return rows.stream().flatMap(it -> it.text(key).stream()).findFirst();
    }

    // Evidence

    /**
     * One for each row with a quote; that of a row which states the claim is left out where another
     * row gives it as an entry.
     */
    private List<Value> entries() {
      List<Value> entries = new ArrayList<>();
      for (TableRow row : rows) {
        boolean repeated =
            row.has("statement")
                && rows.stream().anyMatch(it -> !it.has("statement") && isSameEntry(it, row));
        if (row.has("quote") && !repeated) {
          entries.add(entry(row, "evidence/" + entries.size() + "/"));
        }
      }
      return entries;
    }

    private static boolean isSameEntry(TableRow one, TableRow other) {
      return one.document().equals(other.document())
          && one.text("quote").equals(other.text("quote"));
    }

    private Value entry(TableRow row, String path) {
      List<Value.Key> keys = new ArrayList<>();
      row.document().ifPresent(it -> keys.add(Value.Key.of("source", it)));
      row.cell("source").ifPresent(cell -> cells.put(path + "source", cell));
      need("source", row.document().isPresent());
      put(path, "stance", row, keys);
      if (!row.has("statement")) {
        put(path, "said_by", row, keys);
        modality(path, row, keys);
      }
      Column.WORDS.forEach(key -> put(path, key, row, keys));
      return new Value.Keys(keys, false);
    }

    /** Where it is not that of the claim. */
    private void modality(String path, TableRow row, List<Value.Key> keys) {
      Optional<String> own = row.text("modality");
      Optional<String> ofClaim =
          rows.stream()
              .filter(it -> it.has("statement"))
              .flatMap(it -> it.text("modality").stream())
              .findFirst();
      if (own.isPresent() && !own.equals(ofClaim)) {
        row.cell("modality").ifPresent(cell -> cells.put(path + "modality", cell));
        keys.add(Value.Key.of("modality", own.get()));
      }
    }
  }
}
