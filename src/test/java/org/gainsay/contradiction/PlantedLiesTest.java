package org.gainsay.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.gainsay.claim.Stance;
import org.gainsay.claim.Vocabulary;
import org.gainsay.link.LinkedClaim;
import org.junit.jupiter.api.Test;

/** Completeness: what brute force finds, the engine finds, and the other way round. */
class PlantedLiesTest {
  private static final List<String> PATHS =
      List.of("figure/value", "attack/killed", "attack/injured");

  /** True claims of a world, of which every third or so tells another number. */
  record Lies(int seed, List<Sample> samples, Vocabulary vocabulary) {
    static Lies of(int seed, int size) {
      return of(seed, size, LocalDate.of(2018, 1, 1));
    }

    static Lies of(int seed, int size, LocalDate origin) {
      Random random = new Random(seed);
      World world = new World(random, origin);
      List<Sample> samples = new ArrayList<>();
      for (Sample sample : new Chronicle(world, random, size).claims()) {
        samples.add(random.nextInt(3) == 0 ? lie(sample, random) : sample);
      }
      return new Lies(seed, samples, world.vocabulary());
    }

    private static Sample lie(Sample sample, Random random) {
      int n = random.nextInt(20);
      if (sample.says().containsKey("share_of")) {
        return sample.with("value", Readings.percent(random.nextInt(100)));
      }
      String key =
          List.of("killed", "injured").stream()
              .filter(sample.says()::containsKey)
              .findFirst()
              .orElse("value");
      return sample.with(key, random.nextBoolean() ? Readings.plain(n) : Readings.atMost(n / 3));
    }

    List<LinkedClaim> claims() {
      return linked(samples);
    }

    Findings find() {
      return Contradictions.find(claims(), vocabulary, List.of());
    }
  }

  static List<LinkedClaim> linked(List<Sample> samples) {
    return samples.stream().map(Sample::linked).toList();
  }

  @Test
  void a_floor_is_reported_exactly_when_it_has_a_minimal_conflict() {
    AtomicInteger found = new AtomicInteger();
    Seeds.all(seed -> found.addAndGet(agreesWithBruteForce(seed)));
    assertThat(found.get()).isGreaterThan(Seeds.WORLDS / 4);
  }

  /** How many conflicts a world has. */
  private static int agreesWithBruteForce(int seed) {
    Lies lies = Lies.of(seed, 20);
    List<Sample> plain =
        lies.samples().stream()
            .filter(it -> !it.says().containsKey("derived"))
            .filter(it -> !it.says().containsKey("part_of"))
            .filter(it -> !it.says().containsKey("denied"))
            .toList();
    List<LinkedClaim> claims = linked(plain);
    Reference reference = new Reference(claims, lies.vocabulary());
    List<Conflict> conflicts = conflicts(claims, lies.vocabulary());
    Map<String, Level> reported = new HashMap<>();
    for (Conflict conflict : conflicts) {
      assertThat(reference.conflicts(conflict.level()))
          .as("%s", conflict.addresses())
          .contains(conflict.addresses());
      conflict.addresses().forEach(it -> reported.putIfAbsent(it, conflict.level()));
      for (String other : conflict.others()) {
        PATHS.forEach(path -> reported.putIfAbsent(other + " " + path, conflict.level()));
      }
    }
    reference
        .reported()
        .forEach(
            (address, level) ->
                assertThat(reported.getOrDefault(address, Level.TENSION))
                    .as(address)
                    .isLessThanOrEqualTo(level));
    assertThat(reported.keySet()).containsAll(reference.reported().keySet());
    return conflicts.size();
  }

  private static List<Conflict> conflicts(List<LinkedClaim> claims, Vocabulary vocabulary) {
    Lattice lattice = new Lattice(vocabulary);
    List<Fact> facts = new Facts(lattice).read(claims, Stance.SUPPORTS);
    return new Figures(lattice, facts, List.of(), new Derivations(facts)).conflicts();
  }

  @Test
  void each_finding_stands_alone_and_falls_with_each_of_its_claims() {
    Seeds.all(PlantedLiesTest::isMinimal);
  }

  private static void isMinimal(int seed) {
    Lies lies = Lies.of(seed, 20);
    for (Finding finding : lies.find().findings()) {
      List<Sample> proof =
          lies.samples().stream().filter(it -> finding.claims().contains(it.id())).toList();
      assertThat(figures(proof, lies))
          .as(finding.explanation())
          .extracting(Finding::id)
          .contains(finding.id());
      for (Sample dropped : proof) {
        List<Sample> rest = new ArrayList<>(proof);
        rest.remove(dropped);
        assertThat(figures(rest, lies))
            .as("without %s: %s", dropped.id(), finding.explanation())
            .filteredOn(other -> other.level().compareTo(finding.level()) <= 0)
            .extracting(Finding::explanation)
            .isEmpty();
      }
    }
  }

  private static List<Finding> figures(List<Sample> samples, Lies lies) {
    return Contradictions.find(linked(samples), lies.vocabulary(), List.of()).findings();
  }

  /** The claims that findings name, with the gravest level of each. */
  static Map<String, Level> named(List<Finding> findings) {
    Map<String, Level> named = new HashMap<>();
    for (Finding finding : findings) {
      Set<String> ids = new TreeSet<>(finding.claims());
      ids.addAll(finding.others());
      ids.forEach(id -> named.putIfAbsent(id, finding.level()));
    }
    return named;
  }
}
