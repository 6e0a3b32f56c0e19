package org.gainsay.report;

import static org.gainsay.report.Column.day;
import static org.gainsay.report.Column.decimal;
import static org.gainsay.report.Column.list;
import static org.gainsay.report.Column.text;
import static org.gainsay.report.Column.whole;
import static org.gainsay.report.Column.yesOrNo;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gainsay.audit.Audit;
import org.gainsay.claim.Content;
import org.gainsay.claim.Counted;
import org.gainsay.claim.Ref;
import org.gainsay.quantity.Interval.Bound;
import org.gainsay.quantity.Reading;
import org.gainsay.time.When;

/** The tables with a row per claim. */
final class ClaimTables {
  private ClaimTables() {}

  static final Table<ClaimView> CLAIMS =
      new Table<>(
          "claims",
          "a claim",
          List.of("claim_id"),
          List.of(
              text("claim_id", "The claim's id in the ledger.", it -> it.claim().id()),
              text(
                  "kind",
                  "figure, attack, quotation or statement.",
                  it -> it.claim().kind().label()),
              text("statement", "The claim in one sentence.", it -> it.claim().statement()),
              list("said_by", "Whom the text credits, nearest first.", ClaimView::saidBy),
              text("holder", "Who is committed to it: the last of said_by.", ClaimTables::holder),
              list("place", "Ids of its places.", it -> it.claim().place()),
              text("when_edtf", "Its time as the ledger writes it (EDTF).", ClaimView::edtf),
              day("when_from", "The first day that its time names.", ClaimTables::firstDay),
              day("when_to", "The last day that its time names.", ClaimTables::lastDay),
              text(
                  "measure", "What a figure measures.", it -> it.ofFigure(Content.Figure::measure)),
              text("of", "Whom or what a figure counts.", ClaimTables::counted),
              text(
                  "value",
                  "A figure as the ledger writes it, hedge included.",
                  it -> it.ofFigure(figure -> figure.value().written())),
              decimal("low", "The least that the figure says, by the letter.", ClaimTables::low),
              decimal("high", "The most that the figure says, by the letter.", ClaimTables::high),
              text(
                  "speaker",
                  "Whose words a quotation gives.",
                  it -> it.ofQuotation(quotation -> quotation.speaker().toString())),
              text(
                  "words", "The words of a quotation, as the source has them.", ClaimTables::words),
              text(
                  "modality",
                  "asserted, estimated, possible, planned, predicted or hypothetical.",
                  it -> it.claim().modality().label()),
              text("verdict", "The outcome of its review.", ClaimView::verdict),
              text(
                  "review_state",
                  "none, current, or suspect where the claim changed after the review.",
                  ClaimView::reviewState),
              whole("evidence_count", "How many passages.", it -> it.passages().size()),
              whole("documents", "How many documents support it.", ClaimView::documents),
              whole(
                  "origins",
                  "How many independent origins support it: documents that credit one count once.",
                  ClaimView::origins),
              whole(
                  "contradictions",
                  "How many findings (contradiction or conditional) it takes part in.",
                  ClaimView::contradictions),
              whole(
                  "open_contradictions",
                  "How many of them no reconciliation explains.",
                  ClaimView::openContradictions),
              text("first_source", "The document of its first passage.", first(PassageView::id)),
              text("first_quote", "The quote of its first passage.", first(PassageView::quote)),
              whole("first_line", "The line of its first passage.", first(PassageView::line)),
              list("tags", "Its tags.", it -> it.claim().tags()),
              list("place_name", "Names of its places.", ClaimView::placeNames),
              text("holder_name", "The name of the holder.", ClaimView::holderName),
              text(
                  "speaker_name",
                  "The name of the speaker.",
                  it -> it.ofQuotation(quotation -> it.actorName(quotation.speaker()))),
              text("event", "The id of its event.", ClaimTables::event),
              text(
                  "fingerprint",
                  "Changes when the claim or a passage does.",
                  ClaimTables::fingerprint),
              text(
                  "review_because",
                  "The reason that the review gives.",
                  it -> it.reviewed(review -> review.because()))),
          audit -> rows(audit, Optional.empty()));

