package org.gainsay.check;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gainsay.check.Passages.ValueAt;
import org.gainsay.claim.Content;
import org.gainsay.claim.Glossary;
import org.gainsay.claim.Vocabulary;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.text.Span;
import org.gainsay.text.Wording;

/** A population, party or weapon that the text names beside a value is in the claim. */
final class CountsAreAsNarrowAsTheText {
  private static final int REACH = 8;
  private static final int STEM = 6;

  /** What the text names: the key that takes it, and the term or actor. */
  private record Named(String key, String id, String written, Span span) {}

  private final Vocabulary vocabulary;
  private final Kinds kinds;
  private final Glossary terms;
  private final Glossary actors;

  private CountsAreAsNarrowAsTheText(Linked linked) {
    vocabulary = linked.ledger().vocabulary();
    kinds = new Kinds(linked.ledger());
    terms = Glossary.ofTerms(vocabulary);
    actors = Glossary.ofActors(vocabulary);
  }

  static Stream<Diagnostic> run(Linked linked) {
    CountsAreAsNarrowAsTheText rule = new CountsAreAsNarrowAsTheText(linked);
    return Passages.values(linked)
        .flatMap(
            value ->
                value.claim().content() instanceof Content.Figure figure
                    ? rule
                        .leftOut(value, figure)
                        .map(named -> rule.leavesOut(value, named))
                        .stream()
                    : Stream.of());
  }

  private Optional<Named> leftOut(ValueAt value, Content.Figure figure) {
    Wording sentence = value.sentence();
    return population(value, figure, sentence)
        .or(() -> party(value, figure, sentence))
        .or(() -> weapon(value, figure, sentence));
  }

  private Optional<Named> population(ValueAt value, Content.Figure figure, Wording sentence) {
    return kinds
        .counted(figure)
        .filter(counted -> figure.shareOf().isEmpty())
        .flatMap(
            counted ->
                Noun.behind(value, sentence, terms)
                    .filter(noun -> !isListed(sentence, noun.next()))
                    .filter(noun -> isNarrower(noun.terms(), counted, figure))
                    .map(
                        noun ->
                            new Named(
                                "of",
                                noun.terms().iterator().next(),
                                noun.written(),
                                noun.span())));
  }

  private boolean isNarrower(Set<String> nouns, String counted, Content.Figure figure) {
    return nouns.stream()
        .allMatch(
            noun ->
                !noun.equals(counted)
                    && vocabulary.termsAround(noun).contains(counted)
                    && !isInMeasure(noun, figure));
  }

  /** Displaced people are what `displaced` counts, protesters what `protesters` does. */
  private boolean isInMeasure(String noun, Content.Figure figure) {
    Wording measure =
        Wording.of(
            figure.measure().replace('-', ' ')
                + kinds.measure(figure).map(it -> " " + it.name()).orElse(""));
    return Wording.of(noun.replace('-', ' ')).keys().stream()
        .filter(word -> word.length() >= STEM)
        .map(word -> word.substring(0, STEM))
        .anyMatch(stem -> measure.keys().stream().anyMatch(word -> word.startsWith(stem)));
  }

  /** Whether the noun is one of several: "children, women and men". */
  private boolean isListed(Wording sentence, int next) {
    if (next >= sentence.size()) {
      return false;
    }
    Set<String> and = Set.of("and", "or");
    int other = and.contains(sentence.key(next)) ? next + 1 : next;
    return terms.at(sentence, other).isPresent();
  }

  private Optional<Named> party(ValueAt value, Content.Figure figure, Wording sentence) {
    return figure.by().isEmpty() && value.claim().event().isEmpty()
        ? behindVerb(value, sentence, "by", actors, any -> true)
        : Optional.empty();
  }

  private Optional<Named> weapon(ValueAt value, Content.Figure figure, Wording sentence) {
    boolean open =
        figure.weapon().isEmpty()
            && figure.cause().isEmpty()
            && value.claim().event().isEmpty()
            && kinds.counted(figure).filter(kinds::isPeople).isPresent();
    return open ? behindVerb(value, sentence, "weapon", terms, kinds::isWeapon) : Optional.empty();
  }

  /** "… 12 people were killed by the …": the name that ends such a clause. */
  private Optional<Named> behindVerb(
      ValueAt value, Wording sentence, String key, Glossary names, Predicate<String> fits) {
    Phrases phrases = value.phrases();
    int first = sentence.from(value.number().span().end());
    int last = Math.min(sentence.size() - 1, first + REACH);
    for (int verb = first; verb + 2 <= last && isOfTheValue(value, sentence, verb); verb++) {
      int means = verb + 1;
      boolean says =
          phrases.standsAt(Phrases.Sort.HARM_VERB, sentence, verb)
              && sentence.joined(verb)
              && isMeans(phrases, sentence, means, key);
      Optional<Named> named = says ? named(sentence, means + 1, key, names) : Optional.empty();
      if (named.filter(it -> fits.test(it.id())).isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  private static boolean isMeans(Phrases phrases, Wording sentence, int index, String key) {
    return sentence.joined(index)
        && (key.equals("by")
            ? sentence.key(index).equals("by")
            : phrases.standsAt(Phrases.Sort.MEANS, sentence, index));
  }

  private static Optional<Named> named(Wording sentence, int index, String key, Glossary names) {
    boolean article = Set.of("the", "a", "an").contains(sentence.key(index));
    int first = article && names.at(sentence, index).isEmpty() ? index + 1 : index;
    return names
        .at(sentence, first)
        .map(
            entry ->
                new Named(
                    key,
                    entry.ids().iterator().next(),
                    sentence.written(first, entry.words()),
                    sentence.span(first, entry.words())));
  }

  /** Whether no other number and no end of the clause stands between the value and a word. */
  private static boolean isOfTheValue(ValueAt value, Wording sentence, int index) {
    int end = value.number().span().end();
    return sentence.inOneClause(Math.max(0, sentence.upTo(end) - 1), index)
        && value.otherNumbers().stream()
            .map(other -> other.span().start())
            .noneMatch(other -> end <= other && other < sentence.span(index, 1).start());
  }

  private Diagnostic leavesOut(ValueAt value, Named named) {
    return Diagnostic.of(
            Code.QUALIFIER_LEFT_OUT,
            value.claim().at().value(value.path()),
            "the passage names `" + named.written() + "` beside this value, the claim does not",
            "add `" + named.key() + ": " + named.id() + "` to the figure")
        .about(value.claim().id())
        .with(value.at().shown(value.number().span().union(named.span())));
  }
}
