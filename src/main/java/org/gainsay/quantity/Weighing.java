package org.gainsay.quantity;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.quantity.Quantity.Fraction;
import org.gainsay.quantity.Quantity.Outside;
import org.gainsay.quantity.Quantity.Range;
import org.gainsay.quantity.Quantity.Single;
import org.gainsay.quantity.Quantity.Vague;
import org.gainsay.quantity.Reading.Kind;

/** Weighs a quantity with its hedges, by the table of readings. */
final class Weighing {
  private static final ToleranceProfile PROFILE = ToleranceProfile.STANDARD;
  private static final ShareTable SHARES = new ShareTable(PROFILE);

  private final Set<Hedge> hedges;
  private final String words;

  private Weighing(List<Hedge> hedges, String words) {
    this.hedges = EnumSet.noneOf(Hedge.class);
    this.hedges.addAll(hedges);
    this.words = words;
  }

  /**
   * The reading of a quantity.
   *
   * @param words the whole expression, for the readings of what the table does not know
   */
  static Reading of(Quantity quantity, List<Hedge> hedges, String words) {
    return new Weighing(hedges, words).weigh(quantity);
  }

  private Reading weigh(Quantity quantity) {
    if (hedges.contains(Hedge.UNKNOWN)) {
      return outside(Outside.WORDS.why());
    } else if (quantity instanceof Single single) {
      return single.scale().percent()
          ? share(Share.percent(single.number()))
          : number(single.number(), single.scale().unit());
    } else if (quantity instanceof Range range) {
      return range.scale().percent()
          ? shares(Share.percent(range.low()), Share.percent(range.high()))
          : numbers(range);
    } else if (quantity instanceof Fraction fraction) {
      return share(Share.fraction(fraction.value()));
    } else if (quantity instanceof Vague vague) {
      return vague(vague);
    } else if (quantity instanceof Outside outside) {
      return outside(outside.why());
    }
    return outside("no number");
  }

  private Reading number(Numeral n, Optional<String> unit) {
    boolean whole = unit.isEmpty() && n.value().isWhole();
    CountTable table = new CountTable(PROFILE, whole);
    Kind kind = whole ? Kind.COUNT : Kind.AMOUNT;
    return rows(hedge -> table.hedged(hedge, n))
        .map(all -> all.reduce(Estimate::hull).orElseGet(() -> table.plain(n)))
        .map(estimate -> reading(kind, estimate, rule("n", "n"), Optional.of(n.value()), unit))
        .orElseGet(this::noRow);
  }

  private Reading numbers(Range range) {
    boolean whole =
        range.scale().unit().isEmpty()
            && range.low().value().isWhole()
            && range.high().value().isWhole();
    CountTable table = new CountTable(PROFILE, whole);
    Kind kind = whole ? Kind.COUNT : Kind.AMOUNT;
    return ranged(
        kind,
        table.between(range.low(), range.high()),
        (hedge, first) -> table.hedged(hedge, first ? range.low() : range.high()),
        range.scale().unit());
  }

  private Reading share(Share p) {
    if (!p.isSound()) {
      return outside("a share outside 0 to 1");
    }
    return rows(hedge -> SHARES.hedged(hedge, p))
        .map(all -> all.reduce(Estimate::hull).orElseGet(() -> SHARES.plain(p)))
        .map(
            estimate ->
                reading(
                    Kind.SHARE,
                    estimate,
                    rule("share p", "p"),
                    Optional.of(p.value()),
                    Optional.empty()))
        .orElseGet(this::noRow);
  }

  private Reading shares(Share low, Share high) {
    if (!low.isSound() || !high.isSound()) {
      return outside("a share outside 0 to 1");
    }
    return ranged(
        Kind.SHARE,
        SHARES.between(low, high),
        (hedge, first) -> SHARES.hedged(hedge, first ? low : high),
        Optional.empty());
  }

