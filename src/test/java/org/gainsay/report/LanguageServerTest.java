package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.ledger.LedgerFile;
import org.gainsay.ledger.LedgerReader;
import org.gainsay.text.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** What analysts see underlined in their editor while they write is what a check says. */
@Tag("npm")
@Timeout(300)
class LanguageServerTest {
  private static final int MUTANTS = 80;
  private static final Path EXAMPLE = Path.of("src/main/resources/org/gainsay/author/example");

  /** Beside mistakes of shape, what either sees by itself. */
  private static final Set<Code> SEEN_BY_BOTH =
      EnumSet.of(
          Code.UNKNOWN_KEY,
          Code.MISSING_KEY,
          Code.WRONG_TYPE,
          Code.EMPTY_VALUE,
          Code.UNKNOWN_CHOICE,
          Code.BAD_ID,
          Code.UNKNOWN_VERSION,
          Code.SEVERAL_KINDS,
          Code.YAML_TRAP);

  @TempDir private static Path schemas;
  private static Optional<LanguageServer> server = Optional.empty();
  private static int opened;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    for (String name : List.of("ledger", "sources")) {
      Files.writeString(schemas.resolve(name + ".json"), JsonSchemas.named(name).orElseThrow());
    }
    server = Optional.of(LanguageServer.start());
  }

  @AfterAll
  static void end() {
    server.ifPresent(LanguageServer::close);
  }

  private static List<LanguageServer.Underlined> underlined(String schema, String yaml)
      throws IOException {
    String modeline =
        "# yaml-language-server: $schema=" + schemas.resolve(schema + ".json").toUri() + "\n";
    return server.orElseThrow().underlined("file" + opened++ + ".yaml", modeline + yaml);
  }

  private static List<Diagnostic> read(String schema, String yaml) {
    LedgerFile file = new LedgerFile("a.yaml", Text.of("# modeline\n" + yaml));
    List<Diagnostic> found =
        schema.equals("ledger")
            ? LedgerReader.read(List.of(file), Optional.empty()).diagnostics()
            : LedgerReader.read(List.of(), Optional.of(file)).diagnostics();
    return found.stream().filter(it -> SEEN_BY_BOTH.contains(it.code())).toList();
  }

  static Stream<Path> files() throws IOException {
    return Stream.of(Path.of("claims"), Path.of("seeds"), EXAMPLE)
        .flatMap(LanguageServerTest::yaml);
  }

  private static Stream<Path> yaml(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList().stream();
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void nothing_is_underlined_in_the_corpus_and_the_example(Path file) throws IOException {
    String schema = file.endsWith("sources.yaml") ? "sources" : "ledger";
    assertThat(underlined(schema, Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ledger", "sources"})
  void a_mutant_is_underlined_where_a_check_says_what_is_wrong(String schema) throws IOException {
    List<String> disputed = new ArrayList<>();
    int wrong = 0;
    for (long seed = 1; seed <= MUTANTS; seed++) {
      JsonNode mutant = new Mutation(new Random(seed)).of(Samples.everyKeyOf(schema));
      String yaml = yaml(mutant);
      List<Diagnostic> found = read(schema, yaml);
      List<LanguageServer.Underlined> seen = underlined(schema, yaml);
      wrong += found.isEmpty() ? 0 : 1;
      if (found.isEmpty() != seen.isEmpty() || (!found.isEmpty() && !touch(found, seen))) {
        disputed.add("seed " + seed + "\n  we: " + told(found) + "\n  editor: " + seen + "\n");
      }
    }
    assertThat(disputed).isEmpty();
    assertThat(wrong).isBetween(MUTANTS / 10, MUTANTS - MUTANTS / 10);
  }

  private static String yaml(JsonNode tree) {
    DumpSettings block = DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).build();
    return new Dump(block).dumpToString(new ObjectMapper().convertValue(tree, Object.class));
  }

  /**
   * Whether one of ours stands on a line that is underlined, or beside it: for a key that is
   * missing, or has no value, an editor underlines the key above or the line below.
   */
  private static boolean touch(List<Diagnostic> found, List<LanguageServer.Underlined> seen) {
    return found.stream()
        .map(it -> it.place().text().position(it.place().span().start()).line())
        .anyMatch(
            line ->
                seen.stream()
                    .anyMatch(it -> it.firstLine() - 1 <= line && line <= it.lastLine() + 1));
  }

  private static List<String> told(List<Diagnostic> found) {
    return found.stream()
        .map(
            it ->
                it.place().text().position(it.place().span().start()).line() + ": " + it.message())
        .toList();
  }

  /** What an editor offers while one types comes from the same descriptions. */
  @Test
  void an_unknown_key_is_named() throws IOException {
    assertThat(underlined("ledger", "claims:\n  - id: a\n    statment: x\n    evidence: []\n"))
        .anyMatch(it -> it.firstLine() == 4 && it.message().contains("statment"));
  }
}
