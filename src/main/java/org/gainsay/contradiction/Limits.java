package org.gainsay.contradiction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gainsay.claim.MeasureKind;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Reading;
import org.gainsay.time.Days;

/**
 * The floors and ceilings that follow from facts.
 *
 * <p>A floor holds for the largest set that the claim may mean, a ceiling for the smallest.
 */
final class Limits {
  /** The toll of what ended fewer days ago may still rise. */
  static final int SETTLED_DAYS = 30;

  private static final Set<Axis> NARROWING =
      EnumSet.of(Axis.TERM, Axis.BY, Axis.TARGET, Axis.WEAPON, Axis.CAUSE);

  private final Lattice lattice;

  Limits(Lattice lattice) {
    this.lattice = lattice;
  }

  List<Limit> floors(List<Fact> facts) {
    List<Limit> floors = new ArrayList<>();
    for (Fact fact : facts) {
      if (isBounded(fact)) {
        floor(fact).ifPresent(floors::add);
        floor(fact).flatMap(floor -> widened(fact, floor)).ifPresent(floors::add);
      }
    }
    return floors;
  }

  List<Limit> ceilings(List<Fact> facts) {
    return facts.stream().filter(this::isBounded).flatMap(f -> ceiling(f).stream()).toList();
  }

  /** A count can be no share: what should be one gives no bounds. */
  private boolean isBounded(Fact fact) {
    boolean countAsShare = fact.figure().shareOf().isPresent() && !fact.isRatio();
    return fact.reach().known() && !countAsShare && fact.reading().kind() != Reading.Kind.UNREAD;
  }

  private Optional<Limit> floor(Fact fact) {
    return floorKey(fact)
        .flatMap(key -> limit(key, fact, Interval::low, open(fact)))
        .filter(floor -> says(floor.lenient()) && says(floor.literal()));
  }

  /** The largest set, or the time, that a fact may mean. */
  private Optional<Key> floorKey(Fact fact) {
    return floorKey(fact, fact.asOf().map(Days::last));
  }

  /** The same as it was known by a day. */
  private Optional<Key> floorKey(Fact fact, Optional<LocalDate> day) {
    boolean asNamed = fact.isRatio() || fact.tempo() == Tempo.EXACT;
    Shape shape = asNamed ? fact.shape() : fact.shape().with(fact.reach().extent());
    return floorPeriod(fact, day).map(period -> new Key(shape, period));
  }

  private static Optional<Limit> limit(
      Key key, Fact fact, Function<Interval, Optional<Interval.Bound>> side, Set<String> open) {
    Optional<Interval.Bound> literal = side.apply(fact.reading().literal());
    Optional<Interval.Bound> lenient = side.apply(fact.reading().lenient());
    return literal.isPresent() && lenient.isPresent()
        ? Optional.of(new Limit(key, literal.get(), lenient.get(), List.of(fact), open, List.of()))
        : Optional.empty();
  }

  /** The bare lower or upper bound of a fact, to be compared whatever its key. */
  Optional<Limit> bare(Fact fact, boolean lower) {
    Key key = new Key(fact.shape(), fact.reach().named());
    return limit(key, fact, lower ? Interval::low : Interval::high, Set.of())
        .filter(bound -> !lower || says(bound.lenient()));
  }

  /** What a part says of the set of its whole, and of what it counts within that set. */
  List<Limit> floorsAt(Fact whole, Fact part, List<Step> because) {
    if (!isBounded(whole) || part.tempo() != whole.tempo()) {
      return List.of();
    }
    Optional<LocalDate> until =
        Stream.of(whole, part)
            .flatMap(fact -> fact.asOf().stream())
            .map(Days::last)
            .max(Comparator.naturalOrder());
    return bare(part, true).stream()
        .flatMap(
            bound ->
                floorKey(whole, until).stream()
                    .flatMap(key -> Stream.of(key, within(key, part)).distinct())
                    .map(key -> bound.with(key, List.of(whole), open(whole), because)))
        .toList();
  }

  /** What a key and a part in it have in common, on each axis the narrower of the two. */
  private Key within(Key whole, Fact part) {
    Key key = whole;
    for (Axis axis : Axis.values()) {
      Value own = axis == Axis.PLACE ? part.reach().extent() : part.shape().on(axis);
      boolean narrower =
          !own.isAll() && !part.open().contains(axis) && lattice.within(own, whole.on(axis));
      key = narrower ? key.with(own) : key;
    }
    return new Key(
        key.shape(),
        floorPeriod(part, part.asOf().map(Days::last))
            .filter(whole.period()::contains)
            .orElse(whole.period()));
  }

