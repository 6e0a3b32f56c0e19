package org.gainsay.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.check.Passages.LinkedAt;
import org.gainsay.claim.Content;
import org.gainsay.claim.Glossary;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.quantity.NumberExpression;
import org.gainsay.text.Sentences;
import org.gainsay.text.Span;
import org.gainsay.text.Text;
import org.gainsay.text.Wording;

/** A claim credits whom its text credits. */
final class AttributionsAreKept {
  /** A credit in a text: whom, and by which words. */
  private record Credit(String actor, Span span) {}

  private final Glossary actors;

  private AttributionsAreKept(Linked linked) {
    actors = Glossary.ofActors(linked.ledger().vocabulary());
  }

  static Stream<Diagnostic> run(Linked linked) {
    AttributionsAreKept rule = new AttributionsAreKept(linked);
    return Passages.supporting(linked)
        .filter(AttributionsAreKept::speaksForItself)
        .flatMap(it -> rule.credit(it).map(credit -> leftOut(it, credit)).stream());
  }

  private static boolean speaksForItself(LinkedAt it) {
    Wording statement = Wording.of(it.claim().statement());
    return it.passage().evidence().saidBy().isEmpty()
        && !(it.claim().content() instanceof Content.Quotation)
        && it.phrases().first(Phrases.Sort.SPEECH, statement, 0, statement.size()).isEmpty();
  }

  private Optional<Credit> credit(LinkedAt it) {
    return sentence(it).flatMap(sentence -> credit(it, sentence));
  }

  /** That of the value, else the only one that the passage touches. */
  private static Optional<Span> sentence(LinkedAt it) {
    Text text = it.document().text();
    if (it.claim().content() instanceof Content.Figure) {
      return it.passage()
          .number("figure/value")
          .map(NumberExpression::span)
          .map(span -> Sentences.around(text, span));
    }
    Span around = Sentences.around(text, it.extent());
    return Sentences.within(text, around).size() == 1 ? Optional.of(around) : Optional.empty();
  }

  private Optional<Credit> credit(LinkedAt it, Span sentence) {
    Wording words = Wording.of(it.document().text(), sentence);
    for (int at = 0; at < words.size(); at++) {
      Optional<Credit> credit = credit(it.phrases(), words, at);
      if (credit.isPresent()) {
        return credit;
      }
    }
    return Optional.empty();
  }

  private Optional<Credit> credit(Phrases phrases, Wording words, int at) {
    int according = phrases.at(Phrases.Sort.ACCORDING, words, at);
    return according > 0
        ? accordingTo(phrases, words, at, at + according)
        : actors.at(words, at).flatMap(actor -> reports(phrases, words, at, actor));
  }

  private Optional<Credit> accordingTo(Phrases phrases, Wording words, int at, int behind) {
    int source = behind < words.size() && words.key(behind).equals("the") ? behind + 1 : behind;
    Optional<Glossary.Entry> actor = actors.at(words, behind).or(() -> actors.at(words, source));
    int origin = phrases.at(Phrases.Sort.ORIGIN, words, source);
    if (actor.isPresent()) {
      int last = actors.at(words, behind).isPresent() ? behind : source;
      return Optional.of(
          new Credit(id(actor.get()), words.span(at, last - at + actor.get().words())));
    }
    return origin > 0
        ? Optional.of(new Credit("unnamed", words.span(at, source - at + origin)))
        : Optional.empty();
  }

  /** "The council estimates that". */
  private static Optional<Credit> reports(
      Phrases phrases, Wording words, int at, Glossary.Entry actor) {
    int verb = at + actor.words();
    while (verb < words.size()
        && words.joined(verb - 1)
        && phrases.standsAt(Phrases.Sort.AUXILIARY, words, verb)) {
      verb++;
    }
    boolean reports =
        verb + 1 < words.size()
            && words.joined(verb - 1)
            && words.joined(verb)
            && phrases.standsAt(Phrases.Sort.REPORTING_VERB, words, verb)
            && words.key(verb + 1).equals("that");
    return reports
        ? Optional.of(new Credit(id(actor), words.span(at, verb + 2 - at)))
        : Optional.empty();
  }

  private static String id(Glossary.Entry actor) {
    return actor.ids().iterator().next();
  }

  private static Diagnostic leftOut(LinkedAt it, Credit credit) {
    return Diagnostic.of(
            Code.ATTRIBUTION_LEFT_OUT,
            it.at().value("quote"),
            "the passage says `" + it.words(credit.span()) + "`, the claim credits no one",
            "add `said_by: " + credit.actor() + "`")
        .about(it.claim().id())
        .with(it.shown(credit.span()));
  }
}
