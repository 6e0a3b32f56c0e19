package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** A proof of so many facts is tried without each of them. */
  private static final int FEW = 12;

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

  /** Whether any proof will do, also one that holds a shorter one. */
  private final boolean any;

  Figures(Lattice lattice, List<Fact> asserted, List<Fact> denied, Derivations derivations) {
    this(lattice, asserted, denied, derivations, false);
  }

  private Figures(
      Lattice lattice,
      List<Fact> asserted,
      List<Fact> denied,
      Derivations derivations,
      boolean any) {
    this.any = any;
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

  /** Whether a proof falls with each of its facts. */
  private boolean isMinimal(Conflict conflict) {
    return fallsWithEach(conflict.facts(), conflict.level());
  }

  private boolean fallsWithEach(List<Fact> proof, Level level) {
    return any
        || proof.size() <= 2
        || proof.stream().allMatch(fact -> isConsistent(without(fact, proof), level));
  }

  private static List<Fact> without(Fact dropped, List<Fact> facts) {
    return facts.stream().filter(fact -> !fact.equals(dropped)).toList();
  }

  private boolean isConsistent(List<Fact> some, Level level) {
    return proving(some).isConsistent(level);
  }

  private Figures proving(List<Fact> some) {
    return new Figures(lattice, some, List.of(), new Derivations(some), true);
  }

  private boolean isConsistent(Level level) {
    return conflicts().stream().noneMatch(conflict -> conflict.level().compareTo(level) <= 0);
  }

  /** Whether nothing clashes even if a fact were no upper bound. */
  private boolean isConsistentWithoutBound(List<Fact> some, Fact unbounded, Level level) {
    Figures figures = proving(some);
    figures.ceilings.removeIf(ceiling -> ceiling.fact().equals(unbounded));
    return figures.isConsistent(level);
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

    Pass(Level level, Stage stage) {
      this.level = level;
      List<Limit> bounds = new ArrayList<>();
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
          Sums.find(wholes.wholes(), lattice, level, settled, this::isMinimal).stream()
              .map(this::conflict)
              .toList();
      crowds(sums).forEach(Figures.this::add);
      sums.forEach(sum -> sum.floors().forEach(part -> settled.add(part.bound())));
      for (Covers.Excess excess :
          Covers.find(open(), wholes, lattice, level, it -> isMinimal(conflict(it)))) {
        add(conflict(excess));
        settled.add(excess.whole().bound());
      }
    }

    private boolean isMinimal(Conflict conflict) {
      return Figures.this.isMinimal(conflict);
    }

    /**
     * Each part of an excess is needed to exceed the ceiling. What may still be shorter is a proof
     * without that ceiling; or one of numbers that are not just as one claim says them.
     */
    private boolean isMinimal(Sums.Excess excess) {
      if (any) {
        return true;
      }
      List<Fact> facts = conflict(excess).facts();
      boolean plain =
          facts.stream()
              .map(Fact::figure)
              .allMatch(it -> it.partOf().isEmpty() && it.shareOf().isEmpty());
      return (plain
              && facts.size() > FEW
              && isConsistentWithoutBound(facts, excess.ceiling().fact(), level))
          || fallsWithEach(facts, level);
    }

    private List<Limit> open() {
      return here.stream().filter(floor -> !settled.contains(floor.bound())).toList();
    }

    private void propose(Map<String, Conflict> byFloor, Conflict conflict) {
      String bound = conflict.floors().get(0).bound();
      if (!settled.contains(bound) && !byFloor.containsKey(bound)) {
        Optional.of(conflict)
            .filter(this::isMinimal)
            .or(() -> further(conflict))
            .ifPresent(it -> byFloor.put(bound, it));
      }
    }

    /** Where the nearest ceiling makes a proof that holds a shorter one, the next that does not. */
    private Optional<Conflict> further(Conflict refused) {
      Limit floor = refused.floors().get(0);
      List<Limit> others = new ArrayList<>();
      for (Whole whole : wholes.around(floor)) {
        whole.ceilings().stream()
            .sorted(Order.least(level))
            .filter(ceiling -> clash(floor, ceiling, whole.tempo()))
            .forEach(others::add);
      }
      return others.stream()
          .map(ceiling -> conflict(new Order.Clash(floor, ceiling, 0)))
          .filter(this::isMinimal)
          .findFirst();
    }

    private boolean clash(Limit floor, Limit ceiling, Tempo tempo) {
      return Limit.clash(floor.at(level), ceiling.at(level))
          && Timing.fits(tempo, Timing.period(floor, level), ceiling.key().period());
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
          if (clash(floor, ceiling, whole.tempo())) {
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
          areNamedAlike(floor, ceiling)
              ? List.of()
              : new Containment(lattice).steps(atOneTime(floor, ceiling), ceiling.key()),
          List.of());
    }

    /** Of instants none is part of another. */
    private static Key atOneTime(Limit part, Limit whole) {
      return whole.fact().tempo() == Tempo.INSTANT
          ? new Key(part.key().shape(), whole.key().period())
          : part.key();
    }

    /** Whether two claims name one set, however little they know of where it lies. */
    private static boolean areNamedAlike(Limit floor, Limit ceiling) {
      return floor.facts().size() + ceiling.facts().size() == 2
          && floor.fact().named().equals(ceiling.fact().named());
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
        steps.addAll(containment.steps(atOneTime(part, whole), whole.key()));
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
          excess.steps(),
          List.of());
    }
  }
}
