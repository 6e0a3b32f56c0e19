package org.gainsay.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.notation.Outline.json;
import static org.gainsay.notation.Outline.outline;
import static org.gainsay.notation.Outline.said;
import static org.gainsay.notation.Outline.yaml;

import org.gainsay.text.Position;
import org.gainsay.text.Span;
import org.gainsay.text.Text;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {
  private static Node.Scalar value(Tree tree, String key) {
    Node.Mapping root = (Node.Mapping) tree.root().orElseThrow();
    return (Node.Scalar) root.entry(key).orElseThrow().value();
  }

  @Nested
  class plain_scalars {
    @ParameterizedTest
    @ValueSource(
        strings = {"1.10", "no", "2018-09", "12:30", "0700", "011", "1_000", "0x1F", "1e3"})
    void keep_every_character(String written) {
      assertThat(outline(yaml("a: " + written))).isEqualTo("{a: " + written + "}");
      assertThat(said(yaml("a: " + written))).isEmpty();
    }

    @Test
    void of_json_keep_every_character() {
      assertThat(outline(json("{\"a\": 1.10, \"b\": true, \"c\": -0.50e1}")))
          .isEqualTo("{a: 1.10, b: true, c: -0.50e1}");
    }

    @Test
    void that_are_nothing_are_null() {
      assertThat(value(yaml("a:", "b: ~"), "a").isNull()).isTrue();
      assertThat(value(yaml("a:", "b: ~"), "b").isNull()).isTrue();
      assertThat(value(yaml("a: ''"), "a").isNull()).isFalse();
      assertThat(value(json("{\"a\": null}"), "a").isNull()).isTrue();
    }
  }

  @Nested
  class places {
    @Test
    void are_of_the_untouched_text() {
      String text =
          String.join(
              "\r\n",
              "\uFEFF# é",
              "\uD83D\uDE00 k: v",
              "قتل: \"ثلاثة\"",
              "b: >-",
              "  one",
              "  two",
              "",
              "c: d",
              "");
      Tree tree = Notation.read("a.yaml", Text.of(text));
      assertThat(said(tree)).isEmpty();
      assertThat(outline(tree)).isEqualTo("{\uD83D\uDE00 k: v, قتل: ثلاثة, b: one two, c: d}");
      assertThat(slice(text, "قتل")).isEqualTo("\"ثلاثة\"");
      assertThat(slice(text, "b")).isEqualTo(">-\r\n  one\r\n  two");
      assertThat(slice(text, "c")).isEqualTo("d");
      Span emoji = value(tree, "\uD83D\uDE00 k").span();
      assertThat(Text.of(text).position(emoji.start())).isEqualTo(new Position(2, 6));
    }

    private String slice(String text, String key) {
      Span span = value(Notation.read("a.yaml", Text.of(text)), key).span();
      return text.substring(span.start(), span.end());
    }

    @Test
    void of_collections_go_from_the_first_to_the_last_thing_in_them() {
      Node.Mapping root =
          (Node.Mapping) yaml("a:", "  - x", "  - {y: z}", "", "# end").root().get();
      Node list = root.entry("a").orElseThrow().value();
      assertThat(root.span()).isEqualTo(new Span(0, 19));
      assertThat(list.span()).isEqualTo(new Span(5, 19));
      assertThat(((Node.Sequence) list).items().get(1).span()).isEqualTo(new Span(13, 19));
    }

    @Test
    void of_json_are_those_of_the_text() {
      String text = "\uFEFF{\"\uD83D\uDE00\": [\"é\\\"x\", 12]}";
      Node.Mapping root =
          (Node.Mapping) Notation.read("a.json", Text.of(text)).root().orElseThrow();
      Node.Sequence list = (Node.Sequence) root.entries().get(0).value();
      assertThat(text.substring(list.span().start(), list.span().end()))
          .isEqualTo("[\"é\\\"x\", 12]");
      Span first = list.items().get(0).span();
      assertThat(text.substring(first.start(), first.end())).isEqualTo("\"é\\\"x\"");
    }

    @Test
    void keep_the_style() {
      assertThat(value(yaml("a: x"), "a").style()).isEqualTo(Node.Style.PLAIN);
      assertThat(value(yaml("a: 'x'"), "a").style()).isEqualTo(Node.Style.SINGLE_QUOTED);
      assertThat(value(yaml("a: \"x\""), "a").style()).isEqualTo(Node.Style.DOUBLE_QUOTED);
      assertThat(value(yaml("a: |", "  x"), "a").style()).isEqualTo(Node.Style.LITERAL);
      assertThat(value(yaml("a: >", "  x"), "a").style()).isEqualTo(Node.Style.FOLDED);
    }
  }

  @Nested
  class traps {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "[Idlet] is now",
          "{so} it is",
          "\"Not\" they said",
          "'tis the season",
          "*foo bar",
          "%x",
          "@x",
          "- x",
          "> foo",
          "He said: no",
          "\"never closed",
        })
    void are_reported_and_read_as_meant(String written) {
      Tree tree = yaml("quote: " + written, "b: c");
      assertThat(said(tree)).containsExactly("1:8 yaml-trap " + written);
      assertThat(outline(tree)).isEqualTo("{quote: " + written + ", b: c}");
    }

    @Test
    void are_reported_on_a_line_of_their_own() {
      Tree tree = yaml("quote:", "  [Idlet] is now", "b: c", "d:", "  'tis so");
      assertThat(said(tree))
          .containsExactly("2:3 yaml-trap [Idlet] is now", "5:3 yaml-trap 'tis so");
      assertThat(outline(tree)).isEqualTo("{quote: [Idlet] is now, b: c, d: 'tis so}");
    }

    @Test
    void can_be_cured_by_an_edit() {
      Tree tree = yaml("quote: It's: no");
      assertThat(tree.diagnostics().get(0).edit().orElseThrow().replacement())
          .isEqualTo("'It''s: no'");
    }

    @Test
    void a_comma_in_braces_ends_a_value() {
      Tree tree = yaml("a: {value: 1,400,000, of: x, name: towns, cities and ports}");
      assertThat(said(tree))
          .containsExactly("1:12 yaml-trap 1,400,000", "1:36 yaml-trap towns, cities and ports");
      assertThat(outline(tree))
          .isEqualTo("{a: {value: 1,400,000, of: x, name: towns, cities and ports}}");
    }

    @Test
    void a_comma_in_quotation_marks_or_in_brackets_is_none() {
      assertThat(said(yaml("a: {value: \"1,400\", b: [1,400]}"))).isEmpty();
    }

    @Test
    void a_sign_of_comment_without_a_blank_cuts_a_value() {
      assertThat(said(yaml("a: we are #1"))).containsExactly("1:4 comment-cuts-value we are");
      assertThat(said(yaml("a: we are # one", "b: c  #d", "c: 'x' #y"))).isEmpty();
    }

    @Test
    void a_comment_inside_a_text_of_several_lines() {
      assertThat(said(yaml("a: we are #1", "   of all")))
          .containsExactly("1:4 yaml-trap we are #1\n   of all");
    }

    @Test
    void tabs_are_reported_once_a_run_and_read_as_blanks() {
      Tree tree = yaml("a:", "\t- b: c", "\t\td:", "\t\t\te: f", "g: h", "i:", "\tj: k");
      assertThat(said(tree)).containsExactly("2:1 tab-indent \t", "7:1 tab-indent \t");
      assertThat(outline(tree)).isEqualTo("{a: [{b: c, d: {e: f}}], g: h, i: {j: k}}");
    }

    @Test
    void tabs_inside_values_are_none() {
      assertThat(said(yaml("a: b\tc", "d: |", "  x\ty"))).isEmpty();
    }
  }

  @Nested
  class refusals {
    @Test
    void anchors_aliases_and_tags() {
      assertThat(said(yaml("a: &x b", "c: *x", "d: !t e", "f: &y {g: h}")))
          .containsExactly(
              "1:4 yaml-alias &x", "2:4 yaml-alias *x", "3:4 yaml-tag !t", "4:4 yaml-alias &y");
    }

    @Test
    void keys_that_stand_twice_with_both_places() {
      Tree tree = yaml("a: 1", "b:", "  c: 1", "  c: 2", "a: 2");
      assertThat(said(tree)).containsExactly("4:3 duplicate-key c", "5:1 duplicate-key a");
      assertThat(tree.diagnostics().get(1).related().get(0).place().position())
          .isEqualTo(new Position(1, 1));
      assertThat(said(json("{\"a\": 1, \"a\": 2}"))).containsExactly("1:10 duplicate-key \"a\"");
    }

    @Test
    void a_second_document_which_is_read_all_the_same() {
      Tree tree = yaml("a: b", "---", "c: d");
      assertThat(said(tree)).containsExactly("2:1 second-document ---");
      assertThat(outline(tree)).isEqualTo("{a: b, c: d}");
      assertThat(said(json("{} {}"))).containsExactly("1:4 second-document {");
    }

    @Test
    void a_first_document_with_its_markers_is_fine() {
      assertThat(said(yaml("%YAML 1.2", "---", "a: b", "..."))).isEmpty();
    }

    @Test
    void merge_conflicts_keep_one_version() {
      Tree tree =
          yaml("a: b", "<<<<<<< HEAD", "c: 😀", "=======", "c: 😀😀", ">>>>>>> x", "f: 😀", "g: h");
      assertThat(said(tree)).containsExactly("2:1 merge-conflict <<<<<<< HEAD");
      assertThat(outline(tree)).isEqualTo("{a: b, c: 😀, f: 😀, g: h}");
      assertThat(value(tree, "g").span().length()).isEqualTo(1);
    }

    @Test
    void what_nobody_can_see() {
      assertThat(said(yaml("a: x\u200By", "b: \u202Ez", "\u00ADc: d", "e: \"\\u2066f\"")))
          .containsExactly(
              "1:5 invisible-character \u200B",
              "2:4 invisible-character \u202E",
              "3:1 invisible-character \u00AD",
              "4:4 invisible-character \"\\u2066f\"");
      assertThat(yaml("a: x\u200By").diagnostics().get(0).message())
          .contains("U+200B (zero width space)");
    }

    @Test
    void but_not_what_writing_needs() {
      assertThat(said(yaml("a: 'x\u00A0y'", "b: می\u200Cخواهم", "c: 👩\u200D🚒❤\uFE0F"))).isEmpty();
    }

    @Test
    void control_characters_and_halves_of_characters() {
      assertThat(said(yaml("a: x\u0000\u0001y", "b: \uD83Dz", "c: \"\\ud83d\"")))
          .containsExactly(
              "1:5 invisible-character \u0000\u0001",
              "2:4 invisible-character \uD83D",
              "3:4 invisible-character \"\\ud83d\"");
      assertThat(said(json("{\"a\": \"\\ud83d\"}")))
          .containsExactly("1:7 invisible-character \"\\ud83d\"");
    }
  }

  @Nested
  class broken_yaml {
    @Test
    void loses_only_the_broken_value() {
      Tree tree =
          yaml(
              "claims:",
              "  - id: a",
              "    figure: {measure: x, of: He: no}",
              "    evidence:",
              "      - quote: one: two",
              "      - quote: fine",
              "  - id: b",
              "    tags: [x, y",
              "actors:",
              "  z: {name: \"w}");
      assertThat(outline(tree))
          .isEqualTo(
              "{claims: [{id: a, figure: ?, evidence: [{quote: one: two}, {quote: fine}]},"
                  + " {id: b, tags: ?}], actors: {z: ?}}");
      assertThat(said(tree))
          .containsExactly(
              "3:32 yaml-syntax :",
              "5:16 yaml-trap one: two",
              "8:11 yaml-syntax [",
              "10:13 yaml-syntax \"");
    }

    @Test
    void tells_a_line_that_is_indented_wrongly() {
      Tree tree =
          yaml(
              "claims:",
              "  - id: a",
              "    statement: b",
              "   place: c",
              "  - id: b",
              "    statement: x",
              "      place: y",
              "  notes: z");
      assertThat(said(tree))
          .containsExactly(
              "4:4 yaml-syntax place: c", "7:7 yaml-syntax place: y", "8:3 yaml-syntax notes: z");
      assertThat(outline(tree))
          .isEqualTo(
              "{claims: [{id: a, statement: b, place: c}, {id: b, statement: x, place: y, notes:"
                  + " z}]}");
    }

    @Test
    void tells_a_key_without_a_blank_after_its_colon() {
      Tree tree = yaml("a:b", "c: d");
      assertThat(said(tree)).containsExactly("1:1 yaml-syntax a:b");
      assertThat(outline(tree)).isEqualTo("{c: d}");
    }
  }

  @Nested
  class broken_json {
    @Test
    void loses_only_the_broken_value() {
      Tree tree =
          json(
              "{\"claims\": [",
              "  {\"id\": \"a\" \"statement\": \"b\"},",
              "  {\"id\": \"b\", \"value\": nope, \"x\": 2},",
              "  {\"id\": \"c\",}",
              "  {'id': \"d\"} // e",
              "], \"actors\": {\"z\": {\"name\": \"y\"}}}");
      assertThat(said(tree))
          .containsExactly(
              "2:14 json-syntax \"statement\"",
              "3:24 json-syntax nope",
              "4:13 json-syntax ,",
              "5:3 json-syntax {",
              "5:4 json-syntax 'id'",
              "5:15 json-syntax /");
      assertThat(outline(tree))
          .isEqualTo(
              "{claims: [{id: a, statement: b}, {id: b, value: ?}, {id: c}, {id: d}],"
                  + " actors: {z: {name: y}}}");
    }

    @Test
    void tells_what_is_never_closed() {
      assertThat(said(json("{\"a\": [1,", " 2"))).containsExactly("1:7 json-syntax [");
    }
  }

  @Nested
  class empty_files {
    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n", "\uFEFF"})
    void hold_nothing(String content) {
      Tree tree = Notation.read("a.yaml", Text.of(content));
      assertThat(tree.root()).isEmpty();
      assertThat(tree.diagnostics()).isEmpty();
    }
  }
}
