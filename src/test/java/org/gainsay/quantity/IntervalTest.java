package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BinaryOperator;
import org.gainsay.quantity.Interval.Bound;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IntervalTest {
  private static Interval of(String written) {
    int comma = written.indexOf(", ");
    String low = written.substring(1, comma);
    String high = written.substring(comma + 2, written.length() - 1);
    return new Interval(bound(low, written.startsWith("[")), bound(high, written.endsWith("]")));
  }

  private static Optional<Bound> bound(String value, boolean closed) {
    return Rational.parse(value).map(it -> new Bound(it, closed));
  }

  @Nested
  class By_hand {
    @Test
    void products_and_quotients_at_zero_and_infinity() {
      assertThat(of("[0, 0]").times(Interval.ANY)).hasToString("[0, 0]");
      assertThat(of("[0, ∞)").times(of("[2, 3]"))).hasToString("[0, ∞)");
      assertThat(of("(0, 1)").times(of("[1, ∞)"))).hasToString("(0, ∞)");
      assertThat(of("[-2, 3]").times(of("(-1, 4]"))).hasToString("[-8, 12]");
      assertThat(of("[1, 2]").dividedBy(of("[0, 1]"))).isEmpty();
      assertThat(of("[1, 2]").dividedBy(of("(0, 4]"))).contains(of("[0.25, ∞)"));
      assertThat(of("[1, 2]").dividedBy(of("[4, ∞)"))).contains(of("(0, 0.5]"));
      assertThat(of("[1, 2]").dividedBy(of("[-2, -1]"))).contains(of("[-2, -0.5]"));
    }

    @Test
    void no_number_lies_between_bounds_that_meet_openly() {
      assertThat(of("[0.4, 0.5)").disjoint(of("(0.5, 1]"))).isTrue();
      assertThat(of("[0.4, 0.5)").disjoint(of("[0.5, 1]"))).isTrue();
      assertThat(of("[0.4, 0.5]").intersect(of("[0.5, 1]"))).contains(of("[0.5, 0.5]"));
      assertThatThrownBy(() -> of("(1, 1]")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whole_numbers_lie_inside() {
      assertThat(of("(2, 5.5]").whole()).contains(of("[3, 5]"));
      assertThat(of("[-1.5, 2)").whole()).contains(of("[-1, 1]"));
      assertThat(of("(2, 3)").whole()).isEmpty();
      assertThat(Interval.ANY.whole()).contains(Interval.ANY);
    }
  }

  /** The slow twin: members taken one by one from a grid. */
  @Nested
  class Against_their_members {
    private static final int SEEDS = 4000;

    private final List<Rational> grid = grid();

    private static List<Rational> grid() {
      List<Rational> grid = new ArrayList<>();
      for (int i = -12; i <= 12; i++) {
        grid.add(Rational.of(i, 2));
      }
      return grid;
    }

    private Interval random(Random random) {
      while (true) {
        Optional<Interval> interval = Interval.between(side(random), side(random));
        if (interval.isPresent()) {
          return interval.get();
        }
      }
    }

    private Optional<Bound> side(Random random) {
      return random.nextInt(5) == 0
          ? Optional.empty()
          : Optional.of(new Bound(Rational.of(random.nextInt(9) - 4), random.nextBoolean()));
    }

    private List<Rational> members(Interval interval) {
      return grid.stream().filter(interval::contains).toList();
    }

    @Test
    void every_result_of_members_is_a_member_of_the_result() {
      for (long seed = 0; seed < SEEDS; seed++) {
        Random random = new Random(seed);
        Interval a = random(random);
        Interval b = random(random);
        holds(seed, a, b, a.plus(b), Rational::plus);
        holds(seed, a, b, a.minus(b), Rational::minus);
        holds(seed, a, b, a.times(b), Rational::times);
        assertThat(a.dividedBy(b).isEmpty())
            .as("seed " + seed)
            .isEqualTo(b.contains(Rational.ZERO));
        a.dividedBy(b).ifPresent(it -> holds(random.nextLong(), a, b, it, Rational::dividedBy));
      }
    }

    private void holds(
        long seed, Interval a, Interval b, Interval result, BinaryOperator<Rational> operation) {
      for (Rational x : members(a)) {
        for (Rational y : members(b)) {
          assertThat(result.contains(operation.apply(x, y)))
              .as("seed %d: %s %s", seed, a, b)
              .isTrue();
        }
      }
    }

    /** A closed bound is reached by members; an open or missing one is come near to. */
    @Test
    void every_bound_of_a_product_is_reached_or_come_near_to() {
      for (long seed = 0; seed < SEEDS; seed++) {
        Random random = new Random(seed);
        Interval a = random(random);
        Interval b = random(random);
        Interval product = a.times(b);
        product
            .low()
            .ifPresent(
                low ->
                    assertThat(near(a, b, low.value(), low.closed())).as("%s × %s", a, b).isTrue());
        product
            .high()
            .ifPresent(
                high ->
                    assertThat(near(a, b, high.value(), high.closed()))
                        .as("%s × %s", a, b)
                        .isTrue());
      }
    }

    private static boolean near(Interval a, Interval b, Rational bound, boolean closed) {
      Rational tiny = Rational.of(1, 1_000_000);
      for (Rational x : ends(a)) {
        for (Rational y : ends(b)) {
          Rational gap = x.times(y).minus(bound);
          boolean meets = gap.signum() == 0;
          boolean comesNear = gap.max(gap.negate()).compareTo(tiny) < 0;
          if (closed ? meets : comesNear) {
            return true;
          }
        }
      }
      return false;
    }

    /** Members at the bounds, or very near to them, or very far out, and zero. */
    private static List<Rational> ends(Interval interval) {
      Rational near = Rational.of(1, 1_000_000_000_000L);
      Rational far = Rational.of(1_000_000_000_000L);
      List<Rational> ends = new ArrayList<>(List.of(Rational.ZERO, far, far.negate()));
      ends.addAll(List.of(near, near.negate()));
      interval.low().ifPresent(it -> ends.addAll(List.of(it.value(), it.value().plus(near))));
      interval.high().ifPresent(it -> ends.addAll(List.of(it.value(), it.value().minus(near))));
      return ends.stream().filter(interval::contains).toList();
    }

    @Test
    void sets_are_those_of_their_members() {
      for (long seed = 0; seed < SEEDS; seed++) {
        Random random = new Random(seed);
        Interval a = random(random);
        Interval b = random(random);
        List<Rational> both = new ArrayList<>(members(a));
        both.retainAll(members(b));
        assertThat(a.intersect(b).map(this::members).orElse(List.of())).isEqualTo(both);
        assertThat(a.contains(b))
            .as("%s %s", a, b)
            .isEqualTo(members(a).containsAll(members(b)) && a.hull(b).equals(a));
        assertThat(members(a.hull(b))).containsAll(members(a)).containsAll(members(b));
      }
    }
  }
}
