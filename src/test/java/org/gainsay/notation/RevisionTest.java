package org.gainsay.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.diagnostic.Edit;
import org.gainsay.text.Span;
import org.gainsay.text.Text;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTest {
  private static final Value.Keys REVIEW =
      new Value.Keys(
          List.of(Value.Key.of("verdict", "supported"), Value.Key.of("by", "ana: x")), false);

  private static String revised(String file, String content, Change... changes) {
    Revised revised = Revision.apply(file, Text.of(content), List.of(changes));
    assertThat(revised.refused()).isEmpty();
    return revised.after().content();
  }

  private static Node at(String file, String content, Object... path) {
    Node node = Notation.read(file, Text.of(content)).root().orElseThrow();
    for (Object step : path) {
      node =
          step instanceof Integer index
              ? ((Node.Sequence) node).items().get(index)
              : ((Node.Mapping) node).entry((String) step).orElseThrow().value();
    }
    return node;
  }

  private static String insert(String content, String key, Value value, Object... path) {
    return revised(
        "a.yaml",
        content,
        Change.Insert.last(at("a.yaml", content, path).span(), new Value.Key(key, value)));
  }

  private static String replace(String file, String content, String text, Object... path) {
    return revised(file, content, new Change.Replace(at(file, content, path).span(), text));
  }

  @Nested
  class A_key_more {
    @Test
    void stands_behind_the_last_one_with_its_indentation() {
      assertThat(
              insert(
                  "claims:\n  - id: a\n    tags: [x]   # y\n\n  - id: b\n",
                  "review",
                  REVIEW,
                  "claims",
                  0))
          .isEqualTo(
              """
              claims:
                - id: a
                  tags: [x]   # y
                  review:
                    verdict: supported
                    by: 'ana: x'

                - id: b
              """);
    }

    @Test
    void keeps_the_line_ends_of_windows_and_a_byte_order_mark() {
      assertThat(insert("\uFEFFid: a\r\nn: b\r\n", "review", REVIEW))
          .isEqualTo(
              "\uFEFFid: a\r\nn: b\r\nreview:\r\n  verdict: supported\r\n  by: 'ana: x'\r\n");
    }

    @Test
    void adds_no_line_end_to_a_file_without_one() {
      assertThat(insert("id: a", "b", new Value.Words("c"))).isEqualTo("id: a\nb: c");
    }

    @Test
    void comes_after_a_text_that_keeps_its_blank_lines() {
      assertThat(insert("- id: |+\n    x\n\n\n- y\n", "b", new Value.Words("c"), 0))
          .isEqualTo("- id: |+\n    x\n\n\n  b: c\n- y\n");
    }

    @Test
    void stands_inside_braces() {
      assertThat(insert("a: {b: 1, c: [x, y]} # z\n", "d", new Value.Words("1,400"), "a"))
          .isEqualTo("a: {b: 1, c: [x, y], d: '1,400'} # z\n");
    }

    @Test
    void stands_on_a_line_of_its_own_where_the_others_do() {
      assertThat(insert("a: {\n  b: 1, # one\n  c: 2 # two\n}\n", "d", new Value.Words("3"), "a"))
          .isEqualTo("a: {\n  b: 1, # one\n  c: 2, # two\n  d: 3\n}\n");
    }

    @Test
    void goes_below_a_key_without_a_value() {
      assertThat(insert("a:\n  b: # soon\nc: d\n", "e", new Value.Words("f"), "a", "b"))
          .isEqualTo("a:\n  b: # soon\n    e: f\nc: d\n");
    }

    @Test
    void goes_where_it_is_asked_for() {
      String content = "file: a\ntitle: b\n";
      assertThat(
              revised(
                  "a.yaml",
                  content,
                  new Change.Insert(
                      at("a.yaml", content).span(),
                      Value.Key.of("sha256", "0"),
                      Optional.of("file"))))
          .isEqualTo("file: a\nsha256: 0\ntitle: b\n");
    }

    @Test
    void is_refused_where_it_stands_already() {
      Revised revised =
          Revision.apply(
              "a.yaml",
              Text.of("a: b\n"),
              List.of(Change.Insert.last(new Span(0, 4), Value.Key.of("a", "c"))));
      assertThat(revised.after().content()).isEqualTo("a: b\n");
      assertThat(revised.refused())
          .extracting(Revised.Refused::reason)
          .containsExactly("`a` stands there already");
    }

    @Test
    void is_written_as_json_in_json() {
      String content =
          "{\n    \"claims\": [\n        {\n            \"id\": \"a\"\n        }\n    ]\n}\n";
      assertThat(
              revised(
                  "a.json",
                  content,
                  Change.Insert.last(
                      at("a.json", content, "claims", 0).span(), new Value.Key("review", REVIEW))))
          .isEqualTo(
              """
              {
                  "claims": [
                      {
                          "id": "a",
                          "review": {
                              "verdict": "supported",
                              "by": "ana: x"
                          }
                      }
                  ]
              }
              """);
    }
  }

  @Nested
  class An_item_more {
    private String append(String content, Value item, Object... path) {
      return revised(
          "a.yaml", content, new Change.Append(at("a.yaml", content, path).span(), item));
    }

    @Test
    void is_parted_from_the_others_as_they_are() {
      assertThat(append("c:\n- id: a\n\n- id: b\n  # about b\nd: e\n", REVIEW, "c"))
          .isEqualTo(
              """
              c:
              - id: a

              - id: b
                # about b

              - verdict: supported
                by: 'ana: x'
              d: e
              """);
    }

    @Test
    void makes_a_list_of_a_key_without_a_value() {
      assertThat(append("c:\n", REVIEW, "c"))
          .isEqualTo("c:\n  - verdict: supported\n    by: 'ana: x'\n");
    }

    @Test
    void stands_inside_brackets() {
      assertThat(append("c: [a,\n  b]\n", new Value.Words("c"), "c"))
          .isEqualTo("c: [a,\n  b,\n  c]\n");
      assertThat(append("c: []\n", new Value.Words("c"), "c")).isEqualTo("c: [c]\n");
    }
  }

  @Nested
  class Another_text {
    @Test
    void changes_only_the_words_that_differ() {
      String content = "q: >-\n    It's \"home\" to\n    three  # million\nr: s\n";
      assertThat(replace("a.yaml", content, "It’s “home” to three  # million", "q"))
          .isEqualTo("q: >-\n    It’s “home” to\n    three  # million\nr: s\n");
    }

    @Test
    void keeps_the_quotation_marks() {
      assertThat(replace("a.yaml", "q: 'it''s a'\n", "it's b", "q")).isEqualTo("q: 'it''s b'\n");
      assertThat(replace("a.yaml", "q: \"a\\tb c\"\n", "a\tb d", "q"))
          .isEqualTo("q: \"a\\tb d\"\n");
      assertThat(replace("a.json", "{\"q\": \"a b\"}", "a \"c\"", "q"))
          .isEqualTo("{\"q\": \"a \\\"c\\\"\"}");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "a: b", "- a", "a #b", "[a", "{a}", "'a", "\"a", "&a", "*a", "!a", "%a", "@a", "`a",
          "> a", "| a", "? a", "null", "~", "", " a ", "a:", "1,400", "a\nb", "🙂", "a, b", "---",
          "...", "#", "مرحبا", "a\\b", "=", "<<"
        })
    void is_read_back_whatever_it_is(String text) {
      for (String content :
          List.of("q: old\n", "{q: old, r: s}\n", "q:\n  - old\n", "q: >-\n  a b\n")) {
        Object[] path = content.contains("- old") ? new Object[] {"q", 0} : new Object[] {"q"};
        String written = replace("a.yaml", content, text, path);
        assertThat(((Node.Scalar) at("a.yaml", written, path)).text()).isEqualTo(text);
      }
    }
  }

  @Nested
  class A_text_with_what_nobody_can_see {
    @ParameterizedTest
    @ValueSource(strings = {"\u200Ba", "\u0085", "\uD800", "a\u0000b"})
    void is_refused(String text) {
      Revised revised =
          Revision.apply(
              "a.yaml", Text.of("a: b\n"), List.of(new Change.Replace(new Span(3, 4), text)));
      assertThat(revised.after()).isEqualTo(revised.before());
      assertThat(revised.refused().get(0).reason())
          .startsWith("the new text holds what nobody can see: U+");
    }
  }

  @Nested
  class A_file_that_says_nothing {
    @Test
    void gets_its_first_key() {
      Value claims = new Value.Items(List.of(REVIEW));
      for (String content : List.of("", "# a comment\n", "# no end", "\uFEFF")) {
        String written =
            revised(
                "a.yaml",
                content,
                Change.Insert.last(
                    Revision.top("a.yaml", Text.of(content)), new Value.Key("claims", claims)));
        assertThat(written).startsWith(content).contains("claims:\n  - verdict: supported\n");
      }
    }
  }

  /** Random files and changes, each judged by another reader of the format. */
  @Nested
  class Whatever_the_file {
    private static final int WORLDS = Integer.getInteger("worlds", 500);

    @Test
    void only_what_is_meant_changes() {
      for (long seed = 0; seed < WORLDS; seed++) {
        new World(new Random(seed), seed).check();
      }
    }
  }

  private record World(RandomFile file, Random random, long seed) {
    World(Random random, long seed) {
      this(RandomFile.of(random), random, seed);
    }

    void check() {
      Text text = Text.of(file.content());
      List<Change> changes =
          IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> change(text)).toList();
      Revised revised = Revision.apply(file.name(), text, changes);
      List<Change> made = new ArrayList<>(changes);
      revised.refused().forEach(refused -> made.remove(refused.change()));
      assertThat(revised.refused().stream().filter(it -> it.reason().contains("by hand")))
          .as("seed %d%n%s%n%s", seed, file.content(), changes)
          .isEmpty();
      assertThat(plain(revised.after()))
          .as("seed %d%n%s%n%s%n%s", seed, file.content(), made, revised.after().content())
          .isEqualTo(Reading.of(file.name(), text).meaning(made));
      assertThat(outside(revised))
          .as("seed %d%n%s", seed, revised.after().content())
          .isEqualTo(kept(revised));
      assertThat(comments(revised.after().content()))
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(comments(file.content()));
    }

    private Value plain(Text text) {
      return file.name().endsWith(".json")
          ? OtherReaders.json(text.content()).meaning()
          : OtherReaders.yaml(text.content()).meaning();
    }

    private Change change(Text text) {
      List<Node> nodes = new ArrayList<>();
      gather(Notation.read(file.name(), text).root().orElseThrow(), nodes);
      Node node = nodes.get(random.nextInt(nodes.size()));
      Value value = RandomFile.value(random, 2);
      return node.fold(
          mapping ->
              Change.Insert.last(mapping.span(), new Value.Key("new" + random.nextInt(9), value)),
          list -> new Change.Append(list.span(), value),
          scalar -> new Change.Replace(scalar.span(), RandomFile.words(random)),
          unread -> {
            throw new AssertionError("seed " + seed);
          });
    }

    private static void gather(Node node, List<Node> nodes) {
      nodes.add(node);
      if (node instanceof Node.Mapping mapping) {
        mapping.entries().forEach(entry -> gather(entry.value(), nodes));
      } else if (node instanceof Node.Sequence list) {
        list.items().forEach(item -> gather(item, nodes));
      }
    }

    private static List<String> outside(Revised revised) {
      List<String> pieces = new ArrayList<>();
      int at = 0;
      for (Edit edit : revised.edits()) {
        Span span = edit.place().span();
        pieces.add(revised.before().content().substring(at, span.start()));
        at = span.end();
      }
      pieces.add(revised.before().content().substring(at));
      return pieces;
    }

    /** The text after the changes without what the edits wrote. */
    private static List<String> kept(Revised revised) {
      List<String> pieces = new ArrayList<>();
      int at = 0;
      int shift = 0;
      for (Edit edit : revised.edits()) {
        int start = edit.place().span().start() + shift;
        pieces.add(revised.after().content().substring(at, start));
        at = start + edit.replacement().length();
        shift += edit.replacement().length() - edit.place().span().length();
      }
      pieces.add(revised.after().content().substring(at));
      return pieces;
    }

    private static List<String> comments(String content) {
      return Stream.of(content.split("[\r\n]+"))
          .filter(line -> line.contains("#remark"))
          .map(line -> line.substring(line.indexOf("#remark")))
          .toList();
    }
  }
}
