package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthoringTest {
  @TempDir private Path folder;
  private Desk desk = new Desk(Path.of(""));

  @BeforeEach
  void open() {
    desk = Desk.withFire(folder);
  }

  private Desk.Outcome run(String... arguments) {
    return desk.run(arguments);
  }

  @Nested
  class Fix {
    @Test
    void shows_the_difference_and_writes_nothing() {
      Map<String, String> before = desk.files();
      Desk.Outcome outcome = run("fix");
      assertThat(outcome.code()).isZero();
      assertThat(outcome.out())
          .contains(
              """
              --- claims/fire.yaml
              +++ claims/fire.yaml
              @@ -17,6 +17,7 @@
              """)
          .contains("\n-          \"We won't build on that quay again,\" the mayor,")
          .contains("\n+          “We won’t build on that quay again,” the mayor,")
          .contains("     file: herald.txt   # as obtained\n+    sha256: ");
      assertThat(outcome.err())
          .isEqualTo("nothing is written yet: --write makes 6 edits in 2 files\n");
      assertThat(desk.files()).isEqualTo(before);
    }

    @Test
    void writes_what_it_showed_and_then_has_nothing_to_do() {
      String before = desk.read("claims/fire.yaml");
      assertThat(run("fix", "--write").code()).isZero();
      assertThat(desk.read("claims/fire.yaml"))
          .isEqualTo(
              before
                  .replace("by: ben\n", "by: ben\n      fingerprint: " + print() + "\n")
                  .replace("\"We won't", "“We won’t")
                  .replace("again,\"", "again,”"));
      assertThat(run("fix").out()).isEmpty();
      assertThat(run("fix").err()).isEqualTo("there is nothing to fix\n");
      assertThat(run("check").code()).isZero();
    }

    private String print() {
      return desk.read("claims/fire.yaml")
          .replaceFirst("(?s).*fingerprint: (f[0-9a-f]{8})\n.*", "$1");
    }

    @Test
    void leaves_a_fingerprint_that_no_longer_fits_until_its_claim_is_named() {
      desk.write(
          "claims/fire.yaml",
          desk.read("claims/fire.yaml")
              .replace("by: ben\n", "by: ben\n      fingerprint: f00000000\n"));
      run("fix", "--write");
      assertThat(desk.read("claims/fire.yaml")).contains("fingerprint: f00000000\n");
      assertThat(run("fix", "--fingerprint", "killed-union").out())
          .contains("-      fingerprint: f00000000\n+      fingerprint: f");
    }

    @Test
    void puts_quotation_marks_around_what_yaml_misreads() {
      desk.write(
          "claims/fire.yaml",
          desk.read("claims/fire.yaml")
              .replace("The fire killed 14 people.", "The fire: 14 dead: or so."));
      run("fix", "--write");
      assertThat(desk.read("claims/fire.yaml"))
          .contains("    statement: 'The fire: 14 dead: or so.'\n");
    }

    @Test
    void alters_no_digit_and_no_word() {
      desk.write(
          "claims/fire.yaml",
          desk.read("claims/fire.yaml").replace("14 people were killed", "15 people were killed"));
      assertThat(run("fix").out()).doesNotContain("people were killed");
    }
  }

  @Nested
  class Review {
    @Test
    void is_written_below_the_claim_with_its_fingerprint() {
      Desk.Outcome outcome =
          run(
              "review",
              "killed-inquiry",
              "--verdict",
              "supported",
              "--by",
              "ana",
              "--date",
              "2031-05-05",
              "--because",
              "The city: it counted.",
              "--write");
      assertThat(outcome.code()).isZero();
      assertThat(desk.read("claims/fire.yaml"))
          .containsPattern(
              """
                      quote: 14 people were killed in the fire
                  review:
                    verdict: supported
                    by: ana
                    date: 2031-05-05
                    because: 'The city: it counted.'
                    fingerprint: f[0-9a-f]{8}

                - id: killed-union
              """);
      assertThat(run("check", "--select", "review-suspect").code()).isZero();
    }

    @Test
    void of_an_older_one_keeps_what_is_not_said_anew() {
      run(
          "review",
          "killed-union",
          "--verdict",
          "refuted",
          "--by",
          "ana",
          "--date",
          "2031-05-05",
          "--write");
      assertThat(desk.read("claims/fire.yaml"))
          .contains("      verdict: refuted   # for now\n      by: ana\n      date: 2031-05-05\n");
    }

    @Test
    void of_an_unknown_claim_or_verdict_is_refused() {
      assertThat(run("review", "killed-onion", "--verdict", "refuted", "--by", "a"))
          .isEqualTo(
              new Desk.Outcome(
                  2,
                  "",
                  """
                  gainsay: there is no claim `killed-onion`
                  help: did you mean `killed-union`?
                  """));
      assertThat(run("review", "quay", "--verdict", "true", "--by", "a").code()).isEqualTo(2);
    }
  }

  @Nested
  class Reconciliation {
    private String finding() {
      return run("contradictions").out().replaceFirst("(?s)[a-z]+\\[(c[0-9a-f]+)].*", "$1");
    }

    @Test
    void is_written_where_the_others_would_be_and_explains_the_finding() {
      Desk.Outcome outcome =
          run(
              "reconcile",
              finding(),
              "--because",
              "updated-later",
              "--note",
              "The second is of the day after.",
              "--by",
              "ana",
              "--date",
              "2031-05-06",
              "--write");
      assertThat(outcome.code()).as(outcome.err()).isZero();
      assertThat(desk.read("claims/fire.yaml"))
          .containsPattern(
              """
                    the council
              reconciliations:
                - between: \\[killed-inquiry, killed-union]
                  because: updated-later
                  note: The second is of the day after.
                  by: ana
                  date: 2031-05-06
                  fingerprint: f[0-9a-f]{8}
              $\
              """);
      assertThat(run("contradictions").out()).contains("explained: updated-later");
      assertThat(
              run("reconcile", finding(), "--because", "other", "--note", "x", "--by", "b").err())
          .startsWith("gainsay: the finding is explained already, at `claims/fire.yaml:");
    }
  }

  @Nested
  class A_new_claim {
    @Test
    void is_read_from_the_quote_and_checks() {
      Desk.Outcome outcome =
          run(
              "claim",
              "new",
              "--kind",
              "figure",
              "--source",
              "herald",
              "--quote",
              "14 people were killed in the fire");
      assertThat(outcome.out())
          .isEqualTo(
              """
                - id: 14-people-were-killed-the
                  statement: 14 people were killed in the fire
                  when: ../2031-05-04
                  figure: {measure: killed, value: 14}
                  evidence:
                    - source: herald
                      said_by: unnamed
                      quote: 14 people were killed in the fire
              """);
      assertThat(outcome.err())
          .contains("`measure: killed` is read from the sentence\n")
          .contains(
              "`said_by: unnamed`: the text credits `the city`, whom the vocabulary does not"
                  + " know\n");
    }

    @Test
    void is_appended_to_a_file_and_takes_an_id_that_is_free() {
      String[] command = {
        "claim",
        "new",
        "--kind",
        "quotation",
        "--source",
        "herald",
        "--quote",
        "“We won’t build on that quay again,” the mayor",
        "--write",
        "claims/fire.yaml"
      };
      assertThat(run(command).code()).isZero();
      assertThat(run(command).code()).isZero();
      assertThat(desk.read("claims/fire.yaml"))
          .contains("\n\n  - id: won-build-that-quay-again\n")
          .contains("\n\n  - id: won-build-that-quay-again-2\n")
          .contains("    quotation: {speaker: belmar}\n");
      run("fix", "--write");
      assertThat(run("check").code()).isZero();
    }

    @Test
    void goes_into_a_file_that_is_not_there_yet_but_into_no_other_folder() {
      String[] command = {
        "claim",
        "new",
        "--kind",
        "statement",
        "--source",
        "herald",
        "--quote",
        "the city said",
        "--write",
        "claims/new/first.yaml"
      };
      assertThat(run(command).code()).isZero();
      assertThat(desk.read("claims/new/first.yaml")).startsWith("claims:\n  - id: the-city-said\n");
      command[9] = "seeds/first.yaml";
      assertThat(run(command).code()).isEqualTo(2);
      assertThat(run(command).err()).contains("does not lie in the folder of the ledger");
    }

    @Test
    void of_words_that_do_not_stand_there_is_refused() {
      assertThat(
              run(
                  "claim",
                  "new",
                  "--kind",
                  "statement",
                  "--source",
                  "herald",
                  "--quote",
                  "no such words"))
          .isEqualTo(
              new Desk.Outcome(
                  2,
                  "",
                  """
                  gainsay: the quote does not stand in `herald`
                  help: copy the words from the source
                  """));
    }
  }

  @Nested
  class A_new_workspace {
    @Test
    void checks_without_a_word_and_is_made_only_once() {
      assertThat(run("init", "new").out()).startsWith("written: .gitignore, schemas/ledger.json, ");
      Desk made = new Desk(folder.resolve("new"));
      assertThat(made.run("check", "--fail-on", "warning").code()).isZero();
      Map<String, String> before = made.files();
      Desk.Outcome again = run("init", "new");
      assertThat(again.code()).isZero();
      assertThat(again.out()).isEqualTo("nothing was changed: `new` is a workspace already\n");
      assertThat(made.files()).isEqualTo(before);
    }

    @Test
    void is_made_whole_after_a_stop_half_way() {
      run("init", "new");
      Desk made = new Desk(folder.resolve("new"));
      Map<String, String> before = made.files();
      assertThat(folder.resolve("new/claims/port-vella.yaml").toFile().delete()).isTrue();
      assertThat(run("init", "new").out()).startsWith("written: claims/port-vella.yaml\n");
      assertThat(made.files()).isEqualTo(before);
    }

    @Test
    void keeps_what_git_was_told_to_ignore() throws IOException {
      Path own = Files.createDirectory(folder.resolve("own"));
      Path ignored = Files.writeString(own.resolve(".gitignore"), "notes/\n");
      assertThat(new Desk(own).run("init").out()).startsWith("written: schemas/ledger.json, ");
      assertThat(ignored).hasContent("notes/");
    }

    @Test
    void is_not_put_into_somebody_elses() {
      Map<String, String> before = desk.files();
      assertThat(run("init").out())
          .isEqualTo("nothing was changed: this folder is a workspace already\n");
      assertThat(desk.files()).isEqualTo(before);
    }

    @Test
    void has_a_claim_of_each_kind() {
      run("init", "new");
      assertThat(new Desk(folder.resolve("new")).read("claims/port-vella.yaml"))
          .contains("figure:", "quotation:", "attack:", "# A plain statement");
    }
  }

  @Nested
  class A_file_that_someone_else_changed {
    @Test
    void is_left_alone() {
      org.gainsay.author.Proposal proposal = proposal();
      desk.write("claims/fire.yaml", "claims: []\n");
      assertThat(proposal.write(org.gainsay.file.Workspace.at(folder)))
          .hasValueSatisfying(reason -> assertThat(reason).contains("was changed by someone else"));
      assertThat(desk.read("claims/fire.yaml")).isEqualTo("claims: []\n");
    }

    private org.gainsay.author.Proposal proposal() {
      try {
        return org.gainsay.author.Fixes.propose(
            org.gainsay.audit.Audits.run(org.gainsay.file.Workspace.at(folder)),
            java.util.Set.of());
      } catch (org.gainsay.file.NoWorkspace e) {
        throw new AssertionError(e);
      }
    }
  }
}
