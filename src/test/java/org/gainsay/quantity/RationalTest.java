package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-2.50, -2.5",
    "1/3, 1/3",
    "2/4, 0.5",
    "1.10, 1.1",
    "-1/3, -1/3",
    "7/2, 3.5",
    "100, 100",
    "1/1024, 0.0009765625",
    "1/80, 0.0125"
  })
  void is_read_and_written_without_loss(String written, String decimal) {
    assertThat(Rational.parse(written).orElseThrow().decimal()).isEqualTo(decimal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", ".5", "5.", "1.2.3", "1,300", "1/0", "1/", "1.5/2", "٣", "1e3", "+1", " 1"
      })
  void nothing_else_is_read(String written) {
    assertThat(Rational.parse(written)).isEmpty();
  }

  @Test
  void agrees_with_decimals() {
    for (long seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      BigDecimal a = BigDecimal.valueOf(random.nextInt(20001) - 10000, random.nextInt(4));
      BigDecimal b = BigDecimal.valueOf(random.nextInt(20001) - 10000, random.nextInt(4));
      Rational x = Rational.parse(a.toPlainString()).orElseThrow();
      Rational y = Rational.parse(b.toPlainString()).orElseThrow();
      assertThat(new BigDecimal(x.plus(y).decimal()))
          .as("seed " + seed)
          .isEqualByComparingTo(a.add(b));
      assertThat(new BigDecimal(x.times(y).decimal())).isEqualByComparingTo(a.multiply(b));
      assertThat(Integer.signum(x.compareTo(y))).isEqualTo(a.compareTo(b));
      assertThat(x.floor()).isEqualTo(a.setScale(0, java.math.RoundingMode.FLOOR).toBigInteger());
      assertThat(x.ceiling())
          .isEqualTo(a.setScale(0, java.math.RoundingMode.CEILING).toBigInteger());
    }
  }
}
