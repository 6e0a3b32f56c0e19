package org.gainsay.report;

import static org.gainsay.report.Column.decimal;
import static org.gainsay.report.Column.list;
import static org.gainsay.report.Column.text;
import static org.gainsay.report.Column.whole;
import static org.gainsay.report.Column.yesOrNo;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gainsay.audit.Audit;
import org.gainsay.claim.Reconciliation;
import org.gainsay.claim.Ref;
import org.gainsay.contradiction.Camp;
import org.gainsay.contradiction.Explained;
import org.gainsay.contradiction.Finding;
import org.gainsay.contradiction.Gap;
import org.gainsay.contradiction.Step;
import org.gainsay.contradiction.Witness;
import org.gainsay.quantity.Reading;
import org.gainsay.source.Document;
import org.gainsay.time.When;

/** The tables of contradictions and of their passages. */
final class FindingTables {
  private FindingTables() {}

  static final Table<Finding> CONTRADICTIONS =
      new Table<>(
          "contradictions",
          "a finding: claims that cannot all be true",
          List.of("contradiction_id"),
          List.of(
              text("contradiction_id", "Stays the same from run to run.", Finding::id),
              text("kind", "figure, attack, stance or quotation.", it -> it.kind().label()),
              text(
                  "level",
                  "contradiction; conditional on an assumption; tension by the letter only.",
                  it -> it.level().label()),
              text(
                  "scope",
                  "within-document, between-documents or between-speakers.",
                  it -> it.scope().label()),
              text("statement", "What it is about.", Finding::statement),
              list("side_a", "Documents (and whom they credit) that affirm.", sides(Finding::a)),
              list("side_b", "Documents (and whom they credit) that deny.", sides(Finding::b)),
              list("passage_a", "The passages of side a.", passages(Finding::a)),
              list("passage_b", "The passages of side b.", passages(Finding::b)),
              list("line_a", "The lines of these passages.", lines(Finding::a)),
              list("line_b", "The lines of these passages.", lines(Finding::b)),
              text("value_a", "What side a says.", it -> it.a().value()),
              text("value_b", "What side b says.", it -> it.b().value()),
              text("explanation", "The conflict in one sentence.", Finding::explanation),
              list("basis", "What the steps of the proof rest on.", FindingTables::bases),
              list("assumption", "What must hold beside the claims.", Finding::assumptions),
              decimal("gap", "By how much the bounds miss each other.", gap(Gap::absolute)),
              decimal(
                  "gap_ratio", "The gap as a fraction of the greater bound.", gap(Gap::relative)),
              list("claims", "The claims of the proof.", Finding::claims),
              yesOrNo("reconciled", "Whether an analyst explains it.", it -> !it.isOpen()),
              text(
                  "because",
                  "The kind of explanation.",
                  of(it -> Optional.of(it.because().label()))),
              text("note", "The explanation.", of(Reconciliation::note)),
              text("by", "Who explains it.", of(Reconciliation::by)),
              text("date", "When (EDTF).", of(it -> it.date().map(When::edtf))),
              yesOrNoOrEmpty(
                  "suspect",
                  "Whether a claim changed since it was explained.",
                  it -> it.reconciliation().map(Explained::suspect)),
              list("others", "Further claims that clash in the same way.", Finding::others),
              list("dissolved_by", "What would dissolve the conflict.", Finding::checklist),
              list("steps", "The proof.", it -> it.steps().stream().map(Step::says).toList())),
          audit -> sorted(audit).toList());

  /** A passage in its role. */
  record Row(Finding finding, Witness witness, PassageView view) {
    Optional<Document> document() {
      return witness.passage().document();
    }
  }

