package org.gainsay.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gainsay.claim.Glossary;
import org.gainsay.claim.Vocabulary;
import org.gainsay.text.Folding;
import org.gainsay.text.Wording;

/** Recognises those whom a vocabulary names, and others by their capital letters. */
final class Names {
  private static final int LONGEST = 6;

  private final Glossary actors;
  private final Glossary places;
  private final Glossary terms;
  private final Map<String, String> actorsByKey = new TreeMap<>();
  private final Map<String, String> placesByWord = new TreeMap<>();
  private final Map<String, String> actorsByFirstName = new TreeMap<>();
  private final Cues cues;

  Names(Vocabulary vocabulary, Cues cues) {
    this.cues = cues;
    actors = Glossary.ofActors(vocabulary);
    places = Glossary.ofPlaces(vocabulary);
    terms = Glossary.ofTerms(vocabulary);
    new TreeSet<>(vocabulary.actors().keySet())
        .forEach(
            id ->
                vocabulary
                    .namesOfActor(id)
                    .forEach(name -> actorsByKey.putIfAbsent(Folding.key(name), id)));
    new TreeSet<>(vocabulary.actors().keySet())
        .forEach(id -> namedFirst(vocabulary.namesOfActor(id).get(0), id));
    new TreeSet<>(vocabulary.places().keySet())
        .forEach(id -> placesByWord.putIfAbsent(Folding.key(id), id));
  }

  /** "Ada" for Ada Brandt, where nobody else is called so. */
  private void namedFirst(String name, String id) {
    Wording words = Wording.of(name);
    boolean person = words.size() == 2 && isCapital(words, 0) && isCapital(words, 1);
    if (person) {
      actorsByFirstName.merge(words.key(0), id, (one, other) -> "");
    }
  }

  /** The actor whose people an adjective names: "Russian" for Russia. */
  Optional<Name> peopleAt(Wording words, int index) {
    String key = Folding.key(words.key(index));
    return Stream.of("n", "an", "ian", "i")
        .filter(end -> key.endsWith(end) && isCapital(words, index))
        .flatMap(end -> actorCalled(key.substring(0, key.length() - end.length())).stream())
        .findFirst()
        .map(id -> new Name(words.written(index, 1), Optional.of(id), index, 1));
  }

  /** An actor of the vocabulary whose name begins with a word. */
  Optional<Name> actorAt(Wording words, int index) {
    return at(actors, words, index);
  }

  /** A term of the vocabulary whose name begins with a word. */
  Optional<Name> termAt(Wording words, int index) {
    return terms.at(words, index).map(entry -> name(entry, words, index));
  }

  /**
   * A place of the vocabulary; a bare name that is only its id leaves open which place is meant.
   */
  Optional<Name> placeAt(Wording words, int index) {
    Optional<Name> exact = at(places, words, index);
    if (exact.isPresent() || index >= words.size() || !isCapital(words, index)) {
      return exact;
    }
    return Optional.ofNullable(placesByWord.get(Folding.key(words.key(index))))
        .map(id -> new Name(words.written(index, 1), Optional.of(id + "?"), index, 1));
  }

  private Optional<Name> at(Glossary glossary, Wording words, int index) {
    return glossary
        .at(words, index)
        .filter(entry -> entry.words() > 1 || isCapital(words, index))
        .map(entry -> name(entry, words, index));
  }

  private static Name name(Glossary.Entry entry, Wording words, int index) {
    return new Name(
        words.written(index, entry.words()),
        Optional.of(entry.ids().iterator().next()),
        index,
        entry.words());
  }

  /** The actor whose name or alias these words are, marks and blanks left aside. */
  Optional<String> actorCalled(String phrase) {
    return Optional.ofNullable(actorsByKey.get(Folding.key(phrase)));
  }

  /** All that are named from one word up to another, in order; places are left out. */
  List<Name> in(Wording words, int from, int to) {
    List<Name> found = new ArrayList<>();
    int at = from;
    while (at < to) {
      Optional<Name> name = someoneAt(words, at).filter(it -> it.end() <= to);
      name.ifPresent(found::add);
      at = name.map(Name::end).orElse(at + 1);
    }
    return found;
  }

  /** An actor, or a run of words with capital letters that names no place and no day. */
  Optional<Name> someoneAt(Wording words, int index) {
    Optional<Name> actor = actorAt(words, index);
    if (actor.isPresent() || index >= words.size()) {
      return actor;
    }
    return placeAt(words, index).isPresent() ? Optional.empty() : capitals(words, index);
  }

  private Optional<Name> capitals(Wording words, int index) {
    int end = index;
    while (end < words.size()
        && end - index < LONGEST
        && isName(words, end)
        && (end == index || words.hyphenated(end - 1))) {
      end++;
    }
    int length = end - index;
    boolean tellsLittle =
        length == 0 || (length == 1 && index == 0 && byFirstName(words.key(index)).isEmpty());
    return tellsLittle
        ? Optional.empty()
        : Optional.of(
            new Name(
                words.written(index, length),
                actorCalled(words.written(index, length))
                    .or(() -> length == 1 ? byFirstName(words.key(index)) : Optional.empty()),
                index,
                length));
  }

  private Optional<String> byFirstName(String key) {
    return Optional.ofNullable(actorsByFirstName.get(key)).filter(id -> !id.isEmpty());
  }

  private boolean isName(Wording words, int index) {
    return isCapital(words, index)
        && !cues.standsAt(Cues.Sort.NO_NAME, words, index)
        && !cues.standsAt(Cues.Sort.MONTH, words, index)
        && !cues.standsAt(Cues.Sort.WEEKDAY, words, index);
  }

  static boolean isCapital(Wording words, int index) {
    return Character.isUpperCase(words.content().codePointAt(words.spans().get(index).start()));
  }

  /** An id made of the words of a name. */
  static String slug(String name) {
    StringBuilder slug = new StringBuilder();
    for (String word : Wording.of(name).keys()) {
      String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
      if (!letters.isEmpty()) {
        slug.append(slug.length() == 0 ? "" : "-").append(letters);
      }
    }
    return slug.toString();
  }

  static Set<String> prepositions() {
    return Set.of("of", "by", "with", "to", "in", "on", "at", "from", "for", "about", "against");
  }
}
