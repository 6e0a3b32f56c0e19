package org.gainsay.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.claim.Vocabulary;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class QuotationsTest {
  private static final String SPEECH =
      "We will not attack the town of Alby before the harvest is brought in";
  private static final Vocabulary VOCABULARY =
      Sample.vocabulary(
          "actors:",
          "  lind: {name: Anna Lind}",
          "  berg: {name: Karl Berg}",
          "places:",
          "  alby: {name: Alby}",
          "  berga: {name: Berga}");

  private static Sample words(String id, String words) {
    return Sample.claim(id)
        .with("speaker", "lind")
        .with("words", words)
        .with("occasion", "summit of spring")
        .from("doc-" + id, "2018");
  }

  private static List<Finding> find(Sample... samples) {
    return Contradictions.find(Sample.allOf(samples), VOCABULARY, List.of()).findings();
  }

  private static List<Level> levels(Sample... samples) {
    return find(samples).stream().map(Finding::level).toList();
  }

  @Nested
  class Renderings_of_one_speech {
    @Test
    void that_differ_in_typography_are_the_same() {
      assertThat(levels(words("a", SPEECH), words("b", "“" + SPEECH.replace(" ", "  ") + ".”")))
          .isEmpty();
    }

    @Test
    void that_are_excerpts_agree() {
      assertThat(levels(words("a", SPEECH), words("b", "not attack the town of Alby"))).isEmpty();
      assertThat(levels(words("a", SPEECH), words("b", "We will not attack … before the harvest")))
          .isEmpty();
      assertThat(
              levels(
                  words("a", SPEECH),
                  words("b", "We will not attack [the place] before the harvest is brought in")))
          .isEmpty();
    }

    @Test
    void that_leave_out_a_negation_turn_the_sense() {
      assertThat(levels(words("a", SPEECH), words("b", "We will … attack the town of Alby before")))
          .containsExactly(Level.CONDITIONAL);
    }

    @Test
    void that_differ_in_wording_are_a_tension() {
      assertThat(levels(words("a", SPEECH), words("b", SPEECH.replace("harvest", "crop"))))
          .containsExactly(Level.TENSION);
    }

    @Test
    void that_differ_in_a_negation_name_number_or_modal_are_grave() {
      for (String other :
          List.of(
              SPEECH.replace("not ", ""),
              SPEECH.replace("Alby", "Berga"),
              SPEECH.replace("will", "must"),
              SPEECH.replace("the harvest", "three harvests"))) {
        assertThat(levels(words("a", SPEECH), words("b", other)))
            .as(other)
            .containsExactly(Level.CONDITIONAL);
      }
    }

    @Test
    void of_one_utterance_contradict() {
      assertThat(
              levels(
                  words("a", SPEECH).with("utterance", "one"),
                  words("b", SPEECH.replace("not ", "")).with("utterance", "one")))
          .containsExactly(Level.CONTRADICTION);
    }

    @Test
    void in_one_document_contradict() {
      Sample again = words("b", SPEECH.replace("not ", "")).from("doc-a", "2018");
      assertThat(levels(words("a", SPEECH), again)).containsExactly(Level.CONTRADICTION);
    }

    @Test
    void in_indirect_speech_are_at_most_a_tension() {
      assertThat(
              levels(
                  words("a", SPEECH).with("indirect", ""), words("b", SPEECH.replace("not ", ""))))
          .containsExactly(Level.TENSION);
    }

    @Test
    void with_few_words_in_common_are_other_sentences() {
      assertThat(levels(words("a", SPEECH), words("b", "Let us speak of the weather today")))
          .isEmpty();
    }

    @Test
    void against_a_transcript_are_misquoted() {
      Finding finding =
          find(words("a", SPEECH).with("primary", ""), words("b", SPEECH.replace("not ", "")))
              .get(0);
      assertThat(finding.explanation()).contains("so doc-b misquotes");
    }

    @Test
    void are_one_finding_for_each_speech() {
      List<Finding> found =
          find(
              words("a", SPEECH),
              words("b", SPEECH.replace("not ", "")),
              words("c", SPEECH.replace("Alby", "Berga")));
      assertThat(found).hasSize(1);
      assertThat(found.get(0).others()).hasSize(1);
    }
  }

  @Test
  void without_an_occasion_only_near_identical_clauses_are_compared() {
    Sample one = Sample.claim("a").with("speaker", "lind").with("words", SPEECH).from("x", "2018");
    Sample near = one.named("b").with("words", SPEECH.replace("not ", ""));
    Sample far = one.named("b").with("words", "We will attack the town of Berga at noon tomorrow");
    assertThat(levels(one, near)).containsExactly(Level.CONDITIONAL);
    assertThat(levels(one, far)).isEmpty();
  }

  @Test
  void one_clause_of_two_speakers_on_one_occasion_is_conditional() {
    assertThat(levels(words("a", SPEECH), words("b", SPEECH).with("speaker", "berg")))
        .containsExactly(Level.CONDITIONAL);
    assertThat(levels(words("a", "Never again"), words("b", "Never again").with("speaker", "berg")))
        .isEmpty();
  }
}
