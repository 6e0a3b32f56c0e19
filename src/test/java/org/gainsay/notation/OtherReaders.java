package org.gainsay.notation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What files say by readers that are not ours. */
final class OtherReaders {
  private OtherReaders() {}

  static Value yaml(String content) {
    String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
    return new Compose(LoadSettings.builder().build())
        .composeString(text)
        .map(OtherReaders::value)
        .orElse(new Value.Nothing());
  }

  private static Value value(org.snakeyaml.engine.v2.nodes.Node node) {
    if (node instanceof MappingNode mapping) {
      return new Value.Keys(
          mapping.getValue().stream()
              .map(
                  it ->
                      new Value.Key(
                          ((ScalarNode) it.getKeyNode()).getValue(), value(it.getValueNode())))
              .toList(),
          false);
    } else if (node instanceof SequenceNode list) {
      return new Value.Items(list.getValue().stream().map(OtherReaders::value).toList());
    }
    ScalarNode scalar = (ScalarNode) node;
    return scalar.getTag().getValue().endsWith(":null")
        ? new Value.Nothing()
        : new Value.Words(scalar.getValue());
  }

  static Value json(String content) {
    try {
      return value(new ObjectMapper().readTree(content.replace("\uFEFF", "")));
    } catch (IOException fault) {
      throw new AssertionError(content, fault);
    }
  }

  private static Value value(JsonNode node) {
    if (node.isObject()) {
      List<Value.Key> keys = new ArrayList<>();
      node.properties().forEach(it -> keys.add(new Value.Key(it.getKey(), value(it.getValue()))));
      return new Value.Keys(keys, false);
    } else if (node.isArray()) {
      List<Value> items = new ArrayList<>();
      node.forEach(item -> items.add(value(item)));
      return new Value.Items(items);
    }
    return node.isNull() ? new Value.Nothing() : new Value.Words(node.asText());
  }
}
