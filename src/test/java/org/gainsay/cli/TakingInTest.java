package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.gainsay.intake.MadePdf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are taken in whole or not at all, and what they replace is never lost. */
class TakingInTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void a_workspace() {
    desk = Desk.withFire(folder);
  }

  private void pdf(String name, String... lines) throws Exception {
    MadePdf pdf = new MadePdf();
    for (String line : lines) {
      pdf.page(MadePdf.text(72, 700, 10, line));
    }
    Files.write(folder.resolve(name), pdf.bytes());
  }

  private String manifest() {
    return desk.read("seeds/sources.yaml");
  }

  @Test
  void what_a_stopped_run_left_behind_is_used_by_the_next() throws Exception {
    pdf("report.pdf", "The fire killed nobody, the owner said.");
    assertThat(desk.run("source", "add", "report.pdf").code()).isZero();
    Map<String, byte[]> written =
        Map.of(
            "report.pdf", Files.readAllBytes(folder.resolve("seeds/report.pdf")),
            "report.txt", Files.readAllBytes(folder.resolve("seeds/report.txt")));
    String whole = manifest();
    for (String left : written.keySet()) {
      Desk other = Desk.withFire(folder.resolve("again-" + left));
      Files.copy(folder.resolve("report.pdf"), other.folder().resolve("report.pdf"));
      Files.write(other.folder().resolve("seeds/" + left), written.get(left));
      assertThat(other.run("source", "add", "report.pdf").code()).isZero();
      assertThat(other.read("seeds/sources.yaml")).isEqualTo(whole);
    }
  }

  @Test
  void an_id_that_is_taken_by_a_file_gets_a_number() {
    desk.write("seeds/notes.txt", "Something else.\n");
    desk.write("in/notes.txt", "The quay was empty, the owner said.\n");
    assertThat(desk.run("source", "add", "in/notes.txt").code()).isZero();
    assertThat(manifest()).contains("  notes-2:\n    file: notes-2.txt\n");
    assertThat(desk.read("seeds/notes.txt")).isEqualTo("Something else.\n");
  }

  @Test
  void nothing_is_written_through_a_link_or_over_one() throws Exception {
    desk.write("outside.txt", "not ours\n");
    desk.write("in/notes.txt", "The quay was empty, the owner said.\n");
    Files.createSymbolicLink(folder.resolve("seeds/notes.txt"), folder.resolve("outside.txt"));
    Files.createSymbolicLink(folder.resolve("seeds/notes-2.txt"), folder.resolve("nowhere"));
    assertThat(desk.run("source", "add", "in/notes.txt").code()).isZero();
    assertThat(manifest()).contains("file: notes-3.txt");
    assertThat(desk.read("outside.txt")).isEqualTo("not ours\n");
    assertThat(Files.exists(folder.resolve("nowhere"))).isFalse();
  }

  @Test
  void a_file_that_lies_in_the_folder_already_stays_where_it_is() throws Exception {
    Files.createDirectories(folder.resolve("seeds/2031"));
    pdf("seeds/2031/the report.pdf", "The fire killed nobody, the owner said.");
    assertThat(desk.run("source", "add", "seeds/2031/the report.pdf").code()).isZero();
    assertThat(manifest())
        .contains("the-report:\n    file: 2031/the report.txt\n")
        .contains("      file: 2031/the report.pdf\n");
    assertThat(desk.run("source", "add", "seeds/2031/the report.pdf").code()).isEqualTo(2);
    assertThat(desk.run("source", "verify", "the-report").code()).isZero();
  }

  @Test
  void names_of_any_kind_become_ids() {
    desk.write(
        "in/Отчёт.txt", "Ничего не случилось, и никто не пострадал, но причал был закрыт.\n");
    desk.write("in/--Rapport d'été (2).txt", "Le quai était vide, et la grue ne marchait pas.\n");
    desk.write("in/con.txt", "The quay was empty, the owner said.\n");
    assertThat(
            desk.run("source", "add", "in/Отчёт.txt", "in/--Rapport d'été (2).txt", "in/con.txt")
                .code())
        .isZero();
    assertThat(manifest()).contains("  source:\n", "  rapport-d-ete-2:\n", "  source-con:\n");
    assertThat(manifest()).contains("language: ru", "language: fr");
  }

  @Test
  void a_manifest_that_is_broken_stays_as_it_is() {
    desk.write("seeds/sources.yaml", "sources:\n  herald: {file: herald.txt\n   - x\n");
    desk.write("in/notes.txt", "The quay was empty.\n");
    Desk.Outcome outcome = desk.run("source", "add", "in/notes.txt");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("`seeds/sources.yaml` cannot be read as a whole");
    assertThat(manifest()).startsWith("sources:\n  herald: {file");
  }

  @Test
  void names_that_nobody_can_see_become_titles_that_everybody_can() {
    desk.write(
        "in/the\nquay \u202Eat\u001B[31m night.txt", "The quay was empty, the owner said.\n");
    Desk.Outcome outcome = desk.run("source", "add", "in/the\nquay \u202Eat\u001B[31m night.txt");
    assertThat(outcome.code()).isZero();
    assertThat(manifest()).contains("title: the quay at[31m night\n");
    assertThat(outcome.err()).doesNotContain("\u202E", "\u001B", "in/the\nquay");
  }

  @Test
  void a_manifest_of_any_make_keeps_its_comments_and_its_indentation() {
    String old =
        "# ours\n"
            + "sources:\n"
            + "      # the first\n"
            + "      herald:\n"
            + "          file:   herald.txt # text\n"
            + "          title: \"H\"\n"
            + "          published: 2031\n"
            + "          language: en\n\n\n"
            + "# the end";
    desk.write("seeds/sources.yaml", old);
    desk.write("in/notes.txt", "The quay was empty, the owner said.\n");
    assertThat(desk.run("source", "add", "in/notes.txt").code()).isZero();
    for (String line : old.split("\n", -1)) {
      assertThat(manifest()).contains(line);
    }
    assertThat(manifest()).contains("\n      notes:\n").contains("file: notes.txt");
    assertThat(desk.run("source", "verify", "notes").code()).isZero();
  }

  @Test
  void a_folder_that_cannot_be_written_is_said() throws Exception {
    Files.createDirectory(folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("locked"), folder.resolve("real/nowhere/further"));
    desk.write("in/notes.txt", "The quay was empty, the owner said.\n");
    Desk.Outcome outcome = desk.run("source", "add", "in/notes.txt", "--seeds", "locked");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("cannot be written").contains("help: ");
  }

  @Test
  void a_piece_of_a_page_is_taken_for_a_text_with_a_word_of_warning() {
    desk.write("in/notes.txt", "<p>The quay was empty.</p>\n");
    assertThat(desk.run("source", "add", "in/notes.txt").err())
        .contains("it holds tags of a web page");
  }

  @Test
  void several_at_once_take_turns() throws Exception {
    List<Process> running = new java.util.ArrayList<>();
    for (int i = 0; i < 4; i++) {
      desk.write("in/" + i + ".txt", "The quay was empty, said witness " + i + ".\n");
      running.add(
          Child.of(folder, Main.class, "source", "add", "in/" + i + ".txt", "--id", "witness")
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("in/" + i + ".log").toFile())
              .start());
    }
    int taken = 0;
    for (Process process : running) {
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).isIn(0, 2);
      taken += process.exitValue() == 0 ? 1 : 0;
    }
    assertThat(taken).isEqualTo(1);
    assertThat(manifest().split("witness:", -1)).hasSize(2);
    assertThat(desk.run("source", "verify", "witness").out()).contains("witness: unchanged");
  }

  @Test
  void another_file_with_the_same_words_is_no_second_source() {
    desk.write("in/notes.html", "<p>The quay was empty, the owner said.</p>");
    desk.write("in/other.html", "<div>The quay was empty, the owner said.</div>");
    assertThat(desk.run("source", "add", "in/notes.html").code()).isZero();
    Desk.Outcome outcome = desk.run("source", "add", "in/other.html");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("has the text of the source `notes`, word for word");
  }

  @Test
  void without_a_source_nothing_is_called_covered_or_unchanged() throws Exception {
    Files.delete(folder.resolve("seeds/sources.yaml"));
    String help = "help: add the first with `gainsay source add FILE`\n";
    assertThat(desk.run("suggest"))
        .isEqualTo(new Desk.Outcome(2, "", "gainsay: no source could be read\n" + help));
    assertThat(desk.run("source", "verify").err())
        .isEqualTo("gainsay: the manifest names no source\n" + help);
    assertThat(desk.run("source", "verify", "a").err())
        .isEqualTo("gainsay: there is no source `a`\n" + help);
  }

  @Test
  void a_manifest_is_made_where_there_is_none() throws Exception {
    Files.delete(folder.resolve("seeds/sources.yaml"));
    desk.write("in/notes.txt", "The quay was empty, the owner said, and it was late.\n");
    assertThat(desk.run("source", "add", "in/notes.txt").code()).isZero();
    assertThat(manifest()).startsWith("sources:\n  notes:\n    file: notes.txt\n");
  }

  @Test
  void a_report_names_the_page() throws Exception {
    pdf("report.pdf", "First page of it.", "The fire killed 14 people, it says.");
    desk.run("source", "add", "report.pdf");
    desk.write(
        "claims/more.yaml",
        """
        claims:
          - id: more
            statement: The fire killed 14 people.
            evidence: {source: report, quote: "The fire killed 14 people"}
        """);
    assertThat(desk.run("link", "more").out()).contains("seeds/report.txt:3:1-3:26, page 2, off");
    assertThat(desk.run("link", "more", "--format", "json").out()).contains("\"page\": 2");
    assertThat(desk.run("find", "killed 14 people").out())
        .contains("seeds/report.txt:3:10, page 2: exact");
    assertThat(desk.run("suggest", "report").out()).doesNotContain("page 1");
    desk.run("report");
    assertThat(desk.read("out/report.html"))
        .contains("page 2, line 3", "<p class=\"page\">page 1</p>", "<p class=\"page\">page 2</p>")
        .doesNotContain("page 3");
  }

  @Nested
  @Tag("git")
  class In_git {
    private void git(String... arguments) throws Exception {
      List<String> command =
          new java.util.ArrayList<>(
              List.of("git", "-c", "user.name=a", "-c", "user.email=a@example.org"));
      command.addAll(List.of(arguments));
      ProcessBuilder builder =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
      builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
      Process process = builder.start();
      process.getInputStream().readAllBytes();
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).isZero();
    }

    @BeforeEach
    void committed() throws Exception {
      desk.run("fix", "--write");
      git("init", "-q");
      git("add", "-A");
      git("commit", "-q", "-m", "texts");
    }

    @Test
    void the_old_text_is_the_one_with_the_hash_of_the_manifest() throws Exception {
      desk.write(
          "seeds/courier.txt", "In all, 21 people were killed in the Port Vella fire of 2 May.\n");
      git("commit", "-qam", "a slip");
      Desk.Outcome outcome = desk.run("source", "verify", "courier");
      assertThat(outcome.code()).isEqualTo(1);
      assertThat(outcome.out())
          .contains("compared with the text of commit")
          .contains("was: At least 19 people were killed in the Port Vella fire")
          .contains("suspect  the review of killed-union by ben");
    }

    @Test
    void a_new_version_replaces_what_git_keeps() {
      String before = desk.read("seeds/courier.txt");
      desk.write("in/new.txt", before.replace("19", "21"));
      assertThat(desk.run("source", "add", "in/new.txt", "--replace", "courier").code()).isZero();
      assertThat(desk.read("seeds/courier.txt")).isEqualTo(before.replace("19", "21"));
      assertThat(folder.resolve("seeds").toFile().list()).noneMatch(it -> it.contains("before"));
      assertThat(desk.run("check").out()).doesNotContain("hash-changed");
    }

    @Test
    void settings_of_a_repository_run_nothing() throws Exception {
      git("config", "core.fsmonitor", "touch ran; false");
      git("config", "core.pager", "touch ran");
      git("config", "diff.external", "touch ran");
      desk.write("seeds/courier.txt", "Other words.\n");
      assertThat(desk.run("source", "verify").out()).contains("compared with the text of commit");
      assertThat(folder.resolve("ran")).doesNotExist();
      assertThat(folder.resolve("seeds/ran")).doesNotExist();
    }
  }

  @Test
  void a_passage_that_is_gone_is_not_taken_for_its_neighbour() {
    String second = "Part 2. The inquiry heard 12 witnesses in nine days, and none in the tenth.\n";
    String text =
        "Part 1. The inquiry heard 11 witnesses in nine days, and none in the tenth.\n"
            + second
            + "Part 3. The inquiry heard 13 witnesses in nine days, and none in the tenth.\n";
    desk.write("in/notes.txt", text);
    desk.run("source", "add", "in/notes.txt");
    desk.write(
        "claims/more.yaml",
        """
        claims:
          - id: more
            statement: The inquiry heard twelve.
            evidence: {source: notes, quote: Part 2. The inquiry heard 12 witnesses in nine days}
        """);
    desk.write("in/new.txt", text.replace(second, ""));
    assertThat(desk.run("source", "add", "in/new.txt", "--replace", "notes", "--dry-run").out())
        .contains("1 passage: 1 lost\n", "  lost  more, evidence 1\n")
        .doesNotContain("is now");
    desk.write("in/new.txt", text.replace("heard 12", "heard 14"));
    assertThat(desk.run("source", "add", "in/new.txt", "--replace", "notes", "--dry-run").out())
        .contains("`12` is now `14`");
  }

  @Test
  void a_new_version_has_its_own_pages() throws Exception {
    pdf("report.pdf", "First page of it.", "The fire killed 14 people, it says.");
    desk.run("source", "add", "report.pdf");
    pdf("new.pdf", "A title page.", "First page of it.", "The fire killed 14 people, it says.");
    Desk.Outcome outcome = desk.run("source", "add", "new.pdf", "--replace", "report");
    assertThat(outcome.code()).isZero();
    assertThat(manifest()).contains("pages: [0, 16, 36]");
    assertThat(desk.run("source", "verify", "report").code()).isZero();
    assertThat(desk.files().keySet()).anyMatch(name -> name.startsWith("seeds/report.before-"));
    desk.write("in/page.html", "<html><body>words");
    assertThat(desk.run("source", "add", "in/page.html", "--replace", "report").code())
        .isEqualTo(2);
  }
}
