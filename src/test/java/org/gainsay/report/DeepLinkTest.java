package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeepLinkTest {
  @Test
  void a_short_passage_is_given_whole_with_its_line_ends_as_spaces() {
    assertThat(DeepLink.to("https://example.org/a", "three,\nmillion-people & more"))
        .isEqualTo("https://example.org/a#:~:text=three%2C%20million%2Dpeople%20%26%20more");
  }

  @Test
  void of_a_long_one_the_first_and_the_last_words() {
    assertThat(DeepLink.to("https://example.org/a#b", "a b c d e " + "x ".repeat(30) + "f g h i j"))
        .isEqualTo("https://example.org/a#b:~:text=a%20b%20c%20d%20e,f%20g%20h%20i%20j");
  }
}
