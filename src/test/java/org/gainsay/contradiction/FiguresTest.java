package org.gainsay.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.contradiction.Sample.claim;
import static org.gainsay.contradiction.Sample.figure;
import static org.gainsay.contradiction.Sample.killed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.claim.Formula;
import org.gainsay.claim.Vocabulary;
import org.gainsay.diagnostic.Code;
import org.gainsay.link.LinkedClaim;
import org.gainsay.quantity.Rational;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static final Vocabulary VOCABULARY =
      Sample.vocabulary(
          "places:",
          "  vall: {kind: country}",
          "  norr: {within: vall, kind: province}",
          "  sund: {within: vall, kind: province}",
          "  alby: {within: norr, kind: town}",
          "  berga: {within: norr, kind: town}",
          "  dalby: {within: sund, kind: town}",
          "actors:",
          "  reds: {name: Reds}",
          "  blues: {name: Blues}",
          "events:",
          "  siege: {name: the siege, place: alby, when: 2018-03-01/2018-03-10}",
          "  war: {name: the war, place: vall, when: 2018}",
          "  raid: {name: the raid, place: berga, when: 2018-05-02, within: war}",
          "measures:",
          "  hours: {name: hours, counts: hours, kind: rate}",
          "terms:",
          "  adults: {within: people, parts: [women, men], complete: true}");

  private static final String LATER = "2020-01-01";

  private static List<Finding> find(Sample... samples) {
    return findings(samples).findings();
  }

  private static Findings findings(Sample... samples) {
    return Contradictions.find(Sample.allOf(samples), VOCABULARY, List.of());
  }

  private static Sample toll(String id, Readings.Said said) {
    return killed(id, said).in("alby").when("2018-03").from("doc-" + id, LATER);
  }

  private static void contradiction(List<Finding> findings, String... claims) {
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).level()).isEqualTo(Level.CONTRADICTION);
    assertThat(findings.get(0).claims()).containsExactlyInAnyOrder(claims);
  }

  @Nested
  class Two_numbers_of_one_thing {
    @Test
    void contradict_when_no_reading_lets_both_be_true() {
      List<Finding> found = find(toll("a", Readings.plain(47)), toll("b", Readings.plain(61)));
      contradiction(found, "a", "b");
      Finding finding = found.get(0);
      assertThat(finding.kind()).isEqualTo(Finding.Kind.FIGURE);
      assertThat(finding.scope()).isEqualTo(Scope.BETWEEN_DOCUMENTS);
      assertThat(finding.gap().orElseThrow().absolute()).isEqualTo(Rational.of(14));
      assertThat(finding.gap().orElseThrow().relative()).isEqualTo(Rational.of(14, 61));
      assertThat(finding.a().witnesses()).extracting(Witness::claim).containsExactly("b");
      assertThat(finding.a().witnesses()).extracting(Witness::role).containsExactly(Role.LOWER);
      assertThat(finding.b().witnesses()).extracting(Witness::role).containsExactly(Role.UPPER);
    }

    @Test
    void never_show_a_number_that_no_text_has_as_if_one_had_it() {
      List<Finding> found = find(toll("a", Readings.plain(60)), toll("b", Readings.plain(11)));
      contradiction(found, "a", "b");
      assertThat(found.get(0).explanation())
          .contains("a says so (“60”): at least 55 in the lenient reading")
          .contains("b says so (“11”): at most 11;");
    }

    @Test
    void are_a_tension_when_only_the_rounding_differs() {
      List<Finding> found = find(toll("a", Readings.plain(50)), toll("b", Readings.plain(52)));
      assertThat(found).extracting(Finding::level).containsExactly(Level.TENSION);
    }

    @Test
    void are_silent_when_one_is_only_a_lower_bound() {
      assertThat(find(toll("a", Readings.atLeast(100)), toll("b", Readings.plain(300)))).isEmpty();
      assertThat(find(toll("a", Readings.documented(143)), toll("b", Readings.atLeast(306))))
          .isEmpty();
    }

    @Test
    void are_silent_when_one_is_about_the_other() {
      assertThat(find(toll("a", Readings.about(7)), toll("b", Readings.plain(8)))).isEmpty();
    }

    @Test
    void are_conditional_when_the_toll_was_provisional() {
      List<Finding> found =
          find(
              killed("a", Readings.plain(47)).in("alby").when("2018-03").from("x", "2018-04-02"),
              killed("b", Readings.plain(61)).in("alby").when("2018-03").from("y", LATER));
      assertThat(found).extracting(Finding::level).containsExactly(Level.CONDITIONAL);
      assertThat(found.get(0).assumptions()).hasSize(1);
    }

    @Test
    void are_nothing_when_place_or_time_is_unknown() {
      assertThat(
              find(
                  killed("a", Readings.plain(47)).when("2018-03").from("x", LATER),
                  killed("b", Readings.plain(61)).when("2018-03").from("y", LATER)))
          .isEmpty();
    }
  }

  @Nested
  class Parts_and_wholes {
    @Test
    void a_part_exceeds_its_whole_through_two_levels_of_places() {
      List<Finding> found =
          find(
              killed("town", Readings.plain(61)).in("alby").when("2018-03-04").from("x", LATER),
              killed("all", Readings.atMost(40)).in("vall").when("2018").from("y", LATER));
      contradiction(found, "town", "all");
      assertThat(found.get(0).steps())
          .extracting(Step::basis)
          .anySatisfy(
              basis -> assertThat(basis).contains("alby within norr").contains("norr within vall"))
          .contains("the calendar");
      assertThat(found.get(0).a().witnesses()).extracting(Witness::role).contains(Role.PART);
    }

    @Test
    void children_women_and_men_exceed_the_stated_total() {
      List<Finding> found =
          find(
              toll("children", Readings.plain(11)).of("children"),
              toll("women", Readings.plain(12)).of("women"),
              toll("men", Readings.plain(13)).of("men"),
              toll("total", Readings.plain(31)));
      contradiction(found, "children", "women", "men", "total");
      assertThat(found.get(0).steps())
          .extracting(Step::says)
          .anySatisfy(says -> assertThat(says).contains("13 + 12 + 11 = 36").contains("31"));
    }

    @Test
    void complete_parts_fall_short_of_their_whole() {
      contradiction(
          find(
              toll("women", Readings.atMost(12)).of("women"),
              toll("men", Readings.atMost(13)).of("men"),
              toll("adults", Readings.atLeast(31)).of("adults")),
          "women",
          "men",
          "adults");
    }

    @Test
    void a_month_exceeds_the_periods_that_leave_no_day_of_it_out() {
      contradiction(
          find(
              toll("early", Readings.exactly(10)).when("2018-03-01/2018-03-10"),
              toll("late", Readings.exactly(20)).when("2018-03-11/2018-03-31"),
              toll("month", Readings.exactly(90))),
          "early",
          "late",
          "month");
    }

    @Test
    void a_month_may_exceed_periods_that_leave_out_a_day_of_it() {
      assertThat(
              find(
                  toll("early", Readings.exactly(10)).when("2018-03-01/2018-03-10"),
                  toll("late", Readings.exactly(20)).when("2018-03-12/2018-03-31"),
                  toll("month", Readings.exactly(90))))
          .isEmpty();
    }

    @Test
    void what_the_text_says_are_parts_exceed_it_together() {
      contradiction(
          find(
              killed("children", Readings.exactly(804))
                  .of("children")
                  .with("part_of", "all")
                  .from("doc", LATER),
              killed("women", Readings.exactly(700))
                  .of("women")
                  .with("part_of", "all")
                  .from("doc", LATER),
              toll("all", Readings.exactly(1300))),
          "all",
          "children",
          "women");
    }

    @Test
    void what_is_counted_an_hour_is_part_of_no_other_rate() {
      assertThat(
              find(
                  figure("day", "strikes", Readings.exactly(400))
                      .with("per", "hour")
                      .in("alby")
                      .when("2018-03-01")
                      .from("one", LATER),
                  figure("month", "strikes", Readings.exactly(100))
                      .with("per", "hour")
                      .in("alby")
                      .when("2018-03")
                      .from("two", LATER)))
          .isEmpty();
    }

    @Test
    void a_sum_holds_no_claim_that_it_does_not_need() {
      List<Finding> found =
          find(
              figure("all", "injured", Readings.exactly(2))
                  .at("siege")
                  .in("vall")
                  .when("2018-03-01/2018-03-10")
                  .from("one", LATER),
              figure("elsewhere", "injured", Readings.exactly(1))
                  .at("siege")
                  .in("sund")
                  .when("2018-03-01/2018-03-10")
                  .from("two", LATER),
              figure("there", "injured", Readings.exactly(2))
                  .at("siege")
                  .in("alby")
                  .when("2018-03-01/2018-03-10")
                  .from("three", LATER));
      assertThat(found).allSatisfy(finding -> assertThat(finding.claims()).hasSize(2));
      assertThat(found).extracting(Finding::level).containsOnly(Level.CONDITIONAL);
      assertThat(found).hasSize(2);
    }

    @Test
    void a_day_added_to_a_running_total_exceeds_the_next() {
      contradiction(
          find(
              killed("ten-days", Readings.plain(101))
                  .in("alby")
                  .when("2018-03-01/2018-03-10")
                  .from("x", LATER),
              killed("a-day", Readings.plain(23)).in("alby").when("2018-03-11").from("x", LATER),
              killed("eleven", Readings.plain(111))
                  .in("alby")
                  .when("2018-03-01/2018-03-11")
                  .from("x", LATER)),
          "ten-days",
          "a-day",
          "eleven");
    }

    @Test
    void sixty_strikes_by_one_party_of_eleven_in_all() {
      contradiction(
          find(
              figure("one", "strikes", Readings.plain(60))
                  .by("reds")
                  .in("alby")
                  .when("2018-03")
                  .from("x", LATER),
              figure("all", "strikes", Readings.plain(11))
                  .in("alby")
                  .when("2018-03")
                  .from("y", LATER)),
          "one",
          "all");
    }

    @Test
    void seven_strikes_by_one_party_and_sixty_by_another_are_silent() {
      assertThat(
              find(
                  figure("one", "strikes", Readings.plain(7))
                      .by("reds")
                      .in("alby")
                      .when("2018-03")
                      .from("x", LATER),
                  figure("two", "strikes", Readings.plain(60))
                      .by("blues")
                      .in("alby")
                      .when("2018-03")
                      .from("y", LATER)))
          .isEmpty();
    }

    @Test
    void what_the_text_says_is_part_exceeds_it() {
      contradiction(
          find(
              claim("part")
                  .with("measure", "killed")
                  .with("value", Readings.plain(304))
                  .of("children")
                  .with("part_of", "whole")
                  .from("x", LATER),
              claim("whole")
                  .with("measure", "killed")
                  .with("value", Readings.plain(111))
                  .from("x", LATER)),
          "part",
          "whole");
    }

    @Test
    void three_hundred_and_four_children_of_thirteen_hundred_people_are_silent() {
      assertThat(
              find(
                  toll("children", Readings.plain(304)).of("children").with("part_of", "people"),
                  toll("people", Readings.plain(1300))))
          .isEmpty();
    }

    @Test
    void who_left_a_town_need_not_have_left_the_district() {
      assertThat(
              find(
                  figure("town", "departures", Readings.plain(40_000))
                      .in("alby")
                      .when("2018-03")
                      .from("x", LATER),
                  figure("district", "departures", Readings.plain(1_200))
                      .in("norr")
                      .when("2018-03")
                      .from("y", LATER)))
          .isEmpty();
    }

    @Test
    void a_hospital_hit_twice_is_one_hospital() {
      List<Finding> found =
          find(
              figure("a", "facilities-hit", Readings.plain(1))
                  .in("alby")
                  .when("2018-03-01")
                  .from("x", LATER),
              figure("b", "facilities-hit", Readings.plain(1))
                  .in("alby")
                  .when("2018-03-05")
                  .from("x", LATER),
              figure("c", "facilities-hit", Readings.plain(1))
                  .in("alby")
                  .when("2018-03")
                  .from("x", LATER));
      assertThat(found).allMatch(finding -> finding.level() == Level.CONDITIONAL);
      assertThat(found.get(0).assumptions().get(0)).contains("counted in two of the periods");
    }

    @Test
    void an_event_is_inside_the_total_of_its_place_and_time() {
      contradiction(
          find(
              killed("event", Readings.plain(61))
                  .at("siege")
                  .in("alby")
                  .when("2018-03-01/2018-03-10")
                  .from("x", LATER),
              killed("month", Readings.plain(41)).in("norr").when("2018-03").from("y", LATER)),
          "event",
          "month");
    }

    @Test
    void an_event_is_inside_its_own_whole() {
      contradiction(
          find(
              killed("raid", Readings.plain(61)).at("raid").from("x", LATER),
              killed("war", Readings.plain(41)).at("war").from("y", LATER)),
          "raid",
          "war");
    }
  }

  @Nested
  class What_the_text_leaves_open {
    @Test
    void makes_a_finding_that_needs_it_conditional_and_names_it() {
      List<Finding> found =
          find(toll("a", Readings.plain(61)).in("alby?"), toll("b", Readings.plain(47)));
      assertThat(found).extracting(Finding::level).containsExactly(Level.CONDITIONAL);
      assertThat(found.get(0).assumptions().get(0)).contains("`a`").contains("alby");
    }

    @Test
    void does_not_weaken_a_finding_that_can_do_without() {
      contradiction(
          find(
              figure("one", "strikes", Readings.plain(60))
                  .by("reds?")
                  .in("alby")
                  .when("2018-03")
                  .from("x", LATER),
              figure("all", "strikes", Readings.plain(11))
                  .in("alby")
                  .when("2018-03")
                  .from("y", LATER)),
          "one",
          "all");
    }

    @Test
    void shifts_a_date_by_one_unit() {
      assertThat(
              find(toll("a", Readings.plain(61)).when("2018-03~"), toll("b", Readings.plain(47))))
          .isEmpty();
      contradiction(
          find(
              toll("a", Readings.plain(61)).when("2018-03~"),
              toll("b", Readings.plain(47)).when("2018")),
          "a",
          "b");
    }
  }

  @Nested
  class Stocks_and_shares {
    private Sample share(String id, Readings.Said said, String day) {
      return figure(id, "population", said)
          .of("displaced-people")
          .with("share_of", "people")
          .in("norr")
          .when(day)
          .from("doc-" + id, day);
    }

    @Test
    void over_half_and_almost_half_on_one_day_contradict() {
      contradiction(
          find(
              share("a", Readings.overHalf(), "2018-09-12"),
              share("b", Readings.almostHalf(), "2018-09-12")),
          "a",
          "b");
    }

    @Test
    void over_half_and_almost_half_in_two_years_are_a_series() {
      Findings all =
          findings(
              share("a", Readings.overHalf(), "2018-09-12"),
              share("b", Readings.almostHalf(), "2020-01-05"));
      assertThat(all.findings()).isEmpty();
      assertThat(all.series()).hasSize(1);
      assertThat(all.series().get(0).claims()).containsExactly("a", "b");
    }

    @Test
    void within_a_month_they_are_conditional() {
      List<Finding> found =
          find(
              share("a", Readings.overHalf(), "2018-09"),
              share("b", Readings.almostHalf(), "2018-09"));
      assertThat(found).extracting(Finding::level).containsExactly(Level.CONDITIONAL);
      assertThat(found.get(0).assumptions().get(0)).contains("did not change");
    }

    @Test
    void a_third_children_and_over_half_displaced_are_silent() {
      assertThat(
              find(
                  share("a", Readings.overHalf(), "2018-09-12"),
                  share("b", Readings.third(), "2018-09-12").of("children")))
          .isEmpty();
    }

    @Test
    void a_share_that_fits_neither_its_count_nor_its_whole() {
      contradiction(
          find(
              share("share", Readings.third(), "2018-09-12").of("children"),
              figure("count", "population", Readings.plain(901))
                  .of("children")
                  .in("norr")
                  .when("2018-09-12")
                  .from("x", LATER),
              figure("whole", "population", Readings.plain(1811))
                  .in("norr")
                  .when("2018-09-12")
                  .from("y", LATER)),
          "share",
          "count",
          "whole");
    }

    @Test
    void eight_hundred_fighters_one_year_and_twenty_thousand_another_are_a_series() {
      Findings all =
          findings(
              figure("early", "fighters", Readings.between(800, 2000))
                  .in("vall")
                  .when("2013")
                  .from("x", LATER),
              figure("late", "fighters", Readings.atLeast(20_000))
                  .in("vall")
                  .when("2016")
                  .from("x", LATER));
      assertThat(all.findings()).isEmpty();
      assertThat(all.series()).hasSize(1);
    }
  }

  @Nested
  class Worked_out_figures {
    private Sample fled() {
      return figure("fled", "departures", Readings.plain(40_000))
          .in("alby")
          .when("2018-03")
          .from("x", LATER);
    }

    private Sample hourly(Readings.Said said, Formula divisor) {
      return figure("hourly", "departures", said)
          .with("per", "hour")
          .with(
              "derived",
              new Formula.Operation(Formula.Operator.DIVIDED_BY, new Formula.Of("fled"), divisor))
          .in("alby")
          .when("2018-03")
          .from("x", LATER);
    }

    private final Formula hundred = new Formula.Constant(Rational.of(100), "100");

    @Test
    void forty_thousand_in_a_hundred_hours_are_four_hundred_an_hour() {
      assertThat(find(fled(), hourly(Readings.plain(400), hundred))).isEmpty();
    }

    @Test
    void contradict_what_they_are_worked_out_from() {
      contradiction(find(fled(), hourly(Readings.plain(611), hundred)), "fled", "hourly");
    }

    @Test
    void are_not_divided_by_what_may_be_zero() {
      Findings all =
          findings(
              fled(),
              hourly(Readings.plain(400), new Formula.Of("hours")),
              figure("hours", "hours", Readings.upTo(100)).from("x", LATER));
      assertThat(all.findings()).isEmpty();
      assertThat(all.diagnostics())
          .extracting(it -> it.code())
          .containsExactly(Code.DIVISION_BY_ZERO);
    }

    @Test
    void do_not_mix_units() {
      Findings all =
          findings(
              figure("far", "hours", Readings.inUnit(40, "km")).from("x", LATER),
              figure("long", "hours", Readings.inUnit(3, "h")).from("x", LATER),
              figure("sum", "hours", Readings.plain(43))
                  .with(
                      "derived",
                      new Formula.Operation(
                          Formula.Operator.PLUS, new Formula.Of("far"), new Formula.Of("long")))
                  .from("x", LATER));
      assertThat(all.findings()).isEmpty();
      assertThat(all.diagnostics()).extracting(it -> it.code()).containsExactly(Code.MIXED_UNITS);
    }
  }

  @Nested
  class Denials_of_a_number {
    @Test
    void clash_only_with_exactly_that_number() {
      Sample denied =
          killed("denied", Readings.plain(41)).in("alby").when("2018-03").refutedBy("x", LATER);
      contradiction(find(denied, toll("b", Readings.plain(41))), "b", "denied");
      assertThat(find(denied, toll("b", Readings.plain(43)))).isEmpty();
      assertThat(find(denied, toll("b", Readings.atLeast(41)))).isEmpty();
    }
  }

  @Nested
  class Time {
    @Test
    void who_fled_in_two_weeks_and_who_fled_earlier_are_silent() {
      assertThat(
              find(
                  figure("a", "displaced", Readings.plain(250_000))
                      .in("norr")
                      .when("2019-12-15/2019-12-31")
                      .from("x", LATER),
                  figure("b", "displaced", Readings.plain(400_000))
                      .in("norr")
                      .when("2019-04/2019-08")
                      .from("x", LATER)))
          .isEmpty();
    }

    @Test
    void three_hospitals_on_two_days_and_eleven_since_another_date_are_silent() {
      assertThat(
              find(
                  figure("a", "facilities-hit", Readings.plain(3))
                      .in("norr")
                      .when("2018-09-06/2018-09-07")
                      .from("x", "2018-09-12"),
                  figure("b", "facilities-hit", Readings.moreThan(11))
                      .in("norr")
                      .when("2018-09-01/2018-09-12")
                      .from("y", "2018-09-12")))
          .isEmpty();
    }

    @Test
    void the_rising_toll_of_an_event_is_a_series() {
      Findings all =
          findings(
              killed("a", Readings.plain(47)).at("siege").from("x", "2018-03-12"),
              killed("b", Readings.plain(61)).at("siege").from("y", "2018-03-20"));
      assertThat(all.findings()).isEmpty();
      assertThat(all.series()).extracting(Series::claims).containsExactly(List.of("a", "b"));
    }
  }

  @Test
  void one_wrong_figure_against_ten_thousand_others_is_one_readable_finding() {
    for (long wrong : List.of(3L, 997L)) {
      List<LinkedClaim> claims = new ArrayList<>();
      for (int i = 0; i < 10_000; i++) {
        claims.add(toll("right-" + i, Readings.plain(501)).linked());
      }
      claims.add(toll("wrong", Readings.plain(wrong)).linked());
      List<Finding> found = Contradictions.find(claims, VOCABULARY, List.of()).findings();
      assertThat(found).hasSize(1);
      assertThat(found.get(0).claims()).hasSize(2).contains("wrong");
      assertThat(found.get(0).others()).hasSize(9_999);
      assertThat(found.get(0).explanation()).hasSizeLessThan(400);
    }
  }

  @Test
  void an_id_does_not_depend_on_order_or_witnesses() {
    Sample a = toll("a", Readings.plain(47));
    Sample b = toll("b", Readings.plain(61));
    String id = find(a, b).get(0).id();
    assertThat(find(b, a).get(0).id()).isEqualTo(id);
    assertThat(find(a.from("new", "2021"), b).get(0).id()).isEqualTo(id);
    assertThat(Set.of(id)).allMatch(it -> it.matches("c[0-9a-f]{8}"));
  }

  @Test
  void what_is_only_possible_bounds_nothing() {
    Sample possible =
        killed("a", Readings.plain(47))
            .in("alby")
            .when("2018-03")
            .spoken(
                new Sample.Spoken(
                    "x",
                    LATER,
                    org.gainsay.claim.Stance.SUPPORTS,
                    List.of(),
                    org.gainsay.claim.Modality.POSSIBLE));
    assertThat(find(possible, toll("b", Readings.plain(61)))).isEmpty();
  }
}
