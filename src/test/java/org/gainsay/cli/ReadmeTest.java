package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sessions of the README, run in a copy of the workspace that the checkout is. */
class ReadmeTest {
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

  @Test
  void every_command_prints_what_the_readme_shows() throws IOException {
    List<Sessions.Step> steps = Sessions.of(Files.readString(Path.of("README.md")), folder).steps();
    assertThat(steps).isNotEmpty().allMatch(Sessions.Step::holds);
  }
}
