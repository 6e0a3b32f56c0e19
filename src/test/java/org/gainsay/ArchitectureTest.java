package org.gainsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The house rules that a compiler does not know. */
class ArchitectureTest {
  /** Each package may use only those before it; ARCHITECTURE.md shows the same table. */
  private static final List<String> ORDER =
      List.of(
          "text",
          "file",
          "diagnostic",
          "quantity",
          "time",
          "anchor",
          "claim",
          "notation",
          "ledger",
          "source",
          "intake",
          "link",
          "contradiction",
          "coverage",
          "check",
          "audit",
          "author",
          "report",
          "cli");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.gainsay");

  @Test
  void each_package_uses_only_those_before_it() {
    for (int i = 0; i < ORDER.size(); i++) {
      String[] after =
          ORDER.subList(i + 1, ORDER.size()).stream()
              .map(ArchitectureTest::inside)
              .toArray(String[]::new);
      if (after.length > 0) {
        noClasses()
            .that()
            .resideInAPackage(inside(ORDER.get(i)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(after)
            .allowEmptyShould(true)
            .check(HOUSE);
      }
    }
  }

  @Test
  void every_class_lives_in_a_package_of_the_order() {
    classes()
        .should()
        .resideInAnyPackage(ORDER.stream().map(ArchitectureTest::inside).toArray(String[]::new))
        .check(HOUSE);
  }

  @Test
  void the_table_of_the_architecture_has_the_same_order() throws IOException {
    Pattern row = Pattern.compile("\\| `([a-z]+)` \\|.*");
    List<String> table =
        Files.readAllLines(Path.of("ARCHITECTURE.md"), StandardCharsets.UTF_8).stream()
            .map(row::matcher)
            .filter(Matcher::matches)
            .map(matcher -> matcher.group(1))
            .toList();
    assertThat(table).isEqualTo(ORDER);
  }

  @Test
  void there_are_no_cycles() {
    slices().matching("org.gainsay.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void standard_streams_are_known_in_cli_only() {
    noClasses()
        .that()
        .resideOutsideOfPackage(inside("cli"))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .check(HOUSE);
  }

  @Test
  void the_disk_is_touched_in_file_only() {
    noClasses()
        .that()
        .resideOutsideOfPackage(inside("file"))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.nio.channels..")
        .check(HOUSE);
  }

  @Test
  void yaml_is_known_in_notation_only() {
    noClasses()
        .that()
        .resideOutsideOfPackage(inside("notation"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.snakeyaml..")
        .check(HOUSE);
  }

  @Test
  void no_name_hides_what_a_class_does() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl|Data|Info)")
        .check(HOUSE);
  }

  private static String inside(String name) {
    return "org.gainsay." + name + "..";
  }
}
