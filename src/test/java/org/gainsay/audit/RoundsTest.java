package org.gainsay.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.author.Example;
import org.gainsay.file.FolderWatch;
import org.gainsay.file.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RoundsTest {
  private static final List<String> ALL =
      List.of(
          "claims/port-vella.yaml",
          "claims/vocabulary.yaml",
          "seeds/courier.txt",
          "seeds/gazette.txt",
          "seeds/herald.txt",
          "seeds/sources.yaml");

  @TempDir private Path folder;

  @BeforeEach
  void make_a_workspace() throws IOException {
    Example.write(folder);
  }

  private Rounds rounds(boolean notified) {
    return new Rounds(
        Workspace.at(folder),
        notified ? FolderWatch.on(FileSystems.getDefault()) : FolderWatch.blind());
  }

  private List<String> read(Round round) {
    Workspace workspace = Workspace.at(folder);
    return round.fold(it -> it.read().stream().map(workspace::show).toList(), it -> List.of());
  }

  private void append(String file) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path) + "\n");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void read_only_what_changed_whether_or_not_the_system_tells(boolean notified) throws Exception {
    Rounds rounds = rounds(notified);
    assertThat(read(rounds.first())).isEqualTo(ALL);
    append("claims/vocabulary.yaml");
    assertThat(read(rounds.next())).containsExactly("claims/vocabulary.yaml");
    append("seeds/gazette.txt");
    assertThat(read(rounds.next())).containsExactly("seeds/gazette.txt");
    Files.delete(folder.resolve("seeds/herald.txt"));
    assertThat(read(rounds.next())).containsExactly("seeds/herald.txt");
  }

  @Test
  void come_to_what_a_check_from_nothing_comes_to() throws Exception {
    Rounds rounds = rounds(true);
    rounds.first();
    append("seeds/gazette.txt");
    Path claims = folder.resolve("claims/port-vella.yaml");
    Files.writeString(claims, Files.readString(claims).replace("killed", "killd"));
    Round round = rounds.next();
    while (!round.changes().changed().contains(claims)) {
      round = rounds.next();
    }
    Audit fresh = Audits.run(Workspace.at(folder));
    Audit watched = ((Round.Checked) round).audit();
    assertThat(watched.diagnostics()).isNotEmpty().isEqualTo(fresh.diagnostics());
    assertThat(watched.findings()).isEqualTo(fresh.findings());
  }

  /** The manifest tells which texts belong to the workspace. */
  @Test
  void follow_a_text_from_when_the_manifest_names_it() throws Exception {
    Rounds rounds = rounds(true);
    rounds.first();
    Files.createDirectories(folder.resolve("seeds/more"));
    Files.writeString(folder.resolve("seeds/more/post.txt"), "A post.\n");
    Path manifest = folder.resolve("seeds/sources.yaml");
    Files.writeString(
        manifest,
        Files.readString(manifest)
            + "  post: {file: more/post.txt, title: A post, published: 2031, language: en}\n");
    assertThat(read(rounds.next())).containsExactly("seeds/more/post.txt", "seeds/sources.yaml");
    append("seeds/more/post.txt");
    assertThat(read(rounds.next())).containsExactly("seeds/more/post.txt");
  }
}
