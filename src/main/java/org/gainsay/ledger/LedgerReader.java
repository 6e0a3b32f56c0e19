package org.gainsay.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Reconciliation;
import org.gainsay.claim.Vocabulary;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.notation.Node;
import org.gainsay.notation.Notation;
import org.gainsay.notation.Tree;
import org.gainsay.text.Text;

/** Reads what analysts wrote: ledger files and the manifest of the sources. */
public final class LedgerReader {
  private static final String BUILT_IN = "vocabulary.yaml";
  private static final Set<String> TOP = Shapes.LEDGER.names();

  private final List<Diagnostic> found = new ArrayList<>();
  private final PlaceBook book = new PlaceBook();
  private final Lexicon lexicon = new Lexicon();
  private final ClaimReader claims = new ClaimReader(lexicon, book);
  private final VocabularyReader vocabulary;
  private final List<Pending> reconciliations = new ArrayList<>();
  private final List<Sheet> sheets = new ArrayList<>();

  private record Pending(Sheet sheet, Node node) {}

  private LedgerReader(Vocabulary builtIn) {
    this.vocabulary = new VocabularyReader(lexicon, book, builtIn);
  }

  /**
   * Reads the files of a ledger together, since each may speak of what another declares.
   *
   * <p>A claim whose block cannot be read keeps its evidence; one without an id of its own, or with
   * one that is taken, goes by its place. A source of which no hash can be read has an empty one.
   *
   * @param files in the order of their paths
   * @param manifest empty when there is none that can be opened; then no source is unknown
   */
  public static ReadLedger read(List<LedgerFile> files, Optional<LedgerFile> manifest) {
    return new LedgerReader(builtIn()).readAll(files, manifest);
  }

  /** The names that every ledger may use without declaring them. */
  public static Vocabulary builtIn() {
    LedgerReader reader =
        new LedgerReader(new Vocabulary(Map.of(), Map.of(), Map.of(), Map.of(), Map.of()));
    LedgerFile file = new LedgerFile(BUILT_IN, Text.of(resource()));
    ReadLedger read = reader.readAll(List.of(file), Optional.empty());
    if (!read.diagnostics().isEmpty()) {
      throw new IllegalStateException(read.diagnostics().toString());
    }
    return read.ledger().vocabulary();
  }

