package org.gainsay.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gainsay.claim.Formula;
import org.gainsay.link.LinkedClaim;
import org.junit.jupiter.api.Test;

/** What must not change anything else. */
class InvarianceTest {
  private static List<String> shown(List<Finding> findings) {
    return findings.stream()
        .map(
            it -> it.id() + " " + it.level() + " " + it.gap() + " " + it.explanation() + it.steps())
        .toList();
  }

  /** What does not depend on names and years. */
  private static List<String> told(List<Finding> findings) {
    return findings.stream()
        .map(it -> it.level() + " " + it.kind() + " " + it.gap() + " " + it.claims().size())
        .sorted()
        .toList();
  }

  @Test
  void the_order_of_claims() {
    Seeds.half(
        seed -> {
          PlantedLiesTest.Lies lies = PlantedLiesTest.Lies.of(seed, 20);
          List<LinkedClaim> shuffled = new ArrayList<>(lies.claims());
          Collections.shuffle(shuffled, new Random(seed));
          Findings findings = Contradictions.find(shuffled, lies.vocabulary(), List.of());
          assertThat(shown(findings.findings())).isEqualTo(shown(lies.find().findings()));
        });
  }

  @Test
  void the_ids_of_claims() {
    Seeds.half(
        seed -> {
          PlantedLiesTest.Lies lies = PlantedLiesTest.Lies.of(seed, 20);
          List<LinkedClaim> renamed = lies.samples().stream().map(InvarianceTest::renamed).toList();
          Findings findings = Contradictions.find(renamed, lies.vocabulary(), List.of());
          assertThat(told(findings.findings())).isEqualTo(told(lies.find().findings()));
        });
  }

  private static LinkedClaim renamed(Sample sample) {
    Sample other = sample.named(name(sample.id()));
    if (sample.says().get("part_of") instanceof String whole) {
      other = other.with("part_of", name(whole));
    }
    if (sample.says().get("derived") instanceof Formula.Operation sum) {
      other =
          other.with(
              "derived",
              new Formula.Operation(sum.operator(), renamed(sum.left()), renamed(sum.right())));
    }
    return other.linked();
  }

  private static Formula renamed(Formula formula) {
    return formula instanceof Formula.Of of ? new Formula.Of(name(of.claim())) : formula;
  }

  /** The ids turned round, so that they sort otherwise. */
  private static String name(String id) {
    return new StringBuilder(id).reverse().toString();
  }

  @Test
  void four_hundred_years() {
    Seeds.half(
        seed -> {
          PlantedLiesTest.Lies now = PlantedLiesTest.Lies.of(seed, 20);
          PlantedLiesTest.Lies then = PlantedLiesTest.Lies.of(seed, 20, LocalDate.of(2418, 1, 1));
          assertThat(then.find().findings())
              .extracting(Finding::id)
              .containsExactlyElementsOf(now.find().findings().stream().map(Finding::id).toList());
        });
  }

  @Test
  void a_further_true_claim_stops_none_from_being_reported() {
    Seeds.half(
        seed -> {
          PlantedLiesTest.Lies lies = PlantedLiesTest.Lies.of(seed, 20);
          List<Sample> fewer = lies.samples().subList(0, 16);
          Map<String, Level> all = PlantedLiesTest.named(lies.find().findings());
          List<Finding> before =
              Contradictions.find(PlantedLiesTest.linked(fewer), lies.vocabulary(), List.of())
                  .findings();
          for (Finding finding : before) {
            for (Witness witness : finding.a().witnesses()) {
              assertThat(all.getOrDefault(witness.claim(), Level.TENSION))
                  .as(finding.explanation())
                  .isLessThanOrEqualTo(finding.level());
              assertThat(all).containsKey(witness.claim());
            }
          }
        });
  }
}
