package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.diagnostic.Code;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every case of {@code src/test/cases}; {@code -Dgolden=update} writes what is printed into
 * their {@code expected.txt}, to be read before it is committed.
 */
class CasesTest {
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  private static final List<String> LOCALES =
      List.of("tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai");

  /** Only a file too big for a case raises them. */
  private static final Set<Code> TOO_BIG = Set.of(Code.TOO_LONG, Code.FILE_TOO_LARGE);

  @TempDir Path scratch;

  @TestFactory
  Stream<DynamicTest> each_prints_what_is_expected() {
    return Case.all().stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
  }

  private void check(Case each) throws Exception {
    String printed = each.run(Files.createTempDirectory(scratch, "case"));
    if (UPDATE) {
      assertThat(System.getenv("CI")).as("expectations are written by people").isNotEqualTo("true");
      each.expect(printed);
    }
    assertThat(printed).isEqualTo(each.expected());
  }

  /** Digits, calendars and capital letters other than ours, a day ahead; each case in one. */
  @TestFactory
  Stream<DynamicTest> each_prints_the_same_everywhere() {
    List<Case> cases = Case.all();
    return IntStream.range(0, cases.size())
        .mapToObj(
            i -> {
              String tag = LOCALES.get(i % LOCALES.size());
              Case each = cases.get(i);
              return DynamicTest.dynamicTest(each.name() + " in " + tag, () -> checkIn(tag, each));
            });
  }

  private void checkIn(String tag, Case each) throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(each.run(Files.createTempDirectory(scratch, "case"))).isEqualTo(each.expected());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void every_diagnostic_code_occurs() throws Exception {
    StringBuilder expected = new StringBuilder();
    for (Case each : Case.all()) {
      expected.append(each.expected());
    }
    assertThat(Arrays.stream(Code.values()).filter(code -> !TOO_BIG.contains(code)))
        .allMatch(code -> expected.indexOf("[" + code.label() + "]") >= 0);
  }
}
