package org.gainsay.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Stance;
import org.gainsay.claim.Vocabulary;
import org.junit.jupiter.api.Test;

class StancesTest {
  private static final Vocabulary VOCABULARY =
      Sample.vocabulary("actors:", "  un: {name: UN}", "  reds: {name: Reds}");

  private static Sample statement() {
    return Sample.claim("depot").with("statement", "There was a depot.").when("2018");
  }

  private static Optional<Finding> find(Sample sample) {
    return Contradictions.find(Sample.allOf(sample), VOCABULARY, List.of()).findings().stream()
        .findFirst();
  }

  @Test
  void support_and_refutation_contradict_once_for_each_claim() {
    Finding finding =
        find(statement()
                .from("x", "2018-03")
                .from("y", "2018-04")
                .refutedBy("z", "2018-05")
                .spoken("w", "2018-06", Stance.DOUBTS))
            .orElseThrow();
    assertThat(finding.kind()).isEqualTo(Finding.Kind.STANCE);
    assertThat(finding.level()).isEqualTo(Level.CONTRADICTION);
    assertThat(finding.scope()).isEqualTo(Scope.BETWEEN_DOCUMENTS);
    assertThat(finding.claims()).containsExactly("depot");
    assertThat(finding.a().witnesses()).extracting(Witness::role).containsOnly(Role.SUPPORTS);
    assertThat(finding.b().witnesses()).extracting(Witness::role).containsExactly(Role.REFUTES);
    assertThat(finding.explanation())
        .isEqualTo("x and y say: There was a depot; z says that this is not so.");
  }

  @Test
  void doubt_against_support_is_a_tension() {
    assertThat(find(statement().from("x", "2018").spoken("y", "2018", Stance.DOUBTS)))
        .get()
        .extracting(Finding::level)
        .isEqualTo(Level.TENSION);
  }

  @Test
  void one_document_that_does_both_contradicts_itself() {
    assertThat(find(statement().from("x", "2018").refutedBy("x", "2018")))
        .get()
        .extracting(Finding::scope)
        .isEqualTo(Scope.WITHIN_DOCUMENT);
  }

  @Test
  void speakers_whom_one_document_merely_reports_disagree_between_themselves() {
    assertThat(
            find(
                statement()
                    .spoken("x", "2018", Stance.SUPPORTS, "un")
                    .refutedBy("x", "2018", "reds")))
        .get()
        .extracting(Finding::scope)
        .isEqualTo(Scope.BETWEEN_SPEAKERS);
  }

  @Test
  void a_document_of_another_time_makes_it_conditional() {
    assertThat(find(statement().from("x", "2018").refutedBy("y", "2020")))
        .get()
        .extracting(Finding::level)
        .isEqualTo(Level.CONDITIONAL);
  }

  @Test
  void without_a_time_it_is_conditional() {
    assertThat(find(Sample.claim("status").from("x", "2018").refutedBy("y", "2018")))
        .get()
        .extracting(Finding::level)
        .isEqualTo(Level.CONDITIONAL);
  }

  @Test
  void context_and_what_is_only_possible_count_for_nothing() {
    assertThat(find(statement().from("x", "2018").spoken("y", "2018", Stance.CONTEXT))).isEmpty();
    assertThat(
            find(
                statement()
                    .from("x", "2018")
                    .spoken(
                        new Sample.Spoken(
                            "y", "2018", Stance.REFUTES, List.of(), Modality.POSSIBLE))))
        .isEmpty();
  }
}