  /** A hedge before a range bears on its lower end from below, on its upper end from above. */
  private Reading ranged(
      Kind kind,
      Estimate between,
      BiFunction<Hedge, Boolean, Optional<Estimate>> row,
      Optional<String> unit) {
    return rows(hedge -> row.apply(hedge, true).flatMap(a -> row.apply(hedge, false).map(a::upTo)))
        .map(all -> all.reduce(between, Estimate::hull))
        .map(it -> reading(kind, it, rule("between a and b", "n"), Optional.empty(), unit))
        .orElseGet(this::noRow);
  }

  private Reading vague(Vague vague) {
    if (vague.kind() != Kind.COUNT) {
      return hedges.isEmpty() ? unhedged(vague) : noRow();
    }
    return rows(hedge -> hedged(hedge, vague))
        .map(all -> all.reduce(Estimate::hull).orElse(vague.estimate()))
        .map(it -> reading(Kind.COUNT, it, vagueRule(vague), vague.point(), Optional.empty()))
        .orElseGet(this::noRow);
  }

  private Reading unhedged(Vague vague) {
    return reading(vague.kind(), vague.estimate(), vague.row(), vague.point(), Optional.empty());
  }

  private static Optional<Estimate> hedged(Hedge hedge, Vague vague) {
    CountTable table = new CountTable(PROFILE, true);
    Estimate own = vague.estimate();
    Optional<Numeral> point =
        vague.point().filter(Rational::isWhole).map(n -> Numeral.word(n.numerator(), false));
    return switch (hedge) {
      case EXACTLY ->
          Optional.of(point.map(n -> Estimate.same(Interval.exactly(n.value()))).orElse(own));
      case ABOUT ->
          Optional.of(point.flatMap(n -> table.hedged(Hedge.ABOUT, n)).map(own::hull).orElse(own));
      case AT_LEAST, SO_FAR -> Optional.of(own.map(Interval::withoutHigh));
      case MORE ->
          Optional.of(
              point
                  .flatMap(n -> table.hedged(Hedge.MORE, n))
                  .map(more -> new Estimate(more.literal(), own.lenient().withoutHigh()))
                  .orElse(own.map(Interval::withoutHigh)));
      case AT_MOST, FEWER ->
          own.lenient().high().isPresent()
              ? Optional.of(own.map(it -> it.hull(Interval.exactly(Rational.ZERO))))
              : Optional.empty();
      case UP_TO -> Optional.of(Estimate.same(Interval.atLeast(Rational.ZERO)));
      case ALMOST ->
          point
              .flatMap(n -> table.hedged(Hedge.ALMOST, n))
              .map(it -> new Estimate(it.literal(), it.lenient().hull(own.lenient())));
      case UNKNOWN -> Optional.empty();
    };
  }

  /** One estimate for each hedge; empty when the table lacks one of the rows. */
  private Optional<Stream<Estimate>> rows(
      java.util.function.Function<Hedge, Optional<Estimate>> row) {
    List<Optional<Estimate>> all = hedges.stream().map(row).toList();
    return all.stream().allMatch(Optional::isPresent)
        ? Optional.of(all.stream().flatMap(Optional::stream))
        : Optional.empty();
  }

  private String rule(String plain, String symbol) {
    String rows = hedges.stream().map(it -> it.row(symbol)).collect(Collectors.joining(", "));
    boolean range = plain.startsWith("between");
    return hedges.isEmpty() ? plain : range ? plain + ", " + rows : rows;
  }

  private String vagueRule(Vague vague) {
    String hedge = hedges.stream().map(it -> it.row("n")).collect(Collectors.joining(", "));
    return hedges.isEmpty() ? vague.row() : vague.row() + ", " + hedge;
  }

  private Reading reading(
      Kind kind, Estimate estimate, String rule, Optional<Rational> point, Optional<String> unit) {
    return new Reading(
        kind, estimate.literal(), estimate.lenient(), rule, !hedges.isEmpty(), point, unit);
  }

  private Reading noRow() {
    return outside(Outside.WORDS.why());
  }

  private Reading outside(String why) {
    return new Reading(
        Kind.UNREAD,
        Interval.ANY,
        Interval.ANY,
        why + ": `" + words + "`",
        !hedges.isEmpty(),
        Optional.empty(),
        Optional.empty());
  }
}
