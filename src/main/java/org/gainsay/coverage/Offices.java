package org.gainsay.coverage;

import java.util.Optional;
import org.gainsay.text.Wording;

/**
 * Reads a subject that ends with what someone heads or speaks for: "the mayor of Lower Vella",
 * "ambassador to the UN Ada Brandt".
 */
final class Offices {
  private static final int LONGEST = 8;

  /** Words of a person's name where one ends a longer run of capitals. */
  private static final int PERSON = 2;

  private final Cues cues;
  private final SpeechVerbs verbs;

  Offices(Cues cues, SpeechVerbs verbs) {
    this.cues = cues;
    this.verbs = verbs;
  }

  /**
   * Who speaks, where a name that ends before a verb hangs on a preposition; empty where it stands
   * for itself or the vocabulary knows it.
   */
  Optional<Speaker> of(Wording words, Name name, int verb) {
    int joint = name.first() - 1;
    while (joint > 0 && cues.standsAt(Cues.Sort.DETERMINER, words, joint)) {
      joint--;
    }
    boolean hangs =
        name.id().isEmpty()
            && !SpeechVerbs.isPossessive(name.written())
            && joint >= 0
            && Names.prepositions().contains(words.key(joint))
            && inOneRun(words, joint, name.first());
    if (!hangs) {
      return Optional.empty();
    }
    Optional<Name> person = verbs.nameEnding(words, joint);
    if (person.isPresent()) {
      return person.map(it -> SpeechVerbs.speaker(words, it, verb));
    }
    return held(words, name, joint, words.key(verb));
  }

  /** By the office and what it belongs to, or by the name behind both. */
  private Optional<Speaker> held(Wording words, Name name, int joint, String cue) {
    int first = first(words, joint);
    boolean told = cues.standsAt(Cues.Sort.DETERMINER, words, first);
    int person = person(words, name, told);
    if (person > name.first()) {
      return Optional.of(verbs.named(words.written(person, name.end() - person), cue));
    }
    return first < joint
        ? Optional.of(verbs.nameless(NounPhrases.inside(words, first, name.end()), cue))
        : Optional.empty();
  }

  /** The first word of the phrase that a preposition continues. */
  private int first(Wording words, int joint) {
    int first = joint;
    while (first > 0
        && joint - first < LONGEST
        && words.hyphenated(first - 1)
        && !cues.standsAt(Cues.Sort.SPEECH, words, first - 1)
        && !cues.standsAt(Cues.Sort.BETWEEN, words, first - 1)
        && !cues.standsAt(Cues.Sort.PRONOUN, words, first - 1)) {
      first--;
      if (cues.standsAt(Cues.Sort.DETERMINER, words, first)) {
        break;
      }
    }
    return first;
  }

  /**
   * Where the name of a person begins behind that of what the office belongs to: behind an
   * abbreviation, and where no article says that the office itself is meant.
   */
  private static int person(Wording words, Name name, boolean told) {
    int last = name.end() - PERSON;
    for (int at = last - 1; at >= name.first(); at--) {
      if (isAbbreviation(words.written(at, 1))) {
        return at + 1;
      }
    }
    return told ? name.first() : Math.max(name.first(), last);
  }

  private static boolean isAbbreviation(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  private static boolean inOneRun(Wording words, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!words.hyphenated(at)) {
        return false;
      }
    }
    return true;
  }
}
