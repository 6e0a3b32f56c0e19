package org.gainsay.notation;

import java.util.Optional;

/** How deep a file indents. */
final class Indentation {
  private static final int USUAL = 2;
  private static final int DEEPEST = 8;

  private Indentation() {}

  /** By the first keys below other keys. */
  static int unit(Reading reading, Lines lines) {
    return reading.tree().root().flatMap(root -> unit(root, lines)).orElse(USUAL);
  }

  private static Optional<Integer> unit(Node node, Lines lines) {
    return node.fold(
        mapping ->
            mapping.entries().stream()
                .flatMap(entry -> below(entry, lines).or(() -> unit(entry.value(), lines)).stream())
                .findFirst(),
        list -> list.items().stream().flatMap(item -> unit(item, lines).stream()).findFirst(),
        scalar -> Optional.empty(),
        unread -> Optional.empty());
  }

  private static Optional<Integer> below(Node.Entry entry, Lines lines) {
    Optional<Integer> inner =
        entry
            .value()
            .fold(
                mapping ->
                    mapping.entries().stream().findFirst().map(it -> it.key().span().start()),
                list -> list.items().stream().findFirst().map(it -> dash(list, it)),
                scalar -> Optional.empty(),
                unread -> Optional.empty());
    int own = lines.indent(entry.key().span().start()).length();
    return inner
        .filter(lines::begins)
        .map(at -> lines.indent(at).length() - own)
        .filter(unit -> unit > 0 && unit <= DEEPEST);
  }

  private static int dash(Node.Sequence list, Node first) {
    return list.flow() ? first.span().start() : list.span().start();
  }
}
