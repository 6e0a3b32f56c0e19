package org.gainsay.coverage;

import static org.gainsay.coverage.Speaker.Bond.ADJOINING;
import static org.gainsay.coverage.Speaker.Bond.CLOSE;
import static org.gainsay.coverage.Speaker.Bond.LOOSE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.text.Span;
import org.gainsay.text.Wording;

/**
 * Finds who speaks: by a verb of saying and its subject, by a possessive, a colon or a dash, and
 * else by who spoke last in the paragraph.
 */
final class Speakers {
  private static final int NEAR = 12;
  private static final int MOST_BETWEEN = 6;
  private static final int LONGEST_PHRASE = 7;
  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "that");

  private final Prose prose;
  private final Names names;
  private final Cues cues;

  Speakers(Prose prose, Names names, Cues cues) {
    this.prose = prose;
    this.names = names;
    this.cues = cues;
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
    return behind(quote, last)
        .or(() -> lineHead(sentence, quote))
        .or(() -> possessive(sentence, from))
        .or(() -> laterInSentence(quote))
        .or(() -> ahead(sentence, number, from, last))
        .or(() -> nextSentence(sentence, quote, number));
  }

  /** Who is the subject of a verb of saying before a word of a sentence. */
  Optional<Speaker> before(int number, int word, Optional<Speaker> last) {
    Sentence sentence = prose.sentences().get(number);
    for (int at = word - 1; at >= 0; at--) {
      Optional<Speaker> told =
          sentence.isQuoted(at) ? Optional.empty() : toldAt(sentence, number, at, word, last);
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  /** The first who says something in a sentence, by name. */
  Optional<Speaker> speaksIn(int number) {
    Sentence sentence = prose.sentences().get(number);
    Wording words = sentence.words();
    for (int at = 1; at < words.size(); at++) {
      boolean verb = !sentence.isQuoted(at) && isSpeech(words, at, words.size());
      Optional<Speaker> subject =
          verb ? subject(sentence, number, at, Optional.empty()) : Optional.empty();
      if (subject.filter(it -> it.id().isPresent()).isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  // Before the words

  private Optional<Speaker> ahead(Sentence sentence, int number, int from, Optional<Speaker> last) {
    Wording words = sentence.words();
    int nearest = -1;
    for (int at = from - 1; at >= 0; at--) {
      if (sentence.isQuoted(at)) {
        continue;
      }
      Optional<Speaker> told = toldAt(sentence, number, at, from, last);
      if (told.isPresent()) {
        int cue = nearest < 0 ? at : nearest;
        Speaker.Bond bond = from - cue <= NEAR ? told.get().bond() : LOOSE;
        return told.map(it -> new Speaker(it.written(), it.id(), words.key(cue), bond));
      }
      if (nearest < 0 && isSpeech(words, at, from)) {
        nearest = at;
      }
    }
    return nearest < 0 ? Optional.empty() : loosely(sentence, nearest, from, last);
  }

  private boolean isSpeech(Wording words, int at, int to) {
    int length = cues.at(Cues.Sort.SPEECH, words, at);
    boolean soCalled = at > 0 && words.key(at - 1).equals("so") && words.hyphenated(at - 1);
    return length > 0 && at + length <= to && !(soCalled && !words.joined(at - 1));
  }

  private Optional<Speaker> toldAt(
      Sentence sentence, int number, int at, int from, Optional<Speaker> last) {
    Wording words = sentence.words();
    int according = cues.at(Cues.Sort.ACCORDING, words, at);
    if (according > 0) {
      return nameFrom(words, at + according, 3).map(name -> speaker(words, name, at));
    }
    boolean saying = cues.standsAt(Cues.Sort.SAYING, words, at) && from - at <= NEAR;
    if (isSpeech(words, at, from) || saying) {
      return passive(words, at, from)
          .or(() -> subject(sentence, number, at, last))
          .or(() -> saying ? saying(words, at, from) : Optional.empty());
    }
    return Optional.empty();
  }

  /** "accused by X of", "claims by X". */
  private Optional<Speaker> passive(Wording words, int at, int from) {
    for (int by = at + 1; by <= at + 2 && by < from; by++) {
      if (words.key(by).equals("by")) {
        return nameFrom(words, by + 1, 2)
            .filter(name -> name.end() <= from)
            .map(name -> speaker(words, name, at));
      }
    }
    return Optional.empty();
  }

  /** "Russian claims"; "the slogan" of nobody who is named. */
  private Optional<Speaker> saying(Wording words, int at, int from) {
    Optional<Speaker> people =
        at == 0
            ? Optional.empty()
            : names.peopleAt(words, at - 1).map(name -> speaker(words, name, at));
    boolean adjoins = from - at <= 2;
    return people.isPresent() || !adjoins ? people : Optional.of(Speaker.unnamed(words.key(at)));
  }

  /** The name that ends right before a verb, or what a pronoun there stands for. */
  private Optional<Speaker> subject(
      Sentence sentence, int number, int verb, Optional<Speaker> last) {
    Wording words = sentence.words();
    if (verb > 0 && isParticiple(words.key(verb)) && isApart(words, verb - 1)) {
      return Optional.empty();
    }
    int end = verb;
    for (int passed = 0; end > 0 && passed < MOST_BETWEEN; passed++) {
      if (!words.inOneClause(end - 1, Math.min(end, words.size() - 1))) {
        return Optional.empty();
      }
      Optional<Name> name = nameEnding(words, end);
      if (name.isPresent()) {
        return name.map(it -> speaker(words, it, verb));
      }
      Optional<Speaker> owner = ownerOf(words, end - 1, verb);
      if (owner.isPresent()) {
        return owner;
      }
      if (cues.standsAt(Cues.Sort.PRONOUN, words, end - 1) && !isParticiple(words.key(verb))) {
        return standsFor(sentence, number, end - 1, last)
            .map(it -> new Speaker(it.written(), it.id(), words.key(verb), CLOSE));
      }
      if (!cues.standsAt(Cues.Sort.BETWEEN, words, end - 1) && !isAdverb(words.key(end - 1))) {
        return Optional.empty();
      }
      end--;
    }
    return Optional.empty();
  }

  /** "X, whose office says": the office of X. */
  private Optional<Speaker> ownerOf(Wording words, int noun, int verb) {
    return noun < 2 || !words.key(noun - 1).equals("whose")
        ? Optional.empty()
        : nameEnding(words, noun - 1)
            .map(name -> name.written() + "’s " + words.written(noun, 1))
            .map(
                written ->
                    new Speaker(written, names.actorCalled(written), words.key(verb), CLOSE));
  }

  private static boolean isParticiple(String key) {
    return key.endsWith("ing");
  }

  private static boolean isAdverb(String key) {
    return key.endsWith("ly") && key.length() > 4;
  }

  /** Whether a comma or another mark stands between a word and the next one. */
  private static boolean isApart(Wording words, int index) {
    return index + 1 < words.size() && !words.hyphenated(index);
  }

  private Optional<Speaker> standsFor(
      Sentence sentence, int number, int pronoun, Optional<Speaker> last) {
    Wording words = sentence.words();
    if (RELATIVES.contains(words.key(pronoun))) {
      return nameEnding(words, pronoun).map(name -> speaker(words, name, pronoun));
    }
    List<Name> own = names.in(words, 0, pronoun);
    Optional<Speaker> before = last.or(() -> lastNamed(number));
    return before.isPresent() || own.isEmpty()
        ? before
        : Optional.of(speaker(words, own.get(0), pronoun));
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
        return Optional.of(speaker(before.words(), named.get(0), named.get(0).first()));
      }
    }
    return Optional.empty();
  }

  /** A verb whose subject stands further off. */
  private Optional<Speaker> loosely(Sentence sentence, int verb, int from, Optional<Speaker> last) {
    Wording words = sentence.words();
    int behind = verb + Math.max(1, cues.at(Cues.Sort.SPEECH, words, verb));
    Speaker.Bond bond = behind == from ? ADJOINING : LOOSE;
    List<Name> named =
        names.in(words, 0, verb).stream().filter(name -> isSubject(sentence, name)).toList();
    boolean participle = isParticiple(words.key(verb));
    if (!named.isEmpty()) {
      Name name = participle ? firstKnown(named) : named.get(named.size() - 1);
      boolean tied = name.id().isPresent() && participle && !commaBetween(words, name.end(), verb);
      return Optional.of(speaker(words, name, verb).with(tied ? CLOSE : bond));
    }
    Optional<Speaker> before = last.filter(Speaker::isNamed).map(it -> it.with(bond));
    return before.isPresent() ? before : phrase(sentence, verb, bond);
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

  /** The words from the start of the clause up to a verb, "Many of them", else of the sentence. */
  private Optional<Speaker> phrase(Sentence sentence, int verb, Speaker.Bond bond) {
    Wording words = sentence.words();
    int first = verb;
    while (first > 0 && words.inOneClause(first - 1, first)) {
      first--;
    }
    int length = Math.min(verb - first, LONGEST_PHRASE);
    if (length < 2 && verb < 2) {
      return Optional.empty();
    }
    String written = length < 2 ? words.written(0, 2) : words.written(first, length);
    String inside = Character.toLowerCase(written.charAt(0)) + written.substring(1);
    return Optional.of(new Speaker(inside, names.actorCalled(written), words.key(verb), bond));
  }

  // Around the words

  /** "X: “…”" at the head of a line. */
  private Optional<Speaker> lineHead(Sentence sentence, Span quote) {
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
    boolean short_ = line >= sentence.span().start() && end > first && end - first <= MOST_BETWEEN;
    if (!short_ || speechWithin(words, first, end - first)) {
      return Optional.empty();
    }
    String written = words.written(first, end - first);
    return Optional.of(new Speaker(written, names.actorCalled(written), ":", CLOSE));
  }

  /** "“…”, said X", "“…”, X said", "“…” – X". */
  private Optional<Speaker> behind(Span quote, Optional<Speaker> last) {
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
    int verb = cues.at(Cues.Sort.SPEECH, words, next);
    if (verb > 0 && !isParticiple(words.key(next))) {
      return nameFrom(words, next + verb, 3).map(name -> speaker(words, name, next));
    }
    Optional<Name> name = nameFrom(words, next, 2);
    if (name.isPresent() && speechWithin(words, name.get().end(), 3)) {
      return name.map(it -> speaker(words, it, it.end()));
    }
    boolean pronoun =
        cues.standsAt(Cues.Sort.PRONOUN, words, next) && speechWithin(words, next + 1, 2);
    return pronoun ? last : Optional.empty();
  }

  private Optional<Speaker> dashed(Wording words, int next) {
    return names
        .actorAt(words, next)
        .filter(name -> name.end() == words.size() || endsLine(words, name.end() - 1))
        .map(name -> speaker(words, name, next));
  }

  private static boolean endsLine(Wording words, int index) {
    int end = words.spans().get(index).end();
    return end >= words.content().length() || "\n\r".indexOf(words.content().charAt(end)) >= 0;
  }

  private boolean speechWithin(Wording words, int from, int reach) {
    for (int i = from; i < Math.min(words.size(), from + reach); i++) {
      if (cues.standsAt(Cues.Sort.SPEECH, words, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Israel’s “…”". */
  private Optional<Speaker> possessive(Sentence sentence, int from) {
    Wording words = sentence.words();
    if (from == 0 || from > words.size()) {
      return Optional.empty();
    }
    String before = words.written(from - 1, 1);
    return before.endsWith("’s") || before.endsWith("'s")
        ? nameEnding(words, from).map(name -> speaker(words, name, from - 1))
        : Optional.empty();
  }

  /** "… which X said", "… the allegation made by X". */
  private Optional<Speaker> laterInSentence(Span quote) {
    Sentence sentence = prose.sentences().get(prose.at(Math.max(0, quote.end() - 1)));
    Wording words = sentence.words();
    int from = words.from(quote.end());
    for (int at = from; at < Math.min(words.size(), from + NEAR); at++) {
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
      return nameFrom(words, at + 1, 2).map(name -> speaker(words, name, name.first() - 1));
    }
    return words.key(at).equals("which")
        ? nameFrom(words, at + 1, 2)
            .filter(name -> speechWithin(words, name.end(), 2))
            .map(name -> speaker(words, name, name.end()))
        : Optional.empty();
  }

  /** "“… .” My friend and I …": a whole sentence, and the one behind it begins with a name. */
  private Optional<Speaker> nextSentence(Sentence sentence, Span quote, int number) {
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
    return names.actorAt(words, 0).map(name -> speaker(words, name, 0));
  }

  // Names

  private Optional<Name> nameFrom(Wording words, int from, int reach) {
    for (int at = from; at < Math.min(words.size(), from + reach); at++) {
      Optional<Name> name = names.someoneAt(words, at);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  private Optional<Name> nameEnding(Wording words, int end) {
    int reach = Math.max(0, end - MOST_BETWEEN);
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

  private static Speaker speaker(Wording words, Name name, int cue) {
    return new Speaker(
        name.written(), name.id(), words.key(Math.min(cue, words.size() - 1)), CLOSE);
  }
}
