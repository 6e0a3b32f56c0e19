package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleTest {
  private static final String ESCAPE = "\u001B[";

  @TempDir private Path folder;

  @BeforeEach
  void make_mistakes() {
    Desk desk = Desk.withFire(folder);
    desk.write("claims/more.yaml", "claims:\n" + "  - {idd: x}\n".repeat(12));
  }

  private Case.Ran run(Map<String, String> environment, boolean terminal, String... arguments) {
    return Case.Ran.in(folder, environment, terminal, arguments);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "report", "link", "contradictions", "vocabulary", "help"})
  void a_file_gets_no_colour(String command) {
    assertThat(run(Map.of("TERM", "xterm"), false, command).out()).doesNotContain("\u001B");
  }

  @Nested
  class A_terminal {
    @ParameterizedTest
    @ValueSource(strings = {"check", "report", "link", "contradictions", "help"})
    void gets_colour(String command) {
      assertThat(run(Map.of("TERM", "xterm"), true, command).out()).contains(ESCAPE);
      assertThat(run(Map.of("NO_COLOR", ""), true, command).out()).contains(ESCAPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "report", "link", "contradictions", "help"})
    void that_wants_none_or_has_none_gets_none(String command) {
      assertThat(run(Map.of("NO_COLOR", "1"), true, command).out()).doesNotContain("\u001B");
      assertThat(run(Map.of("TERM", "dumb"), true, command).out()).doesNotContain("\u001B");
    }

    @Test
    void gets_diagnostics_in_full_and_a_file_gets_a_line_for_each() {
      Map<String, String> dumb = Map.of("TERM", "dumb");
      assertThat(run(dumb, true, "check").out()).contains("--> claims/more.yaml:2:6\n");
      assertThat(run(dumb, false, "check").out())
          .contains("claims/more.yaml:2:6: error[unknown-key]: ");
    }
  }

  @Test
  void the_width_of_a_terminal_changes_nothing() {
    for (String command : new String[] {"check", "help", "contradictions"}) {
      assertThat(run(Map.of("COLUMNS", "40"), true, command))
          .isEqualTo(run(Map.of(), true, command));
    }
  }

  @Test
  void of_annotations_for_github_ten_of_a_kind_are_shown_and_the_rest_counted() {
    String out =
        run(Map.of(), false, "check", "--format", "github", "--select", "unknown-key").out();
    assertThat(out.lines().filter(line -> line.startsWith("::error file=claims/more.yaml,")))
        .hasSize(10);
    assertThat(out).contains("\n2 more errors, not shown here; `gainsay check` lists them all\n");
  }
}
