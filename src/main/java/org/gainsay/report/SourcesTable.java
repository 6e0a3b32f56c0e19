package org.gainsay.report;

import static org.gainsay.report.Column.day;
import static org.gainsay.report.Column.decimal;
import static org.gainsay.report.Column.list;
import static org.gainsay.report.Column.text;
import static org.gainsay.report.Column.whole;
import static org.gainsay.report.Column.yesOrNo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.audit.Audit;
import org.gainsay.claim.DocumentId;
import org.gainsay.claim.SourceEntry;
import org.gainsay.coverage.Coverage;
import org.gainsay.coverage.DocumentCoverage;
import org.gainsay.coverage.Mention;
import org.gainsay.quantity.Rational;
import org.gainsay.source.Source;
import org.gainsay.time.When;

/** The table with a row per document: a source, or a part of one. */
final class SourcesTable {
  private SourcesTable() {}

  record Row(
      Source source,
      Optional<SourceEntry.Part> part,
      List<EvidenceTable.Row> evidence,
      Optional<DocumentCoverage> coverage) {
    SourceEntry entry() {
      return source.entry();
    }

    DocumentId id() {
      return document(source, part);
    }

    /** What the part says of itself, else what its source says. */
    String own(
        Function<SourceEntry.Part, Optional<String>> ofPart,
        Function<SourceEntry, Optional<String>> ofSource) {
      return part.flatMap(ofPart).or(() -> ofSource.apply(entry())).orElse("");
    }

    Optional<When> published() {
      return part.flatMap(SourceEntry.Part::published).or(() -> entry().published());
    }

    String obtained(Function<SourceEntry.Obtained, Optional<String>> text) {
      return entry().obtained().flatMap(text).orElse("");
    }

    long claims() {
      return mine().map(row -> row.claim().id()).distinct().count();
    }

    long linked() {
      return mine().filter(row -> row.passage().isLinked()).count();
    }

    String figuresUncovered() {
      return coverage.map(it -> Long.toString(it.count(Mention.Kind.FIGURE))).orElse("");
    }

    /** Empty where no sentence gives a figure or quotation. */
    String shareCovered() {
      return coverage
          .filter(it -> it.sentences() > 0)
          .map(it -> Rational.of(it.covered()).dividedBy(Rational.of(it.sentences())))
          .map(Decimal::nearest)
          .orElse("");
    }

    private Stream<EvidenceTable.Row> mine() {
      return evidence.stream().filter(row -> row.view().document().equals(id()));
    }
  }

  static final Table<Row> TABLE =
      new Table<>(
          "sources",
          "a document: a source, or a part of one",
          List.of("source_id"),
          List.of(
              text("source_id", "The source, or source/part.", it -> it.id().toString()),
              text("part", "The part, where it is one.", it -> it.id().part().orElse("")),
              text("file", "As the manifest names it.", it -> it.entry().file()),
              text("sha256", "As the manifest gives it.", it -> it.entry().sha256()),
              text(
                  "title",
                  "Its title.",
                  it -> it.own(SourceEntry.Part::title, s -> Optional.of(s.title()))),
              text(
                  "author",
                  "Its author.",
                  it -> it.own(SourceEntry.Part::author, SourceEntry::author)),
              text("publisher", "Its publisher.", it -> it.entry().publisher().orElse("")),
              text(
                  "published",
                  "When it was published (EDTF).",
                  it -> it.published().map(When::edtf).orElse("")),
              day("published_from", "The earliest day.", it -> ClaimView.firstDay(it.published())),
              day("published_to", "The latest day.", it -> ClaimView.lastDay(it.published())),
              text("url", "Its address.", it -> it.own(SourceEntry.Part::url, SourceEntry::url)),
              text("archived_url", "An archived copy.", it -> it.entry().archivedUrl().orElse("")),
              list(
                  "inferred",
                  "Fields that are not in the text itself.",
                  it -> it.entry().inferred()),
              text("language", "A BCP 47 tag.", it -> it.entry().language()),
              text("licence", "Its licence.", it -> it.entry().licence().orElse("")),
              text(
                  "reliability",
                  "As the manifest rates it.",
                  it -> it.entry().reliability().orElse("")),
              yesOrNo(
                  "primary",
                  "Whether it is a transcript or recording.",
                  it -> it.entry().primary()),
              text("obtained_by", "Who obtained it.", it -> it.obtained(SourceEntry.Obtained::by)),
              text(
                  "obtained_date",
                  "When it was obtained (EDTF).",
                  it -> it.obtained(obtained -> obtained.date().map(When::edtf))),
              text(
                  "obtained_how",
                  "How it was obtained.",
                  it -> it.obtained(SourceEntry.Obtained::how)),
              text(
                  "original",
                  "The file that the text was extracted from.",
                  it -> it.entry().original().map(SourceEntry.Original::file).orElse("")),
              text("notes", "Notes of the manifest.", it -> it.entry().notes().orElse("")),
              yesOrNo(
                  "hash_ok", "Whether the file is the one obtained.", it -> it.source().hashOk()),
              whole("claims", "How many claims quote it.", Row::claims),
              whole("passages", "How many linked passages.", Row::linked),
              whole("figures_uncovered", "Figures that no claim covers.", Row::figuresUncovered),
              decimal(
                  "share_covered",
                  "Share of its sentences with figures or quotations that a claim covers.",
                  Row::shareCovered)),
          SourcesTable::rows);

  private static List<Row> rows(Audit audit) {
    Map<String, List<EvidenceTable.Row>> evidence =
        EvidenceTable.rows(audit).stream()
            .collect(Collectors.groupingBy(row -> row.view().document().source()));
    return audit.sources().stream()
        .flatMap(
            source ->
                documents(
                    source,
                    evidence.getOrDefault(source.entry().id(), List.of()),
                    audit.coverage()))
        .sorted(Comparator.comparing(row -> row.id().toString()))
        .toList();
  }

  private static Stream<Row> documents(
      Source source, List<EvidenceTable.Row> evidence, Coverage coverage) {
    return Stream.concat(
            Stream.of(Optional.<SourceEntry.Part>empty()),
            source.entry().parts().stream().map(Optional::of))
        .map(part -> new Row(source, part, evidence, coverage.of(document(source, part))));
  }

  private static DocumentId document(Source source, Optional<SourceEntry.Part> part) {
    return new DocumentId(source.entry().id(), part.map(SourceEntry.Part::id));
  }
}
