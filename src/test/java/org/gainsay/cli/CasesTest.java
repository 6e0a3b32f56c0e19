package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every case of {@code src/test/cases}; {@code -Dgolden=update} writes what is printed into
 * their {@code expected.txt}, to be read before it is committed.
 */
class CasesTest {
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

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

  @TestFactory
  Stream<DynamicTest> each_prints_the_same_everywhere() {
    return Stream.of("tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-DE")
        .map(tag -> DynamicTest.dynamicTest(tag, () -> checkIn(tag)));
  }

  private void checkIn(String tag) throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      for (Case each : Case.all()) {
        assertThat(each.run(Files.createTempDirectory(scratch, "case")))
            .as(each.name())
            .isEqualTo(each.expected());
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
