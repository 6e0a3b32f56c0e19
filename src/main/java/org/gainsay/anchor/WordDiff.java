package org.gainsay.anchor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gainsay.anchor.NearMiss.WordChange;
import org.gainsay.text.Folding;
import org.gainsay.text.Span;
import org.gainsay.text.Typography;
import org.gainsay.text.Words;

/** A quote and a passage word by word, and whether a protected word is among what differs. */
final class WordDiff {
  /**
   * Above this many pairs of words nothing is aligned: all of the quote against all of the text.
   */
  private static final long MOST_PAIRS = 4_000_000;

  private static final int NONE = -1;

  private final Side quote;
  private final Side source;
  private final Protection protection;
  private final List<int[]> steps = new ArrayList<>();

  /**
   * Aligns them.
   *
   * @param sentenceStart whether the passage begins a sentence of the text
   */
  WordDiff(String quoted, String passage, boolean sentenceStart, Protection protection) {
    this.quote = new Side(quoted, true, protection);
    this.source = new Side(passage, sentenceStart, protection);
    this.protection = protection;
    align();
  }

  List<WordChange> changes() {
    return steps.stream()
        .map(s -> new WordChange(quote.word(s[0]), source.word(s[1]), isSame(s)))
        .toList();
  }

  /** Whether nothing but protected words differs, and something is left that agrees. */
  boolean onlyProtectedDiffer() {
    return steps.stream().allMatch(s -> isSame(s) || isProtected(s))
        && steps.stream().anyMatch(this::isSame);
  }

  /** In plain words the first difference that touches a protected word. */
  Optional<String> protectedDifference() {
    for (int i = 0; i < steps.size(); i++) {
      if (!isSame(steps.get(i)) && isProtected(steps.get(i))) {
        return Optional.of(sentence(i));
      }
    }
    return Optional.empty();
  }

  private String sentence(int changed) {
    int first = changed;
    int last = changed;
    while (first > 0 && !isSame(steps.get(first - 1))) {
      first--;
    }
    while (last + 1 < steps.size() && !isSame(steps.get(last + 1))) {
      last++;
    }
    if (last + 1 < steps.size()) {
      last++;
    } else if (first > 0) {
      first--;
    }
    return "the text says "
        + source.shown(steps, first, last, 1)
        + ", the quote "
        + quote.shown(steps, first, last, 0);
  }

  private boolean isProtected(int[] step) {
    return quote.isProtected(step[0]) || source.isProtected(step[1]);
  }

  private boolean isSame(int[] step) {
    return step[0] != NONE && step[1] != NONE && alike(step[0], step[1]);
  }

  private boolean alike(int i, int j) {
    return quote.key(i).equals(source.key(j))
        && Grading.of(quote.word(i), source.word(j), protection).grade().links();
  }

  private void align() {
    int head = 0;
    int least = Math.min(quote.size(), source.size());
    while (head < least && alike(head, head)) {
      steps.add(new int[] {head, head});
      head++;
    }
    int tail = 0;
    while (tail < least - head && alike(quote.size() - 1 - tail, source.size() - 1 - tail)) {
      tail++;
    }
    alignMiddle(head, quote.size() - tail, source.size() - tail);
    for (int i = tail; i > 0; i--) {
      steps.add(new int[] {quote.size() - i, source.size() - i});
    }
  }

  private void alignMiddle(int head, int quoteEnd, int sourceEnd) {
    int rows = quoteEnd - head;
    int columns = sourceEnd - head;
    if ((long) rows * columns > MOST_PAIRS) {
      for (int i = head; i < quoteEnd; i++) {
        steps.add(new int[] {i, NONE});
      }
      for (int j = head; j < sourceEnd; j++) {
        steps.add(new int[] {NONE, j});
      }
      return;
    }
    trace(costs(head, rows, columns), head);
  }

