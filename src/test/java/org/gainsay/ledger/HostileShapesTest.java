package org.gainsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileShapesTest {
  private static List<Code> codes(String file, String content) {
    return LedgerReader.read(List.of(new LedgerFile(file, Text.of(content))), Optional.empty())
        .diagnostics()
        .stream()
        .map(Diagnostic::code)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "[{a: "})
  void five_thousand_levels_of_yaml_are_too_deep(String level) {
    assertThat(codes("a.yaml", "claims: \n  " + level.repeat(5_000))).contains(Code.TOO_DEEP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  void five_thousand_levels_of_json_are_too_deep(String level) {
    assertThat(codes("a.json", "{\"claims\":" + level.repeat(5_000))).contains(Code.TOO_DEEP);
  }

  @Test
  void sixty_levels_are_not() {
    assertThat(codes("a.yaml", "x: " + "[".repeat(60) + "]".repeat(60)))
        .containsExactly(Code.UNKNOWN_KEY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: %s", "a: \"%s\"", "a: '%s'", "a: |\n  %s", "%s: a", "# %s\na: b"})
  void a_scalar_of_many_megabytes_is_too_long(String shape) {
    String content = shape.replace("%s", "x".repeat(20 << 20));
    assertThat(codes("a.yaml", content)).contains(Code.TOO_LONG);
  }

  @Test
  void a_long_block_of_lines_is_too_long_but_a_long_comment_of_lines_is_not() {
    String lines = "  words of a line\n".repeat(100_000);
    assertThat(codes("a.yaml", "a: |\n" + lines)).contains(Code.TOO_LONG);
    assertThat(codes("a.yaml", "# words of a line\n".repeat(100_000) + "claims: []")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\": \"%s\"}", "{\"a\": 1%s}", "{\"%s\": 1}"})
  void a_long_json_scalar_is_too_long(String shape) {
    assertThat(codes("a.json", shape.replace("%s", "1".repeat(5 << 20)))).contains(Code.TOO_LONG);
  }

  @Test
  void one_megabyte_is_allowed() {
    String text = "x".repeat(1 << 19);
    assertThat(codes("a.yaml", "claims:\n  - {id: a, statement: " + text + ", evidence: []}"))
        .containsExactly(Code.EMPTY_VALUE);
  }

  @Test
  void aliases_are_refused_without_being_followed() {
    StringBuilder bomb = new StringBuilder("a: &a [x, x]\n");
    for (char c = 'b'; c <= 'z'; c++) {
      String before = "*" + (char) (c - 1);
      bomb.append(c + ": &" + c + " [" + before + ", " + before + "]\n");
    }
    assertThat(codes("a.yaml", bomb.toString())).filteredOn(Code.YAML_ALIAS::equals).hasSize(76);
  }

  @Test
  void of_a_hundred_thousand_unknown_keys_ten_thousand_are_listed_and_the_rest_counted() {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      keys.append("k" + i + ": v\n");
    }
    List<Diagnostic> found =
        LedgerReader.read(
                List.of(new LedgerFile("a.yaml", Text.of(keys.toString()))), Optional.empty())
            .diagnostics();
    assertThat(found).hasSize(10_001);
    assertThat(found.get(10_000).message())
        .endsWith("(and 89999 more like it in this file, not listed)");
  }

  @Test
  void every_control_character_is_refused_by_name() {
    for (char c = 0; c < 32; c++) {
      if (c != '\t' && c != '\n' && c != '\r') {
        assertThat(codes("a.yaml", "claims: []\n# " + c)).containsExactly(Code.INVISIBLE_CHARACTER);
      }
    }
  }
}
