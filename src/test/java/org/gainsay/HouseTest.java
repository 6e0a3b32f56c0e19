package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the files around the code. */
class HouseTest {
  private static final Path ROOT = Path.of("");

  /** Folders of the checkout that hold nothing of ours, and the texts, which are as they are. */
  private static final Set<String> OTHERS =
      Set.of(".git", "target", "out", "seeds", ".idea", ".vscode", ".settings", ".github");

  /** Absolute paths of some machine; a path in the tree says nothing to anyone else. */
  private static final Pattern MACHINE_PATH =
      Pattern.compile("(?<![\\w.-])/(" + "home|root|Users|work|farm" + ")/\\w");

  /** Hosts from which a build takes what it needs: that is for the settings of a machine. */
  private static final Pattern REGISTRY =
      Pattern.compile("https?://[a-z0-9.-]*(maven|npm|pypi|debian)[a-z0-9.-]*/");

  /** The address that a pom or an assembly names its format by is no registry. */
  private static final Pattern FORMAT =
      Pattern.compile("http://maven\\.apache\\.org/(POM|xsd|ASSEMBLY)/\\S*");

  @Test
  void no_file_names_a_place_on_some_machine_or_a_registry() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : ours()) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      Stream.concat(
              MACHINE_PATH.matcher(text).results(),
              REGISTRY.matcher(FORMAT.matcher(text).replaceAll("")).results())
          .map(MatchResult::group)
          .forEach(match -> found.add(file + ": " + match));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void every_link_between_documents_leads_somewhere() throws IOException {
    Pattern link = Pattern.compile("\\]\\((?!https?:)([^)#]+)(#[^)]*)?\\)");
    List<String> dead = new ArrayList<>();
    for (Path file : ours()) {
      if (file.toString().endsWith(".md")) {
        link.matcher(Files.readString(file))
            .results()
            .map(found -> found.group(1))
            .filter(target -> !Files.exists(file.resolveSibling(target)))
            .forEach(target -> dead.add(file + " → " + target));
      }
    }
    assertThat(dead).isEmpty();
  }

  @Test
  void the_architecture_is_told_in_less_than_a_hundred_lines() throws IOException {
    assertThat(Files.readAllLines(ROOT.resolve("ARCHITECTURE.md"))).hasSizeLessThan(100);
  }

  @Test
  void the_notice_names_every_library_of_the_release_with_its_version() throws IOException {
    String notice = Files.readString(ROOT.resolve("NOTICE"));
    Pattern dependency =
        Pattern.compile(
            "<dependency>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)</artifactId>"
                + "\\s*<version>([^<]+)</version>\\s*</dependency>");
    List<MatchResult> released =
        dependency.matcher(Files.readString(ROOT.resolve("pom.xml"))).results().toList();
    assertThat(released).isNotEmpty();
    for (MatchResult library : released) {
      assertThat(notice)
          .containsPattern(
              "(?m)^  " + Pattern.quote(library.group(1)) + " +" + Pattern.quote(library.group(2)));
    }
  }

  private static List<Path> ours() throws IOException {
    try (Stream<Path> top = Files.list(ROOT)) {
      return top.filter(entry -> !OTHERS.contains(entry.getFileName().toString()))
          .flatMap(HouseTest::filesBelow)
          .sorted()
          .toList();
    }
  }

  private static Stream<Path> filesBelow(Path entry) {
    try (Stream<Path> files = Files.walk(entry)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