  /** Least letters changed, by dynamic programming as in Wagner and Fischer, J. ACM 21(1), 1974. */
  private int[][] costs(int head, int rows, int columns) {
    int[][] cost = new int[rows + 1][columns + 1];
    for (int i = 0; i <= rows; i++) {
      for (int j = 0; j <= columns; j++) {
        if (i > 0 || j > 0) {
          int left = i > 0 ? cost[i - 1][j] + quote.weight(head + i - 1) : Integer.MAX_VALUE;
          int right = j > 0 ? cost[i][j - 1] + source.weight(head + j - 1) : Integer.MAX_VALUE;
          int both =
              i > 0 && j > 0 ? cost[i - 1][j - 1] + change(head + i - 1, head + j - 1) : left;
          cost[i][j] = Math.min(both, Math.min(left, right));
        }
      }
    }
    return cost;
  }

  /** A changed pair costs one more than its letters, so that equal words are not torn apart. */
  private int change(int i, int j) {
    return alike(i, j) ? 0 : 1 + Levenshtein.distance(quote.key(i), source.key(j));
  }

  private void trace(int[][] cost, int head) {
    List<int[]> backwards = new ArrayList<>();
    int i = cost.length - 1;
    int j = cost[0].length - 1;
    while (i > 0 || j > 0) {
      int here = cost[i][j];
      if (i > 0 && j > 0 && here == cost[i - 1][j - 1] + change(head + i - 1, head + j - 1)) {
        backwards.add(new int[] {head + --i, head + --j});
      } else if (i > 0 && here == cost[i - 1][j] + quote.weight(head + i - 1)) {
        backwards.add(new int[] {head + --i, NONE});
      } else {
        backwards.add(new int[] {NONE, head + --j});
      }
    }
    Collections.reverse(backwards);
    steps.addAll(backwards);
  }

  /** The words of one side, with the symbols that belong to their value. */
  private static final class Side {
    private final String passage;
    private final List<Span> words;
    private final List<String> keys;
    private final BitSet isProtected;

    Side(String passage, boolean sentenceStart, Protection protection) {
      this.passage = passage;
      this.words = Words.in(passage).stream().map(word -> withSymbols(passage, word)).toList();
      this.keys =
          words.stream().map(w -> Folding.key(passage.substring(w.start(), w.end()))).toList();
      this.isProtected = protection.protectedWords(passage, words, sentenceStart);
    }

    int size() {
      return words.size();
    }

    String key(int word) {
      return keys.get(word);
    }

    int weight(int word) {
      return keys.get(word).length() + 1;
    }

    String word(int word) {
      return word == NONE ? "" : passage.substring(words.get(word).start(), words.get(word).end());
    }

    boolean isProtected(int word) {
      return word != NONE && isProtected.get(word);
    }

    /** The words of some steps as they stand, in backquotes, on one line. */
    String shown(List<int[]> steps, int first, int last, int side) {
      int start = Integer.MAX_VALUE;
      int end = 0;
      for (int[] step : steps.subList(first, last + 1)) {
        if (step[side] != NONE) {
          start = Math.min(start, words.get(step[side]).start());
          end = Math.max(end, words.get(step[side]).end());
        }
      }
      String shown = start < end ? passage.substring(start, end) : "";
      return "`" + String.join(" ", shown.split("\\s+", -1)) + "`";
    }

    private static Span withSymbols(String passage, Span word) {
      int start = word.start();
      int end = word.end();
      while (start > 0 && belongsBefore(passage, start, word)) {
        start--;
      }
      while (end < passage.length() && Typography.isValueSymbol(passage.charAt(end))) {
        end++;
      }
      return new Span(start, end);
    }

    private static boolean belongsBefore(String passage, int start, Span word) {
      char before = passage.charAt(start - 1);
      boolean sign =
          Typography.isDash(before)
              && Character.isDigit(passage.charAt(word.start()))
              && (start == 1 || Typography.isWhite(passage.charAt(start - 2)));
      return Typography.isValueSymbol(before) || sign;
    }
  }
}
