package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that new workspaces get. */
class JsonSchemasTest {
  private static final Path PUBLISHED =
      Path.of("src/main/resources/org/gainsay/author/example/schemas");

  @ParameterizedTest
  @ValueSource(strings = {"ledger", "sources"})
  void are_published_as_the_program_prints_them(String name) throws IOException {
    Path file = PUBLISHED.resolve(name + ".json");
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(file, JsonSchemas.named(name).orElseThrow());
    }
    assertThat(Files.readString(file)).isEqualTo(JsonSchemas.named(name).orElseThrow());
  }
}