  static final Table<ClaimView> FIGURES =
      new Table<>(
          "figures",
          "a claim with a figure",
          List.of("claim_id"),
          List.of(
              text("claim_id", "The claim's id in the ledger.", it -> it.claim().id()),
              decimal("low", "The least that the text says, by the letter.", ClaimTables::low),
              decimal(
                  "best",
                  "The value, only where the text gives a point value.",
                  it -> it.figureReading().flatMap(Reading::best).map(Decimal::nearest).orElse("")),
              decimal("high", "The most that the text says, by the letter.", ClaimTables::high),
              text("measure", "What is measured.", it -> it.ofFigure(Content.Figure::measure)),
              text(
                  "of",
                  "Whom or what it counts; empty for all that the measure counts.",
                  ClaimTables::counted),
              list("place", "Ids of its places.", it -> it.claim().place()),
              text("period", "Its time as the ledger writes it (EDTF).", ClaimView::edtf),
              text("event", "The id of its event.", ClaimTables::event),
              list("by", "Only what was done by these.", figures(Content.Figure::by)),
              list("target", "Only what was done to these.", figures(Content.Figure::target)),
              list("weapon", "Only what was done with these.", figures(Content.Figure::weapon)),
              list("said_by", "Whom the text credits, nearest first.", ClaimView::saidBy),
              text("holder", "Who is committed to it: the last of said_by.", ClaimTables::holder),
              text(
                  "as_written",
                  "The value as the ledger writes it, hedge included.",
                  it -> it.ofFigure(figure -> figure.value().written())),
              yesOrNoIfKnown("low_open", "Whether low itself is excluded.", it -> literalLow(it)),
              yesOrNoIfKnown(
                  "high_open", "Whether high itself is excluded.", it -> literalHigh(it)),
              decimal(
                  "lenient_low",
                  "The least that it may say with its rounding and hedges.",
                  it -> it.figureReading().map(r -> Decimal.low(r.lenient().low())).orElse("")),
              decimal(
                  "lenient_high",
                  "The most that it may say with its rounding and hedges.",
                  it -> it.figureReading().map(r -> Decimal.high(r.lenient().high())).orElse("")),
              text(
                  "rule",
                  "The rule by which the words were read.",
                  it -> it.figureReading().map(Reading::rule).orElse("")),
              list("cause", "Only what had these causes.", figures(Content.Figure::cause)),
              text(
                  "share_of",
                  "For a share: of whom or what.",
                  it -> it.ofFigure(f -> f.shareOf().map(Ref::toString).orElse(""))),
              text("per", "For a rate: per what.", it -> it.ofFigure(f -> f.per().orElse(""))),
              text(
                  "part_of",
                  "The claim whose count includes this one.",
                  it -> it.ofFigure(f -> f.partOf().orElse(""))),
              text(
                  "as_of",
                  "Up to when it was counted (EDTF).",
                  it -> it.ofFigure(f -> f.asOf().map(When::edtf).orElse(""))),
              day("period_from", "The first day that its time names.", ClaimTables::firstDay),
              day("period_to", "The last day that its time names.", ClaimTables::lastDay),
              text(
                  "measure_name",
                  "The name of the measure.",
                  it -> it.ofFigure(f -> it.measureName(f.measure()))),
              text(
                  "of_name",
                  "The name of what is counted.",
                  it -> it.ofFigure(f -> f.of().map(it::termName).orElse(""))),
              list("place_name", "Names of its places.", ClaimView::placeNames),
              text("holder_name", "The name of the holder.", ClaimView::holderName),
              text(
                  "modality",
                  "asserted, estimated, possible, planned, predicted or hypothetical.",
                  it -> it.claim().modality().label()),
              text("source_id", "The document of the passage.", passage(PassageView::id)),
              text("passage", "The words of the source.", passage(PassageView::words)),
              whole("line", "The line of the passage.", passage(PassageView::line))),
          audit -> rows(audit, Optional.of(Content.Kind.FIGURE)));

