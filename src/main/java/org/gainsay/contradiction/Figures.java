package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.claim.MeasureKind;

/**
 * Finds the conflicts of figures, level by level: at most one for each number that is said to be at
 * least so much.
 */
final class Figures {
  /** One number that clashes with more than so many is one finding, not as many. */
  private static final int CROWD = 8;

  /** From how many facts limits follow: proofs that need fewer come first, so none is padded. */
  private record Stage(int floorFacts, int ceilingFacts) {}

  private static final List<Stage> STAGES =
      List.of(new Stage(1, 1), new Stage(2, 1), new Stage(2, 2));

  private final Lattice lattice;
  private final List<Fact> facts;
  private final List<Limit> floors = new ArrayList<>();
  private final List<Limit> ceilings = new ArrayList<>();
  private final PartOf partOf;
  private final Derivations derivations;
  private final Denials denials;
  private final List<Conflict> conflicts = new ArrayList<>();
  private final Set<String> settled = new HashSet<>();
  private final Set<Set<String>> seen = new HashSet<>();

  Figures(Lattice lattice, List<Fact> asserted, List<Fact> denied, Derivations derivations) {
    Limits limits = new Limits(lattice);
    Shares shares = new Shares(lattice, limits, asserted);
    this.lattice = lattice;
    this.facts = asserted;
    this.derivations = derivations;
    this.partOf = new PartOf(asserted, limits);
    this.denials = new Denials(denied, limits);
    floors.addAll(limits.floors(asserted));
    floors.addAll(shares.floors());
    floors.addAll(partOf.floors());
    ceilings.addAll(limits.ceilings(asserted));
    ceilings.addAll(shares.ceilings());
    ceilings.addAll(partOf.ceilings());
  }

  List<Conflict> conflicts() {
    for (Level level : Level.values()) {
      denials.conflicts(facts, level).forEach(this::add);
      STAGES.stream().filter(this::adds).forEach(stage -> new Pass(level, stage).run());
      derivations.conflicts(level).stream().filter(this::isMinimal).forEach(this::add);
    }
    return conflicts;
  }

  /** Whether a stage has limits that the one before had not. */
  private boolean adds(Stage stage) {
    return stage.equals(STAGES.get(0))
        || floors.stream().anyMatch(floor -> floor.facts().size() == stage.floorFacts())
        || ceilings.stream().anyMatch(ceiling -> ceiling.facts().size() == stage.ceilingFacts());
  }

  /**
   * Whether a proof falls with each of its facts. One from two facts does, and so do sums of what
   * claims say themselves, by the way they are found; others may hold a shorter proof.
   */
  private boolean isMinimal(Conflict conflict) {
    List<Fact> facts = conflict.facts();
    boolean bySearch =
        facts.size() <= 2
            || (conflict.form() == Conflict.Form.SUM
                && conflict.floors().stream().allMatch(floor -> floor.facts().size() == 1));
    return bySearch
        || facts.stream().allMatch(fact -> isConsistent(without(fact, facts), conflict.level()));
  }

  private static List<Fact> without(Fact dropped, List<Fact> facts) {
    return facts.stream().filter(fact -> !fact.equals(dropped)).toList();
  }

  private boolean isConsistent(List<Fact> some, Level level) {
    return new Figures(lattice, some, List.of(), new Derivations(some))
        .conflicts().stream().noneMatch(conflict -> conflict.level().compareTo(level) <= 0);
  }

  /** A proof of the same values at a graver level says all that there is to say. */
  private void add(Conflict conflict) {
    if (seen.add(conflict.addresses())) {
      conflicts.add(conflict);
    }
  }

  /** All that can be proved at one level from some limits. */
  private final class Pass {
    private final Level level;
    private final Wholes wholes;
    private final List<Limit> here = new ArrayList<>();
    private final List<Limit> bounds = new ArrayList<>();

    Pass(Level level, Stage stage) {
      this.level = level;
      ceilings.stream()
          .filter(it -> it.facts().size() <= stage.ceilingFacts())
          .filter(it -> Timing.admits(it, level))
          .forEach(bounds::add);
      floors.stream()
          .filter(it -> it.facts().size() <= stage.floorFacts())
          .filter(it -> Timing.admits(it, level))
          .forEach(here::add);
      this.wholes = new Wholes(lattice, bounds);
      here.forEach(wholes::place);
    }

    void run() {
      Map<String, Conflict> byFloor = new LinkedHashMap<>();
      partOf.conflicts(level).forEach(conflict -> propose(byFloor, conflict));
      Order.clashes(wholes.wholes(), here, level).stream()
          .sorted(Comparator.comparingInt(Order.Clash::premises))
          .map(this::conflict)
          .forEach(conflict -> propose(byFloor, conflict));
      settled.addAll(byFloor.keySet());
      crowds(byFloor.values()).stream().map(this::withOtherCeilings).forEach(Figures.this::add);
      List<Conflict> sums =
          Sums.find(wholes.wholes(), lattice, level, settled).stream()
              .map(this::conflict)
              .filter(Figures.this::isMinimal)
              .toList();
      crowds(sums).forEach(Figures.this::add);
      sums.forEach(sum -> sum.floors().forEach(part -> settled.add(part.fact().address())));
      for (Covers.Excess excess : Covers.find(open(), bounds, lattice, level)) {
        Conflict cover = conflict(excess);
        if (isMinimal(cover)) {
          add(cover);
          settled.add(excess.whole().fact().address());
        }
      }
    }

