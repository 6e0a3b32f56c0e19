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
import java.util.List;
import org.gainsay.audit.Audits;
import org.gainsay.author.Example;
import org.gainsay.file.NoWorkspace;
import org.gainsay.file.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SCHEMA =
      "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";

  @TempDir private Path folder;

  /** Mistakes of several kinds: with a related place, with an edit, in Arabic and with an emoji. */
  @BeforeEach
  void make_mistakes() throws IOException {
    Example.write(folder);
    Path claims = folder.resolve("claims/port-vella.yaml");
    Files.writeString(
        claims,
        Files.readString(claims).replace("killed", "killd")
            + """
            - id: port-😀-مدينة
              statement: One thing: another.
              evidence:
                - source: herld
                  quote: words that stand nowhere
            """
                .indent(2)
                .replaceFirst("^ +", "  "));
  }

  private JsonNode log() throws IOException, NoWorkspace {
    return JSON.readTree(Sarif.of(Audits.run(Workspace.at(folder)).diagnostics(), "1.0"));
  }

  private static List<String> each(JsonNode log, String path) {
    List<String> found = new ArrayList<>();
    log.at("/runs/0/results").forEach(result -> found.add(result.at(path).asText()));
    return found;
  }

  @Test
  @Tag("npm")
  void is_what_the_standard_asks_for() throws Exception {
    Validator validator =
        new ValidatorFactory()
            .withJsonNodeFactory(new JacksonNode.Factory())
            .withDefaultDialect(new Dialects.Draft7Dialect())
            .createValidator();
    URI schema = validator.registerSchema(Files.readString(NodePackages.folder().resolve(SCHEMA)));
    JsonNode log = log();
    assertThat(log.at("/runs/0/results")).hasSizeGreaterThan(4);
    assertThat(validator.validate(schema, log).getErrors()).isEmpty();
    JsonNode wrong = JSON.readTree("{\"version\": \"2.1.0\"}");
    assertThat(validator.validate(schema, wrong).isValid()).isFalse();
  }

  @Test
  void has_fingerprints_that_inserted_lines_do_not_change() throws Exception {
    JsonNode before = log();
    Path claims = folder.resolve("claims/port-vella.yaml");
    Files.writeString(claims, "# One line\n\n# and another.\n" + Files.readString(claims));
    JsonNode after = log();
    String print = "/partialFingerprints/gainsay~1v1";
    assertThat(each(after, print)).isEqualTo(each(before, print)).doesNotHaveDuplicates();
    String line = "/locations/0/physicalLocation/region/startLine";
    assertThat(each(after, line)).isNotEqualTo(each(before, line));
  }

  @Test
  void counts_columns_in_code_points() throws Exception {
    JsonNode log = log();
    assertThat(log.at("/runs/0/columnKind").asText()).isEqualTo("unicodeCodePoints");
    List<String> codes = each(log, "/ruleId");
    JsonNode id = log.at("/runs/0/results/" + codes.indexOf("bad-id"));
    JsonNode region = id.at("/locations/0/physicalLocation/region");
    int length = region.at("/endColumn").asInt() - region.at("/startColumn").asInt();
    assertThat(length).isEqualTo("port-X-12345".length());
  }
}
