package org.gainsay.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
  @TempDir private Path folder;
  private final Shelf shelf = new Shelf();

  private String read(Path file) {
    return shelf.text(file, 1 << 20).fold(it -> it.text().content(), it -> it.message());
  }

  @Test
  void a_file_that_stays_as_it_is_is_read_once() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "one");
    assertThat(read(file)).isEqualTo("one");
    assertThat(shelf.readSince()).containsExactly(file);
    assertThat(read(file)).isEqualTo("one");
    assertThat(shelf.readSince()).isEmpty();
  }

  @Test
  void another_file_of_the_same_size_and_age_under_its_name_is_read() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "one");
    Path other = Files.writeString(folder.resolve("b"), "two");
    FileTime age = FileTime.from(Instant.parse("2031-05-02T10:00:00Z"));
    Files.setLastModifiedTime(file, age);
    Files.setLastModifiedTime(other, age);
    read(file);
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(read(file)).isEqualTo("two");
  }

  @Test
  void what_is_not_kept_is_read_again() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "one");
    read(file);
    shelf.keepOnly(List.of());
    shelf.readSince();
    read(file);
    assertThat(shelf.readSince()).containsExactly(file);
  }

  @Test
  void a_missing_file_is_looked_for_each_time() throws IOException {
    Path file = folder.resolve("a");
    assertThat(read(file)).isEqualTo("does not exist");
    Files.writeString(file, "one");
    assertThat(read(file)).isEqualTo("one");
  }

  @Nested
  class A_stamp {
    private static final Instant WHOLE = Instant.parse("2031-05-02T10:00:00Z");

    private Stamp at(Instant changed) {
      return new Stamp(1, FileTime.from(changed), Optional.empty(), "x");
    }

    @Test
    void of_whole_seconds_is_settled_after_the_coarsest_tick() {
      assertThat(at(WHOLE).isSettled(WHOLE.plusMillis(1_900))).isFalse();
      assertThat(at(WHOLE).isSettled(WHOLE.plusMillis(2_100))).isTrue();
    }

    @Test
    void of_fractions_is_settled_soon() {
      Instant fraction = WHOLE.plusNanos(123);
      assertThat(at(fraction).isSettled(fraction.plusMillis(10))).isFalse();
      assertThat(at(fraction).isSettled(fraction.plusMillis(30))).isTrue();
    }
  }

  @Test
  void a_snapshot_tells_what_changed_came_and_went() throws IOException {
    Path a = Files.writeString(folder.resolve("a"), "one");
    Path b = Files.writeString(folder.resolve("b"), "two");
    Path c = folder.resolve("c");
    Snapshot before = Snapshot.of(List.of(a, b, c));
    Files.writeString(a, "other");
    Files.delete(b);
    Files.writeString(c, "new");
    Snapshot after = Snapshot.of(List.of(a, b, c));
    assertThat(after.since(before)).isEqualTo(new Changes(List.of(a), List.of(c), List.of(b)));
    assertThat(after.since(after).isEmpty()).isTrue();
  }
}