  static final Table<ClaimView> ATTACKS =
      new Table<>(
          "attacks",
          "a claim of an attack",
          List.of("claim_id"),
          List.of(
              text("claim_id", "The claim's id in the ledger.", it -> it.claim().id()),
              text("statement", "The claim in one sentence.", it -> it.claim().statement()),
              text("event", "The id of the event.", ClaimTables::event),
              list("place", "Ids of its places.", it -> it.claim().place()),
              text("when_edtf", "Its time as the ledger writes it (EDTF).", ClaimView::edtf),
              day("when_from", "The first day that its time names.", ClaimTables::firstDay),
              day("when_to", "The last day that its time names.", ClaimTables::lastDay),
              list("target", "Who or what was attacked.", attacks(Content.Attack::target)),
              list("by", "The alleged perpetrators.", attacks(Content.Attack::by)),
              list("weapon", "The weapons.", attacks(Content.Attack::weapon)),
              text("killed", "The killed as written.", toll(Content.Attack::killed)),
              decimal(
                  "killed_low", "The least of them.", tollLow("killed", Content.Attack::killed)),
              decimal("killed_high", "The most.", tollHigh("killed", Content.Attack::killed)),
              text("injured", "The injured as written.", toll(Content.Attack::injured)),
              decimal("injured_low", "The least.", tollLow("injured", Content.Attack::injured)),
              decimal("injured_high", "The most.", tollHigh("injured", Content.Attack::injured)),
              text(
                  "outcome",
                  "What came of it.",
                  it -> it.attack().flatMap(Content.Attack::outcome).orElse("")),
              yesOrNo(
                  "occurred",
                  "false for an attack that is said not to have happened.",
                  it -> it.attack().map(Content.Attack::occurred).orElse(true)),
              list("only", "Which of by, weapon and target are complete.", ClaimTables::only),
              text(
                  "modality",
                  "asserted, estimated, possible, planned, predicted or hypothetical.",
                  it -> it.claim().modality().label()),
              list("said_by", "Whom the text credits, nearest first.", ClaimView::saidBy),
              text("holder", "Who is committed to it: the last of said_by.", ClaimTables::holder),
              text("source_id", "The document of the passage.", passage(PassageView::id)),
              text("passage", "The words of the source.", passage(PassageView::words)),
              whole("line", "The line of the passage.", passage(PassageView::line)),
              text("event_name", "The name of the event.", ClaimView::eventName),
              list("place_name", "Names of its places.", ClaimView::placeNames),
              list("by_name", "Names of the alleged perpetrators.", ClaimTables::perpetrators)),
          audit -> rows(audit, Optional.of(Content.Kind.ATTACK)));

  static final Table<ClaimView> QUOTATIONS =
      new Table<>(
          "quotations",
          "a claim of words that someone said",
          List.of("claim_id"),
          List.of(
              text("claim_id", "The claim's id in the ledger.", it -> it.claim().id()),
              text("statement", "The claim in one sentence.", it -> it.claim().statement()),
              text(
                  "speaker",
                  "The id of the speaker.",
                  it -> it.ofQuotation(quotation -> quotation.speaker().toString())),
              text(
                  "speaker_name",
                  "The name of the speaker.",
                  it -> it.ofQuotation(quotation -> it.actorName(quotation.speaker()))),
              text("words", "The words, as the source has them.", ClaimTables::words),
              text("occasion", "On what occasion: an event or words.", ClaimTables::occasion),
              text(
                  "utterance",
                  "Claims with the same one render the same sentence.",
                  it -> it.ofQuotation(quotation -> quotation.utterance().orElse(""))),
              text("form", "direct or indirect.", it -> it.ofQuotation(q -> q.form().label())),
              text("when_edtf", "Its time as the ledger writes it (EDTF).", ClaimView::edtf),
              list("said_by", "Whom the text credits, nearest first.", ClaimView::saidBy),
              text("source_id", "The document of the passage.", passage(PassageView::id)),
              text("passage", "The words of the source.", passage(PassageView::words)),
              whole("line", "The line of the passage.", passage(PassageView::line)),
              text("match", "How the quote stands in the source.", passage(PassageView::match))),
          audit -> rows(audit, Optional.of(Content.Kind.QUOTATION)));

