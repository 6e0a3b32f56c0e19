package org.gainsay.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The number words, hedges, units and separators of a language, read from its lists. */
final class Lexicon {
  private static final String SIGNS = "signs";

  /** "US$", "NZ$": the letters before the sign. */
  private static final int LONGEST_COUNTRY = 2;

  /** The words of the grammar with which an expression can begin. */
  private static final List<String> BEGINNINGS =
      List.of(
          "none",
          "no",
          "dozens",
          "score",
          "several",
          "twice",
          "half",
          "between",
          "article",
          "majority before",
          "most",
          "mainly");

  /** By language; as many as there are lists. */
  private static final Map<String, Lexicon> WITH_WORDS = new ConcurrentHashMap<>();

  private final Map<String, Map<String, Set<List<String>>>> sections = new HashMap<>();
  private final boolean knowsWords;
  private final DigitFormat format;

  private final Map<String, Integer> numbers;
  private final Map<String, Integer> magnitudes;
  private final Map<String, Integer> gluedMagnitudes;
  private final Map<String, Integer> pluralMagnitudes;
  private final Map<String, Integer> denominators;
  private final Phrases<Hedge> before;
  private final Phrases<Hedge> after;
  private final Phrases<String> incomplete;
  private final Phrases<String> beforeYears;
  private final Phrases<String> fillers;
  private final Phrases<String> vague;
  private final Phrases<String> percent;
  private final Phrases<String> units;
  private final Phrases<String> asMany;
  private final Set<String> beginnings;

  /** The words that the grammar calls by a name. */
  private final Map<String, Set<String>> called = new HashMap<>();

  private Lexicon(Locale locale) {
    read(SIGNS);
    this.knowsWords = !locale.getLanguage().isEmpty() && read(locale.getLanguage());
    this.format = knowsWords ? ownFormat() : DigitFormat.of(locale);
    this.numbers = values("numbers");
    this.magnitudes = values("magnitudes");
    this.gluedMagnitudes = values("glued magnitudes");
    this.pluralMagnitudes = values("plural magnitudes");
    this.denominators = values("denominators");
    this.before = phrases("before", Lexicon::hedge);
    this.after = phrases("after", Lexicon::hedge);
    this.incomplete = phrases("incomplete", Function.identity());
    this.beforeYears = phrases("before years", Function.identity());
    this.fillers = phrases("fillers", Function.identity());
    this.vague = phrases("vague", Function.identity());
    this.percent = phrases("percent", Function.identity());
    this.units = phrases("units", Function.identity());
    this.asMany = phrases("as many", Function.identity());
    this.beginnings = beginnings();
    sections
        .getOrDefault("words", Map.of())
        .keySet()
        .forEach(name -> called.put(name, Set.copyOf(all("words", name))));
  }

  static Lexicon of(String bcp47) {
    Locale locale = Locale.forLanguageTag(bcp47);
    Optional<Lexicon> known = Optional.ofNullable(WITH_WORDS.get(locale.getLanguage()));
    return known.orElseGet(() -> kept(new Lexicon(locale), locale.getLanguage()));
  }

  private static Lexicon kept(Lexicon lexicon, String language) {
    if (lexicon.knowsWords) {
      WITH_WORDS.put(language, lexicon);
    }
    return lexicon;
  }

  boolean knowsWords() {
    return knowsWords;
  }

  DigitFormat format() {
    return format;
  }

  Optional<Integer> number(Token token) {
    return Optional.ofNullable(numbers.get(token.key()));
  }

  /** The power of ten of a magnitude word. */
  Optional<Integer> magnitude(Token token) {
    return Optional.ofNullable(magnitudes.get(token.key()));
  }

  Optional<Integer> gluedMagnitude(Token token) {
    return Optional.ofNullable(gluedMagnitudes.get(token.key()));
  }

  Optional<Integer> pluralMagnitude(Token token) {
    return Optional.ofNullable(pluralMagnitudes.get(token.key()));
  }

  Optional<Integer> denominator(Token token) {
    return Optional.ofNullable(denominators.get(token.key()));
  }

  Phrases<Hedge> before() {
    return before;
  }

  Phrases<Hedge> after() {
    return after;
  }

  Phrases<String> incomplete() {
    return incomplete;
  }

  Phrases<String> beforeYears() {
    return beforeYears;
  }

  Phrases<String> fillers() {
    return fillers;
  }

  Phrases<String> vague() {
    return vague;
  }

  Phrases<String> percent() {
    return percent;
  }

  Phrases<String> units() {
    return units;
  }

  Phrases<String> asMany() {
    return asMany;
  }

