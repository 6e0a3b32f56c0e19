package org.gainsay.check;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gainsay.claim.Glossary;
import org.gainsay.text.PhraseLists;
import org.gainsay.text.Wording;

/**
 * What the rules look for in the texts of one language; a language without a list has none, and the
 * rules say nothing of its texts.
 */
final class Phrases {
  /** What a phrase does where it stands. */
  enum Sort {
    TURNS_WHAT_FOLLOWS,
    TURNS_WHAT_PRECEDES,
    NEGATION,
    CONDITION,
    HEDGE,
    HEDGING_ADJECTIVE,
    DENIAL,
    APPEAL,
    ESTIMATE,
    SPEECH,
    CASUALTIES,
    VICTIMS,
    DEATH,
    HARM_VERB,
    MORE_OF,
    MEANS,
    FUNCTION_WORD,
    BEFALLS,
    PLACING,
    PERSON_FREE_UNIT,
    DURATION_LEAD,
    DURATION_TOLD,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    NAMED_DAY,
    SHIFTS_DAY,
    COMMON_NAME;

    private String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private static final Map<String, Phrases> LOADED = new ConcurrentHashMap<>();

  private final Map<Sort, Glossary> glossaries = new EnumMap<>(Sort.class);

  private Phrases(PhraseLists lists) {
    for (Sort sort : Sort.values()) {
      glossaries.put(sort, Glossary.of(Map.of(sort.label(), lists.of(sort.label()))));
    }
  }

  /** Of the language of a BCP 47 tag. */
  static Phrases of(String languageTag) {
    String language = Locale.forLanguageTag(languageTag).getLanguage();
    return LOADED.computeIfAbsent(
        language, it -> new Phrases(PhraseLists.beside(Phrases.class, "phrases-" + it + ".txt")));
  }

  /** How many words of the longest phrase of a sort begin there; 0 when none does. */
  int at(Sort sort, Wording text, int index) {
    return glossary(sort).at(text, index).map(Glossary.Entry::words).orElse(0);
  }

  boolean standsAt(Sort sort, Wording text, int index) {
    return at(sort, text, index) > 0;
  }

  /** A negation of the list, or a contraction with {@code n't} where there are lists. */
  boolean isNegation(Wording text, int index) {
    return standsAt(Sort.NEGATION, text, index)
        || (!glossary(Sort.NEGATION).isEmpty() && text.key(index).endsWith("n't"));
  }

  /** Whether the first so many words say that a number is an estimate, of a year, no more. */
  boolean isEstimate(Wording text, int words) {
    int at = 0;
    while (at < words) {
      int estimate = at(Sort.ESTIMATE, text, at);
      boolean year =
          text.key(at).length() == 4 && text.key(at).chars().allMatch(Character::isDigit);
      if (estimate == 0 && !year) {
        return false;
      }
      at += Math.max(1, estimate);
    }
    return words > 0 && at == words;
  }

  /** How many words of the longest phrase of a sort end right before a word; 0 when none does. */
  int before(Sort sort, Wording text, int index) {
    for (int words = Math.min(index, 6); words > 0; words--) {
      if (at(sort, text, index - words) == words && text.hyphenated(index - 1)) {
        return words;
      }
    }
    return 0;
  }

  /** Where the first phrase of a sort begins among some words. */
  Optional<Integer> first(Sort sort, Wording text, int from, int to) {
    for (int index = Math.max(0, from); index < Math.min(to, text.size()); index++) {
      if (standsAt(sort, text, index)) {
        return Optional.of(index);
      }
    }
    return Optional.empty();
  }

  private Glossary glossary(Sort sort) {
    Glossary glossary = glossaries.get(sort);
    if (glossary == null) {
      throw new AssertionError(sort);
    }
    return glossary;
  }
}
