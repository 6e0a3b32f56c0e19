package org.gainsay.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.link.LinkedClaim;
import org.junit.jupiter.api.Test;

/**
 * Soundness: claims that are all true in one world never contradict each other, and clash under an
 * assumption only where that world breaks it.
 */
class PossibleWorldsTest {
  private static final Pattern DAYS =
      Pattern.compile("within (\\d{4}-\\d\\d-\\d\\d)(?: to (\\d{4}-\\d\\d-\\d\\d))?");
  private static final Pattern CLAIM = Pattern.compile("`([^`]+)`");

  @Test
  void true_claims_never_contradict_each_other() {
    AtomicInteger conditional = new AtomicInteger();
    Seeds.all(seed -> conditional.addAndGet(conditionalFindings(seed)));
    assertThat(conditional.get())
        .as("findings in worlds that break assumptions")
        .isGreaterThan(Seeds.WORLDS / 100);
  }

  private static int conditionalFindings(int seed) {
    Random random = new Random(seed);
    World world = new World(random, LocalDate.of(2018, 1, 1));
    Chronicle chronicle = new Chronicle(world, random, 36);
    List<LinkedClaim> claims = new ArrayList<>();
    chronicle.claims().forEach(sample -> claims.add(sample.linked()));
    int conditional = 0;
    for (Finding finding : Contradictions.find(claims, world.vocabulary(), List.of()).findings()) {
      String shown = finding.explanation() + finding.steps();
      assertThat(finding.level()).as(shown).isNotEqualTo(Level.CONTRADICTION);
      if (finding.level() == Level.CONDITIONAL) {
        conditional++;
        assertThat(finding.assumptions())
            .as(shown)
            .anySatisfy(it -> assertThat(breaks(world, chronicle, finding, it)).isTrue());
      }
    }
    return conditional;
  }

  private static boolean breaks(
      World world, Chronicle chronicle, Finding finding, String assumption) {
    if (assumption.contains("was complete")) {
      Chronicle.Truth truth = chronicle.truth(claimIn(assumption));
      return !world.count(truth.query(), Integer.MAX_VALUE).equals(truth.counted());
    } else if (assumption.contains("leaves open")) {
      return !chronicle.truth(claimIn(assumption)).opens().isEmpty();
    } else if (assumption.contains("did not change")) {
      return changes(world, chronicle, finding, assumption);
    }
    assertThat(assumption).contains("is counted");
    return overlap(world, chronicle, finding);
  }

  private static String claimIn(String assumption) {
    Matcher matcher = CLAIM.matcher(assumption);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static boolean changes(
      World world, Chronicle chronicle, Finding finding, String assumption) {
    Matcher matcher = DAYS.matcher(assumption);
    assertThat(matcher.find()).isTrue();
    LocalDate first = LocalDate.parse(matcher.group(1));
    LocalDate last = matcher.group(2) == null ? first : LocalDate.parse(matcher.group(2));
    for (String id : finding.claims()) {
      Chronicle.Truth truth = chronicle.truth(id);
      Set<Set<Integer>> parts = new HashSet<>();
      Set<Set<Integer>> wholes = new HashSet<>();
      for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
        int at = (int) (day.toEpochDay() - world.origin.toEpochDay());
        parts.add(world.population(truth.query().term(), truth.query().fields(), at));
        wholes.add(world.population("", truth.query().fields(), at));
      }
      if (parts.size() > 1 || wholes.size() > 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean overlap(World world, Chronicle chronicle, Finding finding) {
    int sum = 0;
    Set<Integer> all = new TreeSet<>();
    for (String id : new TreeSet<>(finding.a().witnesses().stream().map(Witness::claim).toList())) {
      Set<Integer> set = world.count(chronicle.truth(id).query(), Integer.MAX_VALUE);
      sum += set.size();
      all.addAll(set);
    }
    return all.size() < sum;
  }
}
