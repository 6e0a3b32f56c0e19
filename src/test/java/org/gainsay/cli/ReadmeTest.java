package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sessions of the README, run in a copy of the workspace that the checkout is. A line {@code …}
 * stands for any lines left out.
 */
class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("(?s)```console\\n(.*?)```");
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");
  private static final String PROMPT = "$ gainsay";

  @TempDir private Path folder;

  @BeforeEach
  void copy_the_workspace() throws IOException {
    for (String name : List.of("seeds", "claims")) {
      try (Stream<Path> files = Files.walk(Path.of(name))) {
        for (Path file : (Iterable<Path>) files::iterator) {
          Files.copy(file, folder.resolve(file.toString()));
        }
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> every_command_prints_what_the_readme_shows() throws IOException {
    List<Session> sessions = sessions(Files.readString(Path.of("README.md")));
    assertThat(sessions).isNotEmpty();
    return sessions.stream()
        .map(session -> DynamicTest.dynamicTest(session.command, () -> assertShown(session)));
  }

  /** A command without its prompt, and what it prints. */
  private record Session(String command, String shown) {}

  private static List<Session> sessions(String readme) {
    List<Session> sessions = new ArrayList<>();
    BLOCK
        .matcher(readme)
        .results()
        .flatMap(block -> Pattern.compile("(?m)^(?=\\$ )").splitAsStream(block.group(1)))
        .filter(session -> session.startsWith(PROMPT))
        .forEach(
            session -> {
              int end = session.indexOf('\n');
              sessions.add(new Session(session.substring(2, end), session.substring(end + 1)));
            });
    return sessions;
  }

  private void assertShown(Session session) {
    assertThat(run(session.command)).matches(asPattern(session.shown));
  }

  /** The shown lines in their order, with any lines where one is {@code …}. */
  private static Pattern asPattern(String shown) {
    return Pattern.compile(
        shown
            .lines()
            .map(line -> line.equals("…") ? "(?:.*\\n)*" : Pattern.quote(line) + "\\n")
            .collect(Collectors.joining()));
  }

  private String run(String command) {
    StringWriter printed = new StringWriter();
    PrintWriter writer = new PrintWriter(printed);
    String[] words =
        WORD.matcher(command)
            .results()
            .skip(1)
            .map(word -> word.group().replace("\"", ""))
            .toArray(String[]::new);
    Run.of(words, new Console(writer, writer, folder, false, Map.of()));
    return printed.toString();
  }
}
