package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two renderings word by word: a longest common subsequence (Wagner and Fischer, The
 * string-to-string correction problem, 1974) and what stands between its words.
 */
final class Alignment {
  /** How two renderings of what may be one sentence differ, least first. */
  enum Difference {
    IDENTICAL,
    /** One stands inside the other. */
    EXCERPT,
    /** Too few words in common to be one sentence. */
    OTHER_WORDS,
    WORDING,
    /** A negation or condition fell into a marked gap. */
    OMISSION,
    GRAVE
  }

  /** A run of words that only one side has, or both have otherwise, between common words. */
  private record Stretch(int from, int to, int otherFrom, int otherTo) {}

  private final Utterance one;
  private final Utterance other;
  private final List<int[]> common;

  Alignment(Utterance one, Utterance other) {
    this.one = one;
    this.other = other;
    this.common = commonSubsequence();
  }

  /** How many words both have in order. */
  int matched() {
    return common.size();
  }

  Difference difference() {
    if (one.keys().equals(other.keys())) {
      return Difference.IDENTICAL;
    }
    if (common.size() * 5 < 3 * Math.min(one.size(), other.size())) {
      return Difference.OTHER_WORDS;
    }
    Difference worst = Difference.EXCERPT;
    for (Stretch stretch : inner()) {
      Difference next = difference(stretch);
      worst = next.compareTo(worst) > 0 ? next : worst;
    }
    return worst;
  }

  private Difference difference(Stretch stretch) {
    boolean left = stretch.from == stretch.to;
    boolean right = stretch.otherFrom == stretch.otherTo;
    if (left && one.gapBefore().get(stretch.from)) {
      return omission(other, stretch.otherFrom, stretch.otherTo);
    }
    if (right && other.gapBefore().get(stretch.otherFrom)) {
      return omission(one, stretch.from, stretch.to);
    }
    if (hasGap(one, stretch.from, stretch.to)
        || hasGap(other, stretch.otherFrom, stretch.otherTo)) {
      return Difference.EXCERPT;
    }
    return one.graveWords(stretch.from, stretch.to)
            .equals(other.graveWords(stretch.otherFrom, stretch.otherTo))
        ? Difference.WORDING
        : Difference.GRAVE;
  }

  private static boolean hasGap(Utterance utterance, int from, int to) {
    return IntStream.rangeClosed(from, to).anyMatch(utterance.gapBefore()::get);
  }

  private static Difference omission(Utterance full, int from, int to) {
    return full.turnsSense(from, to) ? Difference.OMISSION : Difference.EXCERPT;
  }

  /** Where the two differ: between common words, and at an edge where both have words. */
  private List<Stretch> inner() {
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    int otherFrom = 0;
    for (int i = 0; i <= common.size(); i++) {
      int to = i < common.size() ? common.get(i)[0] : one.size();
      int otherTo = i < common.size() ? common.get(i)[1] : other.size();
      boolean edge = i == 0 || i == common.size();
      boolean differs = edge ? from < to && otherFrom < otherTo : from < to || otherFrom < otherTo;
      if (differs) {
        stretches.add(new Stretch(from, to, otherFrom, otherTo));
      }
      from = to + 1;
      otherFrom = otherTo + 1;
    }
    return stretches;
  }

  /** Pairs of positions, in order. */
  private List<int[]> commonSubsequence() {
    int[][] length = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        length[i][j] =
            same(i, j) ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < one.size() && j < other.size()) {
      if (same(i, j)) {
        pairs.add(new int[] {i++, j++});
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  private boolean same(int i, int j) {
    return one.keys().get(i).equals(other.keys().get(j));
  }

  /** What each side has where they differ most gravely: {@code “will not” and “will”}. */
  String shown() {
    for (Stretch stretch : inner()) {
      if (difference(stretch) == difference()) {
        return "“"
            + words(one, stretch.from, stretch.to)
            + "” and “"
            + words(other, stretch.otherFrom, stretch.otherTo)
            + "”";
      }
    }
    return "";
  }

  private static String words(Utterance utterance, int from, int to) {
    return String.join(
        " ", utterance.keys().subList(Math.max(0, from - 1), Math.min(utterance.size(), to + 1)));
  }
}
