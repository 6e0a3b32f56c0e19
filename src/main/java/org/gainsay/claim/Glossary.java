package org.gainsay.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gainsay.text.Wording;

/** Names and phrases, each of one word or more, to be recognised in running text. */
public final class Glossary {
  /**
   * A name that stands in a text.
   *
   * @param ids of all that go by it
   * @param words how many words it has
   */
  public record Entry(Set<String> ids, int words) {}

  private final Map<String, Map<List<String>, Set<String>>> byFirstWord = new HashMap<>();
  private int longest;

  private Glossary() {}

  public static Glossary of(Map<String, ? extends Collection<String>> namesById) {
    Glossary glossary = new Glossary();
    namesById.forEach((id, names) -> names.forEach(name -> glossary.add(id, name)));
    return glossary;
  }

  public static Glossary ofActors(Vocabulary vocabulary) {
    Map<String, List<String>> names = new TreeMap<>();
    vocabulary.actors().values().stream()
        .filter(it -> !it.id().equals("unnamed"))
        .forEach(it -> names.put(it.id(), names(it.name(), it.aliases())));
    return of(names);
  }

  public static Glossary ofTerms(Vocabulary vocabulary) {
    Map<String, List<String>> names = new TreeMap<>();
    vocabulary.terms().values().forEach(it -> names.put(it.id(), names(it.name(), it.aliases())));
    return of(names);
  }

  public static Glossary ofPlaces(Vocabulary vocabulary) {
    Map<String, List<String>> names = new TreeMap<>();
    vocabulary.places().values().forEach(it -> names.put(it.id(), names(it.name(), it.aliases())));
    return of(names);
  }

  public static Glossary ofMeasures(Vocabulary vocabulary) {
    Map<String, List<String>> names = new TreeMap<>();
    vocabulary
        .measures()
        .values()
        .forEach(it -> names.put(it.id(), names(it.name(), it.aliases())));
    return of(names);
  }

  private static List<String> names(String name, List<String> aliases) {
    return Stream.concat(Stream.of(name), aliases.stream()).toList();
  }

  private void add(String id, String name) {
    List<String> words = new ArrayList<>(Wording.of(name).keys());
    if (!words.isEmpty()) {
      longest = Math.max(longest, words.size());
      byFirstWord
          .computeIfAbsent(words.get(0), first -> new HashMap<>())
          .computeIfAbsent(words, any -> new TreeSet<>())
          .add(id);
    }
  }

  public boolean isEmpty() {
    return byFirstWord.isEmpty();
  }

  /** The longest name that begins with a word of a text. */
  public Optional<Entry> at(Wording text, int index) {
    Map<List<String>, Set<String>> names =
        index < 0 || index >= text.size() ? null : byFirstWord.get(text.key(index));
    if (names == null) {
      return Optional.empty();
    }
    for (int words = run(text, index); words > 0; words--) {
      Set<String> ids = names.get(text.keys().subList(index, index + words));
      if (ids != null) {
        return Optional.of(new Entry(ids, words));
      }
    }
    return Optional.empty();
  }

  /** How many words from there belong together, at most as many as the longest name has. */
  private int run(Wording text, int index) {
    int words = 1;
    while (words < longest && text.hyphenated(index + words - 1)) {
      words++;
    }
    return words;
  }
}
