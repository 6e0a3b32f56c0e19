package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.diagnostic.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ManualTest {
  @ParameterizedTest
  @EnumSource(Code.class)
  void every_code_has_a_page_that_names_it_and_says_what_to_do(Code code) {
    String page = Manual.page(code);
    assertThat(page).startsWith("# " + code.label() + ": ");
    assertThat(page.lines().count()).isGreaterThan(4);
    assertThat(page.lines()).allMatch(line -> line.length() <= 118);
    assertThat(Manual.title(code)).isNotBlank().doesNotEndWith(".");
  }
}
