package org.gainsay.notation;

import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.text.Text;

/** Trees and diagnostics in a form that is easy to compare. */
final class Outline {
  private Outline() {}

  static Tree yaml(String... lines) {
    return Notation.read("a.yaml", Text.of(String.join("\n", lines)));
  }

  static Tree json(String... lines) {
    return Notation.read("a.json", Text.of(String.join("\n", lines)));
  }

  /** {@code {key: value, list: [one, two]}}, {@code ?} for what was not read. */
  static String outline(Tree tree) {
    return tree.root().map(Outline::of).orElse("");
  }

  private static String of(Node node) {
    return node.fold(
        mapping ->
            mapping.entries().stream()
                .map(entry -> entry.key().text() + ": " + of(entry.value()))
                .collect(Collectors.joining(", ", "{", "}")),
        sequence ->
            sequence.items().stream().map(Outline::of).collect(Collectors.joining(", ", "[", "]")),
        Node.Scalar::text,
        unread -> "?");
  }

  /** Each diagnostic as {@code line:column code what stands there}. */
  static List<String> said(Tree tree) {
    return tree.diagnostics().stream()
        .map(it -> it.place().position() + " " + it.code().label() + " " + it.place().slice())
        .toList();
  }
}
