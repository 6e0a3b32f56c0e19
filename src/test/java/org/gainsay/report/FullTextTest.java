package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Place;
import org.gainsay.diagnostic.Related;
import org.gainsay.text.Span;
import org.gainsay.text.Text;
import org.gainsay.text.Visible;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullTextTest {
  /** The place of the words between two bars, which are not part of the text. */
  static Place place(String file, String marked) {
    int start = marked.indexOf('|');
    int end = marked.indexOf('|', start + 1) - 1;
    return new Place(file, Text.of(marked.replace("|", "")), new Span(start, end));
  }

  private static String show(Place place, Related... related) {
    return FullText.of(
        List.of(
            Diagnostic.of(Code.FIGURE_NOT_IN_PASSAGE, place, "no `1,400`", "write `1,300`")
                .with(related)),
        Ink.PLAIN);
  }

  @Test
  void the_line_is_shown_with_carets_under_the_words_and_the_passage_with_what_lies_around_it() {
    String before = "The paper of the town wrote in its morning issue that ".repeat(6);
    String after = " in the first six months, and that nobody knew more".repeat(6);
    Place source =
        place("seeds/herald.txt", "\n".repeat(15) + before + "|1,300| people died" + after);
    assertThat(
            show(
                place("claims/a.yaml", "\n".repeat(40) + "      value: |1,400|\n"),
                new Related(source, "")))
        .isEqualTo(
            """
            error[figure-not-in-passage]: no `1,400`
              --> claims/a.yaml:41:14
            41 |       value: 1,400
               |              ^^^^^
              ::: seeds/herald.txt:16:325
            16 | … that The paper of the town wrote in its morning issue that 1,300 people died in the first six …
               |                                                              ^^^^^
            help: write `1,300`

            """);
  }

  @Nested
  class Where_the_caret_stands {
    private String carets(String marked) {
      return show(place("a", marked)).lines().skip(3).findFirst().orElse("").substring(3);
    }

    @Test
    void wide_letters_take_two_columns() {
      assertThat(carets("伊德|利卜| x")).isEqualTo("     ^^^^");
    }

    @Test
    void combining_marks_take_none() {
      assertThat(carets("e\u0301e\u0301 |x|")).isEqualTo("    ^");
    }

    @Test
    void symbols_for_what_cannot_be_shown_take_their_own_width() {
      assertThat(carets("a\u202Eb |c|")).isEqualTo("            ^");
      assertThat(carets("\t|c|")).isEqualTo("  ^");
    }

    @Test
    void an_empty_place_has_one() {
      assertThat(carets("ab||")).isEqualTo("   ^");
    }

    @Test
    void a_byte_order_mark_takes_none() {
      assertThat(carets("\uFEFF|a|b")).isEqualTo(" ^");
    }
  }

  @Nested
  class A_place_of_several_lines {
    @Test
    void is_shown_whole_when_it_is_short() {
      assertThat(show(place("a", "quote: |>-\n  one\n  two|\nnext")))
          .contains("1 | quote: >-\n  |        ^^\n2 |   one\n  |   ^^^\n3 |   two\n  |   ^^^\n");
    }

    @Test
    void is_shortened_in_the_middle_when_it_is_long() {
      assertThat(show(place("a", "|1\n2\n3\n4\n5\n6|\n")))
          .contains("1 | 1\n  | ^\n2 | 2\n  | ^\n  | …\n6 | 6\n  | ^\n")
          .doesNotContain("3 |");
    }

    @Test
    void ends_before_the_line_end_that_it_ends_with() {
      assertThat(show(place("a", "|one\n|two"))).doesNotContain("2 |");
    }
  }

  @Test
  void a_file_without_a_text_shows_its_name_only() {
    assertThat(show(Place.start("claims/a.yaml")))
        .isEqualTo(
            "error[figure-not-in-passage]: no `1,400`\n --> claims/a.yaml:1:1\nhelp: write"
                + " `1,300`\n\n");
  }

  @Test
  void what_a_related_place_shows_stands_beside_its_carets() {
    assertThat(show(place("a", "|x|"), new Related(place("b", "one |two|"), "the first one")))
        .contains("  |     ^^^ the first one\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 50, 99, 100, 101, 500, 5000})
  void no_line_is_longer_than_a_screen(int length) {
    String words = "word ".repeat(length);
    for (String marked :
        List.of(
            words + "|x|" + words, "|" + words + "|", words + "||", "x".repeat(length) + "|y|z")) {
      assertThat(show(place("a", marked)).lines())
          .allMatch(line -> Visible.width(line) <= 106, marked.length() + " characters");
    }
  }

  @Test
  void a_line_of_four_megabytes_is_cut_without_being_read_whole() {
    String far = "x ".repeat(2_000_000);
    assertThat(show(place("a", far + "|y|" + far))).contains("… x x", "x x …");
  }
}
