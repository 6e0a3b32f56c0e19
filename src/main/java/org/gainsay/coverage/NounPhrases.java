package org.gainsay.coverage;

import java.util.Optional;
import org.gainsay.text.Wording;

/** Those whom a text gives no name: "the crowd", "my old friend", "many of them". */
final class NounPhrases {
  private static final int LONGEST = 5;

  private final Cues cues;

  NounPhrases(Cues cues) {
    this.cues = cues;
  }

  /** The phrase that ends right before a word. */
  Optional<String> ending(Wording words, int end) {
    for (int first = end - 1; first >= Math.max(0, end - LONGEST); first--) {
      if (first + 1 < end && !words.hyphenated(first)) {
        return Optional.empty();
      }
      if (cues.standsAt(Cues.Sort.DETERMINER, words, first)) {
        boolean object =
            first > 0
                && words.joined(first - 1)
                && Names.prepositions().contains(words.key(first - 1));
        return object || end - first < 2 || isReference(words, first, end)
            ? Optional.empty()
            : Optional.of(inside(words, first, isVerbOf(words, end - 1) ? end - 1 : end));
      }
      if (stops(words, first)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The phrase that begins with a word, where it is told where it ends. */
  Optional<String> beginning(Wording words, int first) {
    if (!cues.standsAt(Cues.Sort.DETERMINER, words, first)) {
      return Optional.empty();
    }
    int end = first + 1;
    while (end < words.size() && end - first < LONGEST && words.hyphenated(end - 1)) {
      if (stops(words, end) || isVerbOf(words, end)) {
        break;
      }
      end++;
    }
    boolean told =
        end < words.size()
            && end - first >= 2
            && (stops(words, end) || isVerbOf(words, end))
            && !isReference(words, first, end);
    return told ? Optional.of(inside(words, first, end)) : Optional.empty();
  }

  /** The phrase from one word up to another, a clause about it left aside: "one woman who". */
  Optional<String> until(Wording words, int first, int end) {
    boolean whole = begins(words, first) && end - first <= LONGEST && words.inOneClause(first, end);
    return whole ? Optional.of(inside(words, first, end)) : Optional.empty();
  }

  /** Whether a word may begin such a phrase. */
  boolean begins(Wording words, int first) {
    return cues.standsAt(Cues.Sort.DETERMINER, words, first);
  }

  /** The last phrase before a word that stands where a clause begins, outside quotation marks. */
  Optional<String> subject(Sentence sentence, int before) {
    Wording words = sentence.words();
    for (int first = before - 2; first >= 0; first--) {
      int clause = first;
      if (!sentence.isQuoted(first) && (first == 0 || isClauseStart(words, first))) {
        Optional<String> phrase = beginning(words, first).or(() -> someOf(words, clause, before));
        if (phrase.isPresent()) {
          return phrase;
        }
      }
    }
    return Optional.empty();
  }

  /** "Many of the others", "some in the town", up to the verb. */
  private Optional<String> someOf(Wording words, int first, int before) {
    boolean group =
        cues.standsAt(Cues.Sort.DETERMINER, words, first)
            && first + 2 < before
            && before - first <= LONGEST + 2
            && Names.prepositions().contains(words.key(first + 1))
            && words.inOneClause(first, before);
    return group ? Optional.of(inside(words, first, before)) : Optional.empty();
  }

  /** Whether "claims" is a noun: "any such claims". */
  boolean isNoun(Wording words, int at) {
    for (int first = at - 1; first >= Math.max(0, at - 3) && words.hyphenated(first); first--) {
      if (cues.standsAt(Cues.Sort.DETERMINER, words, first)) {
        return true;
      }
      if (stops(words, first)) {
        return false;
      }
    }
    return false;
  }

  /** "The first", "the others": stand for someone named before. */
  private boolean isReference(Wording words, int first, int end) {
    return end - first == 2 && cues.standsAt(Cues.Sort.REFERENCE, words, first + 1);
  }

  private static boolean isClauseStart(Wording words, int first) {
    int end = words.spans().get(first - 1).end();
    String between = words.content().substring(end, words.spans().get(first).start());
    return between.contains(",") || !words.inOneClause(first - 1, first);
  }

  private boolean stops(Wording words, int index) {
    String key = words.key(index);
    return cues.standsAt(Cues.Sort.BETWEEN, words, index)
        || cues.standsAt(Cues.Sort.SPEECH, words, index)
        || cues.standsAt(Cues.Sort.PRONOUN, words, index)
        || Names.prepositions().contains(key)
        || key.equals("and")
        || key.equals("that")
        || (key.endsWith("ly") && key.length() > 4);
  }

  /** "The US opposed": a name, and what it did. */
  private static boolean isVerbOf(Wording words, int index) {
    return words.key(index).endsWith("ed")
        && !Names.isCapital(words, index)
        && Names.isCapital(words, index - 1);
  }

  /** As it stands within a sentence, with the mark that closes it: "many on the ‘left’". */
  static String inside(Wording words, int first, int end) {
    String written = words.written(first, end - first) + closing(words, first, end);
    return Character.toLowerCase(written.charAt(0)) + written.substring(1);
  }

  private static String closing(Wording words, int first, int end) {
    int last = words.spans().get(end - 1).end();
    String content = words.content();
    int mark = last < content.length() ? "’”'\"".indexOf(content.charAt(last)) : -1;
    boolean open =
        mark >= 0
            && content
                    .substring(words.spans().get(first).start(), last)
                    .indexOf("‘“'\"".charAt(mark))
                >= 0;
    return open ? content.substring(last, last + 1) : "";
  }
}
