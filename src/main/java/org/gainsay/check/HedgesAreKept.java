package org.gainsay.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.check.Passages.LinkedAt;
import org.gainsay.claim.Content;
import org.gainsay.claim.Glossary;
import org.gainsay.claim.Modality;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.quantity.NumberExpression;
import org.gainsay.quantity.NumberReader;
import org.gainsay.text.Span;
import org.gainsay.text.Wording;

/** A claim is hedged where its text does not vouch for it. */
final class HedgesAreKept {
  private static final int BESIDE_VALUE = 8;
  private static final int BEFORE_QUOTE = 3;
  private static final int BEFORE_NAME = 3;

  private final Kinds kinds;
  private final Glossary terms;
  private final Glossary actors;

  private HedgesAreKept(Linked linked) {
    kinds = new Kinds(linked.ledger());
    terms = Glossary.ofTerms(linked.ledger().vocabulary());
    actors = Glossary.ofActors(linked.ledger().vocabulary());
  }

  static Stream<Diagnostic> run(Linked linked) {
    HedgesAreKept rule = new HedgesAreKept(linked);
    return Passages.supporting(linked)
        .filter(HedgesAreKept::vouches)
        .flatMap(it -> rule.hedge(it).map(hedge -> leftOut(it, hedge)).stream());
  }

  /** Whether the claim, as far as this passage goes, is asserted by the document itself. */
  private static boolean vouches(LinkedAt it) {
    return it.passage().evidence().modality() == Modality.ASSERTED
        && it.passage().evidence().saidBy().isEmpty()
        && !(it.claim().content() instanceof Content.Quotation)
        && !isHedged(it, Wording.of(it.claim().statement()));
  }

  private static boolean isHedged(LinkedAt it, Wording statement) {
    return it.phrases().first(Phrases.Sort.HEDGE, statement, 0, statement.size()).isPresent()
        || it.phrases()
            .first(Phrases.Sort.HEDGING_ADJECTIVE, statement, 0, statement.size())
            .isPresent();
  }

  private Optional<Span> hedge(LinkedAt it) {
    Wording words = it.sentences();
    if (it.claim().content() instanceof Content.Figure) {
      return it.passage().number("figure/value").flatMap(number -> besideValue(it, words, number));
    }
    int first = Math.max(0, words.from(it.extent().start()) - BEFORE_QUOTE);
    int last = words.upTo(it.extent().end());
    Optional<Span> sentential = phrase(it, words, first, last);
    return it.claim().content() instanceof Content.Attack
        ? sentential.or(() -> adjective(it, words, first, last))
        : sentential;
  }

  private static Optional<Span> besideValue(LinkedAt it, Wording words, NumberExpression number) {
    int first = words.from(number.span().start());
    int behind = words.from(number.span().end());
    Optional<Span> following =
        phrase(it, words, behind, behind + BESIDE_VALUE)
            .filter(hedge -> words.inOneClause(first, words.from(hedge.start())));
    return following
        .or(
            () ->
                phrase(it, words, first - BESIDE_VALUE, first)
                    .filter(hedge -> words.inOneClause(words.from(hedge.start()), first)))
        .filter(hedge -> noNumberBetween(it, hedge, number.span()));
  }

  private static boolean noNumberBetween(LinkedAt it, Span hedge, Span number) {
    Span between = hedge.union(number);
    return NumberReader.forLanguage(it.document().language())
        .in(it.document().text().content(), between)
        .stream()
        .allMatch(other -> other.span().overlaps(number) || other.span().overlaps(hedge));
  }

  private static Optional<Span> phrase(LinkedAt it, Wording words, int first, int last) {
    return it.phrases()
        .first(Phrases.Sort.HEDGE, words, first, last)
        .map(at -> words.span(at, it.phrases().at(Phrases.Sort.HEDGE, words, at)));
  }

  /** "The alleged attack", "suspected chlorine": before what the claim asserts. */
  private Optional<Span> adjective(LinkedAt it, Wording words, int first, int last) {
    for (int at = first; at < last; at++) {
      if (it.phrases().standsAt(Phrases.Sort.HEDGING_ADJECTIVE, words, at)
          && isBeforeName(words, at, last)) {
        return Optional.of(words.span(at, 1));
      }
    }
    return Optional.empty();
  }

  private boolean isBeforeName(Wording words, int adjective, int last) {
    int reach = Math.min(last, adjective + 1 + BEFORE_NAME);
    for (int at = adjective + 1; at < reach && words.hyphenated(at - 1); at++) {
      boolean weapon =
          terms.at(words, at).filter(it -> it.ids().stream().anyMatch(kinds::isWeapon)).isPresent();
      if (weapon || actors.at(words, at).isPresent() || words.key(at).startsWith("attack")) {
        return true;
      }
    }
    return false;
  }

  private static Diagnostic leftOut(LinkedAt it, Span hedge) {
    return Diagnostic.of(
            Code.HEDGE_LEFT_OUT,
            it.at().value("quote"),
            "the passage says `" + it.words(hedge) + "`, the claim asserts it",
            "add `modality: possible`, or `said_by: unnamed` for what someone else is said to say")
        .about(it.claim().id())
        .with(it.shown(hedge));
  }
}
