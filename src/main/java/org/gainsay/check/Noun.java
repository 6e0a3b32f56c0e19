package org.gainsay.check;

import java.util.Optional;
import java.util.Set;
import org.gainsay.check.Passages.ValueAt;
import org.gainsay.claim.Glossary;
import org.gainsay.text.Span;
import org.gainsay.text.Wording;

/**
 * The name of a term directly behind a number: what the number counts.
 *
 * @param terms all that go by the name
 * @param next the first word of the sentence behind it
 */
record Noun(Set<String> terms, String written, Span span, int next) {

  /** Empty when something else stands there, or the name may only describe what follows it. */
  static Optional<Noun> behind(ValueAt value, Wording sentence, Glossary terms) {
    int first = first(value, sentence);
    return terms
        .at(sentence, first)
        .filter(entry -> closes(value.phrases(), sentence, first + entry.words()))
        .map(
            entry ->
                new Noun(
                    entry.ids(),
                    sentence.written(first, entry.words()),
                    sentence.span(first, entry.words()),
                    first + entry.words()));
  }

  /** The first word behind the number that may name what it counts; -1 when there is none. */
  static int first(ValueAt value, Wording sentence) {
    int first = sentence.from(value.number().span().end());
    if (!sentence.follows(value.number().span().end(), first)) {
      return -1;
    }
    while (value.phrases().standsAt(Phrases.Sort.MORE_OF, sentence, first)
        && sentence.joined(first)) {
      first++;
    }
    return first;
  }

  /** Whether it is one of several: "children, women and men". */
  boolean isListed(Wording sentence, Glossary others) {
    if (next >= sentence.size()) {
      return false;
    }
    boolean and = Set.of("and", "or").contains(sentence.key(next));
    return others.at(sentence, and ? next + 1 : next).isPresent();
  }

  private static boolean closes(Phrases phrases, Wording sentence, int next) {
    return next >= sentence.size()
        || !sentence.hyphenated(next - 1)
        || phrases.standsAt(Phrases.Sort.FUNCTION_WORD, sentence, next);
  }
}
