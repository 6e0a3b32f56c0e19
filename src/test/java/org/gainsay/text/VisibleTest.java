package org.gainsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {
  @Nested
  class What_could_harm {
    @Test
    void escape_sequences_become_symbols() {
      assertThat(Visible.line("\u001b[2Jgone\u0007\u009b31m\u007f"))
          .isEqualTo("␛[2Jgone␇<U+009B>31m␡");
    }

    @Test
    void line_ends_and_tabs_stay_on_the_line() {
      assertThat(Visible.line("a\r\nb\tc\u2028d\u0085")).isEqualTo("a␍␊b␉c<U+2028>d<U+0085>");
    }

    @Test
    void turned_reading_direction_is_named() {
      assertThat(Visible.line("abc\u202Efdp\u202C\u2066x\u2069\u200F\u061C"))
          .isEqualTo("abc<U+202E>fdp<U+202C><U+2066>x<U+2069><U+200F><U+061C>");
    }

    @Test
    void what_cannot_be_seen_is_named() {
      assertThat(Visible.line("or\u200Blow\u00AD\uFEFF\u2060\u3164\u034F"))
          .isEqualTo("or<U+200B>low<U+00AD><U+FEFF><U+2060><U+3164><U+034F>");
    }

    @Test
    void tag_characters_variation_selectors_and_lone_surrogates_are_named() {
      String tags = Character.toString(0xE0041) + Character.toString(0xE0101);
      assertThat(Visible.line(tags + "\uD800x")).isEqualTo("<U+E0041><U+E0101><U+D800>x");
    }

    @Test
    void line_feeds_can_be_kept() {
      assertThat(Visible.lines("\na\tb\n\nc\n")).isEqualTo("\na␉b\n\nc\n");
    }
  }

  @Nested
  class What_is_meant_to_be_read {
    @Test
    void letters_of_every_script_stay() {
      String text = "Łódź “idlib” إدلب 伊德利卜 อิดลิบ é e\u0301 \u00A0";
      assertThat(Visible.line(text)).isEqualTo(text);
    }

    @Test
    void joiners_stay_where_a_script_spells_with_them() {
      assertThat(Visible.line("می\u200Cخواهم")).isEqualTo("می\u200Cخواهم");
      assertThat(Visible.line("क्\u200Dष")).isEqualTo("क्\u200Dष");
      assertThat(Visible.line("👩\u200D🚒")).isEqualTo("👩\u200D🚒");
    }

    @Test
    void joiners_are_named_where_they_only_hide() {
      assertThat(Visible.line("ad\u200Cmin\u200D\u200C"))
          .isEqualTo("ad<U+200C>min<U+200D><U+200C>");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "伊德利卜, 8",
    "ﾊﾛｰ, 3",
    "Ｆｕｌｌ, 8",
    "e\u0301, 1",
    "أَلِف, 3",
    "อิดลิบ, 4",
    "한국, 4",
    "🚒, 2",
    "👩\u200D🚒, 2",
    "👍🏽, 2",
    "🇵🇱, 2",
    "❤\uFE0F, 2",
    "☕, 2",
    "…, 1"
  })
  void width_is_what_a_terminal_shows(String text, int columns) {
    assertThat(Visible.width(text)).isEqualTo(columns);
  }
}
