package org.gainsay.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/** What a text says as YAML or JSON, and which mistakes it has. */
record Reading(String file, Text text, Tree tree) {
  static Reading of(String file, Text text) {
    return new Reading(file, text, Notation.read(file, text));
  }

  /** The node at a span. */
  Optional<Node> node(Span span) {
    return tree.root().flatMap(root -> find(root, span));
  }

  private static Optional<Node> find(Node node, Span span) {
    if (node.span().equals(span)) {
      return Optional.of(node);
    } else if (!node.span().contains(span)) {
      return Optional.empty();
    }
    return children(node).stream().flatMap(child -> find(child, span).stream()).findFirst();
  }

  private static List<Node> children(Node node) {
    return node.fold(
        mapping -> mapping.entries().stream().map(Node.Entry::value).toList(),
        Node.Sequence::items,
        scalar -> List.of(),
        unread -> List.of());
  }

  /** What the file means after some changes. */
  Value meaning(List<Change> changes) {
    Map<Span, List<Change>> bySpan = new HashMap<>();
    changes.forEach(
        change -> bySpan.computeIfAbsent(change.node(), same -> new ArrayList<>()).add(change));
    List<Change> atNothing = bySpan.getOrDefault(NOWHERE, List.of());
    return tree.root()
        .map(root -> value(root, bySpan))
        .orElseGet(() -> changed(new Value.Nothing(), atNothing))
        .meaning();
  }

  /** Where a change stands that concerns a file in which nothing is written. */
  static final Span NOWHERE = Span.at(0);

  private Value value(Node node, Map<Span, List<Change>> changes) {
    Value value =
        node.fold(
            mapping -> new Value.Keys(keys(mapping, changes), false),
            list ->
                new Value.Items(list.items().stream().map(item -> value(item, changes)).toList()),
            scalar -> scalar.isNull() ? new Value.Nothing() : new Value.Words(scalar.text()),
            unread -> new Value.Words(text.slice(unread.span())));
    return changed(value, changes.getOrDefault(node.span(), List.of()));
  }

  private List<Value.Key> keys(Node.Mapping mapping, Map<Span, List<Change>> changes) {
    List<Value.Key> keys = new ArrayList<>();
    mapping
        .entries()
        .forEach(it -> keys.add(new Value.Key(it.key().text(), value(it.value(), changes))));
    return keys;
  }

  private static Value changed(Value value, List<Change> changes) {
    Value now = value;
    for (Change change : changes) {
      now = changed(now, change);
    }
    return now;
  }

  private static Value changed(Value value, Change change) {
    return change.fold(
        replace -> new Value.Words(replace.text()),
        insert -> new Value.Keys(joined(keys(value), insert.key()), false),
        append -> new Value.Items(joined(items(value), append.item())),
        relist -> Value.list(relist.items()),
        respell -> value);
  }

  private static List<Value.Key> keys(Value value) {
    return value instanceof Value.Keys keys ? keys.keys() : List.of();
  }

  private static List<Value> items(Value value) {
    return value instanceof Value.Items items ? items.items() : List.of();
  }

  private static <T> List<T> joined(List<? extends T> list, T last) {
    List<T> joined = new ArrayList<>(list);
    joined.add(last);
    return joined;
  }

  /** Whether another reading has no mistake more than this one. */
  boolean isNoWorse(Reading other) {
    Map<Code, Integer> before = mistakes();
    return other.mistakes().entrySet().stream()
        .allMatch(entry -> entry.getValue() <= before.getOrDefault(entry.getKey(), 0));
  }

  private Map<Code, Integer> mistakes() {
    Map<Code, Integer> counts = new HashMap<>();
    tree.diagnostics().stream()
        .map(Diagnostic::code)
        .forEach(code -> counts.merge(code, 1, Integer::sum));
    return counts;
  }
}
