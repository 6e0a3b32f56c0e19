package org.gainsay.contradiction;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.MeasureKind;
import org.gainsay.contradiction.Inference.Strength;

/** Which floors inside one whole count different people or things. */
final class Disjointness {
  /** Someone may be injured first and killed later: only assumed to be disjoint. */
  private static final Set<String> FATES = Set.of("killed", "injured");

  private final Lattice lattice;
  private final Level level;

  Disjointness(Lattice lattice, Level level) {
    this.lattice = lattice;
    this.level = level;
  }

  /**
   * Why two floors are disjoint.
   *
   * @param axis empty for the period
   * @param assumption empty where it is sure
   */
  record Reason(Optional<Axis> axis, Optional<String> assumption) {}

  boolean holds(Limit one, Limit other, MeasureKind whole) {
    return reason(one, other, whole).isPresent();
  }

  /**
   * The surest reason that this level admits; empty where there is none.
   *
   * @param around the kind of the measure that includes those of both
   */
  Optional<Reason> reason(Limit one, Limit other, MeasureKind around) {
    Set<MeasureKind> kinds = kinds(one, other, around);
    Optional<Reason> sure =
        byTerm(one, other)
            .or(() -> byPlace(one, other, kinds, Strength.SURE))
            .or(() -> byPeriod(one, other, kinds, Strength.SURE));
    if (sure.isPresent() || level != Level.CONDITIONAL) {
      return sure;
    }
    return byPlace(one, other, kinds, Strength.SOFT)
        .or(() -> byPeriod(one, other, kinds, Strength.SOFT))
        .or(() -> byFate(one, other));
  }

  /**
   * The kinds whose rules hold for what both count: the whole's, and their own if they share it.
   */
  private Set<MeasureKind> kinds(Limit one, Limit other, MeasureKind around) {
    Value measure = one.key().on(Axis.MEASURE);
    return measure == other.key().on(Axis.MEASURE)
        ? EnumSet.of(around, lattice.kind(measure))
        : EnumSet.of(around);
  }

  private Optional<Reason> byTerm(Limit one, Limit other) {
    boolean apart =
        lattice.disjoint(lattice.counted(one.key().shape()), lattice.counted(other.key().shape()));
    return apart ? reason(Axis.TERM, Strength.SURE, "") : Optional.empty();
  }

  private Optional<Reason> byPlace(
      Limit one, Limit other, Set<MeasureKind> kinds, Strength strength) {
    boolean apart =
        kinds.stream().anyMatch(kind -> Inference.addsOverPlaces(kind) == strength)
            && lattice.disjoint(one.key().on(Axis.PLACE), other.key().on(Axis.PLACE));
    return apart
        ? reason(Axis.PLACE, strength, "nobody and nothing is counted in two of the places")
        : Optional.empty();
  }

  private static Optional<Reason> byPeriod(
      Limit one, Limit other, Set<MeasureKind> kinds, Strength strength) {
    boolean apart =
        kinds.stream().anyMatch(kind -> Inference.addsOverPeriods(kind) == strength)
            && !one.key().period().overlaps(other.key().period());
    Optional<String> assumption =
        strength == Strength.SURE
            ? Optional.empty()
            : Optional.of("nobody and nothing is counted in two of the periods");
    return apart ? Optional.of(new Reason(Optional.empty(), assumption)) : Optional.empty();
  }

  private static Optional<Reason> byFate(Limit one, Limit other) {
    Set<String> first = one.key().on(Axis.MEASURE).ids();
    Set<String> second = other.key().on(Axis.MEASURE).ids();
    boolean apart = !first.equals(second) && FATES.containsAll(first) && FATES.containsAll(second);
    return apart
        ? reason(Axis.MEASURE, Strength.SOFT, "nobody is counted both as killed and as injured")
        : Optional.empty();
  }

  private static Optional<Reason> reason(Axis axis, Strength strength, String assumption) {
    return Optional.of(
        new Reason(
            Optional.of(axis),
            strength == Strength.SURE ? Optional.empty() : Optional.of(assumption)));
  }
}
