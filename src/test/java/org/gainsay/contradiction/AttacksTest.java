package org.gainsay.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Stance;
import org.gainsay.claim.Vocabulary;
import org.junit.jupiter.api.Test;

class AttacksTest {
  private static final Vocabulary VOCABULARY =
      Sample.vocabulary(
          "places:",
          "  vall: {kind: country}",
          "  alby: {within: vall, kind: town}",
          "  berga: {within: vall, kind: town}",
          "  valley: {within: vall}",
          "actors:",
          "  reds: {name: Reds}",
          "  guards: {name: Guards, within: reds}",
          "  blues: {name: Blues}",
          "events:",
          "  raid: {name: the raid}",
          "terms:",
          "  rockets: {name: rockets, excludes: [mines]}",
          "  mines: {name: mines}");

  private static Sample attack(String id) {
    return Sample.claim(id).with("attack", "").at("raid").from("doc-" + id, "2020-01-01");
  }

  private static List<Finding> find(Sample... samples) {
    return Contradictions.find(Sample.allOf(samples), VOCABULARY, List.of()).findings();
  }

  private static void clash(String statement, Level level, Sample... samples) {
    List<Finding> found = find(samples);
    assertThat(found).extracting(Finding::statement).containsExactly(statement);
    assertThat(found.get(0).kind()).isEqualTo(Finding.Kind.ATTACK);
    assertThat(found.get(0).level()).isEqualTo(level);
  }

  @Test
  void one_account_says_that_it_happened_and_another_that_it_did_not() {
    clash(
        "occurrence of the raid",
        Level.CONTRADICTION,
        attack("a"),
        attack("b").with("denied", ""),
        attack("c"));
    Finding finding = find(attack("a"), attack("b").with("denied", ""), attack("c")).get(0);
    assertThat(finding.a().value()).isEqualTo("happened");
    assertThat(finding.a().witnesses()).extracting(Witness::claim).containsExactly("a", "c");
    assertThat(finding.b().witnesses()).extracting(Witness::claim).containsExactly("b");
  }

  @Test
  void a_figure_of_an_event_says_that_it_happened() {
    clash(
        "occurrence of the raid",
        Level.CONTRADICTION,
        Sample.killed("a", Readings.plain(3)).at("raid").from("x", "2020"),
        attack("b").with("denied", ""));
  }

  @Test
  void places_clash_only_when_they_are_declared_disjoint() {
    clash(
        "place of the raid", Level.CONTRADICTION, attack("a").in("alby"), attack("b").in("berga"));
    assertThat(find(attack("a").in("alby"), attack("b").in("vall"))).isEmpty();
    assertThat(find(attack("a").in("alby"), attack("b").in("valley"))).isEmpty();
  }

  @Test
  void what_the_text_leaves_open_makes_it_conditional() {
    clash("place of the raid", Level.CONDITIONAL, attack("a").in("alby?"), attack("b").in("berga"));
  }

  @Test
  void dates_clash_when_more_than_a_day_apart() {
    assertThat(find(attack("a").when("2018-09-06"), attack("b").when("2018-09-07"))).isEmpty();
    clash(
        "date of the raid",
        Level.CONTRADICTION,
        attack("a").when("2018-09-06"),
        attack("b").when("2018-09-08"));
    assertThat(find(attack("a").when("2018-09-06~"), attack("b").when("2018-09-08"))).isEmpty();
  }

  @Test
  void naming_one_party_denies_no_other() {
    assertThat(find(attack("a").by("reds"), attack("b").by("blues"))).isEmpty();
    clash(
        "alleged perpetrators of the raid",
        Level.CONTRADICTION,
        attack("a").by("reds").with("only", List.of("by")),
        attack("b").by("blues"));
    assertThat(find(attack("a").by("reds").with("only", List.of("by")), attack("b").by("guards")))
        .isEmpty();
  }

  @Test
  void weapons_clash_when_one_excludes_the_other() {
    clash(
        "weapon of the raid",
        Level.CONTRADICTION,
        attack("a").with("weapon", "rockets"),
        attack("b").with("weapon", "mines"));
  }

  @Test
  void a_planned_attack_clashes_with_nothing() {
    Sample planned =
        Sample.claim("b")
            .with("attack", "")
            .at("raid")
            .in("berga")
            .spoken(new Sample.Spoken("x", "2020", Stance.SUPPORTS, List.of(), Modality.PLANNED));
    assertThat(find(attack("a").in("alby"), planned)).isEmpty();
  }

  @Test
  void its_casualties_are_figures_of_the_event() {
    List<Finding> found =
        find(
            attack("a").with("killed", Readings.plain(31)),
            attack("b").with("killed", Readings.plain(47)));
    assertThat(found).extracting(Finding::kind).containsExactly(Finding.Kind.FIGURE);
    assertThat(found.get(0).level()).isEqualTo(Level.CONDITIONAL);
  }
}
