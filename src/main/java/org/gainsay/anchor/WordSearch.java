package org.gainsay.anchor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.text.Span;
import org.gainsay.text.Text;
import org.gainsay.text.Wording;

/**
 * Finds passages that hold most of some words, near each other, whether in order or not; for what
 * is remembered roughly. Rare words weigh more than frequent ones.
 */
public final class WordSearch {
  /** Of what the words weigh, in thousandths: less is no likeness. */
  private static final int LEAST_LIKENESS = 550;

  /** Words that may stand between those that are meant. */
  private static final int MOST_BETWEEN = 8;

  private static final int MOST_HITS = 20;

  /** From so many letters on a word may have one letter wrong. */
  private static final int LONG_WORD = 5;

  /** How many characters are read as words at once: a text of many words need not be held so. */
  private static final int PIECE = 1 << 16;

  private final Wording query;
  private final int[] weights;
  private final List<Match> matches = new ArrayList<>();
  private int size;
  private int total;

  /**
   * A passage.
   *
   * @param likeness how much of the words stands in it, in thousandths, order and nearness weighed
   * @param inOrder whether those that do stand in their order
   */
  public record Hit(Span span, int likeness, boolean inOrder) {}

  /** A word of the text, by its number and its place, that may be one of those meant. */
  private record Match(int word, Span span, int queried) {}

  private WordSearch(Wording query) {
    this.query = query;
    this.weights = new int[query.size()];
  }

  /** The best passages within a stretch of a text, the best first, none within another. */
  public static List<Hit> find(Text text, Span within, String words) {
    return new WordSearch(Wording.of(words)).find(text, within);
  }

  private List<Hit> find(Text text, Span within) {
    if (query.size() < 2) {
      return List.of();
    }
    Map<String, List<Integer>> known = new HashMap<>();
    for (int from = within.start(); from < within.end(); ) {
      int to = blank(text.content(), Math.min(from + PIECE, within.end()), within.end());
      match(Wording.of(text, new Span(from, to)), known);
      from = to;
    }
    weigh();
    List<Hit> hits = new ArrayList<>();
    for (int first = 0; first < matches.size(); first++) {
      window(first, hits);
    }
    return apart(hits);
  }

  // What may be meant

  private void match(Wording text, Map<String, List<Integer>> known) {
    for (int word = 0; word < text.size(); word++) {
      for (int queried : known.computeIfAbsent(text.key(word), this::meant)) {
        matches.add(new Match(size + word, text.spans().get(word), queried));
      }
    }
    size += text.size();
  }

  /** The first blank from there on, so that no word is cut. */
  private static int blank(String content, int from, int end) {
    int at = from;
    while (at < end && !Character.isWhitespace(content.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Which of the words a word of the text may stand for. */
  private List<Integer> meant(String key) {
    List<Integer> exact = new ArrayList<>();
    List<Integer> near = new ArrayList<>();
    for (int i = 0; i < query.size(); i++) {
      if (query.key(i).equals(key)) {
        exact.add(i);
      } else if (isNear(query.key(i), key)) {
        near.add(i);
      }
    }
    return exact.isEmpty() ? near : exact;
  }

  /** One letter may be wrong, and an ending of one or two letters missing; digits never differ. */
  private static boolean isNear(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    boolean comparable =
        shorter >= LONG_WORD
            && Math.abs(one.length() - other.length()) <= 2
            && one.chars().noneMatch(Character::isDigit)
            && other.chars().noneMatch(Character::isDigit);
    return comparable
        && (one.startsWith(other)
            || other.startsWith(one)
            || Levenshtein.distance(one, other) == 1);
  }

  /** Binary logarithms of how rare words are in the text; one misremembered weighs half. */
  private void weigh() {
    int[] counts = new int[query.size()];
    matches.forEach(match -> counts[match.queried()]++);
    for (int i = 0; i < weights.length; i++) {
      weights[i] = 1 + (counts[i] == 0 ? log(size) / 2 : log(size / counts[i]));
      total += weights[i];
    }
  }

  private static int log(int number) {
    return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(Math.max(1, number));
  }

  // Windows

  /** The best passage that begins with a match. */
  private void window(int first, List<Hit> hits) {
    int reach = matches.get(first).word() + 2 * query.size() + MOST_BETWEEN;
    boolean[] seen = new boolean[query.size()];
    List<Match> held = new ArrayList<>();
    Hit best = new Hit(Span.at(0), LEAST_LIKENESS - 1, false);
    for (int at = first; at < matches.size() && matches.get(at).word() < reach; at++) {
      Match match = matches.get(at);
      if (!seen[match.queried()] && isFree(held, match)) {
        seen[match.queried()] = true;
        held.add(match);
        Hit hit = hit(held);
        best = hit.likeness() > best.likeness() ? hit : best;
      }
    }
    if (best.likeness() >= LEAST_LIKENESS) {
      hits.add(best);
    }
  }

  /** One word of the text stands for one of those meant. */
  private static boolean isFree(List<Match> held, Match match) {
    return held.isEmpty() || held.get(held.size() - 1).word() < match.word();
  }

  private Hit hit(List<Match> held) {
    int weight = held.stream().mapToInt(match -> weights[match.queried()]).sum();
    int ordered = ordered(held);
    Match first = held.get(0);
    Match last = held.get(held.size() - 1);
    int length = last.word() - first.word() + 1;
    int loose = Math.max(0, length - query.size());
    int likeness =
        (int)
            ((3000L * weight + 1000L * ordered) / (4L * total)
                - 500L * loose / (loose + 2L * query.size()));
    boolean enough = held.size() > 1;
    return new Hit(first.span().union(last.span()), enough ? likeness : 0, ordered == weight);
  }

  /** The weight of the heaviest run of matches that stands in the order of the words. */
  private int ordered(List<Match> held) {
    int[] best = new int[held.size()];
    int most = 0;
    for (int i = 0; i < best.length; i++) {
      best[i] = weights[held.get(i).queried()];
      for (int j = 0; j < i; j++) {
        if (held.get(j).queried() < held.get(i).queried()) {
          best[i] = Math.max(best[i], best[j] + weights[held.get(i).queried()]);
        }
      }
      most = Math.max(most, best[i]);
    }
    return most;
  }

  private static List<Hit> apart(List<Hit> hits) {
    Collections.sort(
        hits,
        Comparator.comparingInt(Hit::likeness)
            .reversed()
            .thenComparing(hit -> hit.span().length())
            .thenComparing(Hit::span));
    List<Hit> apart = new ArrayList<>();
    for (Hit hit : hits) {
      if (apart.size() < MOST_HITS
          && apart.stream().noneMatch(it -> it.span().overlaps(hit.span()))) {
        apart.add(hit);
      }
    }
    return apart;
  }
}
