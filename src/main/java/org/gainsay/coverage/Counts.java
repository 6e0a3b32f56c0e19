package org.gainsay.coverage;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.Vocabulary;
import org.gainsay.quantity.NumberExpression;
import org.gainsay.quantity.Reading;
import org.gainsay.text.Wording;

/** Reads what a figure counts from the words around it. */
final class Counts {
  /** How far behind a number the word for its measure may stand, and how far before. */
  private static final int BEHIND = 18;

  private static final int BEFORE = 12;

  private static final int LONGEST = 4;

  /** Measures whose word is itself what is counted. */
  private static final List<Cues.Sort> THINGS =
      List.of(Cues.Sort.MEASURE_STRIKES, Cues.Sort.MEASURE_MUNITIONS, Cues.Sort.MEASURE_FIGHTERS);

  /** Measures of people, told by a verb or a participle. */
  private static final List<Cues.Sort> FATES =
      List.of(
          Cues.Sort.MEASURE_KILLED,
          Cues.Sort.MEASURE_DIED,
          Cues.Sort.MEASURE_INJURED,
          Cues.Sort.MEASURE_CASUALTIES,
          Cues.Sort.MEASURE_MISSING,
          Cues.Sort.MEASURE_DETAINED,
          Cues.Sort.MEASURE_DISPLACED,
          Cues.Sort.MEASURE_DEPARTURES,
          Cues.Sort.MEASURE_POPULATION);

  /** Their verbs have no object: they count those who are named before them. */
  private static final Set<Cues.Sort> INTRANSITIVE =
      EnumSet.of(Cues.Sort.MEASURE_DIED, Cues.Sort.MEASURE_MISSING, Cues.Sort.MEASURE_DEPARTURES);

  /** What counts nothing that has a name. */
  static final String UNNAMED = "number";

  private final Names names;
  private final Cues cues;
  private final Vocabulary vocabulary;

  Counts(Names names, Cues cues, Vocabulary vocabulary) {
    this.names = names;
    this.cues = cues;
    this.vocabulary = vocabulary;
  }

  Count of(Sentence sentence, NumberExpression number) {
    Wording words = sentence.words();
    int first = words.from(number.span().start());
    int next = words.from(number.span().end());
    Noun noun =
        words.follows(number.span().end(), next)
            ? noun(words, next)
            : new Noun(next, next, Optional.empty());
    if (number.reading().kind() == Reading.Kind.SHARE) {
      return share(words, first, next, noun);
    }
    return thing(words, next, noun)
        .or(() -> amount(words, next, number))
        .or(() -> fate(words, first, next, noun))
        .or(() -> declared(words, first, next))
        .orElseGet(() -> counted(words, noun));
  }

  /** A measure that stands near the number by a name of the vocabulary: "40 exits". */
  private Optional<Count> declared(Wording words, int first, int next) {
    for (int distance = 0; distance < BEFORE; distance++) {
      int before = first - 1 - distance;
      Optional<String> measure =
          names.measureAt(words, next + distance).or(() -> names.measureAt(words, before));
      if (measure.isPresent()) {
        return Optional.of(
            new Count(measure.get(), Optional.empty(), Optional.empty(), per(words, next), true));
      }
    }
    return Optional.empty();
  }

  /** What is counted: the words behind a number up to a verb, a preposition or a mark. */
  private record Noun(int first, int end, Optional<String> term) {
    boolean isEmpty() {
      return first >= end;
    }
  }

  private Noun noun(Wording words, int next) {
    int first = next;
    while (first < Math.min(words.size(), next + 3) && leadsIn(words, first)) {
      first++;
    }
    int end = first;
    while (end < words.size()
        && end - first < LONGEST
        && (end == first || (words.hyphenated(end - 1) && !isPlural(words, end - 1)))
        && !stops(words, first, end)) {
      end++;
    }
    return new Noun(first, end, term(words, first, Math.max(end, first + 1)));
  }

  private boolean leadsIn(Wording words, int index) {
    return words.key(index).equals("of")
        || cues.standsAt(Cues.Sort.THEM, words, index)
        || cues.standsAt(Cues.Sort.DETERMINER, words, index)
        || cues.standsAt(Cues.Sort.PRONOUN, words, index);
  }

  private static boolean isPlural(Wording words, int index) {
    String key = words.key(index);
    return key.length() > 3 && key.endsWith("s") && !key.endsWith("ss");
  }

  /** The last term of the vocabulary in it, its head. */
  private Optional<String> term(Wording words, int first, int end) {
    for (int at = Math.min(end, words.size()) - 1; at >= first; at--) {
      Optional<Name> term = names.termAt(words, at);
      if (term.isPresent()) {
        Optional<Name> longer = at > first ? names.termAt(words, at - 1) : Optional.empty();
        return longer.filter(it -> it.words() > 1).or(() -> term).flatMap(Name::id);
      }
    }
    return Optional.empty();
  }