  /** Whether a token is one of the words that the grammar calls by a name: "between". */
  boolean is(String name, Token token) {
    return called.getOrDefault(name, Set.of()).contains(token.key());
  }

  /** Whether a section lists a token. */
  boolean isMonth(Token token) {
    return token.capital() && lists("months", token);
  }

  boolean lists(String section, Token token) {
    return sections.getOrDefault(section, Map.of()).keySet().stream()
        .anyMatch(name -> lists(section, name, token));
  }

  boolean lists(String section, String name, Token token) {
    return sections
        .getOrDefault(section, Map.of())
        .getOrDefault(name, Set.of())
        .contains(List.of(token.key()));
  }

  /** Whether an expression can begin with a token; most words of a text cannot. */
  boolean mayBegin(Token token) {
    return token.isDigits()
        || token.kind() == Token.Kind.SIGN
        || token.key().length() <= LONGEST_COUNTRY
        || beginnings.contains(token.key());
  }

  private Set<String> beginnings() {
    Set<String> first = new HashSet<>();
    for (String section : List.of("numbers", "plural magnitudes", "before", "vague", "units")) {
      all(section).forEach(phrase -> first.add(phrase.get(0)));
    }
    for (String name : BEGINNINGS) {
      sections
          .getOrDefault("words", Map.of())
          .getOrDefault(name, Set.of())
          .forEach(phrase -> first.add(phrase.get(0)));
    }
    return first;
  }

  private List<List<String>> all(String section) {
    return sections.getOrDefault(section, Map.of()).values().stream().flatMap(Set::stream).toList();
  }

  /** Whether a word is one that a line end may cut in two. */
  boolean isNumberWord(String word) {
    return numbers.containsKey(word)
        || magnitudes.containsKey(word)
        || pluralMagnitudes.containsKey(word)
        || denominators.containsKey(word);
  }

  /** All single words of which numbers are made. */
  Set<String> numberWords() {
    Set<String> words = new TreeSet<>(numbers.keySet());
    words.addAll(magnitudes.keySet());
    words.addAll(pluralMagnitudes.keySet());
    words.addAll(denominators.keySet());
    for (String name : List.of("none", "no", "dozen", "dozens", "score", "couple", "several")) {
      words.addAll(all("words", name));
    }
    for (String name : List.of("twice", "half", "most", "mainly")) {
      words.addAll(all("words", name));
    }
    return words;
  }

  /** All hedges, their words parted by one blank. */
  Set<String> hedges() {
    Set<String> hedges = new TreeSet<>();
    for (String section : List.of("before", "after")) {
      sections
          .getOrDefault(section, Map.of())
          .keySet()
          .forEach(it -> hedges.addAll(all(section, it)));
    }
    return hedges;
  }

  private List<String> all(String section, String name) {
    return sections.getOrDefault(section, Map.of()).getOrDefault(name, Set.of()).stream()
        .map(phrase -> String.join(" ", phrase))
        .toList();
  }

  private DigitFormat ownFormat() {
    return new DigitFormat(
        String.join("", all("separators", "grouping")),
        String.join("", all("separators", "decimal")));
  }

  private static Hedge hedge(String name) {
    return Hedge.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private Map<String, Integer> values(String section) {
    Map<String, Integer> values = new HashMap<>();
    sections
        .getOrDefault(section, Map.of())
        .forEach(
            (name, words) -> words.forEach(it -> values.put(it.get(0), Integer.valueOf(name))));
    return values;
  }

  private <V> Phrases<V> phrases(String section, Function<String, V> meaning) {
    Phrases<V> phrases = new Phrases<>();
    sections
        .getOrDefault(section, Map.of())
        .forEach((name, all) -> all.forEach(it -> phrases.add(it, meaning.apply(name))));
    return phrases;
  }

  /** Adds the lists of a resource; false when there is none. */
  private boolean read(String name) {
    try (InputStream stream = Lexicon.class.getResourceAsStream(name + ".words")) {
      if (stream == null) {
        return false;
      }
      String section = "";
      for (String line :
          new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (line.startsWith("[")) {
          section = line.substring(1, line.length() - 1);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          add(section, line);
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a line: a name and its phrases. */
  private void add(String section, String line) {
    int equals = line.indexOf(" = ");
    Set<List<String>> phrases =
        sections
            .computeIfAbsent(section, key -> new TreeMap<>())
            .computeIfAbsent(line.substring(0, equals), key -> new LinkedHashSet<>());
    for (String phrase : line.substring(equals + 3).split("\\|", -1)) {
      phrases.add(List.of(phrase.strip().split(" ", -1)));
    }
  }
}
