package org.gainsay.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.text.Folding;
import org.gainsay.text.Key;
import org.gainsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against Sellers' dynamic programming over all stretches (J. Algorithms 1(4), 1980). */
class ApproximateSearchTest {
  private static final String[] ALPHABETS = {
    "ab", "abcd", "abcdefghijklmnopqrstuvwxyz", "عربجچ", "漢字交流中華人民"
  };

  /** The distance of the pattern to the best stretch that ends before each letter. */
  private static int[] sellers(String pattern, String text) {
    int[] column = new int[pattern.length() + 1];
    for (int i = 0; i <= pattern.length(); i++) {
      column[i] = i;
    }
    int[] last = new int[text.length() + 1];
    last[0] = pattern.length();
    for (int j = 1; j <= text.length(); j++) {
      int diagonal = 0;
      for (int i = 1; i <= pattern.length(); i++) {
        int substitution = diagonal + (pattern.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
        diagonal = column[i];
        column[i] = Math.min(substitution, Math.min(column[i - 1], diagonal) + 1);
      }
      last[j] = column[pattern.length()];
    }
    return last;
  }

  private static String random(Random random, String alphabet, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  private static String noisy(Random random, String words, String alphabet, int errors) {
    StringBuilder noisy = new StringBuilder(words);
    for (int i = 0; i < errors && noisy.length() > 1; i++) {
      int at = random.nextInt(noisy.length());
      char letter = alphabet.charAt(random.nextInt(alphabet.length()));
      switch (random.nextInt(3)) {
        case 0 -> noisy.setCharAt(at, letter);
        case 1 -> noisy.insert(at, letter);
        default -> noisy.deleteCharAt(at);
      }
    }
    return noisy.toString();
  }

  private static void check(String text, String quote, String seed) {
    String letters = Folding.key(text);
    Key key = Key.of(text);
    Pattern pattern = Pattern.of(quote);
    if (!ApproximateSearch.applies(pattern)) {
      return;
    }
    int[] distances = sellers(pattern.letters(), letters);
    int least = Integer.MAX_VALUE;
    for (int j = 1; j < distances.length; j++) {
      least = Math.min(least, distances[j]);
    }
    List<Span> all = List.of(new Span(0, key.length()));
    ApproximateSearch filtered = new ApproximateSearch(key, all, pattern);
    filtered.search(new GramIndex(key, 0, key.length()));
    ApproximateSearch plain = new ApproximateSearch(key, all, pattern);
    plain.scan();
    int budget = ApproximateSearch.budget(pattern);
    if (least <= Math.max(budget, pattern.length() / 2)) {
      assertThat(plain.nearest().distance()).as(seed).isEqualTo(least);
    }
    if (least <= budget) {
      assertThat(filtered.nearest().distance()).as(seed).isEqualTo(least);
      assertThat(ends(filtered)).as(seed).isEqualTo(ends(plain));
      for (int end : ends(plain)) {
        assertThat(distances[end]).as(seed).isEqualTo(least);
      }
    } else {
      assertThat(filtered.nearest().isEmpty() || filtered.nearest().distance() >= least)
          .as(seed)
          .isTrue();
    }
  }

  private static Set<Integer> ends(ApproximateSearch search) {
    List<Integer> ends = new ArrayList<>();
    search.nearest().ends().forEach(end -> ends.add(end.letter()));
    return new TreeSet<>(ends);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 7, 13, 31, 63, 64, 65, 127, 128, 129, 200, 257, 400})
  void the_least_distance_is_that_of_all_stretches(int length) {
    for (long seed = 1; seed <= 60; seed++) {
      Random random = new Random(seed * 1_000 + length);
      String alphabet = ALPHABETS[random.nextInt(ALPHABETS.length)];
      String text = random(random, alphabet, length + random.nextInt(500));
      int at = random.nextInt(text.length() - length + 1);
      String quote =
          noisy(
              random,
              text.substring(at, at + length),
              alphabet,
              random.nextInt(2 + length * 20 / 100));
      check(text, quote, "length " + length + ", seed " + seed);
    }
  }

  /** More stretches that share much with the pattern than are looked at in any case. */
  @ParameterizedTest
  @ValueSource(ints = {40, 64, 65, 128, 300})
  void among_many_likenesses_the_best_is_found(int length) {
    for (long seed = 1; seed <= 25; seed++) {
      Random random = new Random(seed * 1_000 + length);
      String alphabet = ALPHABETS[2];
      String words = random(random, alphabet, length);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 30; i++) {
        String half = words.substring(0, length * 3 / 5);
        text.append(random(random, alphabet, 100 + random.nextInt(40))).append(half);
      }
      int at = random.nextInt(text.length());
      text.insert(at, noisy(random, words, alphabet, length * 16 / 100));
      check(text.toString(), words, "length " + length + ", seed " + seed);
    }
  }

  @Test
  void a_pattern_longer_than_the_text_is_looked_at_too() {
    for (long seed = 1; seed <= 100; seed++) {
      Random random = new Random(seed);
      String text = random(random, "abc", random.nextInt(30));
      check(text, text + random(random, "abc", 1 + random.nextInt(8)), "seed " + seed);
    }
  }

  @Test
  void one_letter_over_and_over_hides_nothing() {
    String text = "a".repeat(300) + "b" + "a".repeat(300);
    check(text, "a".repeat(100), "a");
    check(text, "a".repeat(64) + "bb" + "a".repeat(64), "ab");
  }
}
