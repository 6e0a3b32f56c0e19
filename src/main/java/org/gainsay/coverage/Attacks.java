package org.gainsay.coverage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.text.Span;
import org.gainsay.text.Wording;

/** Finds what tells of an attack: its verb or noun, with who, whom or what with. */
final class Attacks {
  private static final int REACH = 14;
  private static final int AHEAD = 8;
  private static final int BESIDE = 5;

  private final Names names;
  private final Cues cues;

  Attacks(Names names, Cues cues) {
    this.names = names;
    this.cues = cues;
  }

  /** The first that a sentence tells of, and those behind its clause that name someone else. */
  List<AttackReport> in(Sentence sentence) {
    List<AttackReport> told = new ArrayList<>();
    Wording words = sentence.words();
    int at = 0;
    while (at < words.size()) {
      Optional<AttackReport> found = sentence.isQuoted(at) ? Optional.empty() : at(sentence, at);
      Optional<AttackReport> another = found.filter(it -> isAnother(it, told));
      another.ifPresent(told::add);
      int next = at + 1;
      at = another.map(it -> Math.max(next, words.from(it.clause().end()))).orElse(next);
    }
    return told;
  }

  private static boolean isAnother(AttackReport report, List<AttackReport> told) {
    return told.stream()
        .allMatch(
            it ->
                !it.clause().overlaps(report.clause())
                    && !report.by().isEmpty()
                    && !it.by().equals(report.by()));
  }

  private Optional<AttackReport> at(Sentence sentence, int at) {
    Wording words = sentence.words();
    int verb = cues.at(Cues.Sort.ATTACK, words, at);
    int noun = cues.at(Cues.Sort.ATTACK_NOUN, words, at);
    boolean idiom = cues.standsAt(Cues.Sort.IDIOM, words, at);
    if ((verb == 0 && noun == 0) || idiom || isAhead(words, at)) {
      return Optional.empty();
    }
    Parties parties = new Parties(sentence, at, Math.max(verb, noun), noun > 0);
    boolean light = noun > 0 || cues.at(Cues.Sort.LIGHT, words, at) >= verb;
    boolean harm = light && cues.standsAt(Cues.Sort.HARM, words, at) && parties.harmsSomeone();
    boolean tells = harm || (light ? parties.tellsMuch(noun == 0) : parties.tells());
    return tells ? Optional.of(parties.report()) : Optional.empty();
  }

  private boolean isAhead(Wording words, int at) {
    for (int before = at - 1; before >= Math.max(0, at - AHEAD); before--) {
      if (!words.inOneClause(before, before + 1)) {
        break;
      }
      if (cues.standsAt(Cues.Sort.AHEAD, words, before)) {
        return true;
      }
    }
    boolean later = at + 1 < words.size() && words.inOneClause(at, at + 1);
    return later && cues.standsAt(Cues.Sort.AHEAD, words, at + 1);
  }

  /** Who and what stand around the verb. */
  private final class Parties {
    private final Wording words;
    private final int verb;
    private final int verbEnd;
    private final boolean isNoun;
    private final boolean isPassive;
    private final Set<String> by = new LinkedHashSet<>();
    private final Set<String> target = new LinkedHashSet<>();
    private final Set<String> weapon = new LinkedHashSet<>();
    private boolean armed;
    private boolean placed;
    private boolean harmed;
    private boolean object;
    private int first;
    private int last;
    private int agentEnd;

    Parties(Sentence sentence, int verb, int length, boolean isNoun) {
      this.isNoun = isNoun;
      this.words = sentence.words();
      this.verb = verb;
      this.verbEnd = verb + length;
      this.isPassive = isPassive(words, verb);
      this.first = verb;
      this.last = verbEnd - 1;
      int at = verb;
      while (at > Math.max(0, verb - REACH) && words.inOneClause(at - 1, at)) {
        at--;
      }
      gather(at, verb);
      int end = verbEnd;
      while (end < Math.min(words.size(), verbEnd + REACH) && words.inOneClause(end - 1, end)) {
        end++;
      }
      gather(verb, end);
    }

    /** "Was attacked", "have been badly hit", "those killed by". */
    private boolean isPassive(Wording words, int verb) {
      int at = verb - 1;
      while (at > 0 && SpeechVerbs.isAdverb(words.key(at))) {
        at--;
      }
      boolean by = verbEnd < words.size() && words.key(verbEnd).equals("by");
      return !isNoun && (by || (at >= 0 && cues.standsAt(Cues.Sort.PASSIVE, words, at)));
    }

    private void gather(int from, int to) {
      int at = from;
      while (at < to) {
        int start = at;
        Optional<Name> term = names.termAt(words, start);
        int weaponWords = weapon(start, term);
        if (weaponWords > 0) {
          armed |= at >= verbEnd || at < verb;
          boolean act =
              cues.at(Cues.Sort.ATTACK_NOUN, words, start) == weaponWords || start == verb;
          term.flatMap(Name::id)
              .or(() -> act ? Optional.empty() : Optional.of(slug(start, weaponWords)))
              .ifPresent(weapon::add);
          at = take(start, Math.max(weaponWords, term.map(Name::words).orElse(1)));
        } else if (term.isPresent()) {
          boolean told =
              !cues.standsAt(Cues.Sort.ATTACK_NOUN, words, start)
                  && !isAgent(start, term.get().end());
          if (told) {
            term.flatMap(Name::id).ifPresent(target::add);
            harmed = true;
            object |= start >= verbEnd;
          }
          at = take(start, term.get().words());
        } else if (isSite(start)) {
          target.add(slug(start, 1));
          harmed = true;
          object |= start >= verbEnd;
          at = take(start, 1);
        } else {
          at = party(start);
        }
      }
    }

