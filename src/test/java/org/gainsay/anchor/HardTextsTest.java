package org.gainsay.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts on which anything but linear time would not come back. */
class HardTextsTest {
  private static final int SIZE = 1_000_000;

  @ParameterizedTest
  @CsvSource({"a,100,near", "'a ',100,ambiguous", "ab,200,near", "'1,',30,altered"})
  void of_one_stretch_over_and_over(String stretch, int length, String label) {
    String source = stretch.repeat(SIZE / stretch.length());
    assertThat(AnchorsTest.find(source, stretch.repeat(length / stretch.length())).label())
        .isEqualTo(label);
  }

  @Test
  void of_marks_and_of_characters_not_seen() {
    assertThat(AnchorsTest.find("a" + "\u0301".repeat(SIZE) + " mill fell", "mill fell").label())
        .isEqualTo("exact");
    assertThat(AnchorsTest.find("a" + "\u00ad".repeat(SIZE) + " mill fell", "a mill fall").label())
        .isEqualTo("near");
  }

  @Test
  void of_gaps_between_words_that_are_everywhere() {
    assertThat(AnchorsTest.find("a ".repeat(SIZE / 2), "a … a … a").label()).isEqualTo("ambiguous");
    assertThat(AnchorsTest.find("a ".repeat(SIZE / 2), "a … [b] a … c").label())
        .isNotIn("elided", "edited");
  }

  @Test
  void of_page_numbers_alone() {
    assertThat(AnchorsTest.find("12\n\f\n".repeat(SIZE / 5), "the old mill fell").label())
        .isEqualTo("missing");
  }
}
