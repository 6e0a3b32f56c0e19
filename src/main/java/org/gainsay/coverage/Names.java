package org.gainsay.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.claim.Glossary;
import org.gainsay.text.Folding;
import org.gainsay.text.Wording;

/** Recognises those whom a vocabulary names, and others by their capital letters. */
final class Names {
  private static final int LONGEST = 8;
  private static final Set<String> JOINTS = Set.of("of", "for");

  private final KnownNames known;
  private final Set<String> capitals = new HashSet<>();
  private final Cues cues;

  /**
   * Of those known, and of a text whose words with capital letters tell names at the head of a
   * sentence.
   */
  Names(KnownNames known, Cues cues, Prose prose) {
    this.known = known;
    this.cues = cues;
    capitals(prose);
  }

  /** Those within a sentence that never stand without a capital. */
  private void capitals(Prose prose) {
    Set<String> small = new HashSet<>();
    for (Sentence sentence : prose.sentences()) {
      Wording words = sentence.words();
      for (int i = 0; i < words.size(); i++) {
        if (!isCapital(words, i)) {
          if (isFree(words, i)) {
            small.add(words.key(i));
          }
        } else if (i > 0 && words.hyphenated(i - 1)) {
          capitals.add(words.key(i));
        }
      }
    }
    capitals.removeAll(small);
  }

  /** Not within an address. */
  private static boolean isFree(Wording words, int index) {
    int start = words.spans().get(index).start();
    return start == 0 || Character.isWhitespace(words.content().charAt(start - 1));
  }

  /** The actor whose people an adjective names: "Russian" for Russia. */
  Optional<Name> peopleAt(Wording words, int index) {
    String key = Folding.key(words.key(index));
    return Stream.of("n", "an", "ian", "i")
        .filter(end -> key.endsWith(end) && isCapital(words, index))
        .flatMap(end -> actorCalled(key.substring(0, key.length() - end.length())).stream())
        .findFirst()
        .map(id -> new Name(words.written(index, 1), Optional.of(id), index, 1))
        .or(() -> adjective(words, index));
  }

  /** "Ruritanian", of whom the vocabulary knows nothing. */
  private Optional<Name> adjective(Wording words, int index) {
    return cues.standsAt(Cues.Sort.PEOPLE, words, index) && isCapital(words, index)
        ? Optional.of(new Name(words.written(index, 1), Optional.empty(), index, 1))
        : Optional.empty();
  }

  /** An actor of the vocabulary whose name begins with a word. */
  Optional<Name> actorAt(Wording words, int index) {
    return at(known.actors(), words, index);
  }

  /** A term of the vocabulary whose name begins with a word. */
  Optional<Name> termAt(Wording words, int index) {
    return known.terms().at(words, index).map(entry -> name(entry, words, index));
  }

  /** A measure of the vocabulary whose name begins with a word. */
  Optional<String> measureAt(Wording words, int index) {
    return known.measures().at(words, index).map(entry -> entry.ids().iterator().next());
  }

  /**
   * A place of the vocabulary; a bare name that is only its id leaves open which place is meant.
   */
  Optional<Name> placeAt(Wording words, int index) {
    Optional<Name> exact = at(known.places(), words, index);
    if (exact.isPresent() || index >= words.size() || !isCapital(words, index)) {
      return exact;
    }
    return Optional.ofNullable(known.placesByWord().get(Folding.key(words.key(index))))
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
    return Optional.ofNullable(known.actorsByKey().get(Folding.key(phrase)));
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
    boolean joint = false;
    while (end < words.size()
        && end - index < LONGEST
        && isName(words, end)
        && (end == index || words.hyphenated(end - 1))) {
      boolean joined = isJoint(words, end + 1, joint);
      joint |= joined;
      end += joined ? 2 : 1;
    }
    int length = end - index;
    boolean tellsLittle =
        length == 0
            || isOnlyOfPeople(words, index, end)
            || (length == 1
                && index == 0
                && !capitals.contains(words.key(index))
                && byFirstName(words.key(index)).isEmpty());
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

  /** "Russian", "the British": no name of anyone by itself. */
  private boolean isOnlyOfPeople(Wording words, int first, int end) {
    for (int at = first; at < end; at++) {
      if (!cues.standsAt(Cues.Sort.PEOPLE, words, at)) {
        return false;
      }
    }
    return true;
  }

  /** "Ministry of Order", "Observatory for Rights", "Union of Care and Relief". */
  private boolean isJoint(Wording words, int index, boolean joint) {
    return index + 1 < words.size()
        && (JOINTS.contains(words.key(index)) || (joint && words.key(index).equals("and")))
        && words.joined(index - 1)
        && words.joined(index)
        && isName(words, index + 1)
        && placeAt(words, index + 1).isEmpty();
  }

  private Optional<String> byFirstName(String key) {
    return Optional.ofNullable(known.actorsByFirstName().get(key)).filter(id -> !id.isEmpty());
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
