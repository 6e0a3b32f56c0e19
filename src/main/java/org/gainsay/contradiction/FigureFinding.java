package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Rational;

/** Puts a conflict of figures into words. */
final class FigureFinding {
  private final Conflict conflict;
  private final Level level;

  private FigureFinding(Conflict conflict) {
    this.conflict = conflict;
    this.level = conflict.level();
  }

  static Finding of(Conflict conflict) {
    return new FigureFinding(conflict).finding();
  }

  private Finding finding() {
    Camp a = camp(conflict.floors(), true);
    Camp b = camp(conflict.ceilings(), false);
    return new Finding(
        Identity.of(Finding.Kind.FIGURE, conflict.addresses()),
        Finding.Kind.FIGURE,
        level,
        Scope.between(a, b),
        statement(),
        Phrases.ids(conflict.facts()),
        a,
        b,
        explanation(),
        steps(),
        List.copyOf(conflict.assumptions()),
        gap(),
        checklist(),
        conflict.others(),
        Optional.empty());
  }

  private String statement() {
    Limit whole =
        conflict.form() == Conflict.Form.COVER
            ? conflict.floors().get(0)
            : conflict.ceilings().get(0);
    return Phrases.counted(whole.key());
  }

  private Camp camp(List<Limit> limits, boolean lower) {
    Set<Witness> witnesses = new LinkedHashSet<>();
    for (Limit limit : limits) {
      for (Fact fact : limit.facts()) {
        Role role = fact.equals(limit.fact()) ? role(lower) : supporting(lower);
        fact.witnesses()
            .forEach(
                passage ->
                    witnesses.add(
                        new Witness(role, fact.id(), passage, Optional.of(fact.reading()))));
      }
    }
    return new Camp(value(limits, lower), List.copyOf(witnesses));
  }

  private Role role(boolean lower) {
    return switch (conflict.form()) {
      case ORDER -> sameKey() ? supporting(lower) : lower ? Role.PART : Role.WHOLE;
      case SUM -> lower ? Role.PART : Role.WHOLE;
      case COVER -> lower ? Role.WHOLE : Role.PART;
      case FORMULA -> supporting(lower);
      case DENIAL -> lower ? Role.SUPPORTS : Role.REFUTES;
    };
  }

  private static Role supporting(boolean lower) {
    return lower ? Role.LOWER : Role.UPPER;
  }

  private boolean sameKey() {
    return conflict.steps().isEmpty();
  }

  private String value(List<Limit> limits, boolean lower) {
    String written =
        limits.stream().map(limit -> limit.fact().written()).collect(Collectors.joining(" + "));
    return conflict.form() == Conflict.Form.DENIAL && !lower ? "not " + written : written;
  }

  /** The bound that all of a side come to. */
  private Interval.Bound total(List<Limit> limits) {
    Rational sum = Rational.ZERO;
    boolean closed = true;
    for (Limit limit : limits) {
      sum = sum.plus(limit.valueAt(level));
      closed &= limit.at(level).closed();
    }
    return new Interval.Bound(sum, closed);
  }

  private Optional<Gap> gap() {
    return conflict.form() == Conflict.Form.DENIAL
        ? Optional.empty()
        : Optional.of(
            new Gap(total(conflict.floors()).value(), total(conflict.ceilings()).value()));
  }

  private String explanation() {
    String sides = says(conflict.floors(), true) + "; " + says(conflict.ceilings(), false);
    String condition = Phrases.condition(conflict.assumptions());
    return sides + "; " + relation() + condition + others() + ".";
  }

  private String relation() {
    return switch (conflict.form()) {
      case ORDER -> sameKey() ? "both count the same" : "the first is part of the second";
      case SUM -> "the parts are more than the whole";
      case COVER -> "the whole is more than all its parts";
      case FORMULA -> "the one is worked out from the other";
      case DENIAL -> "what the one gives the other denies";
    };
  }

  private String others() {
    int count = conflict.others().size();
    return count == 0
        ? ""
        : count == 1
            ? "; 1 further claim clashes in the same way"
            : "; " + count + " further claims clash in the same way";
  }

