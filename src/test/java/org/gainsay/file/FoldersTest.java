package org.gainsay.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldersTest {
  @TempDir Path folder;

  @Test
  void ledger_files_come_in_the_order_of_their_paths_without_hidden_ones() throws IOException {
    for (String name :
        new String[] {"b.yaml", "a/z.json", "a/.#z.json", ".git/x.yaml", "c.txt", "d.YML"}) {
      Path file = folder.resolve(name);
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(file, "");
    }
    assertThat(Folders.ledgerFiles(folder))
        .extracting(path -> folder.relativize(path).toString())
        .containsExactly("a/z.json", "b.yaml", "d.YML");
  }

  @Test
  void a_folder_named_like_a_ledger_is_listed_so_that_it_is_reported() throws IOException {
    Files.createDirectories(folder.resolve("odd.yaml/inner"));
    assertThat(Folders.ledgerFiles(folder)).containsExactly(folder.resolve("odd.yaml"));
  }

  @Test
  void a_link_that_leaves_the_folder_is_seen(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret"), "");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), secret);
    assertThat(Folders.holds(folder, link)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../a", "a/../../b", "/etc/passwd", "C:/a", "\\\\host\\a", "a\0b", "a/.."})
  void a_path_that_could_leave_the_folder_is_objected_to(String path) {
    assertThat(Folders.objection(path)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a/b.txt", "..a.txt", "caf\u00e9.txt"})
  void a_path_that_stays_is_fine(String path) {
    assertThat(Folders.objection(path)).isEmpty();
  }
}
