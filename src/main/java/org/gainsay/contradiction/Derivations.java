package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gainsay.claim.Formula;
import org.gainsay.claim.Formula.Operator;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Place;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Reading;

/** Works out the formulas of derived figures in interval arithmetic, with their units. */
final class Derivations {
  private final Map<String, Fact> figures = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, Result> results = new HashMap<>();

  /** A value in both readings; the unit is empty for a bare number. */
  private record Result(Interval literal, Interval lenient, String unit) {}

  Derivations(List<Fact> facts) {
    facts.stream()
        .filter(fact -> fact.path().equals("figure/value"))
        .forEach(fact -> figures.put(fact.id(), fact));
    figures.values().forEach(this::workOut);
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  private void workOut(Fact fact) {
    fact.figure()
        .derived()
        .flatMap(formula -> evaluate(formula, fact))
        .filter(result -> agrees(result.unit(), unit(fact), fact))
        .ifPresent(result -> results.put(fact.id(), result));
  }

  private Optional<Result> evaluate(Formula formula, Fact in) {
    if (formula instanceof Formula.Constant constant) {
      Interval value = Interval.exactly(constant.value());
      return Optional.of(new Result(value, value, ""));
    } else if (formula instanceof Formula.Of of) {
      return Optional.ofNullable(figures.get(of.claim()))
          .filter(fact -> fact.reading().kind() != Reading.Kind.UNREAD)
          .map(fact -> new Result(fact.reading().literal(), fact.reading().lenient(), unit(fact)));
    } else if (formula instanceof Formula.Operation operation) {
      return evaluate(operation.left(), in)
          .flatMap(
              left ->
                  evaluate(operation.right(), in)
                      .flatMap(right -> operate(operation, left, right, in)));
    }
    throw new AssertionError(formula);
  }

  private Optional<Result> operate(
      Formula.Operation operation, Result left, Result right, Fact in) {
    return switch (operation.operator()) {
      case PLUS -> combine(left, right, in, Interval::plus);
      case MINUS -> combine(left, right, in, Interval::minus);
      case TIMES ->
          Optional.of(
              new Result(
                  left.literal.times(right.literal),
                  left.lenient.times(right.lenient),
                  joined(left.unit, right.unit, " × ")));
      case DIVIDED_BY -> divide(operation, left, right, in);
    };
  }

  private Optional<Result> combine(
      Result left, Result right, Fact in, java.util.function.BinaryOperator<Interval> operation) {
    return agrees(left.unit, right.unit, in)
        ? Optional.of(
            new Result(
                operation.apply(left.literal, right.literal),
                operation.apply(left.lenient, right.lenient),
                left.unit.isEmpty() ? right.unit : left.unit))
        : Optional.empty();
  }

  private Optional<Result> divide(Formula.Operation operation, Result left, Result right, Fact in) {
    Optional<Interval> literal = left.literal.dividedBy(right.literal);
    Optional<Interval> lenient = left.lenient.dividedBy(right.lenient);
    if (literal.isEmpty() || lenient.isEmpty()) {
      report(
          Code.DIVISION_BY_ZERO,
          in,
          "`" + show(operation.right()) + "` may be zero: it is read as " + right.lenient,
          "divide by a number that is surely more than zero, or leave `derived` out");
      return Optional.empty();
    }
    String unit = left.unit.equals(right.unit) ? "" : joined(left.unit, right.unit, " per ");
    return Optional.of(new Result(literal.get(), lenient.get(), unit));
  }

  private static String joined(String left, String right, String sign) {
    return right.isEmpty() ? left : left + sign + right;
  }

  private boolean agrees(String one, String other, Fact in) {
    boolean agrees = one.equals(other) || one.isEmpty() || other.isEmpty();
    if (!agrees) {
      report(
          Code.MIXED_UNITS,
          in,
          "the formula mixes `" + one + "` with `" + other + "`",
          "use claims of one unit, or leave `derived` out");
    }
    return agrees;
  }

  private static String unit(Fact fact) {
    return fact.isRatio() ? "" : fact.reading().unit().orElse("");
  }

  private void report(Code code, Fact in, String message, String help) {
    Place place = in.claim().at().value("figure/derived");
    diagnostics.add(Diagnostic.of(code, place, message, help).about(in.id()));
  }

  /** Figures that disagree with their formulas at that level. */
  List<Conflict> conflicts(Level level) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Map.Entry<String, Result> entry : results.entrySet()) {
      Fact fact = figures.get(entry.getKey());
      if (fact != null && fact.reading().kind() != Reading.Kind.UNREAD) {
        compare(fact, entry.getValue(), level).ifPresent(conflicts::add);
      }
    }
    return conflicts;
  }

  private Optional<Conflict> compare(Fact fact, Result result, Level level) {
    Function<Limit, Interval.Bound> at = limit -> limit.at(level);
    Key key = new Key(fact.shape(), fact.reach().named());
    Interval claimedLiteral = fact.reading().literal();
    Interval claimedLenient = fact.reading().lenient();
    List<Fact> used = used(fact);
    List<Step> steps = List.of(step(fact, result));
    Optional<Limit> low = limit(key, claimedLiteral.low(), claimedLenient.low(), List.of(fact));
    Optional<Limit> high = limit(key, claimedLiteral.high(), claimedLenient.high(), List.of(fact));
    Optional<Limit> from = limit(key, result.literal.low(), result.lenient.low(), used);
    Optional<Limit> to = limit(key, result.literal.high(), result.lenient.high(), used);
    return clash(low, to, at, level, steps).or(() -> clash(from, high, at, level, steps));
  }

  private static Optional<Limit> limit(
      Key key,
      Optional<Interval.Bound> literal,
      Optional<Interval.Bound> lenient,
      List<Fact> facts) {
    return literal.isPresent() && lenient.isPresent()
        ? Optional.of(new Limit(key, literal.get(), lenient.get(), facts, Set.of(), List.of()))
        : Optional.empty();
  }

  private static Optional<Conflict> clash(
      Optional<Limit> floor,
      Optional<Limit> ceiling,
      Function<Limit, Interval.Bound> at,
      Level level,
      List<Step> steps) {
    boolean clash =
        level != Level.CONDITIONAL
            && floor.isPresent()
            && ceiling.isPresent()
            && Limit.clash(at.apply(floor.get()), at.apply(ceiling.get()));
    return clash
        ? Optional.of(
            new Conflict(
                level,
                Conflict.Form.FORMULA,
                List.of(floor.get()),
                List.of(ceiling.get()),
                Set.of(),
                steps,
                List.of()))
        : Optional.empty();
  }

  private List<Fact> used(Fact fact) {
    return fact.figure().derived().orElseThrow().claims().stream()
        .flatMap(id -> Optional.ofNullable(figures.get(id)).stream())
        .toList();
  }

  private static Step step(Fact fact, Result result) {
    Formula formula = fact.figure().derived().orElseThrow();
    return new Step(
        show(formula) + " is " + Phrases.range(result.lenient), "`derived` in `" + fact.id() + "`");
  }

  private static String show(Formula formula) {
    if (formula instanceof Formula.Constant constant) {
      return constant.written();
    } else if (formula instanceof Formula.Of of) {
      return of.claim();
    } else if (formula instanceof Formula.Operation operation) {
      return show(operation.left())
          + " "
          + sign(operation.operator())
          + " "
          + show(operation.right());
    }
    throw new AssertionError(formula);
  }

  private static char sign(Operator operator) {
    return operator.sign();
  }
}
