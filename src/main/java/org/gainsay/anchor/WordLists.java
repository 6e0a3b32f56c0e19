package org.gainsay.anchor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gainsay.text.Folding;

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
    Map<String, List<String>> entries = new HashMap<>();
    for (String line : lines("words-" + language + ".txt")) {
      int colon = line.indexOf(':');
      entries.put(line.substring(0, colon), split(line.substring(colon + 1)));
    }
    Set<String> sense = new HashSet<>();
    List<List<String>> phrases = new ArrayList<>();
    for (String kind : List.of("number", "negation", "hedge")) {
      addWords(entries.getOrDefault(kind, List.of()), sense, phrases);
    }
    Set<String> words = new HashSet<>(sense);
    addWords(entries.getOrDefault("unit", List.of()), words, phrases);
    return new WordLists(
        Set.copyOf(words),
        List.copyOf(phrases),
        Set.copyOf(sense),
        keys(entries.getOrDefault("number", List.of())),
        keys(entries.getOrDefault("gap", List.of())),
        keys(entries.getOrDefault("plain", List.of())));
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

  private static List<String> split(String entries) {
    return Arrays.stream(entries.split(",", -1)).map(String::strip).toList();
  }

  /** The lines of a resource but for comments; none when there is no such resource. */
  static List<String> lines(String resource) {
    try (InputStream stream = WordLists.class.getResourceAsStream(resource)) {
      if (stream == null) {
        return List.of();
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException cannotRead) {
      throw new UncheckedIOException(cannotRead);
    }
  }
}