  /** What a whole says of the set of its part, for as long as the whole was counted. */
  Optional<Limit> ceilingAt(Fact part, Fact whole, List<Step> because) {
    if (!isBounded(part) || part.tempo() != Tempo.FLOW || whole.tempo() != Tempo.FLOW) {
      return Optional.empty();
    }
    Set<String> assumptions = new TreeSet<>(open(part));
    if (isProvisional(whole)) {
      assumptions.add(complete(whole));
    }
    Optional<Days> inner = part.reach().inner();
    Optional<Days> days =
        isProvisional(whole) && whole.asOf().isPresent()
            ? inner.flatMap(period -> until(period, whole.asOf().get().last()))
            : inner;
    return bare(whole, false)
        .flatMap(
            bound ->
                days.map(
                    period ->
                        bound.with(
                            new Key(part.shape(), period), List.of(part), assumptions, because)));
  }

  /** That a number is at least zero needs no claim. */
  private static boolean says(Interval.Bound low) {
    return low.value().signum() > 0 || (low.value().signum() == 0 && !low.closed());
  }

  private Optional<Days> floorPeriod(Fact fact, Optional<LocalDate> day) {
    return switch (fact.tempo()) {
      case INSTANT -> Optional.of(fact.reach().outer());
      case EXACT -> exact(fact.reach());
      case FLOW -> counted(fact, day);
    };
  }

  /** What is counted by a day has happened by then. */
  private static Optional<Days> counted(Fact fact, Optional<LocalDate> day) {
    Days outer = fact.reach().outer();
    boolean bounded = fact.figure().asOf().isPresent() || outer.last().equals(Days.END);
    return bounded && day.isPresent() ? until(outer, day.get()) : Optional.of(outer);
  }

  static Optional<Days> until(Days days, LocalDate last) {
    if (last.isBefore(days.first())) {
      return Optional.empty();
    }
    return Optional.of(last.isBefore(days.last()) ? new Days(days.first(), last) : days);
  }

  /** The period, where it is known to the day. */
  static Optional<Days> exact(Reach reach) {
    boolean sure = reach.inner().filter(reach.named()::equals).isPresent();
    return sure ? Optional.of(reach.named()) : Optional.empty();
  }

  /** Without what the text leaves open, the count is of a larger set, and needs no assumption. */
  private Optional<Limit> widened(Fact fact, Limit floor) {
    boolean can =
        !fact.open().isEmpty()
            && NARROWING.containsAll(fact.open())
            && !fact.isRatio()
            && fact.tempo() != Tempo.EXACT;
    if (!can) {
      return Optional.empty();
    }
    Key key = floor.key();
    for (Axis axis : fact.open()) {
      key = key.with(lattice.all(axis));
    }
    return Optional.of(
        new Limit(key, floor.literal(), floor.lenient(), floor.facts(), Set.of(), List.of()));
  }

  private Optional<Limit> ceiling(Fact fact) {
    Set<String> assumptions =
        isProvisional(fact) ? Limit.union(open(fact), Set.of(complete(fact))) : open(fact);
    return ceilingPeriod(fact)
        .flatMap(period -> limit(new Key(fact.shape(), period), fact, Interval::high, assumptions));
  }

  /** The days for which a number bounds from above what it counts; empty when for none. */
  Optional<Days> ceilingPeriod(Fact fact) {
    return switch (fact.tempo()) {
      case INSTANT -> Optional.of(fact.reach().outer());
      case EXACT -> exact(fact.reach());
      case FLOW -> fact.reach().inner().flatMap(inner -> bounded(fact, inner));
    };
  }

  /** An upper bound reaches no further than the day on which it was given. */
  private Optional<Days> bounded(Fact fact, Days inner) {
    return isProvisional(fact) && fact.asOf().isPresent()
        ? until(inner, fact.asOf().get().last())
        : Optional.of(inner);
  }

  /** Whether a number was given before what it counts was long over. */
  boolean isProvisional(Fact fact) {
    boolean rate =
        lattice
            .measure(fact.figure().measure())
            .filter(measure -> measure.kind() == MeasureKind.RATE)
            .isPresent();
    if (fact.tempo() == Tempo.INSTANT || rate) {
      return false;
    }
    LocalDate end = fact.reach().outer().last();
    return end.equals(Days.END)
        || fact.asOf().isEmpty()
        || ChronoUnit.DAYS.between(end, fact.asOf().get().first()) < SETTLED_DAYS;
  }

  static String complete(Fact fact) {
    String day =
        fact.asOf().map(days -> "by " + days.last()).orElse("when it was given, on no known day");
    return "the number in `" + fact.id() + "` was complete " + day;
  }

  /** What a bound of this fact assumes about what its text leaves open. */
  static Set<String> open(Fact fact) {
    Set<String> assumptions = new TreeSet<>();
    for (Axis axis : fact.open()) {
      String name = axis.name().toLowerCase(Locale.ROOT);
      assumptions.add(
          "the " + name + " that `" + fact.id() + "` leaves open is " + fact.shape().on(axis));
    }
    return assumptions;
  }
}
