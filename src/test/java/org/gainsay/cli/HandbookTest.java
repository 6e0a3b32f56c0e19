package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.diagnostic.Code;
import org.gainsay.report.Manual;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * The manual in {@code docs/}: every command in it prints what it shows, typed in this order in an
 * empty folder, and what is a list of something lists what there is. {@code -Dgolden=update} writes
 * what is printed into it.
 */
class HandbookTest {
  private static final Path DOCS = Path.of("docs");
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

  @TempDir private Path folder;

  private static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(DOCS)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  @TestFactory
  Stream<DynamicTest> every_command_prints_what_its_page_shows() throws IOException {
    return pages().map(page -> DynamicTest.dynamicTest(page.toString(), () -> isTrue(page)));
  }

  private void isTrue(Path page) throws IOException {
    Path own = Files.createDirectory(folder.resolve(page.getFileName().toString()));
    Sessions sessions = Sessions.of(Files.readString(page), own);
    if (UPDATE) {
      Files.writeString(page, sessions.rewritten());
    }
    for (Sessions.Step step : sessions.steps()) {
      if (!step.holds()) {
        assertThat(step.printed()).as("%s", step.command()).isEqualTo(step.shown());
      }
    }
  }

  @Test
  void links_lead_somewhere() throws IOException {
    for (Path page : Stream.concat(pages(), Stream.of(Path.of("README.md"))).toList()) {
      LINK.matcher(Files.readString(page))
          .results()
          .map(link -> page.resolveSibling(link.group(1)))
          .forEach(target -> assertThat(target).as("%s", page).exists());
    }
  }

  private static void lists(String page, String content) throws IOException {
    if (UPDATE) {
      Files.writeString(DOCS.resolve(page), content);
    }
    assertThat(DOCS.resolve(page)).hasContent(content);
  }

  @Test
  void every_command_has_its_help_on_a_page() throws IOException {
    Console console = new Desk(folder).console();
    StringBuilder page =
        new StringBuilder(
            """
            # Commands

            What `gainsay COMMAND --help` prints. A workspace is the folder you are in, or the one that `-C` names.
            """);
    CommandLine all = Gainsay.commandLine(console);
    help("gainsay", all, page);
    lists("commands.md", page.toString());
  }

  private static void help(String name, CommandLine command, StringBuilder page) {
    page.append("\n## ").append(name).append("\n\n```text\n");
    page.append(
        command.getUsageMessage(CommandLine.Help.Ansi.OFF).replace("\r\n", "\n").stripTrailing());
    page.append("\n```\n");
    command.getSubcommands().forEach((word, below) -> help(name + " " + word, below, page));
  }

  @Test
  void every_diagnostic_code_is_listed() throws IOException {
    String rows =
        Arrays.stream(Code.values())
            .map(
                code ->
                    String.format(
                        Locale.ROOT,
                        "| `%s` | %s | %s |\n",
                        code.label(),
                        code.severity().label(),
                        Manual.title(code)))
            .collect(Collectors.joining());
    lists(
        "diagnostics.md",
        """
        # Diagnostics

        An **error** says that something does not hold: `gainsay check` exits with 1 and a report says so. A **warning**
        is worth a look, a **note** worth knowing; both can be silenced where they stand, with a reason, by
        `silence: {CODE: "the reason"}` on the claim, the source or the reconciliation. `gainsay explain CODE` says why, shows a wrong
        and a right example, and the cure.

        | code | severity | it says that |
        |---|---|---|
        """
            + rows);
  }

  @Test
  void every_key_is_listed() throws IOException {
    lists("keys.md", KeyTables.page());
  }
}
