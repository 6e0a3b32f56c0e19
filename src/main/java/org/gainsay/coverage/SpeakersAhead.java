package org.gainsay.coverage;

import static org.gainsay.coverage.Speaker.Bond.ADJOINING;
import static org.gainsay.coverage.Speaker.Bond.CLOSE;
import static org.gainsay.coverage.Speaker.Bond.LOOSE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.text.Span;
import org.gainsay.text.Wording;

/** Finds who speaks by what stands before the words: a verb or noun of saying and its subject. */
final class SpeakersAhead {
  private static final int MOST_INSERTIONS = 4;
  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "that");

  private final Prose prose;
  private final Names names;
  private final Cues cues;
  private final NounPhrases phrases;
  private final SpeechVerbs verbs;
  private final Offices offices;

  SpeakersAhead(Prose prose, Names names, Cues cues, SpeechVerbs verbs) {
    this.prose = prose;
    this.names = names;
    this.cues = cues;
    this.phrases = new NounPhrases(cues);
    this.verbs = verbs;
    this.offices = new Offices(cues, verbs);
  }

  Optional<Speaker> of(Sentence sentence, int number, int from, Optional<Speaker> last) {
    Wording words = sentence.words();
    int nearest = -1;
    for (int at = from - 1; at >= 0; at--) {
      if (sentence.isQuoted(at) || isBracketed(words, at, from)) {
        continue;
      }
      Optional<Speaker> told = toldAt(sentence, number, at, from, last);
      if (told.isPresent()) {
        int cue = nearest < 0 ? at : nearest;
        Speaker.Bond bond = from - cue <= Speakers.NEAR ? told.get().bond() : LOOSE;
        return told.map(it -> new Speaker(it.written(), it.id(), words.key(cue), bond));
      }
      if (nearest < 0 && verbs.isSpeech(words, at, from)) {
        nearest = at;
      }
    }
    return nearest < 0 ? Optional.empty() : loosely(sentence, nearest, from, last);
  }

  Optional<Speaker> toldAt(
      Sentence sentence, int number, int at, int from, Optional<Speaker> last) {
    Wording words = sentence.words();
    if (cues.standsAt(Cues.Sort.ACCORDING, words, at)) {
      return verbs.accordingTo(words, at);
    }
    boolean speech = verbs.isSpeech(words, at, from);
    if (speech && verbs.isSpokenTo(words, at)) {
      return passive(words, at, from);
    }
    boolean saying =
        from - at <= Speakers.NEAR
            && cues.standsAt(Cues.Sort.SAYING, words, at)
            && !isInSpeech(words, at);
    if (!speech && !saying) {
      return Optional.empty();
    }
    return passive(words, at, from)
        .or(() -> subject(sentence, number, at, last))
        .or(() -> speech ? someone(words, at) : Optional.empty())
        .or(() -> saying ? saying(words, at, from) : Optional.empty());
  }

  /** "repeated the line": the noun belongs to the verb before it. */
  private boolean isInSpeech(Wording words, int at) {
    return (at >= 1 && cues.at(Cues.Sort.SPEECH, words, at - 1) > 1)
        || (at >= 2 && cues.at(Cues.Sort.SPEECH, words, at - 2) > 2);
  }

  /** Whether a bracket closes between two words that opened before the first. */
  private static boolean isBracketed(Wording words, int at, int from) {
    int depth = 0;
    int end = from < words.size() ? words.spans().get(from).start() : words.content().length();
    for (int i = words.spans().get(at).end(); i < end; i++) {
      char c = words.content().charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }

  /** "accused by X of", "claims by X". */
  private Optional<Speaker> passive(Wording words, int at, int from) {
    for (int by = at + 1; by <= at + 2 && by < from; by++) {
      if (words.key(by).equals("by")) {
        return verbs
            .nameFrom(words, by + 1, 2)
            .filter(name -> name.end() <= from)
            .map(name -> SpeechVerbs.speaker(words, name, at));
      }
    }
    return Optional.empty();
  }

  /** "Russian claims"; "the slogan", "any claims that" of nobody who is named. */
  private Optional<Speaker> saying(Wording words, int at, int from) {
    Optional<Speaker> people =
        at == 0
            ? Optional.empty()
            : names.peopleAt(words, at - 1).map(name -> SpeechVerbs.speaker(words, name, at));
    boolean adjoins = from - at <= 2;
    boolean clause = at + 1 < from && words.key(at + 1).equals("that") && phrases.isNoun(words, at);
    return people.isPresent() || !(adjoins || clause)
        ? people
        : Optional.of(Speaker.unnamed(words.key(at)).with(clause ? CLOSE : ADJOINING));
  }

  /** The name that ends right before a verb, or what a pronoun there stands for. */
  Optional<Speaker> subject(Sentence sentence, int number, int verb, Optional<Speaker> last) {
    Wording words = sentence.words();
    if (verb > 0 && SpeechVerbs.isParticiple(words.key(verb)) && isApart(words, verb - 1)) {
      return Optional.empty();
    }
    Optional<Speaker> before = beforeInsertion(words, verb);
    if (before.isPresent()) {
      return before;
    }
    int end = verb;
    for (int passed = 0; end > 0 && passed < SpeechVerbs.MOST_BETWEEN; passed++) {
      if (!words.inOneClause(end - 1, Math.min(end, words.size() - 1))) {
        return Optional.empty();
      }
      Optional<Name> name = verbs.nameEnding(words, end);
      if (name.isPresent()) {
        return name.flatMap(it -> offices.of(words, it, verb))
            .or(() -> name.map(it -> SpeechVerbs.speaker(words, it, verb)));
      }
      Optional<String> people = verbs.peopleEnding(words, end);
      if (people.isPresent()) {
        return people.map(it -> verbs.named(it, words.key(verb)));
      }
      if (isOneName(words, end, verb)) {
        return Optional.of(verbs.named(words.written(0, 1), words.key(verb)));
      }
      Optional<Speaker> owner = ownerOf(words, end - 1, verb);
      if (owner.isPresent()) {
        return owner;
      }
      if (cues.standsAt(Cues.Sort.PRONOUN, words, end - 1)
          && !SpeechVerbs.isParticiple(words.key(verb))) {
        return standsFor(sentence, number, end - 1, last)
            .map(it -> new Speaker(it.written(), it.id(), words.key(verb), CLOSE));
      }
      if (!cues.standsAt(Cues.Sort.BETWEEN, words, end - 1)
          && !SpeechVerbs.isAdverb(words.key(end - 1))) {
        return Optional.empty();
      }
      end--;
    }
    return Optional.empty();
  }

  /** "Venn claims": one that does so and has no article is called by a name. */
  private boolean isOneName(Wording words, int end, int verb) {
    return end == 1
        && verb == 1
        && words.key(verb).endsWith("s")
        && Names.isCapital(words, 0)
        && !cues.standsAt(Cues.Sort.NO_NAME, words, 0)
        && !cues.standsAt(Cues.Sort.PRONOUN, words, 0)
        && !cues.standsAt(Cues.Sort.DETERMINER, words, 0)
        && !cues.standsAt(Cues.Sort.ANYBODY, words, 0)
        && !cues.standsAt(Cues.Sort.PEOPLE, words, 0);
  }

  /**
   * "X, the head of Y, told", "X, 71, a teacher, says": a comma before the verb closes what is
   * inserted, and the subject ends at the comma that opens it.
   */
  private Optional<Speaker> beforeInsertion(Wording words, int verb) {
    if (verb < 3 || !SpeechVerbs.endsWithComma(words, verb - 1)) {
      return Optional.empty();
    }
    int end = verb;
    for (int passed = 0; passed < MOST_INSERTIONS && end > 0; passed++) {
      int start = segment(words, end);
      Optional<Name> name = verbs.nameEnding(words, end);
      boolean alone = name.filter(it -> it.first() == start).isPresent();
      if (name.isPresent() && (alone || passed > 0)) {
        return name.map(it -> SpeechVerbs.speaker(words, it, verb));
      }
      end = start;
    }
    return Optional.empty();
  }

  /**
   * The first word behind the comma before the last word of a segment; the same at a clause end.
   */
  private static int segment(Wording words, int end) {
    int start = end - 1;
    while (start > 0
        && words.inOneClause(start - 1, start)
        && !SpeechVerbs.endsWithComma(words, start - 1)) {
      start--;
    }
    return start > 0 && words.inOneClause(start - 1, start) ? start : 0;
  }

  /** Someone without a name as the subject of a verb: "the crowd has called". */
  private Optional<Speaker> someone(Wording words, int verb) {
    int end = verb;
    while (end > 0 && words.hyphenated(end - 1) && mayStandBetween(words, end - 1)) {
      end--;
    }
    boolean apart = end == 0 || !words.hyphenated(end - 1);
    return apart
        ? Optional.empty()
        : phrases.ending(words, end).map(it -> verbs.nameless(it, words.key(verb)));
  }

  private boolean mayStandBetween(Wording words, int index) {
    return SpeechVerbs.isAdverb(words.key(index))
        || (cues.standsAt(Cues.Sort.BETWEEN, words, index)
            && !Names.prepositions().contains(words.key(index)));
  }

  /** "X, whose office says": the office of X. */
  private Optional<Speaker> ownerOf(Wording words, int noun, int verb) {
    return noun < 2 || !words.key(noun - 1).equals("whose")
        ? Optional.empty()
        : verbs
            .nameEnding(words, noun - 1)
            .map(name -> name.written() + "’s " + words.written(noun, 1))
            .map(
                written ->
                    new Speaker(written, names.actorCalled(written), words.key(verb), CLOSE));
  }

  /** Whether a comma or another mark stands between a word and the next one. */
  private static boolean isApart(Wording words, int index) {
    return index + 1 < words.size() && !words.hyphenated(index);
  }

  private Optional<Speaker> standsFor(
      Sentence sentence, int number, int pronoun, Optional<Speaker> last) {
    Wording words = sentence.words();
    if (RELATIVES.contains(words.key(pronoun))) {
      return verbs
          .nameEnding(words, pronoun)
          .map(name -> SpeechVerbs.speaker(words, name, pronoun));
    }
    return last.or(
            () ->
                names.in(words, 0, pronoun).stream()
                    .filter(name -> isSubject(sentence, name))
                    .findFirst()
                    .map(name -> SpeechVerbs.speaker(words, name, pronoun)))
        .or(
            () ->
                phrases
                    .subject(sentence, pronoun)
                    .map(it -> verbs.nameless(it, words.key(pronoun))))
        .or(() -> lastNamed(number));
  }

  /** The first who is named in the sentences before, of this paragraph or the last one. */
  private Optional<Speaker> lastNamed(int number) {
    int paragraph = prose.sentences().get(number).paragraph();
    for (int i = number - 1; i >= 0 && i >= number - 4; i--) {
      Sentence before = prose.sentences().get(i);
      if (before.paragraph() < paragraph - 1) {
        break;
      }
      List<Name> named = names.in(before.words(), 0, before.words().size());
      if (!named.isEmpty()) {
        return Optional.of(SpeechVerbs.speaker(before.words(), named.get(0), named.get(0).first()));
      }
    }
    return Optional.empty();
  }

  /** A verb whose subject stands further off. */
  private Optional<Speaker> loosely(Sentence sentence, int verb, int from, Optional<Speaker> last) {
    Wording words = sentence.words();
    int behind = verb + Math.max(1, cues.at(Cues.Sort.SPEECH, words, verb));
    boolean as = from - behind <= Speakers.NEAR && words.key(from - 1).equals("as");
    Speaker.Bond bond = behind == from || as ? ADJOINING : LOOSE;
    List<Name> named =
        names.in(words, bracket(words, verb), verb).stream()
            .filter(name -> isSubject(sentence, name))
            .toList();
    boolean participle = SpeechVerbs.isParticiple(words.key(verb));
    if (!named.isEmpty()) {
      Name name = participle ? firstKnown(named) : named.get(named.size() - 1);
      boolean tied = participle && !commaBetween(words, name.end(), verb);
      return Optional.of(SpeechVerbs.speaker(words, name, verb).with(tied ? CLOSE : bond));
    }
    Optional<Speaker> own =
        phrases.subject(sentence, verb).map(it -> verbs.nameless(it, words.key(verb)).with(bond));
    return own.or(() -> last.filter(Speaker::isNamed).map(it -> it.with(bond)));
  }

  /** The first word of the bracket that a word stands in; 0 outside of one. */
  private static int bracket(Wording words, int at) {
    int depth = 0;
    for (int i = words.spans().get(at).start() - 1; i >= words.spans().get(0).start(); i--) {
      char c = words.content().charAt(i);
      depth += c == ')' ? 1 : c == '(' ? -1 : 0;
      if (depth < 0) {
        return words.from(i);
      }
    }
    return 0;
  }

  private static Name firstKnown(List<Name> named) {
    return named.stream().filter(it -> it.id().isPresent()).findFirst().orElse(named.get(0));
  }

  private static boolean commaBetween(Wording words, int from, int to) {
    for (int at = from; at < to; at++) {
      if (words
          .content()
          .substring(words.spans().get(at - 1).end(), words.spans().get(at).start())
          .contains(",")) {
        return true;
      }
    }
    return false;
  }

  /** Not behind a preposition; of names in quotation marks, those that are all that is quoted. */
  private boolean isSubject(Sentence sentence, Name name) {
    Wording words = sentence.words();
    boolean free = name.first() == 0 || !Names.prepositions().contains(words.key(name.first() - 1));
    Span span = words.span(name.first(), name.words());
    return free && (!sentence.isQuoted(name.first()) || sentence.quotes().contains(span));
  }
}
