package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who edits beside {@code gainsay watch}; the test waits for what is said. */
@Timeout(60)
class WatchTest {
  /** What was said in a round: the diagnostics, and the line about it. */
  private record Said(String out, String line) {}

  @TempDir private Path folder;
  private Desk desk = new Desk(Path.of(""));
  private final BlockingQueue<Said> rounds = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> ended = new CompletableFuture<>();
  private Thread watching = new Thread();

  @BeforeEach
  void watch() throws InterruptedException {
    desk = Desk.withFire(folder);
    StringWriter page = new StringWriter();
    PrintWriter lines =
        new PrintWriter(new StringWriter()) {
          private final StringBuilder line = new StringBuilder();

          @Override
          public void print(String text) {
            line.append(text);
          }

          @Override
          public void flush() {
            if (!line.isEmpty()) {
              rounds.add(new Said(page.toString(), line.toString()));
              page.getBuffer().setLength(0);
              line.setLength(0);
            }
          }
        };
    Console console = new Console(new PrintWriter(page), lines, folder, false, Map.of());
    watching =
        new Thread(
            () ->
                ended.complete(
                    Run.of(
                        new String[] {"watch", "--ignore", "empty-value,missing-key"}, console)));
    watching.start();
    next("watching claims/, Ctrl-C ends: 3 claims: ");
  }

  @AfterEach
  void ends_with_0_when_interrupted() throws Exception {
    watching.interrupt();
    assertThat(ended.get(30, TimeUnit.SECONDS)).isZero();
  }

  /** The next round whose line holds this; a save that is caught half done gives one before. */
  private Said next(String line) throws InterruptedException {
    Said said = rounds.poll(30, TimeUnit.SECONDS);
    while (said != null && !said.line().contains(line)) {
      said = rounds.poll(30, TimeUnit.SECONDS);
    }
    assertThat(said).as("a round that says: " + line).isNotNull();
    return said;
  }

  private String wrong() {
    return desk.read("claims/fire.yaml").replace("14 people were killed", "15 people were killed");
  }

  @Nested
  class A_save {
    @Test
    void in_place_is_checked() throws InterruptedException {
      String right = desk.read("claims/fire.yaml");
      desk.write("claims/fire.yaml", wrong());
      Said said = next("] changed claims/fire.yaml: 3 claims: 1 error, ");
      assertThat(said.out()).contains("claims/fire.yaml:8:16: error[quote-");
      desk.write("claims/fire.yaml", right);
      next("] changed claims/fire.yaml: 3 claims: no errors, ");
    }

    /** As vim does: the old file becomes the backup, and a new one is written. */
    @Test
    void that_moves_the_old_file_away_is_one_round() throws Exception {
      Path file = folder.resolve("claims/fire.yaml");
      Files.writeString(folder.resolve("claims/.fire.yaml.swp"), "b0VIM");
      Files.writeString(folder.resolve("claims/4913"), "");
      Files.delete(folder.resolve("claims/4913"));
      String wrong = wrong();
      Files.move(file, folder.resolve("claims/fire.yaml~"));
      Files.writeString(file, wrong);
      Files.delete(folder.resolve("claims/fire.yaml~"));
      Files.delete(folder.resolve("claims/.fire.yaml.swp"));
      next("] changed claims/fire.yaml: 3 claims: 1 error, ");
    }

    /** As many editors, and Gainsay itself, do. */
    @Test
    void that_moves_a_new_file_into_place_is_one_round() throws Exception {
      Path fresh = Files.writeString(folder.resolve("claims/.fire.tmp"), wrong());
      Files.move(
          fresh,
          folder.resolve("claims/fire.yaml"),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      next("] changed claims/fire.yaml: 3 claims: 1 error, ");
    }

    @Test
    void of_a_text_is_checked() throws InterruptedException {
      desk.write("seeds/courier.txt", "Nothing burned.\n");
      Said said = next("] changed seeds/courier.txt: 3 claims: 1 error, ");
      assertThat(said.out()).contains("error[quote-missing]");
    }

    @Test
    void of_half_a_file_is_told_and_mended_by_the_next() throws InterruptedException {
      String whole = desk.read("claims/fire.yaml");
      desk.write("claims/fire.yaml", whole + "  - [");
      assertThat(next("changed claims/fire.yaml").out()).contains("error[yaml-");
      desk.write("claims/fire.yaml", whole);
      next(": 3 claims: no errors, ");
    }
  }

  @Nested
  class Of_several_files {
    @Test
    void one_round_tells_them_all() throws InterruptedException {
      desk.write("claims/more.yaml", "claims: []\n");
      desk.write("claims/fire.yaml", wrong());
      desk.write("seeds/courier.txt", "Nothing burned.\n");
      String all = "";
      while (!(all.contains("more.yaml") && all.contains("fire.yaml") && all.contains("courier"))) {
        all += next("]").line();
      }
      assertThat(all)
          .contains("new claims/more.yaml")
          .contains("changed claims/fire.yaml")
          .contains("seeds/courier.txt");
    }

    @Test
    void a_new_one_in_a_new_folder_is_seen() throws InterruptedException {
      desk.write("claims/more/one.yaml", "claims: {}\n");
      Said said = next("] new claims/more/one.yaml: ");
      assertThat(said.out()).contains("claims/more/one.yaml:1:");
      desk.write("claims/more/one.yaml", "claims: []\n");
      next("] changed claims/more/one.yaml: 3 claims: no errors");
    }
  }

  @Nested
  class A_folder {
    @Test
    void that_vanishes_is_waited_for() throws Exception {
      Path claims = folder.resolve("claims");
      Files.move(claims, folder.resolve("away"));
      next(
          "] gone claims/fire.yaml, claims/vocabulary.yaml: waiting for the folder `claims` to"
              + " return");
      Files.move(folder.resolve("away"), claims);
      next("] new claims/fire.yaml, claims/vocabulary.yaml: 3 cl");
      desk.write("claims/fire.yaml", wrong());
      next("] changed claims/fire.yaml: 3 claims: 1 error, ");
    }

    @Test
    void of_texts_that_vanishes_is_told_and_seen_again() throws IOException, InterruptedException {
      Files.move(folder.resolve("seeds"), folder.resolve("away"));
      assertThat(next("gone seeds/").out()).contains("error[unreadable-file]");
      Files.move(folder.resolve("away"), folder.resolve("seeds"));
      next(": 3 claims: no errors");
    }
  }

  @Nested
  class What_editors_leave_beside_the_files {
    @Test
    void starts_no_round() throws IOException, InterruptedException {
      for (String name :
          new String[] {
            ".fire.yaml.swp",
            "fire.yaml~",
            "#fire.yaml#",
            "fire.yaml.bak",
            ".#fire.yaml",
            "4913",
            "fire.yaml.tmp",
            ".~lock.fire.yaml#",
            "fire.yaml___jb_tmp___"
          }) {
        Files.writeString(folder.resolve("claims").resolve(name), "claims: {");
      }
      desk.write("claims/last.yaml", "claims: []\n");
      next("] new claims/last.yaml: 3 claims: no errors");
    }
  }
}
