package org.gainsay.coverage;

import static org.gainsay.coverage.Speaker.Bond.CLOSE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.text.Span;
import org.gainsay.text.Wording;

/**
 * Finds who speaks by what stands right around the words: a line's head, a possessive, a dash, a
 * verb of saying behind them.
 */
final class SpeakersAround {
  private static final Set<String> TELLING = Set.of("which", "how", "what", "as");
  private static final Set<String> PERSONAL = Set.of("he", "she");

  private final Prose prose;
  private final Names names;
  private final Cues cues;
  private final NounPhrases phrases;
  private final SpeechVerbs verbs;

  SpeakersAround(Prose prose, Names names, Cues cues, SpeechVerbs verbs) {
    this.prose = prose;
    this.names = names;
    this.cues = cues;
    this.phrases = new NounPhrases(cues);
    this.verbs = verbs;
  }

  /** "“…”, said X", "“…”, X said", "“…” – X". */
  Optional<Speaker> behind(Span quote, Optional<Speaker> last) {
    Sentence sentence = prose.sentences().get(prose.at(Math.max(0, quote.end() - 1)));
    Wording words = sentence.words();
    int next = words.from(quote.end());
    String content = words.content();
    if (next >= words.size()) {
      return Optional.empty();
    }
    String between = content.substring(quote.end(), words.spans().get(next).start());
    if (between.indexOf('–') >= 0 || between.indexOf('—') >= 0) {
      return dashed(words, next);
    }
    boolean ended = ",.?!".indexOf(content.charAt(quote.end() - 1)) >= 0 || between.contains(",");
    if (!ended || between.contains("(")) {
      return Optional.empty();
    }
    if (cues.standsAt(Cues.Sort.ACCORDING, words, next)) {
      return verbs.accordingTo(words, next);
    }
    int verb = cues.at(Cues.Sort.SPEECH, words, next);
    if (verb > 0 && !SpeechVerbs.isParticiple(words.key(next))) {
      return someoneFrom(words, next + verb, 3, next);
    }
    return subjectFrom(sentence, next, last);
  }

  /** "said X", "said one of them". */
  private Optional<Speaker> someoneFrom(Wording words, int from, int reach, int cue) {
    Optional<String> phrase = phrases.beginning(words, from);
    boolean named =
        names.someoneAt(words, from).isPresent()
            || !phrases.begins(words, from)
            || phrase.isEmpty();
    return named
        ? verbs
            .nameFrom(words, from, reach)
            .map(name -> SpeechVerbs.speaker(words, verbs.behindOffice(words, name), cue))
        : phrase.map(it -> verbs.nameless(it, words.key(cue)));
  }

  /** "X said", "X, the mayor, said", "the mayor said", "he said". */
  private Optional<Speaker> subjectFrom(Sentence sentence, int next, Optional<Speaker> last) {
    Wording words = sentence.words();
    if (isVerbOfSorts(words, next)) {
      return names
          .someoneAt(words, next + 1)
          .map(name -> SpeechVerbs.speaker(words, verbs.behindOffice(words, name), next));
    }
    Optional<Name> name = verbs.nameFrom(words, next, 2);
    if (name.isPresent()) {
      return verbBehind(words, name.get().end())
          .map(verb -> SpeechVerbs.speaker(words, name.get(), verb));
    }
    for (int verb = next + 2; verb < Math.min(words.size(), next + Speakers.NEAR); verb++) {
      if (verbs.isSpeech(words, verb, words.size())) {
        int cue = verb;
        return phrases.until(words, next, verb).map(it -> verbs.nameless(it, words.key(cue)));
      }
    }
    boolean pronoun =
        cues.standsAt(Cues.Sort.PRONOUN, words, next) && verbs.speechWithin(words, next + 1, 2);
    return pronoun ? last.or(() -> lastSubject(sentence, words.key(next))) : Optional.empty();
  }

  /** "“…”, laughed X": a verb that no list holds, and whose it is. */
  private boolean isVerbOfSorts(Wording words, int next) {
    String key = words.key(next);
    return key.endsWith("ed")
        && key.length() > 4
        && !Names.isCapital(words, next)
        && !cues.standsAt(Cues.Sort.BETWEEN, words, next)
        && words.joined(next)
        && names.someoneAt(words, next + 1).isPresent();
  }

  /** Whom "he" or "she" stands for: the one with whom the sentence before begins. */
  private Optional<Speaker> lastSubject(Sentence sentence, String pronoun) {
    int before = prose.at(sentence.span().start()) - 1;
    boolean person = PERSONAL.contains(pronoun) && before >= 0;
    if (!person || prose.sentences().get(before).paragraph() < sentence.paragraph() - 1) {
      return Optional.empty();
    }
    Wording words = prose.sentences().get(before).words();
    List<Name> named = names.in(words, 0, words.size());
    return named.stream()
        .filter(name -> name.first() <= 2 && name.words() > 1)
        .filter(
            name ->
                name.first() == 0 || !Names.prepositions().contains(words.key(name.first() - 1)))
        .findFirst()
        .map(name -> SpeechVerbs.speaker(words, name, name.first()));
  }

