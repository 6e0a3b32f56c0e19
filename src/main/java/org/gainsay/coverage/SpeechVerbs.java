package org.gainsay.coverage;

import static org.gainsay.coverage.Speaker.Bond.CLOSE;

import java.util.Optional;
import org.gainsay.text.Wording;

/** Verbs of saying and the names beside them. */
final class SpeechVerbs {
  /** Words of a name, and words between it and its verb. */
  static final int MOST_BETWEEN = 6;

  private static final int LONGEST_NAME = 8;

  private final Names names;
  private final Cues cues;

  SpeechVerbs(Names names, Cues cues) {
    this.names = names;
    this.cues = cues;
  }

  boolean isSpeech(Wording words, int at, int to) {
    int length = cues.at(Cues.Sort.SPEECH, words, at);
    return length > 0
        && at + length <= to
        && !isCompound(words, at - 1)
        && !isCompound(words, at + length - 1);
  }

  /**
   * "X was told to leave", "X, described by Y as tired": the subject of such a verb is no speaker;
   * "X was quoted" is one.
   */
  boolean isSpokenTo(Wording words, int verb) {
    return verb > 0 && (isPassive(words, verb) || isInsertedPassive(words, verb));
  }

  private static boolean isInsertedPassive(Wording words, int verb) {
    return endsWithComma(words, verb - 1)
        && verb + 1 < words.size()
        && words.key(verb + 1).equals("by")
        && !words.key(verb).equals("quoted");
  }

  private boolean isPassive(Wording words, int verb) {
    return words.joined(verb - 1)
        && cues.standsAt(Cues.Sort.PASSIVE, words, verb - 1)
        && !isParticiple(words.key(verb))
        && !words.key(verb).equals("quoted");
  }

  /** "so-called", "think-tank". */
  private static boolean isCompound(Wording words, int index) {
    return index >= 0 && words.hyphenated(index) && !words.joined(index);
  }

  boolean speechWithin(Wording words, int from, int reach) {
    for (int i = from; i < Math.min(words.size(), from + reach); i++) {
      if (cues.standsAt(Cues.Sort.SPEECH, words, i)) {
        return true;
      }
    }
    return false;
  }

  Optional<Name> nameFrom(Wording words, int from, int reach) {
    for (int at = from; at < Math.min(words.size(), from + reach); at++) {
      Optional<Name> name = names.someoneAt(words, at);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** Who is named, or told of, behind "according to". */
  Optional<Speaker> accordingTo(Wording words, int at) {
    int behind = at + cues.at(Cues.Sort.ACCORDING, words, at);
    return nameFrom(words, behind, 3)
        .map(name -> speaker(words, behindOffice(words, name), at))
        .or(() -> origin(words, behind, words.key(at)));
  }

  /** "Two local officials". */
  private Optional<Speaker> origin(Wording words, int from, String cue) {
    for (int at = from; at < Math.min(words.size(), from + 3); at++) {
      int length = cues.at(Cues.Sort.ORIGIN, words, at);
      if (length > 0) {
        return Optional.of(nameless(words.written(from, at + length - from), cue));
      }
    }
    return Optional.empty();
  }

  /**
   * "Northern League spokesman Tom Keller": a name, small words for an office, and the name of the
   * one who holds it.
   */
  Name behindOffice(Wording words, Name name) {
    int at = name.end();
    while (at < words.size() && at - name.end() < 3 && isOffice(words, at)) {
      at++;
    }
    boolean office = at > name.end() && at < words.size() && words.joined(at - 1);
    return office ? names.someoneAt(words, at).orElse(name) : name;
  }

  /** "Karsk police", "Ostmark officials": those of someone, at the head of a clause. */
  Optional<String> peopleEnding(Wording words, int end) {
    int at = end;
    while (at > 1 && end - at < 2 && isOffice(words, at - 1)) {
      at--;
    }
    if (at == end) {
      return Optional.empty();
    }
    int noun = at;
    return nameOrPlaceEnding(words, noun)
        .filter(first -> first == 0 || endsWithComma(words, first - 1))
        .map(first -> words.written(first, end - first));
  }

  private Optional<Integer> nameOrPlaceEnding(Wording words, int end) {
    boolean place =
        names.placeAt(words, end - 1).isPresent()
            || (end == 1
                && Names.isCapital(words, 0)
                && !cues.standsAt(Cues.Sort.NO_NAME, words, 0)
                && !cues.standsAt(Cues.Sort.DETERMINER, words, 0));
    return nameEnding(words, end)
        .map(Name::first)
        .or(() -> place ? Optional.of(end - 1) : Optional.empty());
  }

  private boolean isOffice(Wording words, int at) {
    String key = words.key(at);
    return words.joined(at - 1)
        && !Names.isCapital(words, at)
        && !Names.prepositions().contains(key)
        && !isAdverb(key)
        && !cues.standsAt(Cues.Sort.BETWEEN, words, at)
        && !cues.standsAt(Cues.Sort.PRONOUN, words, at)
        && !cues.standsAt(Cues.Sort.STOP, words, at)
        && !cues.standsAt(Cues.Sort.SPEECH, words, at)
        && !cues.standsAt(Cues.Sort.DETERMINER, words, at)
        && !cues.standsAt(Cues.Sort.NO_NAME, words, at);
  }

  Optional<Name> nameEnding(Wording words, int end) {
    int reach = Math.max(0, end - LONGEST_NAME);
    for (int first = reach; first < end; first++) {
      Optional<Name> actor = names.actorAt(words, first).filter(name -> name.end() == end);
      if (actor.isPresent()) {
        return actor;
      }
    }
    for (int first = reach; first < end; first++) {
      Optional<Name> name = names.someoneAt(words, first).filter(it -> it.end() == end);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  static Speaker speaker(Wording words, Name name, int cue) {
    return new Speaker(
        bare(name.written()), name.id(), words.key(Math.min(cue, words.size() - 1)), CLOSE);
  }

  Speaker nameless(String phrase, String cue) {
    return new Speaker(phrase, names.actorCalled(phrase), cue, CLOSE);
  }

  /** Someone by a name, as written. */
  Speaker named(String name, String cue) {
    return nameless(bare(name), cue);
  }

  static boolean isParticiple(String key) {
    return key.endsWith("ing");
  }

  static boolean isAdverb(String key) {
    return key.endsWith("ly") && key.length() > 4;
  }

  static boolean endsWithComma(Wording words, int index) {
    return words
        .content()
        .substring(words.spans().get(index).end(), words.spans().get(index + 1).start())
        .contains(",");
  }

  /** Without a possessive. */
  private static String bare(String name) {
    return isPossessive(name) ? name.substring(0, name.length() - 2) : name;
  }

  static boolean isPossessive(String name) {
    return name.endsWith("’s") || name.endsWith("'s");
  }
}
