package org.gainsay.anchor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.text.Folding;
import org.gainsay.text.PhraseLists;
import org.gainsay.text.Span;
import org.gainsay.text.Tokens;
import org.gainsay.text.Typography;
import org.gainsay.text.Words;

/**
 * The words that no tolerance may change, add or drop: numbers, signs and units everywhere; number
 * words, negations and hedges of a language; names.
 */
public final class Protection {
  private static final Set<String> UNITS =
      Set.copyOf(PhraseLists.lines(Protection.class, "units.txt"));

  private final WordLists lists;
  private final Set<String> nameWords;

  /**
   * For a source.
   *
   * @param language a BCP 47 tag
   * @param names vocabulary names and aliases as written
   */
  public Protection(String language, Set<String> names) {
    this.lists = WordLists.of(language);
    this.nameWords = capitalisedWords(names);
  }

  private static Set<String> capitalisedWords(Set<String> names) {
    Set<String> keys = new HashSet<>();
    for (String name : names) {
      for (Span span : Words.in(name)) {
        String word = name.substring(span.start(), span.end());
        if (isCapitalised(word)) {
          keys.add(Folding.key(word));
        }
      }
    }
    return Set.copyOf(keys);
  }

  /** Whether word lists of the language are at hand; without them digits, signs, units, names. */
  public boolean knowsLanguage() {
    return !lists.isEmpty();
  }

  /** Number words, negations and hedges of a passage, in order, as keys. */
  List<String> senseWords(String passage) {
    List<String> sense = new ArrayList<>();
    for (Span word : Words.in(passage)) {
      String key = Folding.key(passage.substring(word.start(), word.end()));
      if (lists.sense().contains(key)) {
        sense.add(key);
      }
    }
    return sense;
  }

  /** Figures and number words of a passage, in order, as keys. */
  List<String> numbers(String passage) {
    List<String> numbers = new ArrayList<>();
    for (Span word : Words.in(passage)) {
      String key = Folding.key(passage.substring(word.start(), word.end()));
      if (isNumber(key)) {
        numbers.add(key);
      }
    }
    return numbers;
  }

  /** Whether the key of a word is a figure or a number word. */
  boolean isNumber(String key) {
    return holdsDigit(key) || lists.numbers().contains(key);
  }

  /** Whether a gap that hides this word turns the sense. */
  public boolean turnsSense(String word) {
    return lists.gap().contains(Folding.key(word)) || isContractedNegation(word);
  }

  /**
   * Which words of a passage are protected.
   *
   * @param atSentenceStart whether the passage begins a sentence, or may
   */
  public BitSet protectedWords(String passage, List<Span> words, boolean atSentenceStart) {
    List<String> keys = new ArrayList<>(words.size());
    BitSet found = new BitSet(words.size());
    boolean sentenceStart = atSentenceStart;
    int end = 0;
    for (Span span : words) {
      String word = passage.substring(span.start(), span.end());
      String key = Folding.key(word);
      keys.add(key);
      sentenceStart |= endsSentence(passage, end, span.start());
      if (isProtected(word, key, sentenceStart)) {
        found.set(keys.size() - 1);
      }
      sentenceStart = false;
      end = span.end();
    }
    lists.phrases().forEach(phrase -> markPhrase(phrase, keys, found));
    return found;
  }

  private boolean isProtected(String word, String key, boolean sentenceStart) {
    return holdsDigit(key)
        || holdsValueSymbol(word)
        || UNITS.contains(key)
        || lists.words().contains(key)
        || nameWords.contains(key)
        || isContractedNegation(word)
        || (!sentenceStart && isCapitalised(word) && !lists.plain().contains(key));
  }

  private static void markPhrase(List<String> phrase, List<String> keys, BitSet found) {
    for (int at = 0; at + phrase.size() <= keys.size(); at++) {
      if (keys.subList(at, at + phrase.size()).equals(phrase)) {
        found.set(at, at + phrase.size());
      }
    }
  }

  private boolean isContractedNegation(String word) {
    int size = word.length();
    return knowsLanguage()
        && size > 3
        && (word.charAt(size - 1) | 0x20) == 't'
        && Typography.isApostrophe(word.charAt(size - 2))
        && (word.charAt(size - 3) | 0x20) == 'n';
  }

  private static boolean holdsDigit(String key) {
    return key.chars().anyMatch(Tokens::isNumeral);
  }

  private static boolean holdsValueSymbol(String word) {
    return word.codePoints().anyMatch(Typography::isValueSymbol);
  }

  private static boolean isCapitalised(String word) {
    return word.codePoints()
        .filter(Tokens::isWord)
        .limit(1)
        .anyMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c));
  }

  static boolean endsSentence(CharSequence passage, int from, int to) {
    for (int at = from; at < to; at++) {
      if (".!?:;…。！？؟।•\f".indexOf(passage.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
