package org.gainsay.report;

import static org.gainsay.report.Column.list;
import static org.gainsay.report.Column.text;
import static org.gainsay.report.Column.whole;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gainsay.audit.Audit;
import org.gainsay.claim.Claim;
import org.gainsay.claim.SourceEntry;
import org.gainsay.link.Passage;
import org.gainsay.source.Source;
import org.gainsay.text.Position;

/** The table with a row per passage. */
final class EvidenceTable {
  private EvidenceTable() {}

  record Row(Claim claim, PassageView view, Optional<Source> source) {
    Passage passage() {
      return view.passage();
    }

    String from(java.util.function.Function<Position, Integer> number) {
      return view.from().map(number).map(Object::toString).orElse("");
    }

    String to(java.util.function.Function<Position, Integer> number) {
      return view.to().map(number).map(Object::toString).orElse("");
    }

    private Optional<String> url() {
      return source
          .map(Source::entry)
          .flatMap(
              entry ->
                  entry.parts().stream()
                      .filter(part -> view.document().part().equals(Optional.of(part.id())))
                      .findFirst()
                      .flatMap(SourceEntry.Part::url)
                      .or(entry::url));
    }

    String deepLink() {
      return passage().isLinked()
          ? url().map(address -> DeepLink.to(address, view.words())).orElse("")
          : "";
    }
  }

  static final Table<Row> TABLE =
      new Table<>(
          "evidence",
          "an entry of a claim's evidence, linked or not",
          List.of("claim_id", "evidence_no"),
          List.of(
              text("claim_id", "The claim's id in the ledger.", it -> it.claim().id()),
              whole("evidence_no", "From 1.", it -> it.passage().evidence().number()),
              text(
                  "stance",
                  "supports, refutes, doubts or context.",
                  it -> it.passage().evidence().stance().label()),
              text("source_id", "The source.", it -> it.view().document().source()),
              text("part", "The part of it.", it -> it.view().document().part().orElse("")),
              text("quote", "As the ledger writes it.", it -> it.view().quote()),
              text(
                  "match",
                  "exact, typographic, punctuation, elided or edited where it is linked; near,"
                      + " altered, ambiguous or missing where not; empty where there was no text.",
                  it -> it.view().match()),
              whole("edits", "Characters that differ.", it -> it.view().edits()),
              whole("start", "Code points before it in the whole file.", it -> it.view().start()),
              whole("end", "Code points before its end.", it -> it.view().end()),
              list("fragments", "start-end of each fragment.", it -> it.view().fragments()),
              whole("line", "From 1.", it -> it.from(Position::line)),
              whole("column", "From 1, in code points.", it -> it.from(Position::column)),
              whole("end_line", "The line of its end.", it -> it.to(Position::line)),
              whole("end_column", "The column after its end.", it -> it.to(Position::column)),
              text("passage", "The words of the source themselves.", it -> it.view().words()),
              text("context", "The sentences that hold them.", it -> it.view().context()),
              text(
                  "source_sha256",
                  "The SHA-256 of the file that was searched.",
                  it -> it.source().flatMap(Source::sha256).orElse("")),
              text("deep_link", "Opens the passage in a browser.", Row::deepLink),
              list("said_by", "Whom it credits.", it -> it.passage().evidence().saidBy()),
              text(
                  "modality",
                  "How firmly it puts what it says.",
                  it -> it.passage().evidence().modality().label()),
              text("file", "The file that was searched.", EvidenceTable::file),
              whole(
                  "page",
                  "The page of the original on which it begins, from 1; empty without pages.",
                  it -> it.view().page().map(Object::toString).orElse(""))),
          EvidenceTable::rows);

  private static String file(Row row) {
    return row.passage().document().map(document -> document.file()).orElse("");
  }

  static List<Row> rows(Audit audit) {
    Map<String, Source> sources =
        audit.sources().stream()
            .collect(Collectors.toMap(it -> it.entry().id(), it -> it, (first, second) -> first));
    return audit.claims().stream()
        .sorted(Comparator.comparing(linked -> linked.claim().id()))
        .flatMap(
            linked ->
                linked.passages().stream()
                    .map(passage -> row(linked.claim(), new PassageView(passage), sources)))
        .toList();
  }

  private static Row row(Claim claim, PassageView view, Map<String, Source> sources) {
    return new Row(claim, view, Optional.ofNullable(sources.get(view.document().source())));
  }
}
