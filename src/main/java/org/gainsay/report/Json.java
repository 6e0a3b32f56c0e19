package org.gainsay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.gainsay.text.Visible;

/** Writes JSON that is the same on every system and safe to print. */
final class Json {
  /** The version of everything that is published as JSON; it changes when a key changes. */
  static final int VERSION = 1;

  private static final ObjectWriter WRITER =
      new ObjectMapper().writer(printer()).with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** The document, indented, a line feed at its end. */
  static String write(JsonNode node) {
    try {
      return escape(WRITER.writeValueAsString(node)) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }

  /**
   * Characters that must not reach a terminal stand as {@code \}{@code uXXXX}; outside ASCII they
   * occur in strings only.
   */
  private static String escape(String json) {
    if (json.codePoints().noneMatch(Json::isHidden)) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.length() + 64);
    json.codePoints().forEach(c -> append(c, escaped));
    return escaped.toString();
  }

  private static void append(int c, StringBuilder escaped) {
    if (!isHidden(c)) {
      escaped.appendCodePoint(c);
      return;
    }
    for (char unit : Character.toChars(c)) {
      escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
    }
  }

  private static boolean isHidden(int c) {
    return c > 0x7E && Visible.isUnsafe(c);
  }
}
