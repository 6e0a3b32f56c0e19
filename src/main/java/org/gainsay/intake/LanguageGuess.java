package org.gainsay.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.text.PhraseLists;

/** Tells the language of a text by its commonest small words. */
public final class LanguageGuess {
  /** One of so many words must be such a word. */
  private static final int RAREST = 12;

  private static final int WORDS_LOOKED_AT = 5_000;
  private static final int FEWEST_WORDS = 3;

  private LanguageGuess() {}

  /** A BCP 47 tag; nothing where two languages are as likely. */
  public static Optional<String> of(String text) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Set<String>> languages = languages();
    int words = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", WORDS_LOOKED_AT + 1)) {
      words += word.isEmpty() ? 0 : 1;
      languages.forEach(
          (language, small) -> counts.merge(language, small.contains(word) ? 1 : 0, Integer::sum));
    }
    List<Map.Entry<String, Integer>> ranked =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .toList();
    int first = ranked.get(0).getValue();
    boolean clear = first >= FEWEST_WORDS && first * RAREST >= words;
    return clear && first > 2 * ranked.get(1).getValue()
        ? Optional.of(ranked.get(0).getKey())
        : Optional.empty();
  }

  private static Map<String, Set<String>> languages() {
    Map<String, Set<String>> languages = new LinkedHashMap<>();
    for (String line : PhraseLists.lines(LanguageGuess.class, "languages.txt")) {
      String[] words = line.substring(line.indexOf(':') + 1).strip().split(" ", -1);
      languages.put(line.substring(0, line.indexOf(':')), Set.of(words));
    }
    return languages;
  }
}
