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
  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "that");

  private final Prose prose;
  private final Names names;
  private final Cues cues;
  private final NounPhrases phrases;

  Speakers(Prose prose, Names names, Cues cues) {
    this.prose = prose;
    this.names = names;
    this.cues = cues;
    this.phrases = new NounPhrases(cues);
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

  /** Who is credited at the end of a sentence: ", X said", "according to X". */
  Optional<Speaker> creditedBehind(int number, int word) {
    Sentence sentence = prose.sentences().get(number);
    Wording words = sentence.words();
    for (int at = word; at < words.size(); at++) {
      int according = cues.at(Cues.Sort.ACCORDING, words, at);
      if (according > 0 && !sentence.isQuoted(at)) {
        int cue = at;
        return nameFrom(words, at + according, 3).map(name -> speaker(words, name, cue));
      }
    }
    return saidAtTheEnd(sentence, word);
  }

  /** From the last comma on there is someone who said so, and nothing but where and when. */
  private Optional<Speaker> saidAtTheEnd(Sentence sentence, int from) {
    Wording words = sentence.words();
    int at = words.size() - 1;
    while (at > from && !endsWithComma(words, at - 1)) {
      at--;
    }
    if (at <= from || sentence.isQuoted(at)) {
      return Optional.empty();
    }
    Optional<Name> name = nameFrom(words, at, 2);
    for (int verb = at + 1; verb < Math.min(words.size(), at + MOST_BETWEEN); verb++) {
      if (isSpeech(words, verb, words.size()) && !isParticiple(words.key(verb))) {
        int cue = verb;
        boolean named = name.isPresent() && name.get().end() <= verb;
        boolean ends = words.size() - verb <= MOST_BETWEEN;
        return !ends
            ? Optional.empty()
            : named
                ? name.map(it -> speaker(words, it, cue))
                : Optional.of(nameless(words.written(at, cue - at), words.key(cue)));
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
      if (subject.filter(Speaker::isNamed).isPresent()) {
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
      if (sentence.isQuoted(at) || isBracketed(words, at, from)) {
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
    return length > 0
        && at + length <= to
        && !isCompound(words, at - 1)
        && !isCompound(words, at + length - 1);
  }

  /** "so-called", "think-tank". */
  private static boolean isCompound(Wording words, int index) {
    return index >= 0 && words.hyphenated(index) && !words.joined(index);
  }

  private Optional<Speaker> toldAt(
      Sentence sentence, int number, int at, int from, Optional<Speaker> last) {
    Wording words = sentence.words();
    int according = cues.at(Cues.Sort.ACCORDING, words, at);
    if (according > 0) {
      return nameFrom(words, at + according, 3).map(name -> speaker(words, name, at));
    }
    boolean speech = isSpeech(words, at, from);
    boolean saying =
        from - at <= NEAR && cues.standsAt(Cues.Sort.SAYING, words, at) && !isInSpeech(words, at);
    if (!speech && !saying) {
      return Optional.empty();
    }
    return passive(words, at, from)
        .or(() -> subject(sentence, number, at, last))
        .or(() -> speech ? nameless(words, at) : Optional.empty())
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
        return nameFrom(words, by + 1, 2)
            .filter(name -> name.end() <= from)
            .map(name -> speaker(words, name, at));
      }
    }
    return Optional.empty();
  }

  /** "Russian claims"; "the slogan", "any claims that" of nobody who is named. */
  private Optional<Speaker> saying(Wording words, int at, int from) {
    Optional<Speaker> people =
        at == 0
            ? Optional.empty()
            : names.peopleAt(words, at - 1).map(name -> speaker(words, name, at));
    boolean adjoins = from - at <= 2;
    boolean clause = at + 1 < from && words.key(at + 1).equals("that") && phrases.isNoun(words, at);
    return people.isPresent() || !(adjoins || clause)
        ? people
        : Optional.of(Speaker.unnamed(words.key(at)).with(clause ? CLOSE : ADJOINING));
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

  /** Someone without a name as the subject of a verb: "the crowd has called". */
  private Optional<Speaker> nameless(Wording words, int verb) {
    int end = verb;
    while (end > 0 && words.hyphenated(end - 1) && mayStandBetween(words, end - 1)) {
      end--;
    }
    boolean apart = end == 0 || !words.hyphenated(end - 1);
    return apart
        ? Optional.empty()
        : phrases.ending(words, end).map(it -> nameless(it, words.key(verb)));
  }

  private boolean mayStandBetween(Wording words, int index) {
    return isAdverb(words.key(index))
        || (cues.standsAt(Cues.Sort.BETWEEN, words, index)
            && !Names.prepositions().contains(words.key(index)));
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
    return last.or(
            () ->
                names.in(words, 0, pronoun).stream()
                    .filter(name -> isSubject(sentence, name))
                    .findFirst()
                    .map(name -> speaker(words, name, pronoun)))
        .or(() -> phrases.subject(words, pronoun).map(it -> nameless(it, words.key(pronoun))))
        .or(() -> lastNamed(number));
  }

  private Speaker nameless(String phrase, String cue) {
    return new Speaker(phrase, names.actorCalled(phrase), cue, CLOSE);
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
    boolean as = from - behind <= NEAR && words.key(from - 1).equals("as");
    Speaker.Bond bond = behind == from || as ? ADJOINING : LOOSE;
    List<Name> named =
        names.in(words, bracket(words, verb), verb).stream()
            .filter(name -> isSubject(sentence, name))
            .toList();
    boolean participle = isParticiple(words.key(verb));
    if (!named.isEmpty()) {
      Name name = participle ? firstKnown(named) : named.get(named.size() - 1);
      boolean tied = participle && !commaBetween(words, name.end(), verb);
      return Optional.of(speaker(words, name, verb).with(tied ? CLOSE : bond));
    }
    Optional<Speaker> own =
        phrases.subject(words, verb).map(it -> nameless(it, words.key(verb)).with(bond));
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
      return someoneFrom(words, next + verb, 3, next);
    }
    return subjectFrom(words, next, last);
  }

  /** "said X", "said one of them". */
  private Optional<Speaker> someoneFrom(Wording words, int from, int reach, int cue) {
    Optional<String> phrase = phrases.beginning(words, from);
    boolean named =
        names.someoneAt(words, from).isPresent()
            || !phrases.begins(words, from)
            || phrase.isEmpty();
    return named
        ? nameFrom(words, from, reach).map(name -> speaker(words, name, cue))
        : phrase.map(it -> nameless(it, words.key(cue)));
  }

  /** "X said", "X, the mayor, said", "the mayor said", "he said". */
  private Optional<Speaker> subjectFrom(Wording words, int next, Optional<Speaker> last) {
    Optional<Name> name = nameFrom(words, next, 2);
    if (name.isPresent()) {
      return verbBehind(words, name.get().end()).map(verb -> speaker(words, name.get(), verb));
    }
    for (int verb = next + 2; verb < Math.min(words.size(), next + NEAR); verb++) {
      if (isSpeech(words, verb, words.size())) {
        int cue = verb;
        return phrases.until(words, next, verb).map(it -> nameless(it, words.key(cue)));
      }
    }
    boolean pronoun =
        cues.standsAt(Cues.Sort.PRONOUN, words, next) && speechWithin(words, next + 1, 2);
    return pronoun ? last : Optional.empty();
  }

  /** A verb of saying near a name, or behind what stands between commas. */
  private Optional<Integer> verbBehind(Wording words, int end) {
    for (int at = end; at < Math.min(words.size(), end + NEAR); at++) {
      boolean near = at < end + 3 || endsWithComma(words, at - 1);
      if (near && cues.standsAt(Cues.Sort.SPEECH, words, at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static boolean endsWithComma(Wording words, int index) {
    return words
        .content()
        .substring(words.spans().get(index).end(), words.spans().get(index + 1).start())
        .contains(",");
  }

  /** All that stands behind the dash up to the end of the line. */
  private Optional<Speaker> dashed(Wording words, int next) {
    int end = next + 1;
    while (end < words.size() && !endsLine(words, end - 1)) {
      end++;
    }
    boolean whole = end - next <= MOST_BETWEEN && endsLine(words, end - 1);
    return whole && Names.isCapital(words, next)
        ? Optional.of(nameless(words.written(next, end - next), "–"))
        : Optional.empty();
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
    return names
        .actorAt(words, 0)
        .map(name -> speaker(words, name, 0))
        .or(() -> phrases.beginning(words, 0).map(it -> nameless(it, "")));
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
        bare(name.written()), name.id(), words.key(Math.min(cue, words.size() - 1)), CLOSE);
  }

  /** Without a possessive. */
  private static String bare(String name) {
    return name.endsWith("’s") || name.endsWith("'s") ? name.substring(0, name.length() - 2) : name;
  }
}