  static final Table<Row> PASSAGES =
      new Table<>(
          "contradiction-passages",
          "a passage of a finding",
          List.of("contradiction_id", "role", "claim_id", "evidence_no"),
          List.of(
              text("contradiction_id", "The finding.", it -> it.finding().id()),
              text(
                  "role",
                  "supports, refutes, part, whole, lower or upper.",
                  it -> it.witness().role().label()),
              text("claim_id", "The claim.", it -> it.witness().claim()),
              whole("evidence_no", "Its entry of evidence.", it -> evidence(it)),
              text("source_id", "The document: source or source/part.", it -> it.view().id()),
              text(
                  "published",
                  "When it was published (EDTF).",
                  it -> it.document().flatMap(Document::published).map(When::edtf).orElse("")),
              text(
                  "holder",
                  "Who is committed to it; empty for the document itself.",
                  it -> holder(it.witness())),
              text("passage", "The words of the source.", it -> it.view().words()),
              whole("line", "The line of the passage.", it -> it.view().line()),
              text("value", "The value as the source writes it.", FindingTables::value),
              decimal(
                  "low",
                  "The least that it says, by the letter.",
                  it -> reading(it, reading -> Decimal.low(reading.literal().low()))),
              decimal(
                  "high",
                  "The most that it says, by the letter.",
                  it -> reading(it, reading -> Decimal.high(reading.literal().high())))),
          audit -> sorted(audit).flatMap(FindingTables::rows).toList());

  private static Stream<Finding> sorted(Audit audit) {
    return audit.findings().findings().stream().sorted(Comparator.comparing(Finding::id));
  }

  private static Stream<Row> rows(Finding finding) {
    return Stream.of(finding.a(), finding.b())
        .flatMap(camp -> camp.witnesses().stream())
        .map(witness -> new Row(finding, witness, new PassageView(witness.passage())));
  }

  private static int evidence(Row row) {
    return row.witness().passage().evidence().number();
  }

  private static String reading(Row row, Function<Reading, String> text) {
    return row.witness().reading().map(text).orElse("");
  }

  private static String value(Row row) {
    return row.witness().passage().values().keySet().stream()
        .sorted()
        .flatMap(path -> row.witness().passage().number(path).stream())
        .flatMap(number -> row.document().map(it -> it.text().shown(number.span())).stream())
        .findFirst()
        .orElse("");
  }

  private static String holder(Witness witness) {
    return witness.passage().evidence().holder().map(Ref::toString).orElse("");
  }

  private static Function<Finding, List<String>> sides(Function<Finding, Camp> camp) {
    return it -> camp.apply(it).witnesses().stream().map(FindingTables::side).distinct().toList();
  }

  private static String side(Witness witness) {
    String holder = holder(witness);
    return witness.passage().evidence().document() + (holder.isEmpty() ? "" : " (" + holder + ")");
  }

  private static Function<Finding, List<String>> passages(Function<Finding, Camp> camp) {
    return it -> views(camp.apply(it)).map(PassageView::words).toList();
  }

  private static Function<Finding, List<String>> lines(Function<Finding, Camp> camp) {
    return it -> views(camp.apply(it)).map(PassageView::line).toList();
  }

  private static Stream<PassageView> views(Camp camp) {
    return camp.witnesses().stream().map(witness -> new PassageView(witness.passage()));
  }

  private static List<String> bases(Finding finding) {
    return finding.steps().stream().map(Step::basis).distinct().toList();
  }

  private static Function<Finding, String> gap(Function<Gap, org.gainsay.quantity.Rational> size) {
    return it -> it.gap().map(size).map(Decimal::nearest).orElse("");
  }

  private static Function<Finding, String> of(Function<Reconciliation, Optional<String>> text) {
    return it -> it.reconciliation().map(Explained::reconciliation).flatMap(text).orElse("");
  }

  private static Column<Finding> yesOrNoOrEmpty(
      String name, String meaning, Function<Finding, Optional<Boolean>> cell) {
    return new Column<>(
        name,
        Column.Datatype.YES_OR_NO,
        meaning,
        it -> cell.apply(it).map(Object::toString).orElse(""));
  }
}
