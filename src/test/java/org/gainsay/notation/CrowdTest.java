package org.gainsay.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrowdTest {
  private static final long MIB = 1 << 20;

  private static Optional<Diagnostic> objection(String each, int number) {
    return Crowd.objection(new Page("a.yaml", Text.of(each.repeat(number))), MIB);
  }

  /** One mebibyte has room for 1,310. */
  @ParameterizedTest
  @ValueSource(strings = {"key: value\n", "\"key\":1\n", "- item\n", "1, ", "a:\n"})
  void more_keys_or_items_than_memory_has_room_for_are_refused_with_the_limit(String each) {
    assertThat(objection(each, 1_310)).isEmpty();
    Diagnostic refused = objection(each, 1_311).orElseThrow();
    assertThat(refused.code()).isEqualTo(Code.FILE_TOO_LARGE);
    assertThat(refused.message())
        .isEqualTo(
            "this file holds up to 1311 keys or items, and the limit is 1310 with the memory of 1"
                + " MiB that Java has");
  }

  @ParameterizedTest
  @ValueSource(strings = {"well-known words\n", "at 12:30 o'clock\n", "https://example.org/a-b\n"})
  void text_is_no_crowd(String each) {
    assertThat(objection(each, 10_000)).isEmpty();
  }
}