  private boolean stops(Wording words, int first, int index) {
    String key = words.key(index);
    return cues.standsAt(Cues.Sort.BETWEEN, words, index)
        || cues.standsAt(Cues.Sort.STOP, words, index)
        || cues.standsAt(Cues.Sort.PRONOUN, words, index)
        || (cues.standsAt(Cues.Sort.SPEECH, words, index) && !isPlural(words, index))
        || Names.prepositions().contains(key)
        || (index > first && key.endsWith("ing") && key.length() > 5);
  }

  /** "a third of whom are children", "women comprise 80% of the displaced". */
  private Count share(Wording words, int first, int next, Noun noun) {
    if (isChange(words, first)) {
      return new Count("change", Optional.empty(), Optional.empty(), Optional.empty(), false);
    }
    boolean of = next < words.size() && words.key(next).equals("of");
    boolean them = of && cues.standsAt(Cues.Sort.THEM, words, next + 1);
    Optional<String> named =
        !(of || isRatio(words, first, next)) || noun.isEmpty()
            ? Optional.empty()
            : noun.term().or(() -> Optional.of(slug(words, noun.first(), noun.end())));
    Optional<String> whole =
        them ? Optional.empty() : named.map(it -> it.equals("population") ? "people" : it);
    Optional<Cues.Sort> fate = nearest(words, first, next);
    Optional<String> part =
        named
            .filter(any -> them)
            .or(() -> termNear(words, next, next + 5))
            .filter(it -> !whole.equals(Optional.of(it)))
            .or(() -> termNear(words, first - 5, first))
            .or(() -> befallen(words, noun.end()));
    String measure = fate.map(Counts::id).orElse(part.isPresent() ? "people" : "share");
    return new Count(
        measure,
        part,
        whole.or(() -> part.map(any -> "people")),
        Optional.empty(),
        fate.isPresent());
  }

  /** "four in five children", "nine out of ten": what is counted stands right behind. */
  private static boolean isRatio(Wording words, int first, int next) {
    for (int at = first; at < next; at++) {
      if (words.key(at).equals("in") || words.key(at).equals("out")) {
        return true;
      }
    }
    return false;
  }

  /** "risen by 18 percent". */
  private boolean isChange(Wording words, int first) {
    for (int at = Math.max(0, first - 3); at < first; at++) {
      if (cues.standsAt(Cues.Sort.CHANGE, words, at)) {
        return true;
      }
    }
    return false;
  }

  /** "304 of these were children". */
  private Optional<String> person(Wording words, int next) {
    return termNear(words, next, next + 5).filter(this::isPeople);
  }

  private boolean isPeople(String term) {
    return vocabulary.termsAround(term).contains("people");
  }

  private Optional<String> termNear(Wording words, int from, int to) {
    for (int at = Math.max(0, from); at < Math.min(words.size(), to); at++) {
      Optional<String> term = names.termAt(words, at).flatMap(Name::id);
      if (term.filter(it -> !it.equals("people")).isPresent()) {
        return term;
      }
    }
    return Optional.empty();
  }

  /** Those whom the first word for a fate behind a number befell: "displaced", "injured". */
  private Optional<String> befallen(Wording words, int from) {
    for (int at = from; at < Math.min(words.size(), from + BEHIND); at++) {
      int word = at;
      if (FATES.stream()
          .filter(sort -> sort != Cues.Sort.MEASURE_POPULATION)
          .anyMatch(sort -> cues.standsAt(sort, words, word))) {
        return Optional.of(words.key(at));
      }
    }
    return Optional.empty();
  }

  private static String id(Cues.Sort sort) {
    return sort.label().substring("measure-".length());
  }

