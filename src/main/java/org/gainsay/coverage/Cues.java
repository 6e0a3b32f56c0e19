package org.gainsay.coverage;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gainsay.claim.Glossary;
import org.gainsay.text.PhraseLists;
import org.gainsay.text.Wording;

/** Words that tell of speakers and attacks in one language; a language without a list has none. */
final class Cues {
  /** What a cue does where it stands. */
  enum Sort {
    SPEECH,
    SAYING,
    ACCORDING,
    PRONOUN,
    DETERMINER,
    ORIGIN,
    ANYBODY,
    REFERENCE,
    BETWEEN,
    IDLE,
    DEFINITE,
    LABEL,
    ATTACK,
    ATTACK_NOUN,
    LIGHT,
    HARM,
    IDIOM,
    PASSIVE,
    WEAPON,
    AHEAD,
    WHERE,
    FACILITY,
    SITE,
    MEASURE_KILLED,
    MEASURE_DIED,
    MEASURE_INJURED,
    MEASURE_CASUALTIES,
    MEASURE_MISSING,
    MEASURE_DETAINED,
    MEASURE_DISPLACED,
    MEASURE_DEPARTURES,
    MEASURE_POPULATION,
    MEASURE_FIGHTERS,
    MEASURE_STRIKES,
    MEASURE_MUNITIONS,
    MEASURE_FACILITIES_HIT,
    MONTH,
    WEEKDAY,
    NO_NAME,
    PEOPLE,
    STOP,
    THEM,
    CHANGE,
    DIMENSION,
    DIMENSION_MEASURE,
    UNIT_OF_TIME,
    BEFORE_YEAR,
    DATING,
    JOINT,
    SPAN,
    PRECEDING,
    STRETCH,
    SMALL_NUMBER,
    SINCE,
    UNTIL,
    TO_COME,
    PART_OF_MONTH;

    String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private static final Map<String, Cues> LOADED = new ConcurrentHashMap<>();

  private final Map<Sort, Glossary> glossaries = new EnumMap<>(Sort.class);
  private final PhraseLists lists;

  private Cues(PhraseLists lists) {
    this.lists = lists;
    for (Sort sort : Sort.values()) {
      glossaries.put(sort, Glossary.of(Map.of(sort.label(), lists.of(sort.label()))));
    }
  }

  /** Of the language of a BCP 47 tag. */
  static Cues of(String languageTag) {
    String language = Locale.forLanguageTag(languageTag).getLanguage();
    return LOADED.computeIfAbsent(
        language, it -> new Cues(PhraseLists.beside(Cues.class, "cues-" + it + ".txt")));
  }

  /** How many words of the longest cue of a sort begin there; 0 when none does. */
  int at(Sort sort, Wording words, int index) {
    Glossary glossary = glossaries.get(sort);
    return glossary == null ? 0 : glossary.at(words, index).map(Glossary.Entry::words).orElse(0);
  }

  boolean standsAt(Sort sort, Wording words, int index) {
    return at(sort, words, index) > 0;
  }

  /** How many cues of a sort stand among some words. */
  int count(Sort sort, Wording words) {
    int count = 0;
    for (int at = 0; at < words.size(); at++) {
      count += standsAt(sort, words, at) ? 1 : 0;
    }
    return count;
  }

  /** The word at a place in the list of a sort. */
  String word(Sort sort, int number) {
    return lists.of(sort.label()).get(number);
  }

  /** The place of a word in the list of a sort, from 0; -1 when it is not in it. */
  int number(Sort sort, String key) {
    return lists.of(sort.label()).indexOf(key);
  }
}