  private static String resource() {
    try (InputStream stream = LedgerReader.class.getResourceAsStream(BUILT_IN)) {
      if (stream == null) {
        throw new IllegalStateException(BUILT_IN + " is missing from the program");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private ReadLedger readAll(List<LedgerFile> files, Optional<LedgerFile> manifest) {
    files.forEach(this::collect);
    Optional<ManifestReader> sources = manifest.flatMap(this::sources);
    Vocabulary names = vocabulary.read();
    Documents documents =
        new Documents(
            sources.map(ManifestReader::known),
            sources.map(ManifestReader::sources).orElse(List.of()),
            lexicon.nearness);
    List<Claim> read = claims.read(names, documents);
    Ledger ledger =
        new Ledger(
            read, explained(), names, sources.map(ManifestReader::sources).orElse(List.of()));
    return new ReadLedger(ledger, inOrder(files));
  }

  private Optional<Node> tree(LedgerFile file) {
    Tree tree = Notation.read(file.path(), file.text());
    found.addAll(tree.diagnostics());
    return tree.root().filter(root -> !(root instanceof Node.Unread));
  }

  private Optional<ManifestReader> sources(LedgerFile file) {
    Sheet sheet = sheet(file);
    return tree(file)
        .map(
            root -> {
              ManifestReader reader = new ManifestReader(sheet, lexicon.nearness, book);
              reader.read(root);
              return reader;
            });
  }

  private List<Reconciliation> explained() {
    ReconciliationReader reader = new ReconciliationReader(claims.drafts(), lexicon.nearness, book);
    return reconciliations.stream()
        .flatMap(pending -> reader.read(pending.sheet(), pending.node()).stream())
        .toList();
  }

  // What stands in a file

  private void collect(LedgerFile file) {
    Sheet sheet = sheet(file);
    tree(file).ifPresent(root -> collect(sheet, root));
  }

  private Sheet sheet(LedgerFile file) {
    Sheet sheet = Sheet.of(file);
    sheets.add(sheet);
    return sheet;
  }

  private void collect(Sheet sheet, Node root) {
    if (root instanceof Node.Sequence list) {
      sheet.report(
          Code.WRONG_TYPE,
          list.items().isEmpty() ? list.span() : list.items().get(0).span(),
          "a ledger file has keys at its top, but this is a list",
          "write `claims:` above it, and indent it");
      list.items().forEach(item -> claims.draft(sheet, item));
    } else if (!(root instanceof Node.Scalar scalar && scalar.isNull())) {
      Block.of(sheet, root, "a ledger file", TOP, lexicon.nearness).ifPresent(this::sections);
    }
  }

  /** A section that stands twice is a mistake; both are read, for the mistakes in them. */
  private void sections(Block file) {
    Versions.check(file);
    for (Node.Entry entry : file.mapping().entries()) {
      if (TOP.contains(entry.key().text()) && !entry.key().text().equals("gainsay")) {
        section(file.sheet(), entry);
      }
    }
  }

  private void section(Sheet sheet, Node.Entry entry) {
    String key = entry.key().text();
    if (entry.value() instanceof Node.Scalar scalar && scalar.isNull()) {
      return;
    }
    switch (key) {
      case "claims" -> items(sheet, entry).forEach(item -> claims.draft(sheet, item));
      case "reconciliations" ->
          items(sheet, entry).forEach(item -> reconciliations.add(new Pending(sheet, item)));
      case "actors" -> vocabulary.actors(sheet, records(sheet, entry));
      case "places" -> vocabulary.places(sheet, records(sheet, entry));
      case "measures" -> vocabulary.measures(sheet, records(sheet, entry));
      case "events" -> vocabulary.events(sheet, records(sheet, entry));
      case "terms" -> vocabulary.terms(sheet, records(sheet, entry));
      default -> throw new IllegalArgumentException(key);
    }
  }

  private static List<Node> items(Sheet sheet, Node.Entry entry) {
    if (entry.value() instanceof Node.Sequence list) {
      return list.items();
    }
    boolean one =
        entry.value() instanceof Node.Mapping mapping
            && (mapping.entry("id").isPresent() || mapping.entry("between").isPresent());
    if (!one && !(entry.value() instanceof Node.Unread)) {
      sheet.report(
          Code.WRONG_TYPE,
          entry.value().span(),
          "`" + entry.key().text() + "` is a list, but this is " + Block.kind(entry.value()),
          "begin each item with `- `");
    }
    return one ? List.of(entry.value()) : List.of();
  }

  private static List<Node.Entry> records(Sheet sheet, Node.Entry entry) {
    if (entry.value() instanceof Node.Mapping mapping) {
      return mapping.entries();
    }
    if (!(entry.value() instanceof Node.Unread)) {
      sheet.report(
          Code.WRONG_TYPE,
          entry.value().span(),
          "`"
              + entry.key().text()
              + "` is written as ids with what belongs to them, but this is "
              + Block.kind(entry.value()),
          "write `an-id: {name: …}` lines");
    }
    return List.of();
  }

  // Order

  private List<Diagnostic> inOrder(List<LedgerFile> files) {
    Map<String, Integer> order = new HashMap<>();
    files.forEach(file -> order.putIfAbsent(file.path(), order.size()));
    sheets.forEach(sheet -> found.addAll(sheet.found()));
    return found.stream()
        .sorted(
            Comparator.<Diagnostic>comparingInt(
                    it -> order.getOrDefault(it.place().file(), order.size()))
                .thenComparing(it -> it.place().span()))
        .toList();
  }
}