  /** A verb of saying near a name, or behind what stands between commas. */
  private Optional<Integer> verbBehind(Wording words, int end) {
    for (int at = end; at < Math.min(words.size(), end + Speakers.NEAR); at++) {
      boolean near = at < end + 3 || SpeechVerbs.endsWithComma(words, at - 1);
      if (near && cues.standsAt(Cues.Sort.SPEECH, words, at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** All that stands behind the dash up to the end of the line. */
  private Optional<Speaker> dashed(Wording words, int next) {
    int end = next + 1;
    while (end < words.size() && !endsLine(words, end - 1)) {
      end++;
    }
    boolean whole = end - next <= SpeechVerbs.MOST_BETWEEN && endsLine(words, end - 1);
    return whole && Names.isCapital(words, next)
        ? Optional.of(verbs.nameless(words.written(next, end - next), "–"))
        : Optional.empty();
  }

  private static boolean endsLine(Wording words, int index) {
    int end = words.spans().get(index).end();
    return end >= words.content().length() || "\n\r".indexOf(words.content().charAt(end)) >= 0;
  }

  /** "X: “…”" at the head of a line. */
  Optional<Speaker> lineHead(Sentence sentence, Span quote) {
    Wording words = sentence.words();
    String content = words.content();
    int colon = quote.start() - 2;
    while (colon > 0 && Character.isWhitespace(content.charAt(colon))) {
      colon--;
    }
    if (colon < sentence.span().start() || content.charAt(colon) != ':') {
      return Optional.empty();
    }
    int line = colon;
    while (line > 0 && "\n\r\f".indexOf(content.charAt(line - 1)) < 0) {
      line--;
    }
    int first = words.from(line);
    int end = words.upTo(colon);
    boolean short_ =
        line >= sentence.span().start() && end > first && end - first <= SpeechVerbs.MOST_BETWEEN;
    if (!short_ || verbs.speechWithin(words, first, end - first)) {
      return Optional.empty();
    }
    String written = words.written(first, end - first);
    return Optional.of(new Speaker(written, names.actorCalled(written), ":", CLOSE));
  }

  /** "Israel’s “…”". */
  Optional<Speaker> possessive(Sentence sentence, int from) {
    Wording words = sentence.words();
    if (from == 0 || from > words.size()) {
      return Optional.empty();
    }
    String before = words.written(from - 1, 1);
    return before.endsWith("’s") || before.endsWith("'s")
        ? verbs.nameEnding(words, from).map(name -> SpeechVerbs.speaker(words, name, from - 1))
        : Optional.empty();
  }

  /** "… which X said", "… the allegation made by X". */
  Optional<Speaker> laterInSentence(Span quote) {
    Sentence sentence = prose.sentences().get(prose.at(Math.max(0, quote.end() - 1)));
    Wording words = sentence.words();
    int from = words.from(quote.end());
    for (int at = from; at < Math.min(words.size(), from + Speakers.NEAR); at++) {
      Optional<Speaker> told = toldBehind(words, from, at);
      if (told.isPresent() || sentence.isQuoted(at)) {
        return told;
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> toldBehind(Wording words, int from, int at) {
    boolean made =
        words.key(at).equals("by")
            && at > from + 1
            && (cues.standsAt(Cues.Sort.SAYING, words, at - 2)
                || cues.standsAt(Cues.Sort.SAYING, words, at - 1));
    if (made) {
      return verbs
          .nameFrom(words, at + 1, 2)
          .map(name -> SpeechVerbs.speaker(words, name, name.first() - 1));
    }
    return TELLING.contains(words.key(at))
        ? verbs
            .nameFrom(words, at + 1, 2)
            .filter(name -> verbs.speechWithin(words, name.end(), 2))
            .map(name -> SpeechVerbs.speaker(words, name, name.end()))
        : Optional.empty();
  }

  /** "“… .” My friend and I …": a whole sentence, and the one behind it begins with a name. */
  Optional<Speaker> nextSentence(Sentence sentence, Span quote, int number) {
    boolean whole =
        quote.end() > 0
            && ".?!".indexOf(sentence.words().content().charAt(quote.end() - 1)) >= 0
            && quote.start() - 1 == sentence.span().start();
    int next = prose.at(quote.end()) + 1;
    boolean follows =
        whole
            && next < prose.sentences().size()
            && prose.sentences().get(next).paragraph() == prose.sentences().get(number).paragraph();
    if (!follows) {
      return Optional.empty();
    }
    Wording words = prose.sentences().get(next).words();
    return names
        .actorAt(words, 0)
        .map(name -> SpeechVerbs.speaker(words, name, 0))
        .or(() -> phrases.beginning(words, 0).map(it -> verbs.nameless(it, "")));
  }
}