    /** What the vocabulary has no term for, as an id. */
    private String slug(int from, int length) {
      return Names.slug(words.written(from, length));
    }

    private boolean isSite(int at) {
      return cues.standsAt(Cues.Sort.FACILITY, words, at)
          || cues.standsAt(Cues.Sort.SITE, words, at);
    }

    /** How many words of a weapon begin there; a term that ends with one is one. */
    private int weapon(int start, Optional<Name> term) {
      int end = term.map(Name::end).orElse(start);
      for (int at = start + 1; at < end; at++) {
        int tail = cues.at(Cues.Sort.WEAPON, words, at);
        if (at + tail == end) {
          return end - start;
        }
      }
      return cues.at(Cues.Sort.WEAPON, words, start);
    }

    /** "Fighters of the League attacked", "League fighters": they attack, and are not attacked. */
    private boolean isAgent(int start, int end) {
      boolean acts = end <= verb && !isNoun && !isPassive;
      return acts && (isOfSomeone(end) || (start > 0 && agentEnd == start));
    }

    private boolean isOfSomeone(int end) {
      boolean of = end < verb && Set.of("of", "from").contains(words.key(end)) && words.joined(end);
      int name = of && cues.standsAt(Cues.Sort.DETERMINER, words, end + 1) ? end + 2 : end + 1;
      return of && names.someoneAt(words, name).isPresent();
    }

    private int party(int at) {
      Optional<Name> place = names.placeAt(words, at);
      Optional<Name> actor =
          names.actorAt(words, at).or(() -> place.isPresent() ? Optional.empty() : stranger(at));
      if (actor.isPresent()) {
        return actor(at, actor.get());
      }
      placed |= place.isPresent();
      return place.isPresent() ? take(at, place.get().words()) : at + 1;
    }

    /** Someone whom the vocabulary does not know; with "in" before it, the name of a place. */
    private Optional<Name> stranger(int at) {
      return names.someoneAt(words, at).or(() -> names.peopleAt(words, at));
    }

    private int actor(int at, Name actor) {
      boolean somewhere =
          actor.id().isEmpty() && at > 0 && cues.standsAt(Cues.Sort.WHERE, words, at - 1);
      if (somewhere) {
        placed = true;
        return take(at, actor.words());
      }
      boolean speaks =
          actor.end() < words.size() && cues.standsAt(Cues.Sort.SPEECH, words, actor.end());
      boolean agent = at < verb ? !speaks && !isPassive && governs(actor.end()) : behindBy(at);
      if (agent) {
        if (at < verb && at - agentEnd > 2) {
          by.clear();
        }
        agentEnd = actor.end();
        by.add(actor.id().orElse(actor.written()));
      } else {
        harmed |= !isOwner(at);
      }
      return take(at, actor.words());
    }

    /** "The budget of X": what is told of is something of theirs. */
    private boolean isOwner(int at) {
      int before = at - 1;
      if (before > verb && cues.standsAt(Cues.Sort.DETERMINER, words, before)) {
        before--;
      }
      return !isNoun && before > verbEnd && words.key(before).equals("of");
    }

    /**
     * A noun or participle has its agent beside it, "X’s attack"; a verb may have it further off.
     */
    private boolean governs(int end) {
      if (end > verb) {
        return false; // the name takes in the verb itself
      }
      boolean verbal = !isNoun && !words.key(verb).endsWith("ing");
      boolean holdsNoun = end > verb;
      return verbal
          || holdsNoun
          || (verb - end <= BESIDE && words.inOneClause(end - 1, verb) && !comma(end));
    }

    private boolean comma(int end) {
      int from = words.spans().get(end - 1).end();
      return words.content().substring(from, words.spans().get(verb).start()).contains(",");
    }

    private boolean behindBy(int at) {
      for (int before = at - 1; before >= Math.max(verb, at - 3); before--) {
        if (words.key(before).equals("by")) {
          return true;
        }
      }
      return false;
    }

    private int take(int at, int length) {
      first = Math.min(first, at);
      last = Math.max(last, at + length - 1);
      return at + length;
    }

    boolean tells() {
      return !by.isEmpty() || harmed || placed || armed;
    }

    /** A verb needs a weapon and someone; a noun someone and a place or target. */
    boolean tellsMuch(boolean verb) {
      return verb
          ? armed && (!by.isEmpty() || harmed || placed)
          : (!by.isEmpty() && (harmed || placed || armed)) || (armed && (harmed || placed));
    }

    /** Someone shot, killed or raided someone or something that has a name. */
    boolean harmsSomeone() {
      return !by.isEmpty() && object;
    }

    AttackReport report() {
      return new AttackReport(
          clause(),
          words.written(verb, verbEnd - verb),
          List.copyOf(by),
          List.copyOf(targets()),
          List.copyOf(weapon));
    }

    /** People are hit wherever something is. */
    private Set<String> targets() {
      Set<String> told = new LinkedHashSet<>(target);
      told.remove("people");
      return told.isEmpty() && !placed ? target : told;
    }

    private Span clause() {
      return words.span(first, last - first + 1);
    }
  }
}
