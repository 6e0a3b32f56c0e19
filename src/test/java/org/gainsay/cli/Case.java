package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A workspace under {@code src/test/cases}, the commands of its file {@code cmd}, and what they
 * must print.
 */
record Case(Path folder) {
  private static final Path ALL = Path.of("src/test/cases");

  static List<Case> all() {
    try (Stream<Path> files = Files.walk(ALL)) {
      return files
          .filter(folder -> Files.exists(folder.resolve("cmd")))
          .map(Case::new)
          .sorted((a, b) -> a.name().compareTo(b.name()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return ALL.relativize(folder).toString().replace('\\', '/');
  }

  String expected() throws IOException {
    Path file = folder.resolve("expected.txt");
    return Files.exists(file) ? Files.readString(file) : "";
  }

  void expect(String printed) throws IOException {
    Files.writeString(folder.resolve("expected.txt"), printed);
  }

  /** Runs the commands one after the other in a copy of the workspace. */
  String run(Path scratch) throws IOException {
    copyTo(scratch);
    StringBuilder printed = new StringBuilder();
    for (String command : Files.readAllLines(folder.resolve("cmd"))) {
      if (!command.isBlank()) {
        printed.append("$ ").append(command).append("\n").append(run(command, scratch));
      }
    }
    return printed.toString();
  }

  private static String run(String command, Path scratch) {
    List<String> words = words(command);
    if (!words.get(0).equals("gainsay")) {
      throw new IllegalArgumentException("a command begins with gainsay: " + command);
    }
    Ran ran = Ran.in(scratch, words.subList(1, words.size()).toArray(String[]::new));
    String errors = ran.err().isEmpty() ? "" : "(standard error)\n" + ran.err();
    return ran.out() + errors + "(exit " + ran.code() + ")\n";
  }

  /** Words as a shell splits them; single quotes hold blanks together. */
  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    for (char c : (command.strip() + " ").toCharArray()) {
      if (c == '\'') {
        quoted = !quoted;
      } else if (c == ' ' && !quoted) {
        words.add(word.toString());
        word.setLength(0);
      } else {
        word.append(c);
      }
    }
    return words.stream().filter(each -> !each.isEmpty()).toList();
  }

  private void copyTo(Path scratch) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        Path copy = scratch.resolve(folder.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  /** What a run printed, and its exit code. */
  record Ran(int code, String out, String err) {
    static Ran in(Path folder, String... arguments) {
      return in(folder, Map.of(), false, arguments);
    }

    static Ran in(
        Path folder, Map<String, String> environment, boolean terminal, String... arguments) {
      StringWriter out = new StringWriter();
      StringWriter err = new StringWriter();
      Console console =
          new Console(new PrintWriter(out), new PrintWriter(err), folder, terminal, environment);
      int code = Run.of(arguments, console);
      return new Ran(code, out.toString(), err.toString());
    }
  }
}
