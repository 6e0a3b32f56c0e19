package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What the shell knows of the commands: completions and manual pages. */
class ShellTest {
  @TempDir private Path folder;

  private static CommandLine everything() {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return Gainsay.commandLine(new Console(nowhere, nowhere, Path.of(""), false, Map.of()));
  }

  private static Stream<CommandSpec> commands(CommandLine line) {
    return Stream.concat(
        Stream.of(line.getCommandSpec()),
        line.getSubcommands().values().stream().flatMap(ShellTest::commands));
  }

  private Desk.Outcome run(String... arguments) {
    return new Desk(folder).run(arguments);
  }

  @Nested
  class Bash {
    @TestFactory
    Stream<DynamicTest> completes_the_commands_and_options_of_every_command() throws IOException {
      Path script = script();
      return commands(everything())
          .map(
              command ->
                  DynamicTest.dynamicTest(
                      command.qualifiedName(), () -> assertCompletes(script, command)));
    }

    private void assertCompletes(Path script, CommandSpec command) throws Exception {
      List<String> words = new ArrayList<>(List.of(command.qualifiedName().split(" ")));
      words.add("-");
      assertThat(completions(script, words))
          .as(words.toString())
          .containsAll(command.optionsMap().keySet());
      words.set(words.size() - 1, "");
      assertThat(completions(script, words))
          .as(words.toString())
          .containsAll(command.subcommands().keySet());
    }

    @Test
    void completes_the_beginning_of_a_command() throws Exception {
      assertThat(completions(script(), List.of("gainsay", "contr")))
          .containsExactly("contradictions");
    }

    @Test
    void completes_the_values_of_an_option() throws Exception {
      assertThat(completions(script(), List.of("gainsay", "check", "--format", "")))
          .containsExactlyInAnyOrder("text", "full", "concise", "json", "sarif", "github");
      assertThat(completions(script(), List.of("gainsay", "check", "--select", "quote-mi")))
          .containsExactly("quote-missing");
      assertThat(completions(script(), List.of("gainsay", "contradictions", "--level", "")))
          .containsExactlyInAnyOrder("contradiction", "conditional", "tension");
      assertThat(completions(script(), List.of("gainsay", "suggest", "--kind", "")))
          .containsExactlyInAnyOrder("figure", "quotation", "attack");
      assertThat(completions(script(), List.of("gainsay", "review", "x", "--verdict", "")))
          .contains("partly-supported", "not-checkable");
      assertThat(completions(script(), List.of("gainsay", "reconcile", "f1", "--because", "diff")))
          .containsExactly("different-place", "different-period", "different-population");
      assertThat(completions(script(), List.of("gainsay", "claim", "new", "--kind", "")))
          .containsExactlyInAnyOrder("figure", "attack", "quotation", "statement");
      assertThat(completions(script(), List.of("gainsay", "explain", "quote-mi")))
          .containsExactly("quote-missing");
    }

    private Path script() throws IOException {
      return Files.writeString(folder.resolve("completion"), run("completion").out());
    }

    /** What bash would offer after these words, the last of which is being typed. */
    private List<String> completions(Path script, List<String> words)
        throws IOException, InterruptedException {
      List<String> command = new ArrayList<>(List.of("bash", "-c", OFFERED, script.toString()));
      command.addAll(words);
      Process bash =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String offered = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(bash.waitFor()).as("bash after " + words).isZero();
      return offered.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    private static final String OFFERED =
        """
        source "$0"
        COMP_WORDS=("$@")
        COMP_CWORD=$(($# - 1))
        COMP_LINE="$*"
        COMP_POINT=${#COMP_LINE}
        handler=$(complete -p gainsay) && handler=${handler#*-F } && handler=${handler%% *}
        "$handler"
        printf '%s\\n' "${COMPREPLY[@]}"
        """;
  }

  @Nested
  class The_manual {
    @Test
    void has_a_page_for_every_command_with_every_option() throws IOException {
      assertThat(run("man", "--out", "man").code()).isZero();
      for (CommandSpec command : commands(everything()).toList()) {
        String page =
            Files.readString(folder.resolve("man/" + command.qualifiedName("-") + ".1"))
                .replace("\\-", "-");
        assertThat(page).contains("\n" + command.qualifiedName("-") + " - ");
        command.optionsMap().keySet().forEach(name -> assertThat(page).contains("\\fB" + name));
        command.subcommands().keySet().forEach(name -> assertThat(page).contains("\\fB" + name));
        assertThat(page).doesNotContain("${");
      }
    }

    @Test
    void of_one_command_is_printed() {
      assertThat(run("man", "claim", "new").out())
          .startsWith(".TH \"GAINSAY\\-CLAIM\\-NEW\" \"1\"");
    }

    @Test
    void of_no_command_is_refused() {
      Desk.Outcome outcome = run("man", "claim", "nw");
      assertThat(outcome.code()).isEqualTo(Gainsay.REFUSED);
      assertThat(outcome.err())
          .isEqualTo(
              "gainsay: there is no command `gainsay claim nw`\nhelp: did you mean `new`?\n");
    }

    /** A request is a line that begins with a full stop: no text of ours becomes one. */
    @Test
    void holds_no_requests_but_the_few_that_it_means() {
      for (CommandSpec command : commands(everything()).toList()) {
        assertThat(ManPage.of(command.commandLine()).lines().filter(it -> it.matches("[.'].*")))
            .allMatch(it -> it.matches("\\.(TH|SH) .*|\\.TP|\\.nf|\\.fi"));
      }
    }
  }
}
