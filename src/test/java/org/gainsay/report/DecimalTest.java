package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Optional;
import org.gainsay.quantity.Interval.Bound;
import org.gainsay.quantity.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {
  @ParameterizedTest
  @CsvSource({
    "1300, 1, 1300",
    "0, 1, 0",
    "1, 2, 0.5",
    "2, 5, 0.4",
    "3, 8, 0.375",
    "1, 1000000, 0.000001",
    "5, 4, 1.25",
    "-1, 4, -0.25",
    "100000000000000000000, 1, 100000000000000000000"
  })
  void a_number_that_a_decimal_gives_is_exact(BigInteger above, BigInteger below, String decimal) {
    Rational number = new Rational(above, below);
    Optional<Bound> bound = Optional.of(new Bound(number, true));
    assertThat(Decimal.nearest(number)).isEqualTo(decimal);
    assertThat(Decimal.low(bound)).isEqualTo(decimal);
    assertThat(Decimal.high(bound)).isEqualTo(decimal);
  }

  @Test
  void bounds_that_no_decimal_gives_stay_bounds() {
    Optional<Bound> third = Optional.of(new Bound(Rational.of(1, 3), true));
    assertThat(Decimal.low(third)).isEqualTo("0.333333333333");
    assertThat(Decimal.high(third)).isEqualTo("0.333333333334");
  }

  @Test
  void a_bound_that_is_not_there_is_empty() {
    assertThat(Decimal.low(Optional.empty())).isEmpty();
  }
}
