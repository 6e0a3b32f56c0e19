package org.gainsay.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
  @TempDir Path folder;

  @Test
  void writes_into_folders_that_it_makes() throws IOException {
    Path target = folder.resolve("a/b/c.txt");
    Output.write(target, "caf\u00e9\n");
    assertThat(target).hasContent("caf\u00e9\n");
  }

  @Test
  void replaces_a_link_and_leaves_what_it_pointed_to() throws IOException {
    Path precious = Files.writeString(folder.resolve("precious"), "keep");
    Path link = Files.createSymbolicLink(folder.resolve("link"), precious);
    Output.write(link, "new");
    assertThat(precious).hasContent("keep");
    assertThat(Files.isRegularFile(link, LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertThat(link).hasContent("new");
  }

  @Test
  void a_failed_write_leaves_nothing_behind() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("taken"));
    Files.writeString(taken.resolve("inside"), "keep");
    assertThatThrownBy(() -> Output.write(taken, "new")).isInstanceOf(IOException.class);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(taken);
    }
    assertThat(taken.resolve("inside")).hasContent("keep");
  }

  @Test
  void what_a_killed_run_left_is_cleared_away_when_nobody_can_still_be_writing_it()
      throws IOException {
    Path old = Files.writeString(folder.resolve(".gainsay-1.tmp"), "half");
    Path young = Files.writeString(folder.resolve(".gainsay-2.tmp"), "half");
    Path other = Files.writeString(folder.resolve(".other.tmp"), "mine");
    FileTime yesterday = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
    Files.setLastModifiedTime(old, yesterday);
    Files.setLastModifiedTime(other, yesterday);
    Output.write(folder.resolve("a"), "new");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactlyInAnyOrder(folder.resolve("a"), young, other);
    }
  }

  @Test
  void files_that_belong_together_are_written_all_or_none() throws IOException {
    Path first = Files.writeString(folder.resolve("first"), "old");
    Path inTheWay = Files.writeString(folder.resolve("file"), "keep");
    Map<Path, Supplier<byte[]>> files = new LinkedHashMap<>();
    files.put(first, () -> new byte[] {'n'});
    files.put(inTheWay.resolve("second"), () -> new byte[] {'n'});
    assertThatThrownBy(() -> Output.writeAll(files))
        .isInstanceOfSatisfying(
            Output.Unwritten.class,
            fault -> {
              assertThat(fault.file()).isEqualTo(inTheWay.resolve("second"));
              assertThat(fault.reason()).isEqualTo("a file is where a folder should be");
            });
    assertThat(first).hasContent("old");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactlyInAnyOrder(first, inTheWay);
    }
  }
}
