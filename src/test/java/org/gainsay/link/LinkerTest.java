package org.gainsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.gainsay.quantity.NumberExpression;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LinkerTest {
  private static LinkedClaim link(String text, String claim) {
    return Desk.of(text).link(Desk.ledger(claim)).get(0);
  }

  /** What became of a value: the expression that carries it, or why none does. */
  private static String value(String text, String value, String quote) {
    LinkedClaim linked =
        link(text, Desk.figure("toll", "measure: killed, value: \"" + value + "\"", quote));
    ValueInPassage found =
        Objects.requireNonNull(linked.passages().get(0).values().get("figure/value"));
    return found.fold(
        stands -> slice(text, stands.expression()) + (stands.cut() ? " (cut)" : ""),
        twice -> twice.expressions().size() + " times",
        absent -> "absent, but " + absent.others().stream().map(it -> slice(text, it)).toList());
  }

  private static String slice(String text, NumberExpression expression) {
    return text.substring(expression.span().start(), expression.span().end());
  }

  @Nested
  class A_value {
    @Test
    void stands_where_it_is_written_otherwise() {
      assertThat(value("In Orlow 1,300 people died.", "1300", "1,300 people died"))
          .isEqualTo("1,300");
      assertThat(value("About three million people.", "about 3,000,000", "About three million"))
          .isEqualTo("About three million");
    }

    @Test
    void takes_the_hedge_that_the_quote_leaves_out() {
      assertThat(value("In all at least 40 people died.", "40", "40 people died"))
          .isEqualTo("at least 40 (cut)");
      assertThat(value("In all at least 40 people died.", "at least 40", "40 people died"))
          .isEqualTo("at least 40");
    }

    @Test
    void is_told_from_another_by_the_words_behind_it() {
      String text = "There were 12 houses hit and 12 people killed.";
      assertThat(value(text, "12", text)).isEqualTo("2 times");
      assertThat(value(text, "12 people", text)).isEqualTo("12");
      LinkedClaim linked =
          link(text, Desk.figure("toll", "measure: killed, value: 12 people", text));
      assertThat(linked.passages().get(0).number("figure/value").orElseThrow().span().start())
          .isEqualTo(text.lastIndexOf("12"));
    }

    @Test
    void may_be_one_end_of_a_range() {
      assertThat(value("Between 800 and 2,000 people died.", "800", "Between 800 and 2,000 people"))
          .isEqualTo("Between 800 and 2,000 (cut)");
    }

    @Test
    void is_no_group_of_digits_of_a_greater_one() {
      for (String blank : java.util.List.of(" ", "\u00A0", "\u202F", "'", "’", ",")) {
        String text = "In all 10" + blank + "300 people died.";
        String quote = "10" + blank + "300 people died";
        assertThat(value(text, "10", quote)).as(text).startsWith("absent");
        assertThat(value(text, "300", quote)).as(text).startsWith("absent");
        assertThat(value(text, "10,300", quote)).as(text).isEqualTo("10" + blank + "300");
      }
      assertThat(value("In all 10 300 people died.", "10", "In all 10"))
          .isEqualTo("absent, but []");
    }

    @Test
    void that_hedges_more_than_the_text_is_absent() {
      assertThat(value("In all 40 people died.", "at least 40", "40 people died"))
          .isEqualTo("absent, but [40]");
    }

    @Test
    void is_absent_where_another_number_stands() {
      assertThat(value("In all 1,300 people died.", "1,400", "1,300 people died"))
          .isEqualTo("absent, but [1,300]");
      assertThat(value("Then 112 people died.", "12", "112 people died"))
          .isEqualTo("absent, but [112]");
    }

    @Test
    void that_looks_like_a_year_is_found_where_the_ledger_means_a_number() {
      assertThat(value("On that day 2013 people died there.", "2013", "2013 people died"))
          .isEqualTo("2013");
      assertThat(value("Only one of them died.", "one", "one of them died")).isEqualTo("one");
    }

    @Test
    void outside_the_quote_does_not_carry() {
      assertThat(value("In all 40 died, and 12 fled.", "40", "and 12 fled"))
          .isEqualTo("absent, but [12]");
    }
  }

  @Nested
  class A_reading {
    private static String literal(String text, String... quotes) {
      StringBuilder evidence = new StringBuilder();
      for (String quote : quotes) {
        evidence.append("      - {source: gazette, quote: ").append(quote).append("}\n");
      }
      String claim =
          """
            - id: toll
              statement: So many were killed.
              figure: {measure: killed, value: "40"}
              evidence:
          """
              + evidence;
      return Objects.requireNonNull(link(text, claim).readings().get("figure/value"))
          .literal()
          .toString();
    }

    @Test
    void is_that_of_the_text() {
      assertThat(literal("At least 40 were killed.", "40 were killed")).isEqualTo("[40, ∞)");
    }

    @Test
    void is_the_widest_of_several_passages() {
      assertThat(
              literal(
                  "Today 40 were killed. Others say: at least 40 of them fell.",
                  "Today 40 were killed",
                  "at least 40 of them fell"))
          .isEqualTo("[40, ∞)");
    }

    @Test
    void has_no_upper_bound_where_the_count_may_be_incomplete() {
      assertThat(literal("So far 40 were killed.", "40 were killed")).isEqualTo("[40, ∞)");
    }

    @Test
    void is_absent_where_no_passage_gives_the_value() {
      String text = "Nothing is known.";
      assertThat(link(text, Desk.figure("toll", "measure: killed, value: \"40\"", text)).readings())
          .isEmpty();
    }
  }

  @Nested
  class The_words_of_a_quotation {
    private static String words(String text, String block, String quote) {
      Passage passage = link(text, Desk.claim(block, quote)).passages().get(0);
      return passage
          .words()
          .map(
              found ->
                  found.fold(
                      stand ->
                          text.substring(stand.span().start(), stand.span().end())
                              + (stand.marked() ? "" : " (unmarked)"),
                      absent -> "absent"))
          .orElse("none");
    }

    @Test
    void are_what_stands_between_the_marks_of_the_quote() {
      String text = "Ada Brandt said “the bridge stays open” to all.";
      assertThat(words(text, "quotation: {speaker: brandt}", text))
          .isEqualTo("the bridge stays open");
    }

    @Test
    void are_the_quote_where_it_has_no_marks() {
      String text = "Ada Brandt said “the bridge stays open” to all.";
      assertThat(words(text, "quotation: {speaker: brandt}", "the bridge stays open"))
          .isEqualTo("the bridge stays open");
      assertThat(words("Brandt said so.", "quotation: {speaker: brandt}", "Brandt said so"))
          .isEqualTo("Brandt said so (unmarked)");
    }

    @Test
    void may_be_written_apart_with_gaps() {
      String text = "She said “the old bridge at Orlow stays open to all of you” and left.";
      assertThat(
              words(
                  text,
                  "quotation: {speaker: brandt, words: \"the old bridge […] stays open\"}",
                  text))
          .isEqualTo("the old bridge at Orlow stays open");
    }

    @Test
    void that_the_quote_does_not_have_are_absent() {
      String text = "She said “the bridge stays open” and left.";
      assertThat(words(text, "quotation: {speaker: brandt, words: the gate stays shut}", text))
          .isEqualTo("absent");
    }
  }

  @Nested
  class A_fingerprint {
    private static final String TEXT =
        "It was night. In Orlow 40 people were killed, 12 of them at the bridge. Nobody slept.";
    private static final String CLAIM =
        Desk.figure("toll", "measure: killed, value: \"40\"", "40 people were killed");

    private static String of(String text, String claim) {
      return link(text, claim).fingerprint();
    }

    private static String with(String keys) {
      return CLAIM.replace("    figure", "    " + keys + "\n    figure");
    }

    @Test
    void is_an_f_and_eight_digits() {
      assertThat(of(TEXT, CLAIM)).matches("f[0-9a-f]{8}");
    }

    @Test
    void stays_when_what_it_does_not_cover_changes() {
      for (String keys :
          List.of(
              "notes: Look again.",
              "tags: [bridge]",
              "silence: {hedge-left-out: seen}",
              "review: {verdict: supported, by: desk, date: 2031-03-11}")) {
        assertThat(of(TEXT, with(keys))).as(keys).isEqualTo(of(TEXT, CLAIM));
      }
    }

    @Test
    void changes_with_the_claim() {
      for (String keys :
          List.of(
              "when: 2031", "event: bridge-attack", "modality: estimated", "said_by: unnamed")) {
        assertThat(of(TEXT, with(keys))).as(keys).isNotEqualTo(of(TEXT, CLAIM));
      }
      assertThat(of(TEXT, CLAIM.replace("place: orlow", "place: karsk")))
          .isNotEqualTo(of(TEXT, CLAIM));
      assertThat(of(TEXT, CLAIM.replace("killed, value", "died, value")))
          .isNotEqualTo(of(TEXT, CLAIM));
      assertThat(of(TEXT, CLAIM.replace("The figure", "A figure"))).isNotEqualTo(of(TEXT, CLAIM));
    }

    @Test
    void changes_with_the_reading_that_the_analyst_gives() {
      String low = "measure: killed, value: \"40\", reading: {low: 30, high: 50, reason: rounded}";
      String claim = Desk.figure("toll", low, "40 people were killed");
      assertThat(of(TEXT, claim)).isNotEqualTo(of(TEXT, claim.replace("50", "60")));
    }

    @Test
    void changes_with_the_sentence_around_the_passage() {
      assertThat(of(TEXT.replace("at the bridge", "at the gate"), CLAIM))
          .isNotEqualTo(of(TEXT, CLAIM));
      assertThat(of(TEXT.replace("40 people", "40 people, all"), CLAIM))
          .isNotEqualTo(of(TEXT, CLAIM));
    }

    @Test
    void stays_when_another_sentence_changes_or_moves() {
      assertThat(of(TEXT.replace("Nobody slept", "All slept"), CLAIM)).isEqualTo(of(TEXT, CLAIM));
      assertThat(of("A headline\n\n" + TEXT, CLAIM)).isEqualTo(of(TEXT, CLAIM));
    }

    @Test
    void stays_when_the_text_is_wrapped_and_typeset_anew() {
      String text = "The council’s “open” bridge – 1,300 came, 40 people were killed – is closed.";
      String anew =
          "The council's \"open\" bridge -- 1,300\ncame, 40 people were killed -- is closed.";
      assertThat(of(anew, CLAIM)).isEqualTo(of(text, CLAIM));
      assertThat(of(text.replace("1,300", "1.300"), CLAIM)).isNotEqualTo(of(text, CLAIM));
      assertThat(of(text.replace("1,300", "€1,300"), CLAIM)).isNotEqualTo(of(text, CLAIM));
    }
  }

  @Nested
  class A_passage {
    @Test
    void in_a_source_that_is_not_there_is_not_linked() {
      Desk desk = Desk.of("Nothing.");
      List<LinkedClaim> linked =
          Linker.link(
              desk.readable(Desk.ledger(Desk.claim("", "Nothing"))).claims(),
              List.of(),
              desk.readable("claims: []").vocabulary());
      assertThat(linked.get(0).passages().get(0).isLinked()).isFalse();
      assertThat(linked.get(0).passages().get(0).document()).isEmpty();
    }

    @Test
    void of_each_claim_comes_in_the_order_of_the_ledger() {
      String text = "One bridge was hit. Two gates were shut. Three roads were mined.";
      List<LinkedClaim> linked =
          Desk.of(text)
              .link(
                  Desk.ledger(
                      Desk.claim("", "Three roads"),
                      Desk.claim("", "One bridge").replace("the-claim", "second"),
                      Desk.claim("", "Two gates").replace("the-claim", "third")));
      assertThat(linked)
          .extracting(it -> it.passages().get(0).found().orElseThrow().extent().start())
          .containsExactly(text.indexOf("Three"), text.indexOf("One"), text.indexOf("Two"));
    }
  }
}
