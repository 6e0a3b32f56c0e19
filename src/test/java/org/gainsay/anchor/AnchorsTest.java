package org.gainsay.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.text.Span;
import org.gainsay.text.Text;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTest {
  static Anchoring find(String source, String quote) {
    return find(source, Quote.of(quote));
  }

  static Anchoring find(String source, Quote quote) {
    return find(source, quote, "en");
  }

  static Anchoring find(String source, Quote quote, String language) {
    Text text = Text.of(source);
    return PreparedText.of(text)
        .within(List.of(text.whole()), new Protection(language, Set.of("Orlow", "Vesna Marek")))
        .find(quote);
  }

  static Anchoring.Found found(String source, String quote) {
    Anchoring anchoring = find(source, quote);
    assertThat(anchoring).as("%s in %s", quote, source).isInstanceOf(Anchoring.Found.class);
    return (Anchoring.Found) anchoring;
  }

  static List<String> slices(String source, List<Span> spans) {
    return spans.stream().map(s -> source.substring(s.start(), s.end())).toList();
  }

  @Nested
  class The_cases_that_must_come_out_right {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '\0',
        value = {
          "at least 12 people were killed | Officials said at least 72 people were killed. |"
              + " altered",
          "people were killed | On Monday people were not killed there. | altered",
          "10² metres | 102 metres | altered",
          "killed … 40 people | 40 people attended; later two were killed | missing",
          "1,400 people | There were 1400 people. | typographic",
          "40% of | It was 40 of the dead. | altered",
          "40 of | It was 40% of the dead. | altered",
          "[not] guilty | They found her guilty today. | altered",
          "The bridge […] was repaired | It was repaired in May. The bridge at Orlow was hit twice."
              + " | missing",
          "he paid $5 million | Then he paid €5 million | altered",
          "he paid 5 million | Then he paid $5 million | altered",
          "fibrils | the ﬁbrils | typographic",
          "café | a cafe\u0301 here | typographic",
          "1.4 million people | some 14 million people | altered",
          "14 million people | some 1.4 million people | altered",
          "a rise of 5 degrees | a rise of -5 degrees | altered",
          "she is notable here | she is not able here | altered",
          "killed in 2017-18 | killed in 2017 18 | altered",
          "on page 12400 | on page 12 400 | altered",
          "12,400 dead | 12\u00a0400 dead | typographic",
          "12 400 dead | 12\u00a0400 dead | typographic",
          "1,40,000 dead | 140000 dead | typographic",
          "1,4000 dead | 14000 dead | altered",
        })
    void hold(String quote, String source, String label) {
      assertThat(find(source, quote).label()).isEqualTo(label);
    }

    @Test
    void a_number_is_not_found_in_a_longer_one() {
      assertThat(find("112 killed in the blast", "12 killed").label()).isIn("altered", "missing");
      assertThat(find("1,140 people", "40 people").label()).isIn("altered", "missing");
      assertThat(find("1.140 people", "140 people").label()).isIn("altered", "missing");
      assertThat(find("二十二人死亡", "二人死亡").label()).isNotIn("exact", "typographic");
      assertThat(find("they can't leave", "they can").label()).isNotIn("exact", "typographic");
    }
  }

  @Nested
  class Tiers {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '\0',
        value = {
          "the old bridge | Over the old bridge. | exact",
          "The old bridge | Over the old bridge. | typographic",
          "the old Bridge | Over the old bridge. | punctuation",
          "the \"old\" bridge | Over the “old” bridge. | typographic",
          "the old bridge, he said | Over the old bridge he said. | punctuation",
          "the old - now closed - bridge | the old—now closed—bridge | typographic",
          "wait... for it | so wait… for it | exact-or-typographic",
          "far-right groups | the farright groups | typographic",
          "antiwar groups | the anti-war groups | typographic",
          "far right groups | the far-right groups | punctuation",
          "resumé of it | a resume of it | near",
          "Idlib’s people | all Idlib's people | typographic",
        })
    void are_told_apart(String quote, String source, String label) {
      String found = find(source, quote).label();
      if (label.equals("exact-or-typographic")) {
        assertThat(found).isIn("exact", "typographic");
      } else {
        assertThat(found).isEqualTo(label);
      }
    }

    @Test
    void hard_wraps_and_line_end_hyphens_are_typography() {
      String source = "They came over the for-\nmer bridge\r\nof   the\u00a0town, anti\nwar all.";
      Anchoring.Found found = found(source, "over the former bridge of the town, antiwar");
      assertThat(found.match()).isEqualTo(Match.TYPOGRAPHIC);
      assertThat(slices(source, found.spans()))
          .containsExactly("over the for-\nmer bridge\r\nof   the\u00a0town, anti\nwar");
    }

    @Test
    void the_span_takes_in_the_punctuation_of_the_quote_and_no_more() {
      String source = "He said: “We will not go.” Then (later) he went.";
      assertThat(slices(source, found(source, "\"We will not go.\"").spans()))
          .containsExactly("“We will not go.”");
      assertThat(slices(source, found(source, "We will not go").spans()))
          .containsExactly("We will not go");
      assertThat(slices(source, found(source, "We will not go.").spans()))
          .containsExactly("We will not go.");
    }
  }

  @Nested
  class Several_places {
    private final String source =
        "The old mill burned. A new mill burned too. Then the old mill burned again.";

    @Test
    void are_ambiguous_with_the_shortest_deciding_context() {
      Anchoring.Ambiguous ambiguous = (Anchoring.Ambiguous) find(source, "mill burned");
      assertThat(ambiguous.places()).hasSize(3);
      assertThat(ambiguous.contexts())
          .extracting(c -> c.prefix().orElse("") + "|" + c.suffix().orElse(""))
          .containsExactly("|. A", "new|", "|again");
    }

    @Test
    void are_decided_by_their_own_context() {
      Anchoring.Ambiguous ambiguous = (Anchoring.Ambiguous) find(source, "mill burned");
      for (int i = 0; i < 3; i++) {
        Anchoring.Context context = ambiguous.contexts().get(i);
        Anchoring found =
            find(source, new Quote("mill burned", context.prefix(), context.suffix()));
        assertThat(found).isInstanceOf(Anchoring.Found.class);
        assertThat(((Anchoring.Found) found).spans()).isEqualTo(ambiguous.places().get(i));
      }
    }

    @Test
    void stay_so_under_a_context_that_agrees_nowhere() {
      Quote quote = new Quote("mill burned", Optional.of("wooden"), Optional.empty());
      assertThat(find(source, quote)).isInstanceOf(Anchoring.Ambiguous.class);
      Quote once = new Quote("new mill burned", Optional.of("wooden"), Optional.empty());
      assertThat(((Anchoring.Found) find(source, once)).contextAgrees()).isFalse();
    }

    @Test
    void of_different_tiers_are_none() {
      Anchoring.Found found = found("mill, burned and mill burned", "mill burned");
      assertThat(found.spans()).containsExactly(new Span(17, 28));
    }
  }

  @Nested
  class Marked_quotes {
    private final String source =
        "The bridge at Orlow was repaired in May [sic]. Critics called it “too late … and dear”. "
            + "The bridge was closed.";

    @Test
    void have_a_span_for_each_fragment() {
      Anchoring.Found found = found(source, "The bridge … was repaired");
      assertThat(found.match()).isEqualTo(Match.ELIDED);
      assertThat(slices(source, found.spans())).containsExactly("The bridge", "was repaired");
      assertThat(slices(source, found.omitted())).containsExactly("at Orlow");
    }

    @Test
    void may_carry_editorial_words() {
      Anchoring.Found found = found(source, "[Yesterday] the bridge [at the border] was repaired");
      assertThat(found.match()).isEqualTo(Match.EDITED);
      assertThat(slices(source, found.spans())).containsExactly("The bridge", "was repaired");
      assertThat(found(source, "[T]he bridge was closed").match()).isEqualTo(Match.EDITED);
      String own = "Then I saw the road.";
      assertThat(slices(own, found(own, "[i] saw the").spans())).containsExactly("I saw the");
      assertThat(found(source, "Critic[s] called").match()).isEqualTo(Match.EDITED);
      assertThat(found(source, "Critics call[] it").spans()).hasSize(2);
    }

    @Test
    void are_exact_when_the_source_has_the_marks() {
      assertThat(found(source, "repaired in May [sic].").match()).isEqualTo(Match.EXACT);
      assertThat(found(source, "too late … and dear").match()).isEqualTo(Match.EXACT);
      assertThat(found(source, "too late ... and dear").match()).isEqualTo(Match.TYPOGRAPHIC);
    }

    @Test
    void do_not_hide_a_negation() {
      String text = "The mayor was not present when it fell. The road was closed.";
      assertThat(find(text, "The mayor was … present when it fell").label()).isEqualTo("altered");
      assertThat(find(text, "The mayor … present").label()).isEqualTo("altered");
      assertThat(find(text, "The mayor was [not] absent").label()).isNotEqualTo("edited");
      assertThat(find("It was so. Not all agreed. He left at once.", "It was so … He left").label())
          .isEqualTo("elided");
    }

    @Test
    void take_a_fragment_of_two_places_from_the_one_in_order() {
      String text =
          "A mill stood. A cart passed. The mill burned and the whole village was rebuilt later.";
      String quote = "cart … mill … the whole village was rebuilt";
      assertThat(found(text, quote).spans().get(1).start()).isEqualTo(text.lastIndexOf("mill"));
    }

    @Test
    void do_not_put_one_number_for_another() {
      assertThat(find("In all 72 people were killed.", "In all [12] people were killed").label())
          .isEqualTo("altered");
    }
  }

  @Nested
  class Passages_left_out {
    @Test
    void are_no_candidates() {
      Text text = Text.of("One bridge fell. Two bridges fell. One bridge fell.");
      Anchors anchors =
          PreparedText.of(text)
              .within(
                  List.of(new Span(0, 34), new Span(40, text.length())),
                  new Protection("en", Set.of()));
      assertThat(anchors.find(Quote.of("One bridge fell")))
          .isInstanceOfSatisfying(
              Anchoring.Found.class, f -> assertThat(f.spans()).containsExactly(new Span(0, 15)));
      assertThat(anchors.find(Quote.of("fell. One")).label()).isNotEqualTo("exact");
    }
  }

  @Nested
  class What_comes_nearest {
    private final String source =
        "It was a cold morning. Some of the old mills stood by the river, and two were burning.";

    private String nearest(String quote) {
      return find(source, quote)
          .fold(
              found -> Optional.<NearMiss>empty(),
              ambiguous -> Optional.<NearMiss>empty(),
              near -> Optional.of(near.nearest()),
              altered -> Optional.of(altered.nearest()),
              Anchoring.Missing::nearest,
              empty -> Optional.<NearMiss>empty())
          .map(miss -> source.substring(miss.span().start(), miss.span().end()))
          .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "he old mills stood by the rive | the old mills stood by the river",
          "zthe old mills stood by the riverz | the old mills stood by the river",
          "the odl mlils stod by the river | the old mills stood by the river",
          "some of the old mills sto0d | Some of the old mills stood",
          "eleven were burning | two were burning",
        })
    void is_shown_in_whole_words(String quote, String passage) {
      assertThat(nearest(quote)).isEqualTo(passage);
    }

    @Test
    void comes_with_a_word_diff_and_the_difference_in_plain_words() {
      Anchoring.Altered altered =
          (Anchoring.Altered) find(source, "stood by the river, and ten were burning");
      assertThat(altered.difference()).isEqualTo("the text says `two were`, the quote `ten were`");
      assertThat(altered.nearest().diff())
          .contains(new NearMiss.WordChange("ten", "two", false))
          .contains(new NearMiss.WordChange("river", "river", true));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "In May |  | In May the old mlil burned down. In June the old mlil burned down. | 7",
          "In June |  | In May the old mlil burned down. In June the old mlil burned down. | 41",
          " | twice | The old mlil burned down once. The old mlil burned down twice. | 31",
        })
    void is_where_the_context_agrees(String prefix, String suffix, String text, int start) {
      Quote quote =
          new Quote(
              "the old mill burned down", Optional.ofNullable(prefix), Optional.ofNullable(suffix));
      assertThat(find(text, quote))
          .isInstanceOfSatisfying(
              Anchoring.Near.class, n -> assertThat(n.nearest().span().start()).isEqualTo(start));
    }

    @Test
    void is_nothing_when_all_is_different() {
      assertThat(find(source, "xylophones quiver quietly"))
          .isEqualTo(new Anchoring.Missing(Optional.empty()));
    }
  }

  @Test
  void a_quote_of_punctuation_is_empty() {
    assertThat(find("a “…” b", "“…”")).isInstanceOf(Anchoring.Empty.class);
    assertThat(find("a", "")).isInstanceOf(Anchoring.Empty.class);
    assertThat(find("", "a").label()).isEqualTo("missing");
  }
}
