package org.gainsay.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.coverage.Coverage;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.ledger.Ledger;
import org.gainsay.link.Desk;
import org.gainsay.link.LinkedClaim;
import org.gainsay.link.Linker;
import org.gainsay.source.Source;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChecksTest {
  private static List<Diagnostic> check(Desk desk, String... claims) {
    Ledger ledger = desk.readable(Desk.ledger(claims));
    List<Source> sources = desk.sources(ledger);
    List<LinkedClaim> linked = Linker.link(ledger.claims(), sources, ledger.vocabulary());
    Coverage coverage = Coverage.of(sources, linked, ledger.vocabulary());
    return Checks.run(new Linked(ledger, sources, linked, coverage));
  }

  private static List<Code> codes(Desk desk, String... claims) {
    return check(desk, claims).stream().map(Diagnostic::code).toList();
  }

  /** Of a figure whose quote is the whole text. */
  private static List<Code> figure(String text, String keys) {
    return codes(Desk.of(text), Desk.figure("toll", keys, text));
  }

  private static List<Code> statement(String text) {
    return codes(Desk.of(text), Desk.claim("", text));
  }

  private static List<Code> quoted(String text, String quote) {
    return codes(Desk.of(text), Desk.claim("", quote));
  }

  private static String message(List<Diagnostic> diagnostics) {
    return String.join("\n", diagnostics.stream().map(Diagnostic::message).toList());
  }

  @Nested
  class A_quote_is_whole {
    @Test
    void when_nothing_beside_it_turns_its_sense() {
      assertThat(
              quoted("On Monday the bridge at Orlow was hit twice.", "the bridge at Orlow was hit"))
          .isEmpty();
    }

    @Test
    void unless_a_negation_stands_right_before_it() {
      assertThat(quoted("This is not a military exercise.", "a military exercise"))
          .containsExactly(Code.QUOTE_CUTS_WORD);
      assertThat(quoted("The council denied that the bridge was mined.", "the bridge was mined"))
          .containsExactly(Code.QUOTE_CUTS_WORD);
    }

    @Test
    void unless_a_condition_stands_right_behind_it() {
      assertThat(
              quoted("We will open the gates if the guns fall silent.", "We will open the gates"))
          .containsExactly(Code.QUOTE_CUTS_WORD);
    }

    @Test
    void unless_it_stops_between_the_thousands_of_a_number() {
      String text = "In all 10 300 people fled.";
      assertThat(quoted(text, "In all 10")).containsExactly(Code.QUOTE_CUTS_WORD);
      assertThat(quoted(text, "300 people fled")).containsExactly(Code.QUOTE_CUTS_WORD);
      for (String mark : List.of("\u00A0", "\u202F", "’")) {
        assertThat(quoted(text.replace("10 300", "10" + mark + "300"), "In all 10"))
            .hasSize(1)
            .containsAnyOf(Code.QUOTE_ALTERED, Code.QUOTE_CUTS_WORD);
      }
      assertThat(quoted("In 2031 300 people fled.", "300 people fled")).isEmpty();
    }

    @Test
    void unless_it_stops_inside_a_compound() {
      assertThat(quoted("They drove the anti-government forces out.", "government forces"))
          .containsExactly(Code.QUOTE_CUTS_WORD);
      assertThat(quoted("It was the US-led coalition that came.", "It was the US"))
          .containsExactly(Code.QUOTE_CUTS_WORD);
    }

    @Test
    void though_the_negation_belongs_to_what_was_said_before() {
      assertThat(quoted("Was it them? No. The bridge was hit twice.", "The bridge was hit twice"))
          .isEmpty();
      assertThat(quoted("They were not afraid, the bridge was open.", "the bridge was open"))
          .isEmpty();
      assertThat(quoted("not only the bridge was hit.", "the bridge was hit")).isEmpty();
    }

    @Test
    void unless_it_leaves_out_the_hedge_of_its_number() {
      Desk desk = Desk.of("In Orlow at least 40 people were killed that night.");
      assertThat(
              codes(
                  desk,
                  Desk.figure(
                      "toll", "measure: killed, value: at least 40", "40 people were killed")))
          .containsExactly(Code.QUOTE_CUTS_WORD);
    }

    @Test
    void and_the_message_says_what_belongs_to_it() {
      List<Diagnostic> found = check(Desk.of("It is not a threat."), Desk.claim("", "a threat"));
      assertThat(message(found))
          .isEqualTo("the quote begins right behind `not`, which belongs to what it says");
    }
  }

  @Nested
  class A_gap {
    private static final String TEXT =
        "We will open the crossing on the old river road if the guns fall silent tomorrow. The"
            + " bridge at Orlow, which was built in 1931, was hit twice.";

    @Test
    void may_leave_out_what_turns_nothing() {
      assertThat(quoted(TEXT, "The bridge at Orlow […] was hit twice")).isEmpty();
    }

    @Test
    void may_not_leave_out_a_condition() {
      assertThat(quoted(TEXT, "We will open the crossing […] tomorrow"))
          .containsExactly(Code.OMISSION_TURNS_SENSE);
    }

    @Test
    void may_not_leave_out_a_sentence_end() {
      String text = "The bridge was hit. Repairs took a month. It was then opened to all.";
      assertThat(quoted(text, "The bridge was hit […] It was then opened to all"))
          .containsExactly(Code.OMISSION_TURNS_SENSE);
      assertThat(quoted(text, "The bridge was hit […] then opened to all"))
          .containsExactly(Code.OMISSION_TURNS_SENSE);
    }
  }

  @Nested
  class The_word_behind_a_value {
    private static final String ROCKETS =
        "Some 40,000 rockets were fired at Orlow, and 12 people were killed.";

    @Test
    void is_what_the_measure_counts() {
      assertThat(figure("In Orlow 40 people were killed.", "measure: killed, value: \"40\""))
          .isEmpty();
    }

    @Test
    void is_no_weapon_where_people_are_counted() {
      assertThat(
              codes(
                  Desk.of(ROCKETS),
                  Desk.figure("toll", "measure: killed, value: \"some 40,000\"", ROCKETS),
                  Desk.figure(
                      "fired", "measure: munitions, weapon: rockets, value: \"12\"", ROCKETS)))
          .containsExactlyInAnyOrder(Code.COUNTED_WORD_DIFFERS, Code.COUNTED_WORD_DIFFERS);
    }

    @Test
    void is_no_unit() {
      assertThat(figure("The shelling went on for 12 hours.", "measure: killed, value: 12 hours"))
          .contains(Code.COUNTED_WORD_DIFFERS);
    }

    @Test
    void may_be_of_a_term_that_the_vocabulary_leaves_alone() {
      assertThat(figure("In Orlow 40 militants were killed.", "measure: killed, value: \"40\""))
          .isEmpty();
    }

    @Test
    void may_be_a_unit_where_the_measure_has_one() {
      assertThat(figure("The mayor ruled for 24 years.", "measure: reign, value: 24 years"))
          .isEmpty();
    }

    @Test
    void may_only_describe_the_one_that_is_counted() {
      String text = "On that day 40 rockets experts came and 3 rockets fell.";
      assertThat(
              codes(
                  Desk.of(text),
                  Desk.figure("came", "measure: population, value: \"40\"", text),
                  Desk.figure("fell", "measure: munitions, weapon: rockets, value: \"3\"", text)))
          .isEmpty();
    }
  }

  @Nested
  class A_count {
    @Test
    void is_as_narrow_as_its_text() {
      String text = "Of these 304 children were killed.";
      assertThat(figure(text, "measure: killed, value: \"304\""))
          .containsExactly(Code.QUALIFIER_LEFT_OUT);
      assertThat(figure(text, "measure: killed, of: children, value: \"304\"")).isEmpty();
      assertThat(
              figure("In Orlow 12 teachers died.", "measure: died, of: civilians, value: \"12\""))
          .containsExactly(Code.QUALIFIER_LEFT_OUT);
    }

    @Test
    void may_be_of_all_that_the_text_lists() {
      assertThat(
              figure(
                  "Some 500 children, women and men fled.", "measure: departures, value: some 500"))
          .isEmpty();
    }

    @Test
    void of_displaced_people_needs_no_more_than_its_measure() {
      assertThat(figure("There are 900 displaced people.", "measure: displaced, value: \"900\""))
          .isEmpty();
    }

    @Test
    void names_the_party_that_the_text_names() {
      String text = "That night 40 people were killed by the Northern League.";
      assertThat(figure(text, "measure: killed, value: \"40\""))
          .containsExactly(Code.QUALIFIER_LEFT_OUT);
      assertThat(figure(text, "measure: killed, by: northern-league, value: \"40\"")).isEmpty();
    }

    @Test
    void need_not_name_the_party_of_another_number() {
      assertThat(
              figure(
                  "That night 40 people drowned and 12 were killed by the Northern League.",
                  "measure: died, value: \"40\""))
          .isEmpty();
    }

    @Test
    void of_an_event_needs_no_party() {
      String text = "40 people were killed by the Northern League.";
      assertThat(
              codes(
                  Desk.of(text),
                  """
                    - id: toll
                      statement: 40 people were killed.
                      event: bridge-attack
                      figure: {measure: killed, value: "40"}
                      evidence: {source: gazette, quote: %s}
                  """
                      .formatted(text)))
          .isEmpty();
    }

    @Test
    void names_the_weapon_that_the_text_names() {
      String text = "That night 40 people were killed with rockets.";
      assertThat(
              codes(
                  Desk.of(text),
                  Desk.figure("toll", "measure: killed, value: \"40\"", text),
                  Desk.claim("attack: {weapon: rockets}", text)))
          .containsExactly(Code.QUALIFIER_LEFT_OUT);
    }

    @Test
    void left_out_in_two_passages_is_said_once() {
      String text = "304 children were killed. Again: 304 children were killed in all.";
      assertThat(
              codes(
                  Desk.of(text),
                  Desk.figure(
                          "toll",
                          "measure: killed, value: \"304\"",
                          "304 children were killed. Again")
                      + """
                            - source: gazette
                              quote: 304 children were killed in all
                      """))
          .containsExactly(Code.QUALIFIER_LEFT_OUT);
    }
  }

  @Nested
  class What_the_text_names_beside_a_value {
    /** Of a figure of so many killed, with keys of its claim. */
    private static List<Code> toll(String keys, String figure, String text) {
      return codes(
          Desk.of(text),
          Desk.figure("toll", "measure: killed, value: \"40\"" + figure, text)
              .replace("    place: orlow\n", keys.isEmpty() ? "" : "    " + keys + "\n"));
    }

    private static List<Code> at(String place, String text) {
      return toll(place.isEmpty() ? "" : "place: " + place, "", text);
    }

    private static List<Code> on(String when, String text) {
      return toll(when.isEmpty() ? "" : "when: " + when, "", text);
    }

    @Test
    void is_no_population_that_has_nothing_in_common_with_the_claims() {
      assertThat(toll("", ", of: women", "That night 40 children were killed."))
          .containsExactly(Code.QUALIFIER_DIFFERS);
      assertThat(toll("", ", of: women?", "That night 40 children were killed.")).isEmpty();
      assertThat(toll("", ", of: women", "That night 40 women, men and children were killed."))
          .isEmpty();
      assertThat(toll("", ", of: civilians", "That night 40 children were killed.")).isEmpty();
      assertThat(figure("They had 40 civilians.", "measure: fighters, value: \"40\""))
          .containsExactly(Code.COUNTED_WORD_DIFFERS);
    }

    @Test
    void is_no_other_party() {
      String text = "That night 40 people were killed by the Northern League.";
      assertThat(toll("", ", by: river-council", text)).containsExactly(Code.QUALIFIER_DIFFERS);
      assertThat(toll("", ", by: [river-council, northern-league]", text)).isEmpty();
      assertThat(toll("", ", by: \"river-council?\"", text)).isEmpty();
      assertThat(toll("", ", by: river-council", "In all 40 people were killed by Ada Brandt."))
          .isEmpty();
      assertThat(
              toll(
                  "",
                  ", by: river-council",
                  "In all 40 people were killed by the Northern League and the River Council."))
          .isEmpty();
    }

    @Test
    void is_no_other_weapon() {
      String text = "In all 40 people were killed by rockets.";
      String rockets = Desk.claim("attack: {weapon: rockets}", "killed by rockets");
      assertThat(weapon("chlorine", text, rockets)).containsExactly(Code.QUALIFIER_DIFFERS);
      assertThat(weapon("\"chlorine?\"", text, rockets)).isEmpty();
      assertThat(weapon("rockets", text, rockets)).isEmpty();
      String both = "After the chlorine 40 people were killed by rockets.";
      assertThat(weapon("chlorine", both, rockets)).isEmpty();
    }

    private static List<Code> weapon(String weapon, String text, String other) {
      return codes(
          Desk.of(text),
          Desk.figure("toll", "measure: killed, weapon: " + weapon + ", value: \"40\"", text),
          other);
    }

    @Test
    void is_a_place_that_the_claim_has() {
      String text = "That night 40 people were killed in Orlow.";
      assertThat(at("orlow", text)).isEmpty();
      assertThat(at("[karsk, orlow]", text)).isEmpty();
      assertThat(at("", text)).containsExactly(Code.QUALIFIER_LEFT_OUT);
      assertThat(at("river-land", text)).containsExactly(Code.QUALIFIER_LEFT_OUT);
      assertThat(at("karsk", text)).containsExactly(Code.QUALIFIER_DIFFERS);
      assertThat(at("hill-land", text)).containsExactly(Code.QUALIFIER_DIFFERS);
      assertThat(at("\"karsk?\"", text)).isEmpty();
    }

    @Test
    void is_no_other_place_unless_the_two_may_overlap() {
      assertThat(at("borin", "That night 40 people were killed in Orlow."))
          .containsExactly(Code.QUALIFIER_DIFFERS);
      assertThat(at("borin", "That night 40 people were killed in Orlow, as in Borin.")).isEmpty();
      assertThat(at("borin", "That night 40 people were killed in River Land.")).isEmpty();
      assertThat(at("orlow", "That night 40 people were killed in River Land.")).isEmpty();
      assertThat(at("karsk", "That night 40 people were killed in Orlow and Karsk.")).isEmpty();
      assertThat(at("karsk", "That night 40 people were killed in Orlow and Dorn.")).isEmpty();
      assertThat(at("karsk", "That night 40 people were killed in Orlow, Dorn and Karsk."))
          .isEmpty();
    }

    @Test
    void is_the_place_of_the_event_unless_that_is_another() {
      assertThat(toll("event: bridge-attack", "", "That night 40 died in Karsk."))
          .containsExactly(Code.QUALIFIER_DIFFERS);
      String text = "At noon 40 people were killed at Karsk.";
      assertThat(
              codes(
                  Desk.of(text),
                  Desk.claim("event: bridge-attack\n    attack: {killed: 40}", text)))
          .containsExactly(Code.QUALIFIER_DIFFERS);
    }

    @Test
    void stands_right_behind_what_befell_them_or_at_the_head_of_the_sentence() {
      assertThat(at("karsk", "In Orlow, 40 people were killed."))
          .containsExactly(Code.QUALIFIER_DIFFERS);
      assertThat(at("karsk", "In 2030 in Orlow at least 12 and then 40 people were killed."))
          .isEmpty();
      assertThat(at("karsk", "In all 40 young men, women and girls who met in Orlow died."))
          .isEmpty();
      assertThat(at("karsk", "In all 40 people demanding bread in Orlow were killed.")).isEmpty();
      assertThat(at("karsk", "In all 40 people from schools in Orlow were killed.")).isEmpty();
      assertThat(at("karsk", "In all 40 people in Orlow Street were killed.")).isEmpty();
      assertThat(at("karsk", "In all 40 people in Orlow’s twin town were killed.")).isEmpty();
      assertThat(at("karsk", "He was in Orlow when 40 people were killed.")).isEmpty();
      assertThat(at("karsk", "In Karsk 40 people were killed, in Orlow 12.")).isEmpty();
    }

    @Test
    void may_be_where_those_are_who_left_elsewhere() {
      String text = "That day 40 people were displaced in Orlow.";
      assertThat(
              codes(
                  Desk.of(text),
                  Desk.figure("gone", "measure: displaced, value: \"40\"", text)
                      .replace("orlow", "karsk")))
          .isEmpty();
    }

    @Test
    void is_a_date_that_the_claim_has() {
      String text = "In the war 40 people were killed in 2030.";
      assertThat(on("2030", text)).isEmpty();
      assertThat(on("2030-05", text)).isEmpty();
      assertThat(on("2029/2031", text)).isEmpty();
      assertThat(on("2029~", text)).isEmpty();
      assertThat(on("", text)).containsExactly(Code.QUALIFIER_LEFT_OUT);
      assertThat(on("2029", text)).containsExactly(Code.QUALIFIER_DIFFERS);
      assertThat(toll("", ", as_of: 2030", text)).isEmpty();
      assertThat(toll("when: 2028", ", as_of: 2030", text)).isEmpty();
      assertThat(toll("event: bridge-attack", "", "By then 40 people died on 5 March 2031."))
          .isEmpty();
      assertThat(toll("event: bridge-attack", "", "By then 40 people died on 6 March 2031."))
          .containsExactly(Code.QUALIFIER_DIFFERS);
    }

    @Test
    void is_a_period_that_meets_the_claims() {
      assertThat(on("2029", "In all 40 people were killed since May 2030."))
          .containsExactly(Code.QUALIFIER_DIFFERS);
      assertThat(on("2029", "In all 40 people were killed since 2027.")).isEmpty();
      assertThat(on("2031", "In all 40 people were killed by 2030."))
          .containsExactly(Code.QUALIFIER_DIFFERS);
      assertThat(on("2029", "In all 40 people were killed between 2027 and 2030.")).isEmpty();
      assertThat(on("2026", "In all 40 people were killed between 2027 and 2030."))
          .containsExactly(Code.QUALIFIER_DIFFERS);
      assertThat(on("2026", "In 2030, 40 people were killed."))
          .containsExactly(Code.QUALIFIER_DIFFERS);
      assertThat(on("2026", "In Orlow in early 2030 40 people were killed."))
          .contains(Code.QUALIFIER_DIFFERS);
    }

    @Test
    void is_no_date_where_its_year_is_left_out_or_it_goes_on() {
      assertThat(on("2029", "In all 40 people were killed in May.")).isEmpty();
      assertThat(on("2029", "In all 40 people were killed before 2030.")).isEmpty();
      assertThat(on("2029", "In all 40 people were killed in 2030-31.")).isEmpty();
      assertThat(on("2031", "In all 40 people were killed in 2030 and 2031.")).isEmpty();
      assertThat(on("2029", "In all 40 people were killed in 2030 raids.")).isEmpty();
      assertThat(on("2029", "In all 40 people were killed in a war that began in 2030.")).isEmpty();
    }

    @Test
    void is_told_with_both_words() {
      String text = "That night 40 people were killed in Orlow.";
      List<Diagnostic> found =
          check(
              Desk.of(text),
              Desk.figure("toll", "measure: killed, value: \"40\"", text)
                  .replace("orlow", "karsk"));
      assertThat(message(found))
          .isEqualTo("the passage names `Orlow` beside the value, the claim `karsk`");
    }
  }

  @Nested
  class Casualties {
    @Test
    void are_not_all_killed() {
      assertThat(figure("The shelling caused 300 casualties.", "measure: killed, value: \"300\""))
          .containsExactly(Code.CASUALTIES_NOT_KILLED);
      assertThat(
              figure("Some 300 people were killed or injured.", "measure: killed, value: some 300"))
          .containsExactly(Code.CASUALTIES_NOT_KILLED);
      assertThat(figure("Civilian casualties rose to 300.", "measure: died, value: \"300\""))
          .containsExactly(Code.CASUALTIES_NOT_KILLED);
    }

    @Test
    void of_an_attack_are_not_all_killed() {
      String text = "The attack left 12 casualties.";
      assertThat(codes(Desk.of(text), Desk.claim("attack: {killed: 12}", text)))
          .containsExactly(Code.CASUALTIES_NOT_KILLED);
    }

    @Test
    void may_stand_beside_a_number_of_killed() {
      assertThat(figure("In all 12 were killed and 30 injured.", "measure: killed, value: \"12\""))
          .isEmpty();
      assertThat(figure("Among the casualties 12 were killed.", "measure: killed, value: \"12\""))
          .isEmpty();
      assertThat(figure("The 12 victims were shot dead.", "measure: killed, value: \"12\""))
          .isEmpty();
      assertThat(figure("The raid left 300 casualties.", "measure: casualties, value: \"300\""))
          .isEmpty();
    }
  }

  @Nested
  class A_hedge {
    @Test
    void of_the_text_is_in_the_claim() {
      assertThat(statement("The bridge may have been mined.")).containsExactly(Code.HEDGE_LEFT_OUT);
      assertThat(figure("Reportedly, 40 people were killed.", "measure: killed, value: \"40\""))
          .containsExactly(Code.HEDGE_LEFT_OUT);
      String text = "The suspected attack of the League began at dawn.";
      assertThat(codes(Desk.of(text), Desk.claim("attack: {by: northern-league}", text)))
          .containsExactly(Code.HEDGE_LEFT_OUT);
    }

    @Test
    void is_kept_by_a_modality_or_a_credit() {
      String text = "The bridge may have been mined.";
      assertThat(codes(Desk.of(text), Desk.claim("modality: possible", text))).isEmpty();
      assertThat(codes(Desk.of(text), Desk.claim("said_by: unnamed", text))).isEmpty();
    }

    @Test
    void far_from_the_value_is_of_something_else() {
      assertThat(
              figure(
                  "40 people were killed in the village behind the river on that long cold night,"
                      + " and the bridge may have been mined.",
                  "measure: killed, value: \"40\""))
          .isEmpty();
    }

    @Test
    void of_another_clause_or_number_is_of_something_else() {
      assertThat(
              figure("17 people drowned; 5 people may have fled.", "measure: died, value: \"17\""))
          .isEmpty();
      assertThat(figure("17 people drowned and 5 may have fled.", "measure: died, value: \"17\""))
          .isEmpty();
    }

    @Test
    void of_those_killed_is_none_of_the_killing() {
      assertThat(figure("40 suspected militants were killed.", "measure: killed, value: \"40\""))
          .isEmpty();
    }
  }

  @Nested
  class A_credit {
    private static final String KILLED = "measure: killed, value: \"40\"";

    @Test
    void of_the_text_is_in_the_claim() {
      String text = "According to the River Council, 40 people were killed.";
      assertThat(figure(text, "measure: killed, value: \"40\""))
          .containsExactly(Code.ATTRIBUTION_LEFT_OUT);
      assertThat(codes(Desk.of(text), Desk.claim("said_by: river-council", text))).isEmpty();
      assertThat(statement("The River Council has confirmed that the bridge is closed."))
          .containsExactly(Code.ATTRIBUTION_LEFT_OUT);
      assertThat(statement("According to witnesses the bridge was mined."))
          .containsExactly(Code.ATTRIBUTION_LEFT_OUT);
    }

    @Test
    void of_another_sentence_is_not_of_this_value() {
      assertThat(
              figure(
                  "The River Council reports that 900 people fled. That is 90 people an hour.",
                  "measure: departures, value: \"90\""))
          .isEmpty();
    }

    @Test
    void may_stand_behind_what_it_credits() {
      assertThat(figure("40 people were killed, the River Council said.", KILLED))
          .containsExactly(Code.ATTRIBUTION_LEFT_OUT);
      assertThat(figure("40 people were killed, including 3 guards, officials said.", KILLED))
          .containsExactly(Code.ATTRIBUTION_LEFT_OUT);
      assertThat(figure("40 people were killed on Monday, according to Ada Brandt.", KILLED))
          .containsExactly(Code.ATTRIBUTION_LEFT_OUT);
      assertThat(statement("The bridge was bombed, the River Council said."))
          .containsExactly(Code.ATTRIBUTION_LEFT_OUT);
    }

    @Test
    void may_be_a_verb_of_saying_before_it() {
      assertThat(figure("The River Council puts the figure at 40 killed.", KILLED))
          .containsExactly(Code.ATTRIBUTION_LEFT_OUT);
      assertThat(figure("The River Council said 40 people were killed.", KILLED))
          .containsExactly(Code.ATTRIBUTION_LEFT_OUT);
      assertThat(figure("Ada Brandt told the Herald that 40 people were killed.", KILLED))
          .containsExactly(Code.ATTRIBUTION_LEFT_OUT);
    }

    @Test
    void is_whoever_speaks_the_words_between_quotation_marks() {
      String text = "Ada Brandt said: “We counted 40 people killed in the square.”";
      assertThat(
              codes(
                  Desk.of(text),
                  Desk.figure("toll", KILLED, "We counted 40 people killed in the square")))
          .containsExactly(Code.ATTRIBUTION_LEFT_OUT);
      assertThat(codes(Desk.of(text), Desk.claim("", "We counted 40 people killed in the square")))
          .containsExactly(Code.ATTRIBUTION_LEFT_OUT);
    }

    @Test
    void of_other_words_of_the_sentence_is_not_of_this_value() {
      assertThat(
              figure(
                  "40 people were killed; the River Council said that the bridge is closed.",
                  KILLED))
          .isEmpty();
      assertThat(figure("40 people were killed near the house of Ada Brandt.", KILLED)).isEmpty();
    }

    @Test
    void is_none_when_nobody_is_named() {
      assertThat(statement("All went according to plan, the bridge was open.")).isEmpty();
    }

    @Test
    void is_none_of_whoever_is_told_or_asks_or_urges() {
      assertThat(statement("Ada Brandt, who was told to leave, lost two brothers.")).isEmpty();
      assertThat(statement("Tom Keller was asked about the bridge by Ada Brandt.")).isEmpty();
      assertThat(statement("Ada Brandt, described by aides as calm, watched.")).isEmpty();
      assertThat(statement("Ada Brandt asked why the bridge had been closed.")).isEmpty();
      assertThat(statement("Ada Brandt condemned the attack on the bridge.")).isEmpty();
      assertThat(figure("Ada Brandt urged calm, and 40 people were killed.", KILLED)).isEmpty();
      assertThat(statement("An official who asked not to be named said the bridge is closed."))
          .containsExactly(Code.ATTRIBUTION_LEFT_OUT);
      assertThat(statement("Ada Brandt was quoted as saying that the bridge is closed."))
          .containsExactly(Code.ATTRIBUTION_LEFT_OUT);
    }

    @Test
    void is_the_claim_itself_where_it_has_the_verb() {
      String text = "The River Council blamed the Northern League.";
      String claim = Desk.claim("", text);
      assertThat(codes(Desk.of(text), claim)).containsExactly(Code.ATTRIBUTION_LEFT_OUT);
      assertThat(
              codes(
                  Desk.of(text),
                  claim.replace("The bridge was hit.", "The council blames the league.")))
          .isEmpty();
    }

    @Test
    void is_the_claim_itself_where_it_is_about_saying() {
      String text = "The River Council said that the bridge is closed.";
      assertThat(
              codes(
                  Desk.of(text),
                  Desk.claim("", text).replace("The bridge was hit.", "The council said it.")))
          .isEmpty();
    }
  }

  @Nested
  class A_duration {
    private static List<Code> over(String when, String text) {
      return codes(
          Desk.of(text),
          Desk.figure("toll", "measure: killed, value: \"400\"", text)
              .replace("    figure", "    when: " + when + "\n    figure"));
    }

    @Test
    void agrees_with_the_interval() {
      String text = "In the space of seven months 400 people were killed.";
      assertThat(over("2030-05~/2030-11~", text)).isEmpty();
      assertThat(over("2030-05/2030-11", text)).isEmpty();
      assertThat(over("2030-05/2030-06", text)).containsExactly(Code.DURATION_DISAGREES);
      assertThat(over("2029-05/2030-11", text)).containsExactly(Code.DURATION_DISAGREES);
    }

    @Test
    void of_hours_or_weeks_is_counted_in_days() {
      String hours = "Within 100 hours 400 people were killed.";
      assertThat(over("2031-03-01/2031-03-05", hours)).isEmpty();
      assertThat(over("2031-02-01/2031-02-28", hours)).containsExactly(Code.DURATION_DISAGREES);
      assertThat(over("2031-02", hours)).isEmpty();
      String weeks = "During the two weeks before, 400 people were killed.";
      assertThat(over("2031-02-13/2031-02-26", weeks)).isEmpty();
      assertThat(over("2031-02-13", weeks)).containsExactly(Code.DURATION_DISAGREES);
    }

    @Test
    void that_the_passage_gives_is_that_of_the_interval() {
      String text = "The fire, which burned for six days, killed 400 people.";
      assertThat(over("2031-03-03/2031-03-08", text)).isEmpty();
      assertThat(over("2031-03-03/2031-03-09", text)).isEmpty();
      assertThat(over("2031-03-01/2031-03-10", text)).containsExactly(Code.DURATION_DISAGREES);
      assertThat(over("2031-03-03/2031-03-05", text)).containsExactly(Code.DURATION_DISAGREES);
      assertThat(over("2031-03-05", text)).isEmpty();
      String burned = "The fire burned for six days.";
      String claim = Desk.claim("when: 2031-03-03/2031-03-05", burned);
      assertThat(codes(Desk.of(burned), claim)).containsExactly(Code.DURATION_DISAGREES);
      assertThat(codes(Desk.of(burned), claim.replace("03-05", "03-08"))).isEmpty();
      assertThat(codes(Desk.of("A six-day fire raged."), claim.replace(burned, "A six-day fire")))
          .containsExactly(Code.DURATION_DISAGREES);
    }

    @Test
    void beside_the_passage_may_be_of_something_else() {
      String text = "The town, besieged for six months, lost 400 people.";
      assertThat(
              codes(
                  Desk.of(text),
                  Desk.figure("toll", "measure: killed, value: \"400\"", "lost 400 people")
                      .replace("    figure", "    when: 2031-03-03/2031-03-05\n    figure")))
          .isEmpty();
    }

    @Test
    void is_no_matter_where_the_time_is_open() {
      assertThat(over("../2030-11", "Within 100 hours 400 people were killed.")).isEmpty();
    }

    @Test
    void of_what_led_to_a_stock_says_nothing_of_its_moment() {
      String text = "The population rose to 400 people in three months.";
      assertThat(
              codes(
                  Desk.of(text),
                  Desk.figure("people", "measure: population, value: \"400\"", text)
                      .replace("    figure", "    when: 2031-03-05\n    figure")))
          .isEmpty();
    }

    @Test
    void since_something_else_says_nothing() {
      assertThat(over("2031-02", "After seven years of war 400 people were killed.")).isEmpty();
    }
  }

  @Nested
  class A_weekday {
    private static List<Code> on(String when, String text) {
      return codes(Desk.of(text), Desk.claim(when.isEmpty() ? "" : "when: " + when, text));
    }

    @Test
    void is_that_of_the_date_behind_it() {
      assertThat(on("", "On Wednesday 5th March the bridge was hit.")).isEmpty();
      assertThat(on("", "On Monday 5th March the bridge was hit."))
          .containsExactly(Code.WEEKDAY_DISAGREES);
      assertThat(on("", "On Tuesday, March 5, 2030, the bridge was hit.")).isEmpty();
      assertThat(on("", "On Monday the 5th of March 2031 the bridge was hit."))
          .containsExactly(Code.WEEKDAY_DISAGREES);
    }

    @Test
    void is_that_of_the_day_of_the_claim() {
      assertThat(on("2031-03-05", "On Wednesday the bridge was hit.")).isEmpty();
      assertThat(on("2031-03-05", "On Tuesday the bridge was hit."))
          .containsExactly(Code.WEEKDAY_DISAGREES);
      assertThat(on("2031-03", "On Tuesday the bridge was hit.")).isEmpty();
      assertThat(on("2031-03-05", "On Tuesday 4 March the bridge was hit."))
          .containsExactly(Code.WEEKDAY_DISAGREES);
    }

    @Test
    void may_be_another_one_that_the_text_counts_from() {
      assertThat(on("2031-03-05", "A day after Tuesday the bridge was hit.")).isEmpty();
      assertThat(on("2031-03-05", "Hit on Wednesday, it was open on Friday.")).isEmpty();
      assertThat(on("2031-03-05", "On Friday she said the bridge was hit.")).isEmpty();
    }
  }

  @Nested
  class A_time {
    @Test
    void of_a_stock_is_no_interval() {
      String text = "In Orlow live 3,000 people.";
      String claim = Desk.figure("people", "measure: population, value: \"3,000\"", text);
      assertThat(
              codes(
                  Desk.of(text),
                  claim.replace("    figure", "    when: 2031-01/2031-03\n    figure")))
          .containsExactly(Code.STOCK_WITH_INTERVAL);
      assertThat(codes(Desk.of(text), claim.replace("    figure", "    when: 2031-01\n    figure")))
          .isEmpty();
    }

    @Test
    void is_not_after_the_publication() {
      String text = "The bridge was hit.";
      assertThat(codes(Desk.of(text), Desk.claim("when: 2031-05", text)))
          .containsExactly(Code.EVENT_AFTER_PUBLICATION);
      assertThat(codes(Desk.of(text), Desk.claim("when: 2031-03", text))).isEmpty();
      assertThat(codes(Desk.of(text).published("2030"), Desk.claim("event: bridge-attack", text)))
          .containsExactly(Code.EVENT_AFTER_PUBLICATION);
      assertThat(codes(Desk.of(text), Desk.claim("modality: predicted\n    when: 2031-05", text)))
          .isEmpty();
    }
  }

  @Nested
  class A_value {
    private static final String TEXT = "In Orlow 40 people were killed, 12 of them at the bridge.";

    @Test
    void serves_one_claim() {
      assertThat(
              codes(
                  Desk.of(TEXT),
                  Desk.figure("one", "measure: killed, value: \"40\"", TEXT),
                  Desk.figure("two", "measure: killed, value: \"40\"", TEXT)))
          .containsExactly(Code.SAME_VALUE_TWICE);
      assertThat(
              codes(
                  Desk.of(TEXT),
                  Desk.figure("one", "measure: killed, value: \"40\"", TEXT),
                  Desk.figure("two", "measure: died, value: \"40\"", TEXT)))
          .isEmpty();
    }

    @Test
    void of_a_part_is_not_above_that_of_the_whole() {
      assertThat(
              codes(
                  Desk.of(TEXT),
                  Desk.figure("all", "measure: killed, value: \"12\"", TEXT),
                  Desk.figure("some", "measure: killed, part_of: all, value: \"40\"", TEXT)))
          .containsExactly(Code.PART_EXCEEDS_WHOLE);
      assertThat(
              codes(
                  Desk.of(TEXT),
                  Desk.figure("all", "measure: killed, value: \"40\"", TEXT),
                  Desk.figure("some", "measure: killed, part_of: all, value: \"12\"", TEXT)))
          .isEmpty();
    }

    @Test
    void that_leaves_out_its_hedge_is_told_the_words_of_the_text() {
      List<Diagnostic> found =
          check(
              Desk.of("At least 40 people were killed."),
              Desk.figure(
                  "toll", "measure: killed, value: \"40\"", "At least 40 people were killed"));
      assertThat(message(found))
          .isEqualTo("`40` cuts short what the passage says, `At least 40`, which is what counts");
      assertThat(found.get(0).help()).isEqualTo("write `value: \"At least 40\"`");
    }

    @Test
    void called_estimated_may_be_so_by_its_modality() {
      String text = "An estimated 40 people were killed.";
      String claim = Desk.figure("toll", "measure: killed, value: \"40\"", text);
      assertThat(codes(Desk.of(text), claim)).containsExactly(Code.VALUE_CUTS_HEDGE);
      assertThat(
              codes(
                  Desk.of(text),
                  claim.replace("    figure", "    modality: estimated\n    figure")))
          .isEmpty();
    }
  }

  @Nested
  class An_address {
    private static List<Code> cited(String address) {
      String text = "Ada Brandt says “the bridge stays open” (" + address + ") to all.";
      return codes(
          Desk.of(text),
          Desk.claim("quotation: {speaker: brandt}", "Ada Brandt says “the bridge stays open”"));
    }

    @Test
    void names_the_speaker() {
      assertThat(cited("https://gazette.example/2031/keller-on-the-bridge.html"))
          .containsExactly(Code.CITED_ADDRESS_NAMES_ANOTHER);
      assertThat(cited("https://gazette.example/2031/brandt-answers-keller")).isEmpty();
    }

    @Test
    void may_name_nobody_or_only_a_host() {
      assertThat(cited("https://gazette.example/2031/bridge-stays-open")).isEmpty();
      assertThat(cited("https://keller.example/a1b2")).isEmpty();
    }
  }

  @Nested
  class A_review {
    private static final String TEXT = "The bridge was hit.";

    private static String reviewed(String fingerprint) {
      return Desk.claim(
          "review: {verdict: supported, by: desk, date: 2031-03-11" + fingerprint + "}", TEXT);
    }

    @Test
    void without_a_fingerprint_is_fine() {
      assertThat(codes(Desk.of(TEXT), reviewed(""))).isEmpty();
    }

    @Test
    void of_another_state_of_the_claim_is_suspect_until_the_printed_one_is_written() {
      List<Diagnostic> found = check(Desk.of(TEXT), reviewed(", fingerprint: f00000000"));
      assertThat(found).extracting(Diagnostic::code).containsExactly(Code.REVIEW_SUSPECT);
      String help = found.get(0).help();
      String printed = help.substring(help.length() - 10, help.length() - 1);
      assertThat(codes(Desk.of(TEXT), reviewed(", fingerprint: " + printed))).isEmpty();
    }
  }

  @Nested
  class A_headline {
    private static final String TEXT =
        "Bridge at Orlow hit again\n\nThe bridge at Orlow was hit twice.\n";

    @Test
    void is_noted_and_the_body_is_not() {
      assertThat(quoted(TEXT, "Bridge at Orlow hit again"))
          .containsExactly(Code.QUOTE_FROM_CAPTION);
      assertThat(quoted(TEXT, "The bridge at Orlow was hit twice.")).isEmpty();
    }
  }
}
