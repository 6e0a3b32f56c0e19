package org.gainsay.coverage;

import java.util.Optional;
import org.gainsay.text.Span;
import org.gainsay.text.Wording;

/**
 * Finds who speaks: by a verb of saying and its subject, by a possessive, a colon or a dash, and
 * else by who spoke last in the paragraph.
 */
final class Speakers {
  /** Words between a verb of saying and what is said. */
  static final int NEAR = 12;

  private final Prose prose;
  private final Cues cues;
  private final SpeechVerbs verbs;
  private final SpeakersAhead ahead;
  private final SpeakersAround around;

  Speakers(Prose prose, Names names, Cues cues) {
    this.prose = prose;
    this.cues = cues;
    this.verbs = new SpeechVerbs(names, cues);
    this.ahead = new SpeakersAhead(prose, names, cues, verbs);
    this.around = new SpeakersAround(prose, names, cues, verbs);
  }

  /**
   * Who speaks the words of a span.
   *
   * @param number the sentence in which it begins
   * @param last who spoke before, where that was not long ago
   */
  Optional<Speaker> of(Span quote, int number, Optional<Speaker> last) {
    Sentence sentence = prose.sentences().get(number);
    int from = sentence.words().from(quote.start());
    return around
        .behind(quote, last)
        .or(() -> around.lineHead(sentence, quote))
        .or(() -> around.possessive(sentence, from))
        .or(() -> around.laterInSentence(quote))
        .or(() -> ahead.of(sentence, number, from, last))
        .or(() -> around.nextSentence(sentence, quote, number));
  }

  /** Who is the subject of a verb of saying before a word of a sentence. */
  Optional<Speaker> before(int number, int word, Optional<Speaker> last) {
    Sentence sentence = prose.sentences().get(number);
    for (int at = word - 1; at >= 0; at--) {
      Optional<Speaker> told =
          sentence.isQuoted(at) ? Optional.empty() : ahead.toldAt(sentence, number, at, word, last);
      if (told.isPresent() || endsStatement(sentence.words(), at, word)) {
        return told;
      }
    }
    return Optional.empty();
  }

  /** At a semicolon someone else may speak. */
  private static boolean endsStatement(Wording words, int at, int word) {
    return at > 0
        && at < word
        && words
            .content()
            .substring(words.spans().get(at - 1).end(), words.spans().get(at).start())
            .contains(";");
  }

  /**
   * Whom a sentence credits with what it says in a span: before it, else at its end.
   *
   * @param last who spoke before, where that was not long ago
   */
  Optional<Speaker> credited(int number, Span what, Optional<Speaker> last) {
    Wording words = prose.sentences().get(number).words();
    return before(number, words.from(what.start()), last)
        .filter(Speaker::isNamed)
        .or(() -> creditedBehind(number, words.from(what.end())));
  }

  /** Whom a sentence credits with a passage that may hold the credit itself. */
  Optional<Speaker> creditedWith(int number, Span passage) {
    Wording words = prose.sentences().get(number).words();
    return before(number, words.upTo(passage.end()), Optional.empty())
        .filter(Speaker::isNamed)
        .or(() -> creditedBehind(number, words.from(passage.start())));
  }

  /** Who is credited at the end of a sentence: ", X said", "according to X". */
  private Optional<Speaker> creditedBehind(int number, int word) {
    Sentence sentence = prose.sentences().get(number);
    Wording words = sentence.words();
    for (int at = word; at < words.size(); at++) {
      if (cues.standsAt(Cues.Sort.ACCORDING, words, at) && !sentence.isQuoted(at)) {
        return verbs.accordingTo(words, at);
      }
    }
    return saidAtTheEnd(sentence, word);
  }

  /** From the last comma on there is someone who said so, and nothing but where and when. */
  private Optional<Speaker> saidAtTheEnd(Sentence sentence, int from) {
    Wording words = sentence.words();
    int at = words.size() - 1;
    while (at > from && !SpeechVerbs.endsWithComma(words, at - 1)) {
      at--;
    }
    if (at <= from || sentence.isQuoted(at)) {
      return Optional.empty();
    }
    Optional<Name> name = verbs.nameFrom(words, at, 2);
    for (int verb = at + 1; verb < Math.min(words.size(), at + SpeechVerbs.MOST_BETWEEN); verb++) {
      if (verbs.isSpeech(words, verb, words.size()) && !SpeechVerbs.isParticiple(words.key(verb))) {
        int cue = verb;
        boolean named = name.isPresent() && name.get().end() <= verb;
        boolean ends = words.size() - verb <= SpeechVerbs.MOST_BETWEEN;
        return !ends
            ? Optional.empty()
            : named
                ? name.map(it -> SpeechVerbs.speaker(words, it, cue))
                : Optional.of(verbs.nameless(words.written(at, cue - at), words.key(cue)));
      }
    }
    return Optional.empty();
  }

  /** The first who says something in a sentence, by name. */
  Optional<Speaker> speaksIn(int number) {
    Sentence sentence = prose.sentences().get(number);
    Wording words = sentence.words();
    for (int at = 1; at < words.size(); at++) {
      boolean verb = !sentence.isQuoted(at) && verbs.isSpeech(words, at, words.size());
      Optional<Speaker> subject =
          verb ? ahead.subject(sentence, number, at, Optional.empty()) : Optional.empty();
      if (subject.filter(Speaker::isNamed).isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }
}
