package org.gainsay.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.check.Passages.ValueAt;
import org.gainsay.claim.Content;
import org.gainsay.claim.Glossary;
import org.gainsay.claim.Ref;
import org.gainsay.claim.Vocabulary;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.text.Span;
import org.gainsay.text.Wording;

/** A population, party or weapon that the text names beside a value is in the claim. */
final class CountsAreAsNarrowAsTheText {
  private static final int REACH = 8;
  private static final int STEM = 6;

  /**
   * What the text names.
   *
   * @param key the one of a figure that takes it
   * @param ids of all terms or actors that go by the name
   */
  private record Named(String key, Set<String> ids, Span span) {}

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
                    ? rule.problems(value, figure)
                    : Stream.of());
  }

  private Stream<Diagnostic> problems(ValueAt value, Content.Figure figure) {
    Wording sentence = value.sentence();
    return Stream.of(
            population(value, figure, sentence),
            party(value, figure, sentence),
            weapon(value, figure, sentence))
        .flatMap(Optional::stream);
  }

  private Optional<Diagnostic> population(ValueAt value, Content.Figure figure, Wording sentence) {
    return kinds
        .counted(figure)
        .filter(counted -> figure.shareOf().isEmpty())
        .flatMap(
            counted ->
                Noun.behind(value, sentence, terms)
                    .filter(noun -> !noun.isListed(sentence, terms))
                    .flatMap(noun -> population(value, figure, noun, counted)));
  }

  private Optional<Diagnostic> population(
      ValueAt value, Content.Figure figure, Noun noun, String counted) {
    Named named = new Named("of", noun.terms(), noun.span());
    if (isNarrower(noun.terms(), counted, figure)) {
      return Optional.of(leavesOut(value, named));
    }
    return figure
        .of()
        .filter(of -> named.ids().stream().allMatch(id -> isApart(id, of)))
        .map(of -> differs(value, named, List.of(of)));
  }

  private boolean isApart(String term, Ref other) {
    return !other.open() && vocabulary.termsDisjoint(term, other.id());
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

  private Optional<Diagnostic> party(ValueAt value, Content.Figure figure, Wording sentence) {
    Optional<Named> named = behindVerb(value, sentence, "by", actors, any -> true);
    if (figure.by().isEmpty()) {
      return named.filter(any -> value.claim().event().isEmpty()).map(it -> leavesOut(value, it));
    }
    return named
        .filter(it -> isAlone(sentence, it))
        .filter(it -> it.ids().stream().noneMatch(id -> isOneOf(id, figure.by())))
        .map(it -> differs(value, it, figure.by()));
  }

  /** Whether one of the actors may be the one named; one that is open may be anyone. */
  private boolean isOneOf(String named, List<Ref> actors) {
    return actors.stream()
        .anyMatch(
            actor ->
                actor.open()
                    || vocabulary.actorsAround(named).contains(actor.id())
                    || vocabulary.actorsAround(actor.id()).contains(named));
  }

  /**
   * Not one of several, "by the Northern League and its friends", nor the head of a longer name.
   */
  private static boolean isAlone(Wording sentence, Named named) {
    int next = sentence.from(named.span().end());
    return next >= sentence.size()
        || (sentence.follows(named.span().end(), next)
            && !Set.of("and", "or").contains(sentence.key(next))
            && !Character.isUpperCase(sentence.written(next, 1).charAt(0)));
  }

  private Optional<Diagnostic> weapon(ValueAt value, Content.Figure figure, Wording sentence) {
    if (kinds.counted(figure).filter(kinds::isPeople).isEmpty()) {
      return Optional.empty();
    }
    Optional<Named> named = behindVerb(value, sentence, "weapon", terms, kinds::isWeapon);
    if (figure.weapon().isEmpty()) {
      return named
          .filter(any -> figure.cause().isEmpty() && value.claim().event().isEmpty())
          .map(it -> leavesOut(value, it));
    }
    return named
        .filter(any -> figure.weapon().stream().noneMatch(Ref::open))
        .filter(any -> !isNamed(sentence, figure.weapon()))
        .map(it -> differs(value, it, figure.weapon()));
  }

  /** Whether the sentence has a word for one of the terms, or for what holds or is held by it. */
  private boolean isNamed(Wording sentence, List<Ref> given) {
    return IntStream.range(0, sentence.size())
        .mapToObj(at -> terms.at(sentence, at))
        .flatMap(Optional::stream)
        .flatMap(entry -> entry.ids().stream())
        .anyMatch(
            id ->
                given.stream()
                    .anyMatch(
                        ref ->
                            vocabulary.termsAround(id).contains(ref.id())
                                || vocabulary.termsAround(ref.id()).contains(id)));
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
      if (named.filter(it -> it.ids().stream().anyMatch(fits)).isPresent()) {
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
        .map(entry -> new Named(key, entry.ids(), sentence.span(first, entry.words())));
  }

  /** Whether no other number and no end of the clause stands between the value and a word. */
  private static boolean isOfTheValue(ValueAt value, Wording sentence, int index) {
    int end = value.number().span().end();
    return sentence.inOneClause(Math.max(0, sentence.upTo(end) - 1), index)
        && value.otherNumbers().stream()
            .map(other -> other.span().start())
            .noneMatch(other -> end <= other && other < sentence.span(index, 1).start());
  }

  private static Diagnostic leavesOut(ValueAt value, Named named) {
    String id = named.ids().iterator().next();
    return Qualifiers.leftOut(
        value, named.span(), "add `" + named.key() + ": " + id + "` to the figure");
  }

  private static Diagnostic differs(ValueAt value, Named named, List<Ref> given) {
    return Qualifiers.differs(
        value,
        named.span(),
        String.join("`, `", given.stream().map(Ref::id).toList()),
        value.claim().at().value("figure/" + named.key()));
  }
}
