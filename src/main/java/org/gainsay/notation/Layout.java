package org.gainsay.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lays values out as lines, without their common indentation.
 *
 * @param json whether the file is JSON
 * @param unit how many blanks one level of nesting has in the file
 */
record Layout(boolean json, int unit) {
  private static final int WIDTH = 100;

  // Inside braces and brackets

  /** On one line. */
  String inline(Value value) {
    return value.fold(
        words -> scalar(words.text(), true),
        nothing -> "null",
        items ->
            items.items().stream().map(this::inline).collect(Collectors.joining(", ", "[", "]")),
        keys -> keys.keys().stream().map(this::inline).collect(Collectors.joining(", ", "{", "}")));
  }

  /** A key with its value on one line. */
  String inline(Value.Key key) {
    return scalar(key.name(), true) + ": " + inline(key.value());
  }

  private String scalar(String text, boolean flow) {
    return json ? Scalars.json(text) : Scalars.yaml(text, flow);
  }

  // JSON over several lines

  /** As JSON, each key and item on a line of its own. */
  List<String> spread(Value value) {
    return value.fold(
        words -> List.of(inline(words)),
        nothing -> List.of(inline(nothing)),
        items ->
            spread("[", items.items().stream().map(this::spread).toList(), "]", isShort(items)),
        keys -> spread("{", keys.keys().stream().map(this::spread).toList(), "}", false));
  }

  /** A key with its value, as {@link #spread(Value)}. */
  List<String> spread(Value.Key key) {
    List<String> lines = new ArrayList<>(spread(key.value()));
    lines.set(0, scalar(key.name(), true) + ": " + lines.get(0));
    return lines;
  }

  private List<String> spread(
      String open, List<List<String>> members, String close, boolean oneLine) {
    if (members.isEmpty() || oneLine) {
      return List.of(
          members.stream()
              .map(lines -> lines.get(0))
              .collect(Collectors.joining(", ", open, close)));
    }
    List<String> lines = new ArrayList<>(List.of(open));
    for (int i = 0; i < members.size(); i++) {
      List<String> member = new ArrayList<>(members.get(i));
      if (i + 1 < members.size()) {
        member.set(member.size() - 1, member.get(member.size() - 1) + ",");
      }
      member.forEach(line -> lines.add(" ".repeat(unit) + line));
    }
    lines.add(close);
    return lines;
  }

  private static boolean isShort(Value.Items items) {
    return items.items().stream().allMatch(Value.Words.class::isInstance)
        && items.items().stream().mapToInt(item -> ((Value.Words) item).text().length() + 4).sum()
            < WIDTH - 20;
  }

  // YAML blocks

  /** A key with its value as a block; {@code indent} is where it will stand. */
  List<String> block(Value.Key key, int indent) {
    String name = Scalars.yaml(key.name(), false);
    return key.value()
        .fold(
            words -> words(name, words.text(), indent),
            nothing -> List.of(name + ":"),
            items -> items(name, items, indent),
            keys -> keys(name, keys, indent));
  }

  private List<String> words(String name, String text, int indent) {
    if (Scalars.isLong(indent, name, text) && Scalars.folds(text)) {
      List<String> lines = new ArrayList<>(List.of(name + ": >-"));
      Scalars.folded(text, indent + unit).forEach(line -> lines.add(" ".repeat(unit) + line));
      return lines;
    }
    return List.of(name + ": " + Scalars.yaml(text, false));
  }

  private List<String> items(String name, Value.Items items, int indent) {
    String inline = name + ": " + inline(items);
    if (items.items().stream().allMatch(Value.Words.class::isInstance)
        && indent + inline.length() <= WIDTH) {
      return List.of(inline);
    }
    if (items.items().stream().allMatch(Layout::isNumber)) {
      List<String> lines =
          new ArrayList<>(
              numbers(items.items().stream().map(this::inline).toList(), indent + name.length()));
      lines.set(0, name + ": " + lines.get(0));
      return lines;
    }
    List<String> lines = new ArrayList<>(List.of(name + ":"));
    items.items().forEach(item -> lines.addAll(indented(item(item, indent + unit))));
    return lines;
  }

  private static boolean isNumber(Value value) {
    return value instanceof Value.Words words
        && !words.text().isEmpty()
        && words.text().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** In brackets, over as many lines as it takes. */
  List<String> numbers(List<String> numbers, int indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder("[");
    for (int i = 0; i < numbers.size(); i++) {
      if (indent + line.length() + numbers.get(i).length() + 8 > WIDTH) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        line.append(" ".repeat(unit));
      }
      line.append(numbers.get(i)).append(i + 1 == numbers.size() ? "" : ", ");
    }
    lines.add(line.append("]").toString());
    return lines;
  }

  private List<String> keys(String name, Value.Keys keys, int indent) {
    String inline = name + ": " + inline(keys);
    if (keys.keys().isEmpty() || (keys.flow() && indent + inline.length() <= WIDTH)) {
      return List.of(inline);
    }
    List<String> lines = new ArrayList<>(List.of(name + ":"));
    keys.keys().forEach(key -> lines.addAll(indented(block(key, indent + unit))));
    return lines;
  }

  private List<String> indented(List<String> lines) {
    return lines.stream().map(line -> " ".repeat(unit) + line).toList();
  }

  /** An item of a list, its dash included. */
  List<String> item(Value value, int indent) {
    List<String> lines = new ArrayList<>();
    if (value instanceof Value.Keys keys && !keys.keys().isEmpty()) {
      keys.keys().forEach(key -> lines.addAll(block(key, indent + 2)));
    } else {
      lines.add(value instanceof Value.Words words ? scalar(words.text(), false) : inline(value));
    }
    List<String> dashed = new ArrayList<>();
    lines.forEach(line -> dashed.add((dashed.isEmpty() ? "- " : "  ") + line));
    return dashed;
  }
}
