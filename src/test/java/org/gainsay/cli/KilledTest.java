package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.gainsay.file.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whenever a command is killed, every file is whole: as it was before, or as the command makes it.
 */
class KilledTest {
  /** How many processes are killed; most in the midst of writing, the others anywhere. */
  private static final int WRITES = 160;

  private static final int COMMANDS = Integer.getInteger("kills", 40);
  private static final long SEED = 20_310_502;

  @TempDir private Path folder;

  @Test
  void in_the_midst_of_writing_a_file_is_the_old_one_or_the_new_one() {
    IntStream.range(0, WRITES)
        .parallel()
        .forEach(
            i -> {
              Path desk = folder.resolve("w" + i);
              new Desk(desk).write("a", Writing.old());
              kill(desk, "files", 30_000, SEED + i);
              assertThat(Set.of(Writing.old(), Writing.fresh()).contains(new Desk(desk).read("a")))
                  .as("is whole, seed " + (SEED + i))
                  .isTrue();
            });
  }

  @Test
  void anywhere_a_command_leaves_a_workspace_of_whole_files_that_the_next_one_reads()
      throws IOException {
    Desk sample = Writing.desk(Files.createDirectory(folder.resolve("sample")));
    String finding =
        sample.run("contradictions").out().replaceFirst("(?s)[a-z]+\\[(c[0-9a-f]+)].*", "$1");
    Map<String, Set<String>> whole = whole(sample.folder(), finding);
    IntStream.range(0, COMMANDS)
        .parallel()
        .forEach(
            i -> {
              Desk desk = Writing.desk(folder.resolve("c" + i));
              kill(desk.folder(), finding, 1_500_000, SEED - i);
              assertWhole(desk, whole, "seed " + (SEED - i));
            });
  }

  /** Starts a process and kills it at a random moment after it said that it begins. */
  private static void kill(Path desk, String argument, int mostMicroseconds, long seed) {
    try {
      Files.createDirectories(desk);
      Process process =
          Child.of(desk, Writing.class, argument)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      try (BufferedReader said = process.inputReader()) {
        assertThat(said.readLine()).isEqualTo("writing");
        int delay = new Random(seed).nextInt(mostMicroseconds);
        assertThat(process.waitFor(delay, TimeUnit.MICROSECONDS)).as("ends by itself").isFalse();
      } finally {
        process.destroyForcibly().waitFor();
      }
    } catch (IOException | InterruptedException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** The hashes that each file has between two commands, by its path. */
  private static Map<String, Set<String>> whole(Path folder, String finding) throws IOException {
    Map<Path, byte[]> first = Writing.contents(folder);
    Map<String, Set<String>> whole = new HashMap<>();
    note(folder, whole);
    for (List<String> command : Writing.commands(finding)) {
      int before = whole.values().stream().mapToInt(Set::size).sum();
      Writing.run(folder, command);
      note(folder, whole);
      assertThat(whole.values().stream().mapToInt(Set::size).sum())
          .as("contents that are new by " + command)
          .isGreaterThan(before);
    }
    Writing.restore(folder, first);
    return whole;
  }

  private static void note(Path folder, Map<String, Set<String>> whole) throws IOException {
    Writing.contents(folder)
        .forEach(
            (file, bytes) ->
                whole
                    .computeIfAbsent(folder.relativize(file).toString(), it -> new HashSet<>())
                    .add(Input.sha256(bytes)));
  }

  private static void assertWhole(Desk desk, Map<String, Set<String>> whole, String seed) {
    try {
      for (Map.Entry<Path, byte[]> file : Writing.contents(desk.folder()).entrySet()) {
        String name = desk.folder().relativize(file.getKey()).toString();
        if (!file.getKey().getFileName().toString().matches("\\.gainsay-.*\\.tmp")) {
          assertThat(whole.getOrDefault(name, Set.of()))
              .as(name + " is half, " + seed)
              .contains(Input.sha256(file.getValue()));
        }
      }
      Desk.Outcome next = desk.run("check");
      assertThat(next.out() + next.err()).as(seed).doesNotContain(".gainsay-");
      assertThat(next.code()).as(seed).isNotEqualTo(Gainsay.REFUSED);
      Writing.run(desk.folder(), List.of("report"));
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
