package org.gainsay.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Files as an editor's schema sees them. */
final class Samples {
  private Samples() {}

  /** A right file in which every key of a schema stands. */
  static JsonNode everyKeyOf(String schema) throws IOException {
    String file = "every-key-of-" + schema + ".yaml";
    try (InputStream stream = Samples.class.getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(stream, file).readAllBytes();
      return asEditorsSee(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  /** YAML 1.2 with numbers and truth values. */
  static JsonNode asEditorsSee(String yaml) {
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    return new ObjectMapper().valueToTree(new Load(settings).loadFromString(yaml));
  }
}
