package org.gainsay.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.SourceEntry;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Related;
import org.gainsay.notation.Node;
import org.gainsay.time.When;

/** Reads the manifest of the sources. */
final class ManifestReader {
  private static final Set<String> TOP = Shapes.MANIFEST.names();
  private static final Set<String> SOURCE = Shapes.SOURCE.names();
  private static final Set<String> OBTAINED = Shapes.OBTAINED.names();
  private static final Set<String> ORIGINAL = Shapes.ORIGINAL.names();
  private static final Set<String> EXCLUSION = Shapes.EXCLUSION.names();
  private static final Set<String> PART = Shapes.PART.names();
  private static final Set<String> UNCOVERED = Shapes.UNCOVERED.names();

  private final Sheet sheet;
  private final Nearness nearness;
  private final PlaceBook book;
  private final List<SourceEntry> sources = new ArrayList<>();

  /** The ids of the parts of each source, also of one that cannot be opened. */
  private final Map<String, Set<String>> known = new HashMap<>();

  ManifestReader(Sheet sheet, Nearness nearness, PlaceBook book) {
    this.sheet = sheet;
    this.nearness = nearness;
    this.book = book;
  }

  List<SourceEntry> sources() {
    return sources;
  }

  Map<String, Set<String>> known() {
    return known;
  }

  void read(Node root) {
    Block.of(sheet, root, "the manifest", TOP, nearness)
        .ifPresent(
            block -> {
              Versions.check(block);
              block.require(Shapes.MANIFEST.required());
              block.open("sources").forEach(this::source);
            });
  }

  private void source(Node.Entry entry) {
    Ids.check(sheet, entry.key());
    String id = entry.key().text().strip();
    boolean first = known.putIfAbsent(id, Set.of()) == null;
    Block.of(sheet, entry.value(), "a source", SOURCE, nearness)
        .ifPresent(
            block -> {
              block.require(Shapes.SOURCE.required());
              List<SourceEntry.Part> parts = parts(block);
              SourceEntry source = source(id, entry, block, parts);
              if (first) {
                known.put(id, Set.copyOf(parts.stream().map(SourceEntry.Part::id).toList()));
              }
              if (first && !source.file().isEmpty()) {
                sources.add(source);
              }
            });
  }

  private SourceEntry source(
      String id, Node.Entry entry, Block block, List<SourceEntry.Part> parts) {
    List<Node.Scalar> inferred = block.scalars("inferred");
    inferred.forEach(key -> block.choice("inferred", key, SOURCE, nearness));
    return new SourceEntry(
        id,
        block.text("file").orElse(""),
        hash(block).orElse(""),
        block.text("title").orElse(id),
        published(block),
        block.text("language").orElse("und"),
        block.text("author"),
        block.text("publisher"),
        block.text("url"),
        block.text("archived_url"),
        inferred.stream().map(Node.Scalar::text).toList(),
        obtained(block),
        original(block),
        block.text("licence"),
        block.text("reliability"),
        block.truth("primary", nearness).orElse(false),
        exclusions(block),
        parts,
        uncovered(block),
        Silences.read(block, nearness),
        block.text("notes"),
        book.entry(sheet, entry));
  }

  private Optional<String> hash(Block block) {
    Optional<Node.Scalar> written = block.scalar("sha256");
    Optional<String> hash = written.map(scalar -> scalar.text().strip()).filter(Hashes::isSha256);
    if (hash.isEmpty()) {
      written.ifPresent(
          scalar ->
              sheet.report(
                  Code.WRONG_TYPE,
                  scalar.span(),
                  "`"
                      + Block.shortened(scalar.text())
                      + "` is no SHA-256, which has 64 digits"
                      + " 0–9 and a–f",
                  "write what `sha256sum` prints for the file"));
    }
    return hash;
  }

  private static Optional<When> published(Block block) {
    return block
        .scalar("published")
        .filter(scalar -> !scalar.text().strip().equals("unknown"))
        .flatMap(scalar -> Dates.read(block.sheet(), scalar));
  }

  private Optional<SourceEntry.Obtained> obtained(Block block) {
    return block
        .node("obtained")
        .flatMap(node -> Block.of(sheet, node, "`obtained`", OBTAINED, nearness))
        .map(it -> new SourceEntry.Obtained(it.text("by"), Dates.read(it, "date"), it.text("how")));
  }

