package org.gainsay.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.check.Passages.LinkedAt;
import org.gainsay.claim.Content;
import org.gainsay.claim.DocumentId;
import org.gainsay.coverage.Coverage;
import org.gainsay.coverage.Credits;
import org.gainsay.coverage.KnownNames;
import org.gainsay.coverage.Mention;
import org.gainsay.coverage.Speaker;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.quantity.NumberExpression;
import org.gainsay.source.Document;
import org.gainsay.text.Sentences;
import org.gainsay.text.Span;
import org.gainsay.text.Wording;

/** A claim credits whom its text credits. */
final class AttributionsAreKept {
  /** Someone whom a text gives words to, and the words. */
  private record Credit(Speaker speaker, Span span) {}

  private final Coverage coverage;
  private final KnownNames known;
  private final Map<DocumentId, Credits> credits = new HashMap<>();

  private AttributionsAreKept(Linked linked) {
    coverage = linked.coverage();
    known = KnownNames.of(linked.ledger().vocabulary());
  }

  static Stream<Diagnostic> run(Linked linked) {
    AttributionsAreKept rule = new AttributionsAreKept(linked);
    return Passages.supporting(linked)
        .filter(AttributionsAreKept::speaksForItself)
        .flatMap(it -> rule.credited(it).map(credit -> leftOut(it, credit)).stream());
  }

  private static boolean speaksForItself(LinkedAt it) {
    Wording statement = Wording.of(it.claim().statement());
    return it.passage().evidence().saidBy().isEmpty()
        && !it.at().isWritten("said_by")
        && !it.claim().at().isWritten("said_by")
        && !(it.claim().content() instanceof Content.Quotation)
        && it.phrases().first(Phrases.Sort.SPEECH, statement, 0, statement.size()).isEmpty();
  }

  /** Whom the text credits with the value, else with the passage; not one that is guessed. */
  private Optional<Credit> credited(LinkedAt it) {
    return (it.claim().content() instanceof Content.Figure ? ofValue(it) : ofPassage(it))
        .filter(credit -> credit.speaker().bond() != Speaker.Bond.LOOSE)
        .filter(credit -> vouches(it, credit))
        .filter(credit -> !isTold(it, credit.speaker()));
  }

  /**
   * Not one who denies it, nor who only asks, urges or condemns; "who asked not to be named said".
   */
  private static boolean vouches(LinkedAt it, Credit credit) {
    Wording cue = Wording.of(credit.speaker().cue());
    boolean appeals = it.phrases().standsAt(Phrases.Sort.APPEAL, cue, 0);
    return !it.phrases().standsAt(Phrases.Sort.DENIAL, cue, 0)
        && !(appeals && onlyAppeals(it, credit));
  }

  private static boolean onlyAppeals(LinkedAt it, Credit credit) {
    Wording words = Wording.of(it.document().text(), sentence(it, credit));
    return IntStream.range(0, words.size())
        .filter(at -> it.phrases().standsAt(Phrases.Sort.SPEECH, words, at))
        .allMatch(at -> it.phrases().standsAt(Phrases.Sort.APPEAL, words, at));
  }

  /** Whether the claim is that they say so: "the council blames the league". */
  private boolean isTold(LinkedAt it, Speaker speaker) {
    return credits(it.document()).tells(it.claim().statement(), speaker);
  }

  private Optional<Credit> ofValue(LinkedAt it) {
    return it.passage()
        .number("figure/value")
        .map(NumberExpression::span)
        .flatMap(value -> mention(it, value, mention -> mention.kind() == Mention.Kind.FIGURE));
  }

  private Optional<Credit> ofPassage(LinkedAt it) {
    return mention(
            it,
            it.extent(),
            mention ->
                mention.kind() == Mention.Kind.QUOTATION
                    && mention.direct()
                    && mention.span().contains(it.extent()))
        .or(
            () ->
                credits(it.document())
                    .of(it.extent())
                    .map(speaker -> new Credit(speaker, it.extent())));
  }

  private Optional<Credit> mention(LinkedAt it, Span passage, Predicate<Mention> meant) {
    return coverage
        .of(it.document().id())
        .flatMap(document -> document.touching(passage).filter(meant).findFirst())
        .flatMap(
            mention -> mention.speaker().map(speaker -> new Credit(speaker, mention.sentence())));
  }

  private Credits credits(Document document) {
    return credits.computeIfAbsent(document.id(), any -> Credits.of(document, known));
  }

  private static Diagnostic leftOut(LinkedAt it, Credit credit) {
    Optional<Speaker> named =
        Optional.of(credit.speaker())
            .filter(Speaker::isNamed)
            .filter(speaker -> it.words(sentence(it, credit)).contains(speaker.written()));
    String whom = named.map(Speaker::written).orElse(credit.speaker().cue());
    return Diagnostic.of(
            Code.ATTRIBUTION_LEFT_OUT,
            it.at().value("quote"),
            "the text credits "
                + (named.isPresent() ? "" : "someone with it: ")
                + "`"
                + whom
                + "`, the claim credits no one",
            named
                .flatMap(Speaker::id)
                .map(id -> "add `said_by: " + id + "`")
                .orElse(
                    "add `said_by` with the one whom it credits, declared under `actors`, or"
                        + " `said_by: unnamed`"))
        .about(it.claim().id())
        .with(it.shown(sentence(it, credit)));
  }

  /** Whom a pronoun stands for is guessed; whom the sentence itself names is not. */
  private static Span sentence(LinkedAt it, Credit credit) {
    return Sentences.around(it.document().text(), credit.span());
  }
}
