package org.gainsay.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.ledger.Ledger;
import org.gainsay.link.Desk;
import org.gainsay.link.Linker;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static List<Mention> uncovered(String text, String... claims) {
    Desk desk = Desk.of(text);
    Ledger ledger = desk.readable(claims.length == 0 ? "claims: []\n" : Desk.ledger(claims));
    return Coverage.of(
            desk.sources(ledger),
            Linker.link(ledger.claims(), desk.sources(ledger), ledger.vocabulary()),
            ledger.vocabulary())
        .documents()
        .get(0)
        .uncovered();
  }

  private static List<String> uncovered(Mention.Kind kind, String text, String... claims) {
    return uncovered(text, claims).stream()
        .filter(it -> it.kind() == kind)
        .map(Mention::text)
        .toList();
  }

  private static List<String> figures(String text, String... claims) {
    return uncovered(Mention.Kind.FIGURE, text, claims);
  }

  private static List<String> quotations(String text, String... claims) {
    return uncovered(Mention.Kind.QUOTATION, text, claims);
  }

  private static List<String> attacks(String text) {
    return uncovered(Mention.Kind.ATTACK, text);
  }

  @Nested
  class A_figure {
    @Test
    void is_given_with_its_hedge() {
      assertThat(figures("More than 1,200 people fled Orlow, about 30% of them children."))
          .containsExactly("More than 1,200", "about 30%");
    }

    @Test
    void is_no_year_date_footnote_address_list_number_or_length_of_time() {
      assertThat(
              figures(
                  """
                  In 2031, on 5 March, Orlow fell [3]. See https://example.org/2031/300.

                  1. The town was empty for three weeks, two hours at night.
                  2. Nobody came back.12
                  """))
          .isEmpty();
    }

    @Test
    void counts_what_befell_it_and_not_what_befell_another() {
      List<Mention> told =
          uncovered(
              "At least 43 people drowned and more than a hundred are missing. In all 12 ferries"
                  + " have sunk, killing 900 people.");
      assertThat(told.stream().filter(it -> it.kind() == Mention.Kind.FIGURE).toList())
          .extracting(it -> it.text() + " " + it.count().orElseThrow().measure())
          .containsExactly(
              "At least 43 died", "more than a hundred missing", "12 ferries", "900 killed");
      assertThat(told).noneMatch(it -> it.kind() == Mention.Kind.ATTACK);
    }

    @Test
    void is_no_telephone_number_and_no_page() {
      assertThat(
              figures(
                  "For help call 0800 123 456, +44 20 7946 0018, (030) 901820 or 030-90 18 20. See"
                      + " also p. 12, pp. 14 and fig. 3 of ch. 5. Call +44 or 112."))
          .doesNotContain("123", "456", "20", "7946", "901820", "90", "18", "12", "14", "3", "5");
      assertThat(figures("Of 10 000 people 2 000 fled; 0.5 per cent, 300 of them, died."))
          .contains("10 000", "2 000", "0.5 per cent", "300");
    }

    @Test
    void is_no_list_number_of_several_levels() {
      assertThat(
              figures(
                  """
                  1.1 The quay held 40 boats.

                  1.2.3 “Nobody came back”, the office said.

                  2.10. Here 12 boats sank.

                  (3) The crane fell.

                  1.4 million people live in Orlow, the office said, and of these
                  1.2 million fled.
                  """))
          .containsExactly("40", "12", "1.4 million", "1.2 million");
    }

    @Test
    void is_not_what_stands_for_parts_of_the_text_or_what_is_known() {
      assertThat(figures("There are two reasons. Both sides, the two armies, hold part three."))
          .isEmpty();
    }

    @Test
    void is_covered_where_a_passage_holds_it() {
      String text = "Some 400 people fled Orlow. Another 30 were killed.";
      assertThat(figures(text, Desk.figure("a", "measure: killed, value: 30", "30 were killed")))
          .containsExactly("Some 400");
    }
  }

  @Nested
  class A_quotation {
    @Test
    void is_what_someone_says_however_short() {
      assertThat(quotations("Ada Brandt called the attack a “crime”.")).containsExactly("crime");
    }

    @Test
    void is_not_what_is_set_apart() {
      assertThat(quotations("The “old” bridge was closed. Their ‘victory’ was none.")).isEmpty();
    }

    @Test
    void runs_on_over_sentences() {
      assertThat(quotations("Keller said: “We left. Nobody followed us.” Then it rained."))
          .containsExactly("We left. Nobody followed us.");
    }

    @Test
    void ends_at_its_mark_though_another_was_never_closed() {
      assertThat(quotations("“The council met. Brandt told us “nobody will be left behind” again."))
          .containsExactly("nobody will be left behind");
    }

    @Test
    void is_not_a_title_in_brackets() {
      assertThat(quotations("The bridge fell. (‘All the bridges that fell here’, Gazette, 2031)"))
          .isEmpty();
    }

    @Test
    void holds_an_apostrophe() {
      assertThat(quotations("Brandt said ‘the League’s guns aren’t silent’ today."))
          .containsExactly("the League’s guns aren’t silent");
    }
  }

  @Nested
  class An_attack {
    @Test
    void is_told_with_who_or_what_it_hit() {
      assertThat(attacks("On Friday the Northern League shelled houses in Orlow."))
          .hasSize(1)
          .first()
          .asString()
          .contains("shelled houses");
    }

    @Test
    void may_be_the_last_word_of_a_name() {
      Desk desk = Desk.of("People in Orlow fear River Council strikes on houses.");
      Desk named =
          new Desk(
              desk.text(),
              desk.published(),
              desk.vocabulary().replace("[the League]", "[the League, River Council strikes]"));
      Ledger ledger = named.readable("claims: []\n");
      assertThat(Coverage.of(named.sources(ledger), List.of(), ledger.vocabulary()).documents())
          .hasSize(1);
    }

    @Test
    void is_none_while_it_is_feared() {
      assertThat(attacks("The Northern League may attack Orlow with rockets.")).isEmpty();
    }
  }
}
