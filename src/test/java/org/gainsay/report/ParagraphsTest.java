package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.text.Text;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  private static List<String> paragraphs(String words) {
    return paragraphs(words, false);
  }

  private static List<String> paragraphs(String words, boolean paged) {
    Text text = Text.of(words);
    return Paragraphs.of(text, text.whole(), paged).stream().map(text::slice).toList();
  }

  @Nested
  class A_text_with_blank_lines {
    @Test
    void has_a_paragraph_for_each_other_line() {
      assertThat(paragraphs("\none\ntwo\n \nthree\n")).containsExactly("one", "two", "three");
    }
  }

  @Nested
  class A_text_cut_to_one_length {
    private static final String CUT =
        """
        The harbour of Orlow burned for two days, and nobody
        knows who set the fire.
        Crews from three towns came over the bridge to help
        and went home the next day.\
        """;

    @Test
    void ends_a_paragraph_where_a_short_line_ends_a_sentence() {
      assertThat(paragraphs(CUT)).hasSize(2);
    }
  }

  @Nested
  class A_text_of_pages {
    @Test
    void has_its_lines_in_paragraphs_and_its_tables_in_rows() {
      assertThat(
              paragraphs(
                  "Crews from three towns came over the bridge\n"
                      + "to help.\n\n"
                      + "Year\tFires\n"
                      + "2031\t19\n"
                      + "\f\n"
                      + "and went home the\n"
                      + "next day",
                  true))
          .containsExactly(
              "Crews from three towns came over the bridge\nto help.",
              "Year\tFires",
              "2031\t19",
              "and went home the\nnext day");
    }
  }

  @Nested
  class A_text_of_long_lines {
    @Test
    void has_a_paragraph_for_each() {
      assertThat(paragraphs(("word ".repeat(40) + "\n").repeat(4))).hasSize(4);
    }
  }
}
