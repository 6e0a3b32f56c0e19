package org.gainsay.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A small mistake, or none, somewhere in a file. */
record Mutation(Random random) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  JsonNode of(JsonNode sample) {
    JsonNode mutant = sample.deepCopy();
    List<JsonNode> holders = new ArrayList<>();
    gather(mutant, holders);
    JsonNode holder = holders.get(random.nextInt(holders.size()));
    if (holder instanceof ObjectNode object) {
      mutate(object);
    } else {
      mutate((ArrayNode) holder);
    }
    return mutant;
  }

  private static void gather(JsonNode node, List<JsonNode> holders) {
    if (node.isContainerNode() && !node.isEmpty()) {
      holders.add(node);
    }
    node.forEach(child -> gather(child, holders));
  }

  private void mutate(ObjectNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    String key = keys.get(random.nextInt(keys.size()));
    switch (random.nextInt(6)) {
      case 0 -> object.remove(key);
      case 1 -> object.set(key + (random.nextBoolean() ? "s" : "-x"), object.remove(key));
      case 2 -> object.set(renamed(), object.get(key).deepCopy());
      default -> object.set(key, other(object.get(key)));
    }
  }

  private String renamed() {
    List<String> names =
        List.of("id", "figure", "attack", "quotation", "complete", "parts", "Größe", "x y", "name");
    return names.get(random.nextInt(names.size()));
  }

  private void mutate(ArrayNode array) {
    int at = random.nextInt(array.size());
    switch (random.nextInt(4)) {
      case 0 -> array.remove(at);
      case 1 -> array.insert(at, other(array.get(at)));
      default -> array.set(at, other(array.get(at)));
    }
  }

  private JsonNode other(JsonNode value) {
    return switch (random.nextInt(16)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.textNode("");
      case 2 -> JSON.textNode(" \t");
      case 3 -> JSON.textNode("word");
      case 4 -> JSON.textNode("Some Words");
      case 5 -> JSON.numberNode(7);
      case 6 -> JSON.numberNode(-3);
      case 7 -> JSON.numberNode(1.5);
      case 8 -> JSON.booleanNode(random.nextBoolean());
      case 9 -> JSON.textNode(random.nextBoolean() ? "true" : "false");
      case 10 -> JSON.arrayNode();
      case 11 -> JSON.objectNode();
      case 12 -> JSON.arrayNode().add(value.deepCopy());
      case 13 -> JSON.arrayNode().add(value.deepCopy()).add(value.deepCopy());
      case 14 -> JSON.objectNode().set("id", value.deepCopy());
      default -> value.isValueNode() ? JSON.textNode(" " + value.asText() + " ") : value;
    };
  }
}