  private static List<ClaimView> rows(Audit audit, Optional<Content.Kind> kind) {
    return ClaimView.all(audit).stream()
        .filter(view -> kind.map(view.claim().kind()::equals).orElse(true))
        .toList();
  }

  private static String holder(ClaimView it) {
    return it.holder().map(Ref::toString).orElse("");
  }

  private static String event(ClaimView it) {
    return it.claim().event().map(Ref::toString).orElse("");
  }

  private static String fingerprint(ClaimView it) {
    return it.linked().fingerprint();
  }

  private static String firstDay(ClaimView it) {
    return ClaimView.firstDay(it.claim().when());
  }

  private static String lastDay(ClaimView it) {
    return ClaimView.lastDay(it.claim().when());
  }

  private static String counted(ClaimView it) {
    return it.ofFigure(figure -> figure.of().map(Ref::toString).orElse(""));
  }

  private static Function<ClaimView, List<Ref>> figures(
      Function<Content.Figure, List<Ref>> references) {
    return it -> it.figure().map(references).orElse(List.of());
  }

  private static Function<ClaimView, List<Ref>> attacks(
      Function<Content.Attack, List<Ref>> references) {
    return it -> it.attack().map(references).orElse(List.of());
  }

  private static List<String> only(ClaimView it) {
    return it.attack().map(Content.Attack::only).orElse(List.of());
  }

  private static List<String> perpetrators(ClaimView it) {
    return it.attack().map(Content.Attack::by).orElse(List.of()).stream()
        .map(it::actorName)
        .toList();
  }

  private static String low(ClaimView it) {
    return Decimal.low(literalLow(it));
  }

  private static String high(ClaimView it) {
    return Decimal.high(literalHigh(it));
  }

  private static Optional<Bound> literalLow(ClaimView it) {
    return it.figureReading().flatMap(reading -> reading.literal().low());
  }

  private static Optional<Bound> literalHigh(ClaimView it) {
    return it.figureReading().flatMap(reading -> reading.literal().high());
  }

  private static Column<ClaimView> yesOrNoIfKnown(
      String name, String meaning, Function<ClaimView, Optional<Bound>> bound) {
    return new Column<>(
        name,
        Column.Datatype.YES_OR_NO,
        meaning,
        it -> bound.apply(it).map(found -> found.closed() ? "false" : "true").orElse(""));
  }

  private static Function<ClaimView, String> toll(
      Function<Content.Attack, Optional<Counted>> toll) {
    return it -> it.attack().flatMap(toll).map(Counted::written).orElse("");
  }

  private static Function<ClaimView, String> tollLow(
      String key, Function<Content.Attack, Optional<Counted>> toll) {
    return it -> tollReading(it, key, toll).map(r -> Decimal.low(r.literal().low())).orElse("");
  }

  private static Function<ClaimView, String> tollHigh(
      String key, Function<Content.Attack, Optional<Counted>> toll) {
    return it -> tollReading(it, key, toll).map(r -> Decimal.high(r.literal().high())).orElse("");
  }

  private static Optional<Reading> tollReading(
      ClaimView it, String key, Function<Content.Attack, Optional<Counted>> toll) {
    return it.reading("attack/" + key, it.attack().flatMap(toll));
  }

  /** As they stand in the source, else as the ledger gives them. */
  private static String words(ClaimView it) {
    return it.ofQuotation(
        quotation ->
            it.passage().flatMap(PassageView::quotedWords).or(quotation::words).orElse(""));
  }

  private static String occasion(ClaimView it) {
    return it.ofQuotation(
        quotation ->
            quotation
                .occasion()
                .map(
                    occasion ->
                        occasion instanceof Content.Occasion.Event event
                            ? event.event().toString()
                            : ((Content.Occasion.Described) occasion).words())
                .orElse(""));
  }

  private static Function<ClaimView, String> passage(Function<PassageView, String> text) {
    return it -> it.ofPassage(text);
  }

  private static Function<ClaimView, String> first(Function<PassageView, String> text) {
    return it -> it.passages().stream().findFirst().map(PassageView::new).map(text).orElse("");
  }
}
