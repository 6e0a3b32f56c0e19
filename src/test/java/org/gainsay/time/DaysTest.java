package org.gainsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {
  private static final LocalDate SIXTH = LocalDate.of(2018, 9, 6);

  @Test
  void counts_the_days_between_two_runs() {
    assertThat(Days.of(SIXTH).apart(Days.of(SIXTH))).isZero();
    assertThat(Days.of(SIXTH).apart(Days.of(SIXTH.plusDays(1)))).isEqualTo(1);
    assertThat(Days.of(SIXTH.plusDays(2)).apart(Days.of(SIXTH))).isEqualTo(2);
    assertThat(new Days(Days.BEGINNING, SIXTH).apart(new Days(SIXTH.plusDays(3), Days.END)))
        .isEqualTo(3);
  }

  @Test
  void ended_less_than_thirty_days_before_a_day() {
    assertThat(Days.of(SIXTH).endedLessThan(30, SIXTH.plusDays(29))).isTrue();
    assertThat(Days.of(SIXTH).endedLessThan(30, SIXTH.plusDays(30))).isFalse();
    assertThat(new Days(SIXTH, Days.END).endedLessThan(30, SIXTH)).isTrue();
  }

  @Test
  void knows_its_length_and_its_open_sides() {
    assertThat(new Days(SIXTH, SIXTH.plusDays(6)).length()).isEqualTo(7);
    assertThat(Days.of(SIXTH).isOpen()).isFalse();
    assertThat(new Days(SIXTH, Days.END).isOpen()).isTrue();
  }

  @Test
  void meets_and_joins() {
    Days week = new Days(SIXTH, SIXTH.plusDays(6));
    Days next = new Days(SIXTH.plusDays(5), SIXTH.plusDays(11));
    assertThat(week.intersect(next)).contains(new Days(SIXTH.plusDays(5), SIXTH.plusDays(6)));
    assertThat(week.intersect(Days.of(SIXTH.plusDays(7)))).isEmpty();
    assertThat(week.hull(next)).isEqualTo(new Days(SIXTH, SIXTH.plusDays(11)));
  }
}