  private Optional<SourceEntry.Original> original(Block block) {
    return block
        .node("original")
        .flatMap(node -> Block.of(sheet, node, "`original`", ORIGINAL, nearness))
        .map(
            it -> {
              it.require(Shapes.ORIGINAL.required());
              return new SourceEntry.Original(
                  it.text("file").orElse(""), hash(it), it.text("how"), pages(it));
            });
  }

  private List<Integer> pages(Block block) {
    List<Integer> pages = new ArrayList<>();
    block.scalars("pages").forEach(scalar -> number("pages", scalar, 0).ifPresent(pages::add));
    return pages;
  }

  private Optional<Integer> number(String key, Node.Scalar scalar, int least) {
    String written = scalar.text().strip();
    boolean digits = written.length() < 10 && written.chars().allMatch(c -> c >= '0' && c <= '9');
    if (digits && !written.isEmpty() && Integer.parseInt(written) >= least) {
      return Optional.of(Integer.parseInt(written));
    }
    sheet.report(
        Code.WRONG_TYPE,
        scalar.span(),
        "`"
            + key
            + "` is a whole number from "
            + least
            + ", and `"
            + Block.shortened(written)
            + "` is none",
        "write a number in digits");
    return Optional.empty();
  }

  private List<SourceEntry.Exclusion> exclusions(Block block) {
    List<SourceEntry.Exclusion> found = new ArrayList<>();
    for (Node item : block.items("exclude")) {
      Block.of(sheet, item, "an exclusion", EXCLUSION, nearness)
          .ifPresent(
              it -> {
                it.require(Shapes.EXCLUSION.required());
                Optional<Integer> occurrence =
                    it.scalar("occurrence").flatMap(scalar -> number("occurrence", scalar, 1));
                Optional<String> because = it.text("because");
                Optional<String> to = it.text("to");
                it.text("from")
                    .ifPresent(
                        from ->
                            found.add(
                                new SourceEntry.Exclusion(
                                    from, to, occurrence.orElse(1), because)));
              });
    }
    return found;
  }

  private List<SourceEntry.Part> parts(Block block) {
    List<SourceEntry.Part> found = new ArrayList<>();
    Map<String, Node.Scalar> ids = new HashMap<>();
    for (Node item : block.items("parts")) {
      Block.of(sheet, item, "a part", PART, nearness).ifPresent(it -> part(it, ids, found));
    }
    return found;
  }

  private void part(Block block, Map<String, Node.Scalar> ids, List<SourceEntry.Part> found) {
    block.require(Shapes.PART.required());
    Optional<Node.Scalar> id = block.scalar("id");
    id.ifPresent(scalar -> checkId(scalar, ids));
    SourceEntry.Part part =
        new SourceEntry.Part(
            id.map(scalar -> scalar.text().strip()).orElse(""),
            block.text("begins").orElse(""),
            block.text("title"),
            block.text("author"),
            published(block),
            block.text("url"));
    boolean twice = found.stream().anyMatch(other -> other.id().equals(part.id()));
    if (!part.id().isEmpty() && !part.begins().isEmpty() && !twice) {
      found.add(part);
    }
  }

  private void checkId(Node.Scalar id, Map<String, Node.Scalar> ids) {
    Ids.check(sheet, id);
    Node.Scalar before = ids.putIfAbsent(id.text().strip(), id);
    if (before != null) {
      sheet.report(
          Diagnostic.of(
                  Code.DUPLICATE_ID,
                  sheet.place(id.span()),
                  "two parts have the id `" + id.text().strip() + "`",
                  "give one of them another id")
              .with(new Related(sheet.place(before.span()), "the first one")));
    }
  }

  private List<SourceEntry.Uncovered> uncovered(Block block) {
    List<SourceEntry.Uncovered> found = new ArrayList<>();
    for (Node item : block.items("uncovered")) {
      Block.of(sheet, item, "an entry of `uncovered`", UNCOVERED, nearness)
          .ifPresent(
              it -> {
                it.require(Shapes.UNCOVERED.required());
                Optional<String> because = it.text("because");
                it.text("quote")
                    .ifPresent(
                        quote -> found.add(new SourceEntry.Uncovered(quote, because.orElse(""))));
              });
    }
    return found;
  }
}
