package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.gainsay.anchor.Protection;
import org.gainsay.text.Folding;
import org.gainsay.text.Span;
import org.gainsay.text.Words;

/**
 * Quoted words, ready to be aligned.
 *
 * @param keys the words, typographically folded
 * @param grave which of them are numbers, negations, names, modals or quantifiers
 * @param turning which of them are negations or conditions
 * @param gapBefore before which of them words are marked as left out; its last bit stands for the
 *     end
 */
record Utterance(String text, List<String> keys, BitSet grave, BitSet turning, BitSet gapBefore) {
  private static final Set<String> MODALS =
      Set.of("must", "shall", "will", "ought", "need", "any", "only", "always");

  private static final Set<String> CONDITIONS = Set.of("if", "until", "unless", "provided", "when");

  static Utterance of(String text, Protection protection) {
    String spoken = withoutInsertions(text);
    List<Span> words = Words.in(spoken);
    BitSet grave = protection.protectedWords(spoken, words, true);
    List<String> keys = new ArrayList<>();
    BitSet turning = new BitSet();
    BitSet gaps = new BitSet();
    int end = 0;
    for (Span word : words) {
      if (isGap(spoken, end, word.start())) {
        gaps.set(keys.size());
      }
      String written = spoken.substring(word.start(), word.end());
      String key = Folding.key(written);
      turning.set(keys.size(), protection.turnsSense(written) || CONDITIONS.contains(key));
      if (MODALS.contains(key)) {
        grave.set(keys.size());
      }
      keys.add(key);
      end = word.end();
    }
    if (isGap(spoken, end, spoken.length())) {
      gaps.set(keys.size());
    }
    return new Utterance(text, List.copyOf(keys), grave, turning, gaps);
  }

  private static boolean isGap(String text, int from, int to) {
    String between = text.substring(from, to);
    return between.contains("…") || between.contains("...") || between.contains(". . .");
  }

  /** Editorial words in square brackets stand for words that may be left out or replaced. */
  private static String withoutInsertions(String text) {
    StringBuilder spoken = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('[', at);
      int close = open < 0 ? -1 : text.indexOf(']', open);
      if (close < 0) {
        return spoken.append(text.substring(at)).toString();
      }
      spoken.append(text, at, open).append('…');
      at = close + 1;
    }
    return spoken.toString();
  }

  int size() {
    return keys.size();
  }

  /** Whether a negation or condition stands in a range of words. */
  boolean turnsSense(int from, int to) {
    int next = turning.nextSetBit(from);
    return next >= 0 && next < to;
  }

  /** The grave words of a range, sorted. */
  List<String> graveWords(int from, int to) {
    return grave.stream()
        .filter(word -> from <= word && word < to)
        .mapToObj(keys::get)
        .sorted()
        .toList();
  }
}