  private String says(List<Limit> limits, boolean lower) {
    List<String> parts = limits.stream().limit(8).map(limit -> says(limit, lower)).toList();
    String more = limits.size() > parts.size() ? "; and " + (limits.size() - 8) + " others" : "";
    return String.join("; ", parts) + more + together(limits, lower);
  }

  private String says(Limit limit, boolean lower) {
    List<Fact> numbers = limit.numbers();
    String said = numbers.stream().map(fact -> says(fact, lower)).collect(Collectors.joining("; "));
    if (conflict.form() == Conflict.Form.DENIAL) {
      return said;
    }
    String read = read(limit, lower);
    boolean same = numbers.size() == 1 && limit.fact().written().equals(read);
    return said + (same ? "" : numbers.size() > 1 ? "; worked out: " + read : ": " + read);
  }

  private String says(Fact fact, boolean lower) {
    boolean denies = conflict.form() == Conflict.Form.DENIAL && !lower;
    return (denies
            ? Phrases.who(fact.witnesses()) + " denies: "
            : Phrases.whoSays(fact.witnesses()) + ": ")
        + Phrases.inSentence(fact.claim().statement())
        + " (“"
        + fact.written()
        + "”)";
  }

  /** What the words do not give as they stand is said to be their lenient reading. */
  private String read(Limit limit, boolean lower) {
    boolean asWritten = limit.at(level).equals(limit.literal());
    return bound(limit.at(level), lower) + (asWritten ? "" : " in the lenient reading");
  }

  private String together(List<Limit> limits, boolean lower) {
    return limits.size() > 1 ? "; in all " + bound(total(limits), lower) : "";
  }

  private static String bound(Interval.Bound bound, boolean lower) {
    return lower ? Phrases.atLeast(bound) : Phrases.atMost(bound);
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    conflict.facts().forEach(fact -> steps.add(reading(fact)));
    limits().forEach(limit -> steps.addAll(limit.steps()));
    steps.addAll(conflict.steps());
    if (conflict.form() != Conflict.Form.DENIAL) {
      steps.add(conclusion());
    }
    return steps;
  }

  private Stream<Limit> limits() {
    return Stream.concat(conflict.floors().stream(), conflict.ceilings().stream());
  }

  private Step reading(Fact fact) {
    Interval interval =
        level == Level.TENSION ? fact.reading().literal() : fact.reading().lenient();
    String sort = level == Level.TENSION ? "literal" : "lenient";
    return new Step(
        "“" + fact.written() + "” in `" + fact.id() + "` is read as " + Phrases.range(interval),
        "the " + sort + " reading of “" + fact.reading().rule() + "”");
  }

  private Step conclusion() {
    return new Step(
        arithmetic(conflict.floors()) + " is more than " + arithmetic(conflict.ceilings()),
        basis());
  }

  private String arithmetic(List<Limit> limits) {
    String total = Phrases.number(total(limits).value());
    if (limits.size() == 1) {
      return total;
    }
    return limits.stream()
            .map(limit -> Phrases.number(limit.valueAt(level)))
            .collect(Collectors.joining(" + "))
        + " = "
        + total;
  }

  private String basis() {
    return switch (conflict.form()) {
      case ORDER -> sameKey() ? "one number is not both" : "a part is at most its whole";
      case SUM -> "disjoint parts are together at most their whole";
      case COVER -> "a whole is at most all its parts together";
      case FORMULA -> "arithmetic of intervals";
      case DENIAL -> "a number and its denial";
    };
  }

  private List<String> checklist() {
    List<String> checklist = new ArrayList<>();
    conflict
        .assumptions()
        .forEach(assumption -> checklist.add("It is not so that " + assumption + "."));
    conflict.facts().stream()
        .limit(8)
        .map(
            fact ->
                "`" + fact.id() + "` speaks of another place, time or group than the ledger says.")
        .forEach(checklist::add);
    conflict.steps().stream()
        .filter(step -> step.basis().contains("within"))
        .map(step -> "It is not so that " + step.says() + " (" + step.basis() + ").")
        .forEach(checklist::add);
    checklist.add("One number corrects or updates the other: write `as_of`.");
    checklist.add("A number is a slip, a rounding or a figure of speech: write a reconciliation.");
    return checklist;
  }
}
