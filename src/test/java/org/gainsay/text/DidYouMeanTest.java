package org.gainsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {
  private static final List<String> NAMES = List.of("statement", "stance", "source", "quote", "id");

  @ParameterizedTest
  @CsvSource({"statment, statement", "soucre, source", "Quote, quote", "stanse, stance"})
  void a_slip_of_the_hand_is_understood(String written, String meant) {
    assertThat(DidYouMean.among(NAMES, written)).contains(meant);
  }

  @Test
  void something_else_is_not() {
    assertThat(DidYouMean.among(NAMES, "perpetrator")).isEmpty();
    assertThat(DidYouMean.among(NAMES, "")).isEmpty();
    assertThat(DidYouMean.among(List.of(), "quote")).isEmpty();
  }

  @Test
  void the_distance_is_that_of_the_recursive_definition() {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      String a = word(random);
      String b = word(random);
      assertThat(DidYouMean.distance(a, b)).as("seed %d", seed).isEqualTo(byDefinition(a, b));
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int length = random.nextInt(6); length > 0; length--) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  private static int byDefinition(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String shorterA = a.substring(0, a.length() - 1);
    String shorterB = b.substring(0, b.length() - 1);
    int change = last(a, 1) == last(b, 1) ? 0 : 1;
    int best = byDefinition(shorterA, shorterB) + change;
    best = Math.min(best, byDefinition(shorterA, b) + 1);
    best = Math.min(best, byDefinition(a, shorterB) + 1);
    boolean swapped =
        a.length() > 1 && b.length() > 1 && last(a, 1) == last(b, 2) && last(a, 2) == last(b, 1);
    return swapped
        ? Math.min(
            best, byDefinition(a.substring(0, a.length() - 2), b.substring(0, b.length() - 2)) + 1)
        : best;
  }

  private static char last(String word, int fromEnd) {
    return word.charAt(word.length() - fromEnd);
  }
}
