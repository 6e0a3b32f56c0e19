package org.gainsay.notation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a change cannot even be tried. */
final class Objections {
  private Objections() {}

  static Optional<String> to(Change change, Reading reading, List<Change> others) {
    Optional<Node> node = reading.node(change.node());
    Optional<String> hidden = words(change).flatMap(Objections::hidden).findFirst();
    if (hidden.isPresent()) {
      return hidden;
    }
    boolean empty = reading.tree().root().isEmpty() && change.node().equals(Reading.NOWHERE);
    return change.fold(
        replace ->
            node.filter(Node.Scalar.class::isInstance).isPresent()
                ? twice(change, others)
                : Optional.of("what stands here is not one text"),
        insert -> insert(insert, node, others, empty).or(() -> alone(change, node, others)),
        append -> append(node, empty).or(() -> alone(change, node, others)),
        relist ->
            node.filter(it -> it instanceof Node.Sequence list && list.flow()).isPresent()
                ? twice(change, others)
                : Optional.of("what stands here is no list in brackets"),
        respell -> node.isPresent() ? twice(change, others) : Optional.of("nothing stands here"));
  }

  private static Optional<String> twice(Change change, List<Change> others) {
    return others.stream().anyMatch(other -> other.node().equals(change.node()))
        ? Optional.of("another change concerns the same place")
        : Optional.empty();
  }

  /** Where nothing stands yet, a second thing would have to know of the first. */
  private static Optional<String> alone(Change change, Optional<Node> node, List<Change> others) {
    return node.filter(it -> !isEmpty(it)).isPresent() ? Optional.empty() : twice(change, others);
  }

  private static boolean isEmpty(Node node) {
    return node.fold(
        mapping -> mapping.entries().isEmpty(),
        list -> list.items().isEmpty(),
        scalar -> true,
        unread -> true);
  }

  private static Stream<String> words(Change change) {
    return change.fold(
        replace -> Stream.of(replace.text()),
        insert -> words(insert.key()),
        append -> words(append.item()),
        relist -> relist.items().stream(),
        respell -> Stream.empty());
  }

  private static Stream<String> words(Value.Key key) {
    return Stream.concat(Stream.of(key.name()), words(key.value()));
  }

  private static Stream<String> words(Value value) {
    return value.fold(
        words -> Stream.of(words.text()),
        nothing -> Stream.empty(),
        items -> items.items().stream().flatMap(Objections::words),
        keys -> keys.keys().stream().flatMap(Objections::words));
  }

  private static Stream<String> hidden(String words) {
    return Invisible.first(words).isPresent()
        ? Stream.of("the new text holds what nobody can see: " + Invisible.names(words))
        : Stream.empty();
  }

  private static Optional<String> insert(
      Change.Insert insert, Optional<Node> node, List<Change> others, boolean empty) {
    String key = insert.key().name();
    boolean stands =
        node.filter(Node.Mapping.class::isInstance)
            .map(Node.Mapping.class::cast)
            .flatMap(mapping -> mapping.entry(key))
            .isPresent();
    boolean comes =
        others.stream()
            .filter(other -> other.node().equals(insert.node()))
            .anyMatch(other -> other instanceof Change.Insert it && it.key().name().equals(key));
    if (stands || comes) {
      return Optional.of("`" + key + "` stands there already");
    }
    return empty || node.filter(Objections::takesKeys).isPresent()
        ? Optional.empty()
        : Optional.of("`" + key + "` finds no keys here that it could join");
  }

  private static boolean takesKeys(Node node) {
    return node instanceof Node.Mapping || (node instanceof Node.Scalar it && it.isNull());
  }

  private static Optional<String> append(Optional<Node> node, boolean empty) {
    boolean takes =
        node.filter(
                it ->
                    it instanceof Node.Sequence
                        || (it instanceof Node.Scalar scalar && scalar.isNull()))
            .isPresent();
    return takes || empty ? Optional.empty() : Optional.of("what stands here is no list");
  }
}
