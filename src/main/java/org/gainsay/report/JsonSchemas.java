package org.gainsay.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.ledger.Shape;
import org.gainsay.ledger.Shape.Holds;
import org.gainsay.ledger.Shapes;

/**
 * The JSON Schemas (draft 7, which editors know) of what analysts write, from the keys that the
 * ledger's reader accepts. Where text is meant they take a number too, for that is what an editor
 * sees in {@code when: 2018}.
 */
public final class JsonSchemas {
  private final ObjectNode definitions = Json.object();

  private JsonSchemas() {}

  /** The names of the schemas, each with what it is about. */
  public static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("ledger", "claims, reconciliations and vocabulary: every file in claims/");
    names.put("sources", "the manifest of the texts: seeds/sources.yaml");
    return names;
  }

  /** The schema of that name, or nothing. */
  public static Optional<String> named(String name) {
    return switch (name) {
      case "ledger" -> Optional.of(schema("A Gainsay ledger", Shapes.LEDGER));
      case "sources" -> Optional.of(schema("The sources of a Gainsay workspace", Shapes.MANIFEST));
      default -> Optional.empty();
    };
  }

  private static String schema(String title, Shape shape) {
    JsonSchemas schemas = new JsonSchemas();
    ObjectNode root = Json.object();
    root.put("$schema", "http://json-schema.org/draft-07/schema#");
    root.put("title", title);
    ObjectNode record = schemas.record(shape);
    root.setAll(record);
    root.set("type", list("object", "null"));
    root.set("definitions", schemas.definitions);
    return Json.write(root);
  }

  private ObjectNode record(Shape shape) {
    ObjectNode schema = Json.object();
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    for (Shape.Key key : shape.keys()) {
      ObjectNode value = holds(key.holds());
      ObjectNode described = value.has("$ref") ? wrapped(value) : value;
      described.put("description", key.description());
      properties.set(key.name(), described);
    }
    schema.put("additionalProperties", false);
    List<String> required =
        shape.keys().stream().filter(Shape.Key::required).map(Shape.Key::name).toList();
    if (!required.isEmpty()) {
      schema.set("required", list(required.toArray(String[]::new)));
    }
    rules(shape, schema);
    return schema;
  }

  /** Beside a reference draft 7 reads nothing. */
  private static ObjectNode wrapped(ObjectNode reference) {
    ObjectNode schema = Json.object();
    schema.putArray("allOf").add(reference);
    return schema;
  }

  private static void rules(Shape shape, ObjectNode schema) {
    if (!shape.either().isEmpty()) {
      ArrayNode either = schema.putArray("anyOf");
      shape.either().forEach(key -> either.addObject().set("required", list(key)));
    }
    if (!shape.exclusive().isEmpty()) {
      ArrayNode pairs = schema.putObject("not").putArray("anyOf");
      List<String> keys = shape.exclusive();
      for (int i = 0; i < keys.size(); i++) {
        for (int j = i + 1; j < keys.size(); j++) {
          pairs.addObject().set("required", list(keys.get(i), keys.get(j)));
        }
      }
    }
    shape.keys().forEach(key -> key.needs().ifPresent(other -> needs(key, other, schema)));
  }

  private static void needs(Shape.Key key, String other, ObjectNode schema) {
    ObjectNode when = schema.putObject("if");
    ArrayNode truth = when.putObject("properties").putObject(key.name()).putArray("enum");
    truth.add(true).add("true");
    when.set("required", list(key.name()));
    schema.putObject("then").set("required", list(other));
  }

  // What stands under a key

  private ObjectNode holds(Holds holds) {
    return holds.fold(
        text -> text("\\S", "string", "number", "boolean"),
        JsonSchemas::formed,
        JsonSchemas::whole,
        JsonSchemas::choice,
        this::several,
        one -> reference(one.shape()),
        this::named,
        this::orNothing);
  }

  private static ObjectNode formed(Holds.Formed formed) {
    return formed.bare()
        ? text(formed.pattern(), "string", "integer", "boolean")
        : text(formed.pattern(), "string");
  }

  private static ObjectNode text(String pattern, String... types) {
    ObjectNode schema = Json.object();
    schema.set("type", list(types));
    schema.put("pattern", pattern);
    return schema;
  }

  private static ObjectNode whole(Holds.Whole whole) {
    ObjectNode schema = Json.object();
    ArrayNode either = schema.putArray("anyOf");
    either.addObject().put("type", "integer").put("minimum", whole.least());
    String digits = whole.least() == 0 ? "^\\s*[0-9]{1,9}\\s*$" : "^\\s*0*[1-9][0-9]{0,8}\\s*$";
    either.addObject().put("type", "string").put("pattern", digits);
    return schema;
  }

  private static ObjectNode choice(Holds.Choice choice) {
    ObjectNode schema = Json.object();
    ArrayNode words = schema.putArray("enum");
    choice.words().forEach(words::add);
    if (choice.words().contains("true")) {
      words.add(true).add(false);
    } else if (choice.words().contains("1")) {
      words.add(1);
    }
    return schema;
  }

  private ObjectNode several(Holds.Several several) {
    ObjectNode schema = Json.object();
    ArrayNode either = schema.putArray("anyOf");
    either.add(holds(several.item()));
    ObjectNode many = either.addObject();
    many.put("type", "array");
    many.set("items", holds(several.item()));
    if (several.filled()) {
      many.put("minItems", 1);
    }
    return schema;
  }

  private ObjectNode reference(Shape shape) {
    String name = shape.name().replaceAll("`", "").replaceFirst("^(a|an|the) ", "");
    String key = name.replace(' ', '-');
    if (!definitions.has(key)) {
      definitions.set(key, Json.object());
      definitions.set(key, record(shape));
    }
    ObjectNode schema = Json.object();
    schema.put("$ref", "#/definitions/" + key);
    return schema;
  }

  private ObjectNode named(Holds.Named named) {
    ObjectNode schema = Json.object();
    schema.put("type", "object");
    ObjectNode names = holds(named.key());
    names.remove("type");
    schema.set("propertyNames", names);
    schema.set("additionalProperties", holds(named.value()));
    return schema;
  }

  private ObjectNode orNothing(Holds.OrNothing orNothing) {
    ObjectNode schema = Json.object();
    ArrayNode either = schema.putArray("anyOf");
    either.add(holds(orNothing.holds()));
    either.addObject().put("type", "null");
    return schema;
  }

  private static ArrayNode list(String... words) {
    ArrayNode list = Json.object().putArray("list");
    for (String word : words) {
      list.add(word);
    }
    return list;
  }
}
