package org.gainsay.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.check.Passages.ValueAt;
import org.gainsay.claim.Content;
import org.gainsay.claim.Glossary;
import org.gainsay.claim.MeasureKind;
import org.gainsay.claim.Vocabulary;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.quantity.Reading;
import org.gainsay.text.Span;
import org.gainsay.text.Wording;

/** The word behind a value is something that the measure counts. */
final class CountedWordsAreOfTheMeasure {
  private final Vocabulary vocabulary;
  private final Kinds kinds;
  private final Glossary terms;

  private CountedWordsAreOfTheMeasure(Linked linked) {
    vocabulary = linked.ledger().vocabulary();
    kinds = new Kinds(linked.ledger());
    terms = Glossary.ofTerms(vocabulary);
  }

  static Stream<Diagnostic> run(Linked linked) {
    CountedWordsAreOfTheMeasure rule = new CountedWordsAreOfTheMeasure(linked);
    return Passages.values(linked).flatMap(value -> rule.problem(value).stream());
  }

  private Optional<Diagnostic> problem(ValueAt value) {
    Wording sentence = value.sentence();
    return kinds
        .counted(value.claim().content())
        .filter(counted -> !isRate(value.claim().content()))
        .flatMap(counted -> noun(value, sentence, counted).or(() -> unit(value, sentence, counted)))
        .map(span -> differs(value, span));
  }

  private boolean isRate(Content content) {
    return content instanceof Content.Figure figure
        && kinds.measure(figure).filter(it -> it.kind() == MeasureKind.RATE).isPresent();
  }

  private Optional<Span> noun(ValueAt value, Wording sentence, String counted) {
    return Noun.behind(value, sentence, terms)
        .filter(
            noun ->
                noun.terms().stream().allMatch(term -> areApart(term, counted))
                    || isExcluded(value, noun, sentence, counted))
        .map(Noun::span);
  }

  private boolean areApart(String term, String counted) {
    return (kinds.isPeople(counted) && kinds.isThing(term))
        || (kinds.isThing(counted) && kinds.isPeople(term));
  }

  /**
   * "40 civilians" where fighters are counted, and the claim leaves it to the measure to say so.
   */
  private boolean isExcluded(ValueAt value, Noun noun, Wording sentence, String counted) {
    return value.claim().content() instanceof Content.Figure figure
        && figure.of().isEmpty()
        && !noun.isListed(sentence, terms)
        && noun.terms().stream().allMatch(term -> vocabulary.termsDisjoint(term, counted));
  }

  private Optional<Span> unit(ValueAt value, Wording sentence, String counted) {
    return kinds.isPeople(counted) || kinds.isThing(counted)
        ? unitIn(value).or(() -> unitBehind(value, sentence))
        : Optional.empty();
  }

  private static Optional<Span> unitIn(ValueAt value) {
    return value.number().reading().kind() == Reading.Kind.AMOUNT
        ? value.number().reading().unit().map(unit -> value.number().span())
        : Optional.empty();
  }

  private static Optional<Span> unitBehind(ValueAt value, Wording sentence) {
    int first = sentence.from(value.number().span().end());
    int words = value.phrases().at(Phrases.Sort.PERSON_FREE_UNIT, sentence, first);
    return words > 0 && sentence.follows(value.number().span().end(), first)
        ? Optional.of(sentence.span(first, words))
        : Optional.empty();
  }

  private static Diagnostic differs(ValueAt value, Span noun) {
    String word = value.at().words(noun);
    String measure =
        value.claim().content() instanceof Content.Figure figure
            ? figure.measure()
            : value.path().substring(value.path().indexOf('/') + 1);
    return Diagnostic.of(
            Code.COUNTED_WORD_DIFFERS,
            value.claim().at().value(value.path()),
            "the passage counts `"
                + word
                + "` here, which is nothing that `"
                + measure
                + "` counts",
            "correct the measure, or give the value that belongs to it")
        .about(value.claim().id())
        .with(value.at().shown(value.number().span().union(noun)));
  }
}