    private List<Limit> open() {
      return here.stream().filter(floor -> !settled.contains(floor.fact().address())).toList();
    }

    private void propose(Map<String, Conflict> byFloor, Conflict conflict) {
      String address = conflict.floors().get(0).fact().address();
      if (!settled.contains(address) && isMinimal(conflict)) {
        byFloor.putIfAbsent(address, conflict);
      }
    }

    /** Conflicts with one ceiling, when they are many, are one. */
    private List<Conflict> crowds(Collection<Conflict> all) {
      Map<String, List<Conflict>> byCeiling = new LinkedHashMap<>();
      for (Conflict conflict : all) {
        String address = conflict.ceilings().get(0).fact().address();
        byCeiling.computeIfAbsent(address, it -> new ArrayList<>()).add(conflict);
      }
      List<Conflict> found = new ArrayList<>();
      for (List<Conflict> crowd : byCeiling.values()) {
        found.addAll(crowd.size() > CROWD ? List.of(merged(crowd)) : crowd);
      }
      return found;
    }

    private Conflict merged(List<Conflict> crowd) {
      Conflict greatest =
          crowd.stream()
              .min(
                  Comparator.comparing(
                      (Conflict conflict) -> conflict.floors().get(0),
                      Comparator.<Limit, org.gainsay.quantity.Rational>comparing(
                              limit -> limit.valueAt(level))
                          .reversed()
                          .thenComparing(limit -> limit.fact().address())))
              .orElseThrow();
      Set<String> others = new TreeSet<>();
      crowd.forEach(conflict -> others.addAll(Phrases.ids(conflict.facts())));
      others.removeAll(Phrases.ids(greatest.facts()));
      return greatest.with(others);
    }

    /** The claims of further ceilings that the floor exceeds. */
    private Conflict withOtherCeilings(Conflict conflict) {
      Limit floor = conflict.floors().get(0);
      Set<String> others = new TreeSet<>(conflict.others());
      for (Whole whole : wholes.around(floor)) {
        for (Limit ceiling : whole.ceilings()) {
          boolean clash =
              Limit.clash(floor.at(level), ceiling.at(level))
                  && Timing.fits(
                      whole.tempo(), Timing.period(floor, level), ceiling.key().period());
          if (clash) {
            others.add(ceiling.fact().id());
          }
        }
      }
      others.removeAll(Phrases.ids(conflict.facts()));
      return conflict.with(others);
    }

    private Conflict conflict(Order.Clash clash) {
      Limit floor = clash.floor();
      Limit ceiling = clash.ceiling();
      Set<String> assumptions =
          Limit.union(
              Limit.union(floor.assumptions(), ceiling.assumptions()),
              Timing.unchanged(
                  ceiling.fact().tempo(), floor.key().period(), ceiling.key().period()));
      return new Conflict(
          level,
          Conflict.Form.ORDER,
          List.of(floor),
          List.of(ceiling),
          assumptions,
          new Containment(lattice).steps(floor.key(), ceiling.key()),
          List.of());
    }

    private Conflict conflict(Sums.Excess excess) {
      Limit whole = excess.ceiling();
      MeasureKind kind = lattice.kind(whole.key().on(Axis.MEASURE));
      Disjointness disjointness = new Disjointness(lattice, level);
      Containment containment = new Containment(lattice);
      Set<String> assumptions = new TreeSet<>(whole.assumptions());
      Set<Step> steps = new java.util.LinkedHashSet<>();
      for (Limit part : excess.parts()) {
        assumptions.addAll(part.assumptions());
        assumptions.addAll(
            Timing.unchanged(whole.fact().tempo(), part.key().period(), whole.key().period()));
        steps.addAll(containment.steps(part.key(), whole.key()));
      }
      for (int i = 0; i < excess.parts().size(); i++) {
        for (int j = i + 1; j < excess.parts().size(); j++) {
          Disjointness.Reason reason =
              disjointness.reason(excess.parts().get(i), excess.parts().get(j), kind).orElseThrow();
          reason.assumption().ifPresent(assumptions::add);
          steps.add(
              containment.apart(excess.parts().get(i).key(), excess.parts().get(j).key(), reason));
        }
      }
      return new Conflict(
          level,
          Conflict.Form.SUM,
          excess.parts(),
          List.of(whole),
          assumptions,
          List.copyOf(steps),
          List.of());
    }

    private Conflict conflict(Covers.Excess excess) {
      Set<String> assumptions = new TreeSet<>(excess.whole().assumptions());
      for (Limit part : excess.parts()) {
        assumptions.addAll(part.assumptions());
        assumptions.addAll(
            Timing.unchanged(
                part.fact().tempo(), excess.whole().key().period(), part.key().period()));
      }
      return new Conflict(
          level,
          Conflict.Form.COVER,
          List.of(excess.whole()),
          excess.parts(),
          assumptions,
          List.of(new Containment(lattice).divided(excess.divided())),
          List.of());
    }
  }
}