  /** "460 cluster bombs", "over 11,500 airstrikes". */
  private Optional<Count> thing(Wording words, int next, Noun noun) {
    for (int at = noun.first(); at < noun.end(); at++) {
      for (Cues.Sort sort : THINGS) {
        if (cues.standsAt(sort, words, at)) {
          String measure = id(sort);
          Optional<String> of =
              Optional.of(slug(words, noun.first(), at + cues.at(sort, words, at)))
                  .filter(it -> !it.equals(measure) && !it.equals("times"));
          return Optional.of(
              new Count(
                  measure, noun.term().or(() -> of), Optional.empty(), per(words, next), true));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Count> fate(Wording words, int first, int next, Noun noun) {
    Optional<Cues.Sort> nearest = nearest(words, first, next);
    if (nearest.isEmpty()) {
      return facility(words, next, noun);
    }
    Optional<String> of =
        noun.term().or(() -> noun.isEmpty() ? person(words, next) : people(words, noun));
    return Optional.of(
        new Count(
            id(nearest.get()),
            of.filter(it -> !it.equals("people")),
            Optional.empty(),
            per(words, next),
            true));
  }

  /** The measure whose word stands nearest in the sentence; what stands in brackets counts too. */
  private Optional<Cues.Sort> nearest(Wording words, int first, int next) {
    for (int distance = 0; distance < BEHIND; distance++) {
      Optional<Cues.Sort> behind =
          isOfAnother(words, next + distance)
              ? Optional.empty()
              : fateAt(words, next, next + distance);
      if (behind.isPresent()) {
        return behind;
      }
      Optional<Cues.Sort> before =
          distance < BEFORE ? fateAt(words, first, first - 1 - distance) : Optional.empty();
      if (before.filter(sort -> !INTRANSITIVE.contains(sort)).isPresent()) {
        return before;
      }
    }
    return Optional.empty();
  }

  /** "killing 900 others": a participle before another number is of that one. */
  private boolean isOfAnother(Wording words, int at) {
    if (at >= words.size() || !words.key(at).endsWith("ing")) {
      return false;
    }
    for (int next = at + 1; next < Math.min(words.size(), at + 4); next++) {
      if (Character.isDigit(words.key(next).charAt(0))
          || cues.standsAt(Cues.Sort.SMALL_NUMBER, words, next)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Cues.Sort> fateAt(Wording words, int from, int at) {
    boolean near =
        at >= 0
            && at < words.size()
            && !parted(words, Math.min(at, from - 1), Math.max(at, from - 1));
    return near
        ? FATES.stream().filter(sort -> cues.standsAt(sort, words, at)).findFirst()
        : Optional.empty();
  }

  /** Whether a semicolon, colon or dash stands between two words. */
  private static boolean parted(Wording words, int first, int last) {
    int from = words.spans().get(Math.max(0, first)).end();
    int to = words.spans().get(Math.max(0, last)).start();
    for (int i = from; i < to; i++) {
      if (";:–—".indexOf(words.content().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Who they are, where that is not simply people: "White Helmet volunteers". */
  private Optional<String> people(Wording words, Noun noun) {
    boolean told =
        noun.isEmpty() || FATES.stream().anyMatch(sort -> cues.standsAt(sort, words, noun.first()));
    return told ? Optional.empty() : Optional.of(slug(words, noun.first(), noun.end()));
  }

  /** "three hospitals … were attacked". */
  private Optional<Count> facility(Wording words, int next, Noun noun) {
    boolean building = false;
    for (int at = noun.first(); at < noun.end(); at++) {
      building |= cues.standsAt(Cues.Sort.FACILITY, words, at);
    }
    for (int at = 0; building && at < words.size(); at++) {
      if (cues.standsAt(Cues.Sort.MEASURE_FACILITIES_HIT, words, at)) {
        String of = slug(words, noun.first(), noun.end());
        return Optional.of(
            new Count(
                "facilities-hit",
                noun.term().or(() -> Optional.of(of)),
                Optional.empty(),
                per(words, next),
                true));
      }
    }
    return Optional.empty();
  }

  /** Length, money, weight: by the unit, and by "wide", "long" behind it. */
  private Optional<Count> amount(Wording words, int next, NumberExpression number) {
    return number
        .reading()
        .unit()
        .map(
            unit ->
                new Count(
                    next < words.size() ? dimension(words.key(next)) : "amount",
                    Optional.empty(),
                    Optional.empty(),
                    per(words, next),
                    false));
  }

  private String dimension(String word) {
    int number = cues.number(Cues.Sort.DIMENSION, word);
    return number < 0 ? "amount" : cues.word(Cues.Sort.DIMENSION_MEASURE, number);
  }

  /** With no word for a measure, what is counted gives its name. */
  private Count counted(Wording words, Noun noun) {
    String own = noun.isEmpty() ? "" : slug(words, noun.first(), noun.end());
    String name = noun.term().orElse(own);
    boolean person = noun.term().filter(this::isPeople).isPresent();
    String measure = name.isEmpty() ? UNNAMED : person ? "people" : name;
    return new Count(
        measure,
        noun.term().filter(it -> !it.equals(measure)),
        Optional.empty(),
        per(words, noun.first()),
        vocabulary.measures().containsKey(measure));
  }

  private Optional<String> per(Wording words, int from) {
    for (int at = from; at + 1 < Math.min(words.size(), from + 5); at++) {
      boolean rate = words.key(at).equals("per") || words.key(at).equals("each");
      if (rate && words.joined(at) && cues.standsAt(Cues.Sort.UNIT_OF_TIME, words, at + 1)) {
        return Optional.of(words.key(at + 1));
      }
    }
    return Optional.empty();
  }

  /** Whether it counts what a figure before it counts: "51 of them", "as many as 51." */
  boolean refersBack(Sentence sentence, NumberExpression number) {
    Wording words = sentence.words();
    int next = words.from(number.span().end());
    boolean marked = !words.follows(number.span().end(), next);
    boolean them =
        next + 1 < words.size()
            && words.key(next).equals("of")
            && cues.standsAt(Cues.Sort.THEM, words, next + 1);
    return marked || them || cues.standsAt(Cues.Sort.UNTIL, words, next);
  }

  private static String slug(Wording words, int first, int end) {
    return first >= end ? "" : Names.slug(words.written(first, end - first));
  }
}
