package org.gainsay.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.claim.Reconciliation;
import org.gainsay.claim.Reconciliation.Because;
import org.gainsay.claim.Vocabulary;
import org.gainsay.diagnostic.Code;
import org.gainsay.link.LinkedClaim;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ListingsTest {
  private static final Vocabulary VOCABULARY =
      Sample.vocabulary(
          "places:",
          "  norr: {name: Norr}",
          "  norr-city: {name: Norr city, within: norr}",
          "actors:",
          "  bureau: {name: the bureau}");

  private static Sample people(String id, Readings.Said said, String place) {
    return Sample.figure(id, "population", said)
        .in(place)
        .when("2018-09")
        .from("doc-" + id, "2018-09");
  }

  private static Findings find(List<LinkedClaim> claims, Reconciliation... reconciliations) {
    return Contradictions.find(claims, VOCABULARY, List.of(reconciliations));
  }

  private static final List<LinkedClaim> TWO =
      Sample.allOf(
          people("a", Readings.plain(47), "norr").when("2018-09-01"),
          people("b", Readings.plain(61), "norr").when("2018-09-01"));

  private static Reconciliation reconciliation(Optional<String> fingerprint, String... between) {
    return new Reconciliation(
        List.of(between),
        Because.DISPUTED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        fingerprint,
        Map.of(),
        Sample.AT);
  }

  @Nested
  class Apart_are {
    @Test
    void a_province_and_its_city_people_and_civilians() {
      Findings found =
          find(
              Sample.allOf(
                  people("a", Readings.plain(3_000_000), "norr"),
                  people("b", Readings.about(2_000_000), "norr-city").of("civilians")));
      assertThat(found.findings()).isEmpty();
      assertThat(found.apart()).hasSize(1);
      assertThat(found.apart().get(0).claims()).containsExactly("a", "b");
      assertThat(found.apart().get(0).explanation())
          .contains("not comparable, because civilians and all, norr-city and norr");
    }

    @Test
    void not_figures_of_one_document() {
      Sample other = people("b", Readings.plain(61), "norr-city");
      assertThat(
              find(Sample.allOf(
                      people("a", Readings.plain(3_000_000), "norr"),
                      new Sample("b", other.says(), List.of()).from("doc-a", "2018-09")))
                  .apart())
          .isEmpty();
    }
  }

  @Nested
  class Corroborated_is {
    @Test
    void what_documents_of_two_origins_say_alike() {
      List<Corroborated> found =
          find(Sample.allOf(
                  people("a", Readings.plain(3_000), "norr"),
                  people("b", Readings.about(3_100), "norr")))
              .corroborated();
      assertThat(found).hasSize(1);
      assertThat(found.get(0).claims()).containsExactly("a", "b");
      assertThat(found.get(0).origins()).containsExactly("doc-a", "doc-b");
    }

    @Test
    void counted_once_for_each_origin() {
      Sample two =
          Sample.figure("a", "population", Readings.plain(3_000))
              .in("norr")
              .when("2018-09")
              .spoken("x", "2018", org.gainsay.claim.Stance.SUPPORTS, "bureau")
              .spoken("y", "2018", org.gainsay.claim.Stance.SUPPORTS, "bureau");
      List<Corroborated> found = find(Sample.allOf(two)).corroborated();
      assertThat(found).hasSize(1);
      assertThat(found.get(0).documents()).containsExactly("x", "y");
      assertThat(found.get(0).origins()).containsExactly("bureau");
    }
  }

  @Nested
  class A_reconciliation {
    @Test
    void never_hides_a_finding_but_marks_it_explained() {
      Findings found = find(TWO, reconciliation(Optional.empty(), "a", "b"));
      assertThat(found.findings()).hasSize(1);
      assertThat(found.findings().get(0).isOpen()).isFalse();
      assertThat(found.notes()).isEmpty();
      assertThat(found.diagnostics()).isEmpty();
    }

    @Test
    void holds_while_its_claims_stay_as_they_are() {
      String print = Reconciliations.fingerprint(TWO);
      Findings found = find(TWO, reconciliation(Optional.of(print), "a", "b"));
      assertThat(found.findings().get(0).isOpen()).isFalse();
      assertThat(print).matches("f[0-9a-f]{8}");
    }

    @Test
    void reopens_when_a_claim_changes() {
      Findings found = find(TWO, reconciliation(Optional.of("f0000000"), "a", "b"));
      assertThat(found.findings().get(0).isOpen()).isTrue();
      assertThat(found.findings().get(0).reconciliation()).isPresent();
      assertThat(found.diagnostics())
          .extracting(it -> it.code())
          .containsExactly(Code.RECONCILIATION_SUSPECT);
    }

    @Test
    void without_a_finding_is_a_note() {
      Findings found = find(TWO, reconciliation(Optional.empty(), "a"));
      assertThat(found.findings().get(0).isOpen()).isTrue();
      assertThat(found.notes()).hasSize(1);
    }
  }
}
