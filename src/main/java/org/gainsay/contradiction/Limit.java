package org.gainsay.contradiction;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Rational;

/**
 * What claims say a number is at least, or at most: a floor or a ceiling, twice read.
 *
 * @param key of a floor the largest set that the claim may mean, of a ceiling the smallest
 * @param facts the claims that it follows from, the one whose number it is first
 * @param assumptions what must hold beside the claims
 * @param steps how it follows, where it is not just what the claim says
 */
record Limit(
    Key key,
    Interval.Bound literal,
    Interval.Bound lenient,
    List<Fact> facts,
    Set<String> assumptions,
    List<Step> steps) {
  Limit {
    facts = List.copyOf(facts);
    steps = List.copyOf(steps);
  }

  Fact fact() {
    return facts.get(0);
  }

  /** Whose number it is: that of one claim, or of a count and the share of it. */
  List<Fact> numbers() {
    return facts.stream().filter(fact -> fact.equals(fact()) || fact.isRatio()).toList();
  }

  /** The number itself, however it is applied. */
  String bound() {
    return numbers().stream().map(Fact::address).collect(Collectors.joining(" "));
  }

  boolean isFirm() {
    return assumptions.isEmpty();
  }

  /** The bound as a proof of that level reads it. */
  Interval.Bound at(Level level) {
    return level == Level.TENSION ? literal : lenient;
  }

  Rational valueAt(Level level) {
    return at(level).value();
  }

  Limit with(Key other, List<Fact> more, Set<String> assuming, List<Step> because) {
    return new Limit(
        other,
        literal,
        lenient,
        joined(facts, more),
        union(assumptions, assuming),
        joined(steps, because));
  }

  /** Whether no number is at least {@code floor} and at most {@code ceiling}. */
  static boolean clash(Interval.Bound floor, Interval.Bound ceiling) {
    int order = floor.value().compareTo(ceiling.value());
    return order > 0 || (order == 0 && !(floor.closed() && ceiling.closed()));
  }

  static Set<String> union(Set<String> one, Set<String> other) {
    if (other.isEmpty()) {
      return one;
    }
    Set<String> both = new TreeSet<>(one);
    both.addAll(other);
    return both;
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
  }
}
