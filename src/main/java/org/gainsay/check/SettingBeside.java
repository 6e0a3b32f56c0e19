package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.check.Passages.ValueAt;
import org.gainsay.claim.Glossary;
import org.gainsay.coverage.Dates;
import org.gainsay.text.Span;
import org.gainsay.text.Wording;

/**
 * Where and when, as far as the text ties it to a value: right behind what is counted and what
 * befell it, "40 people were killed in Orlow in 2030", or at the head of the sentence and right
 * before the value, "In Orlow, 40 people".
 *
 * <p>Everything else in the sentence may belong to something else, and is left aside.
 */
record SettingBeside(Optional<Where> where, Optional<Dates.Dated> date) {
  private static final int LONGEST_NOUN = 4;

  /**
   * Places named together, "in Orlow and Karsk".
   *
   * @param places for each the ids of all that go by its name
   */
  record Where(List<Set<String>> places, Span span) {
    Where {
      places = List.copyOf(places);
    }
  }

  static SettingBeside of(ValueAt value, Glossary places, Dates dates) {
    SettingBeside behind = new Reader(value, places, dates).behind();
    SettingBeside ahead = new Reader(value, places, dates).ahead();
    return new SettingBeside(behind.where().or(ahead::where), behind.date().or(ahead::date));
  }

  /** Goes from phrase to phrase as long as each belongs to the value. */
  private static final class Reader {
    private final ValueAt value;
    private final Wording words;
    private final Phrases phrases;
    private final Glossary places;
    private final Dates dates;
    private Optional<Where> where = Optional.empty();
    private Optional<Dates.Dated> date = Optional.empty();

    Reader(ValueAt value, Glossary places, Dates dates) {
      this.value = value;
      this.words = value.sentence();
      this.phrases = value.phrases();
      this.places = places;
      this.dates = dates;
    }

    SettingBeside behind() {
      int at = nounEnd(Noun.first(value, words));
      while (at > 0 && at < words.size() && words.hyphenated(at - 1)) {
        int next = phrase(at, words.size());
        at = next > at ? next : predicate(at);
      }
      return new SettingBeside(where, date);
    }

    /** The word behind what is counted; -1 when something else stands there. */
    private int nounEnd(int first) {
      int at = first;
      while (at >= 0
          && at < words.size()
          && at - first < LONGEST_NOUN
          && (at == first || words.hyphenated(at - 1))
          && !phrases.standsAt(Phrases.Sort.FUNCTION_WORD, words, at)) {
        if (acts(at) || Character.isDigit(words.key(at).charAt(0))) {
          return -1;
        }
        at++;
      }
      return at;
    }

    /** "People demanding change in Orlow": the place may be that of what they do. */
    private boolean acts(int at) {
      return words.key(at).endsWith("ing") && words.key(at).length() > 5;
    }

    private int predicate(int at) {
      boolean passes =
          phrases.standsAt(Phrases.Sort.BEFALLS, words, at) || words.key(at).endsWith("ly");
      return passes ? at + 1 : words.size();
    }

    SettingBeside ahead() {
      int end = words.from(value.number().span().start());
      int at = 0;
      while (at < end) {
        int next = phrase(at, end);
        if (next == at) {
          break;
        }
        at = next;
      }
      return at == end && end < words.size()
          ? new SettingBeside(where, date)
          : new SettingBeside(Optional.empty(), Optional.empty());
    }

    /**
     * The word behind a phrase of place or time, or of who did it; the same word if none begins
     * there.
     */
    private int phrase(int at, int to) {
      Optional<Dates.Dated> dated = dates.behind(words, at, to).filter(it -> closes(it.end(), to));
      if (dated.isPresent()) {
        date = date.or(() -> dated);
        return dated.get().end();
      }
      int end = phrases.standsAt(Phrases.Sort.PLACING, words, at) ? places(at + 1, to) : at;
      return end > at + 1 ? end : at;
    }

    private int places(int first, int to) {
      List<Set<String>> found = new ArrayList<>();
      int begin = behindArticle(first);
      int at = begin;
      int end = at;
      while (at < to) {
        Optional<Glossary.Entry> place = places.at(words, at);
        if (place.isEmpty()) {
          return first;
        }
        found.add(place.get().ids());
        end = at + place.get().words();
        if (!goesOn(end, to)) {
          break;
        }
        at = behindArticle(isAnd(end) ? end + 1 : end);
      }
      if (found.isEmpty() || end > to || !closes(end, to)) {
        return first;
      }
      Where named = new Where(found, words.span(begin, end - begin));
      where = where.or(() -> Optional.of(named));
      return end;
    }

    private int behindArticle(int at) {
      boolean article = at < words.size() && words.key(at).equals("the");
      return article && places.at(words, at).isEmpty() ? at + 1 : at;
    }

    /** Whether another place follows: "Orlow, Karsk", "Orlow and Karsk". */
    private boolean goesOn(int end, int to) {
      return end < to && (isAnd(end) || (!words.hyphenated(end - 1) && isCapital(end)));
    }

    private boolean isAnd(int at) {
      return at < words.size()
          && Set.of("and", "or").contains(words.key(at))
          && at + 1 < words.size()
          && isCapital(at + 1);
    }

    private boolean isCapital(int at) {
      return Character.isUpperCase(words.content().charAt(words.spans().get(at).start()));
    }

    /** "In Orlow Street", "in 2030 attacks", "in Orlow’s suburbs" speak of something else. */
    private boolean closes(int end, int to) {
      String last = words.written(end - 1, 1);
      boolean possessive = last.endsWith("’s") || last.endsWith("'s");
      return !possessive
          && (end >= to
              || !words.hyphenated(end - 1)
              || phrases.standsAt(Phrases.Sort.FUNCTION_WORD, words, end));
    }
  }
}
