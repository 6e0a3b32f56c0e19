package org.gainsay.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gainsay.text.Folding;
import org.gainsay.text.PhraseLists;

/**
 * The protected words of one language, as keys; phrases as lists of them.
 *
 * @param words number words, negations, hedges and units of one word
 * @param phrases of several words
 * @param sense those of {@code words} that change the sense of a sentence: all but units
 * @param numbers number words
 * @param gap negations and exceptions that no gap may hide
 * @param plain capitalised words that are no names
 */
record WordLists(
    Set<String> words,
    List<List<String>> phrases,
    Set<String> sense,
    Set<String> numbers,
    Set<String> gap,
    Set<String> plain) {
  private static final Map<String, WordLists> LOADED = new ConcurrentHashMap<>();

  /** Of the language of a tag; all empty when there is no list for it. */
  static WordLists of(String languageTag) {
    String language = Locale.forLanguageTag(languageTag).getLanguage();
    return LOADED.computeIfAbsent(language, WordLists::load);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  private static WordLists load(String language) {
    PhraseLists entries = PhraseLists.beside(WordLists.class, "words-" + language + ".txt");
    Set<String> sense = new HashSet<>();
    List<List<String>> phrases = new ArrayList<>();
    for (String kind : List.of("number", "negation", "hedge")) {
      addWords(entries.of(kind), sense, phrases);
    }
    Set<String> words = new HashSet<>(sense);
    addWords(entries.of("unit"), words, phrases);
    return new WordLists(
        Set.copyOf(words),
        List.copyOf(phrases),
        Set.copyOf(sense),
        keys(entries.of("number")),
        keys(entries.of("gap")),
        keys(entries.of("plain")));
  }

  private static void addWords(
      List<String> entries, Set<String> words, List<List<String>> phrases) {
    for (String entry : entries) {
      List<String> phrase = Arrays.stream(entry.split(" ", -1)).map(Folding::key).toList();
      if (phrase.size() == 1) {
        words.add(phrase.get(0));
      } else {
        phrases.add(phrase);
      }
    }
  }

  private static Set<String> keys(List<String> entries) {
    Set<String> keys = new HashSet<>();
    entries.forEach(entry -> keys.add(Folding.key(entry)));
    return Set.copyOf(keys);
  }
}
