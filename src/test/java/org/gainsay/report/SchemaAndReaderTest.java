package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.ledger.LedgerFile;
import org.gainsay.ledger.LedgerReader;
import org.gainsay.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What an editor says by the schema and what the reader says of the shape of a file is the same.
 *
 * <p>A mistake of shape is one that a file shows by itself, without a look at other files, at the
 * order of its keys or into the meaning of its texts. What only the reader can say: keys and ids
 * that stand twice (an editor's own YAML says the first), references, dates, numbers, formulas,
 * intervals, cycles, and what stands in the sources.
 */
class SchemaAndReaderTest {
  private static final Set<Code> OF_SHAPE =
      EnumSet.of(
          Code.UNKNOWN_KEY,
          Code.MISSING_KEY,
          Code.WRONG_TYPE,
          Code.EMPTY_VALUE,
          Code.UNKNOWN_CHOICE,
          Code.BAD_ID,
          Code.UNKNOWN_VERSION,
          Code.SEVERAL_KINDS);

  private static final int MUTANTS = Integer.getInteger("mutants", 1_000);
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path EXAMPLE = Path.of("src/main/resources/org/gainsay/author/example");

  private final Validator validator =
      new ValidatorFactory()
          .withJsonNodeFactory(new JacksonNode.Factory())
          .withDefaultDialect(new Dialects.Draft7Dialect())
          .createValidator();

  SchemaAndReaderTest() {
    for (String name : List.of("ledger", "sources")) {
      validator.registerSchema(uri(name), JsonSchemas.named(name).orElseThrow());
    }
  }

  private static URI uri(String name) {
    return URI.create("urn:" + name);
  }

  private String refusals(String schema, JsonNode file) {
    StringBuilder refusals = new StringBuilder();
    validator
        .validate(uri(schema), file)
        .getErrors()
        .forEach(
            it ->
                refusals
                    .append(it.getInstanceLocation())
                    .append(": ")
                    .append(it.getError())
                    .append("\n"));
    return refusals.toString();
  }

  private static List<Diagnostic> read(String schema, String name, String content) {
    LedgerFile file = new LedgerFile(name, Text.of(content));
    return schema.equals("ledger")
        ? LedgerReader.read(List.of(file), Optional.empty()).diagnostics()
        : LedgerReader.read(List.of(), Optional.of(file)).diagnostics();
  }

  private static List<Diagnostic> ofShape(List<Diagnostic> found) {
    return found.stream().filter(it -> OF_SHAPE.contains(it.code())).toList();
  }

  static Stream<Path> ledgers() throws IOException {
    return Stream.concat(yaml(Path.of("claims")), yaml(EXAMPLE.resolve("claims")));
  }

  static Stream<Path> manifests() {
    return Stream.of(Path.of("seeds/sources.yaml"), EXAMPLE.resolve("seeds/sources.yaml"));
  }

  private static Stream<Path> yaml(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("ledgers")
  void the_corpus_and_the_example_please_both(Path file) throws IOException {
    assertBothAccept("ledger", Files.readString(file));
  }

  @ParameterizedTest
  @MethodSource("manifests")
  void the_manifests_please_both(Path file) throws IOException {
    assertBothAccept("sources", Files.readString(file));
  }

  private void assertBothAccept(String schema, String yaml) {
    assertThat(ofShape(read(schema, "a.yaml", yaml))).isEmpty();
    assertThat(refusals(schema, Samples.asEditorsSee(yaml))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ledger", "sources"})
  void a_mutant_pleases_both_or_neither(String schema) throws IOException {
    JsonNode sample = Samples.everyKeyOf(schema);
    List<String> disputed = new ArrayList<>();
    TreeMap<Boolean, Integer> tally = new TreeMap<>();
    for (long seed = 1; seed <= MUTANTS; seed++) {
      JsonNode mutant = new Mutation(new Random(seed)).of(sample);
      String json = mutant.toPrettyString();
      List<Diagnostic> found = ofShape(read(schema, "a.json", json));
      String refused = refusals(schema, mutant);
      if (found.isEmpty() != refused.isEmpty()) {
        disputed.add("seed " + seed + ", reader: " + messages(found) + ", schema: " + refused);
      }
      tally.merge(found.isEmpty(), 1, Integer::sum);
    }
    assertThat(disputed).isEmpty();
    assertThat(tally.values())
        .as("right and wrong ones")
        .hasSize(2)
        .allMatch(it -> it > MUTANTS / 20);
  }

  private static List<String> messages(List<Diagnostic> found) {
    return found.stream().map(Diagnostic::message).toList();
  }

  @Test
  void the_samples_hold_every_key_of_the_schemas() throws IOException {
    for (String schema : List.of("ledger", "sources")) {
      JsonNode written = MAPPER.readTree(JsonSchemas.named(schema).orElseThrow());
      List<String> keys = new ArrayList<>();
      written.findValues("properties").forEach(it -> it.fieldNames().forEachRemaining(keys::add));
      JsonNode sample = Samples.everyKeyOf(schema);
      assertThat(keys).isNotEmpty().allMatch(key -> sample.findValue(key) != null);
      assertThat(refusals(schema, sample)).isEmpty();
    }
  }
}
