package org.gainsay.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.diagnostic.Code;
import org.gainsay.notation.Node;
import org.gainsay.text.Span;

/** A mapping whose keys are known, read with every mistake reported. */
final class Block {
  private static final Set<String> PROSE =
      Set.of("statement", "quote", "words", "prefix", "suffix", "from", "to", "begins");

  private final Sheet sheet;
  private final Node.Mapping mapping;
  private final String name;

  private Block(Sheet sheet, Node.Mapping mapping, String name) {
    this.sheet = sheet;
    this.mapping = mapping;
    this.name = name;
  }

  /**
   * The keys of a node; empty, and reported, when it has none.
   *
   * @param name what the node is, as messages call it: "a claim"
   */
  static Optional<Block> of(
      Sheet sheet, Node node, String name, Set<String> keys, Nearness nearness) {
    if (!(node instanceof Node.Mapping mapping)) {
      wrongType(sheet, node, name + " is written as keys with values", "write `key: value` lines");
      return Optional.empty();
    }
    Block block = new Block(sheet, mapping, name);
    block.refuseUnknown(keys, nearness);
    return Optional.of(block);
  }

  /** For what may be left empty as a whole. */
  static Block empty(Sheet sheet, Span span, String name) {
    return new Block(sheet, new Node.Mapping(span, List.of(), false), name);
  }

  private static void wrongType(Sheet sheet, Node node, String expected, String help) {
    if (!(node instanceof Node.Unread)) {
      sheet.report(Code.WRONG_TYPE, node.span(), expected + ", but this is " + kind(node), help);
    }
  }

  static String kind(Node node) {
    return node.fold(
        mapping -> "a set of keys",
        sequence -> "a list",
        scalar -> scalar.isNull() ? "empty" : "text",
        unread -> "unreadable");
  }

  private void refuseUnknown(Set<String> keys, Nearness nearness) {
    String listed = listed(keys);
    for (Node.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (!keys.contains(key)) {
        String folded = key.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        String guess =
            keys.contains(folded)
                ? "did you mean `" + folded + "`? "
                : nearness.didYouMean(key, keys);
        sheet.report(
            Code.UNKNOWN_KEY,
            entry.key().span(),
            "`" + shortened(key) + "` is no key of " + name,
            guess + "the keys here are " + listed);
      }
    }
  }

  static String listed(Iterable<String> words) {
    List<String> sorted = new ArrayList<>();
    words.forEach(word -> sorted.add("`" + word + "`"));
    return sorted.stream().sorted().collect(Collectors.joining(", "));
  }

  static String shortened(String word) {
    return word.codePointCount(0, word.length()) <= 80
        ? word
        : word.substring(0, word.offsetByCodePoints(0, 80)) + "…";
  }

  Sheet sheet() {
    return sheet;
  }

  Span span() {
    return mapping.span();
  }

  Node.Mapping mapping() {
    return mapping;
  }

  /** Whether the key stands there, with whatever value. */
  boolean has(String key) {
    return mapping.entry(key).isPresent();
  }

  /** Where the key stands, or else the block. */
  Span keySpan(String key) {
    return mapping.entry(key).map(entry -> entry.key().span()).orElse(mapping.span());
  }

  /** Reports the keys that are missing, at the first key of the block. */
  void require(String... keys) {
    Span span =
        mapping.entries().isEmpty() ? mapping.span() : mapping.entries().get(0).key().span();
    List<String> missing = new ArrayList<>();
    for (String key : keys) {
      if (!has(key)) {
        missing.add(key);
      }
    }
    if (!missing.isEmpty()) {
      sheet.report(
          Code.MISSING_KEY,
          span,
          name
              + " needs "
              + listed(missing)
              + ", which "
              + (missing.size() == 1 ? "is" : "are")
              + " missing",
          "add `" + missing.get(0) + ":`");
    }
  }

  /** The value, where something is written; reports a key with nothing after it. */
  Optional<Node> node(String key) {
    return mapping
        .entry(key)
        .filter(entry -> !(entry.value() instanceof Node.Unread))
        .flatMap(entry -> written(key, entry));
  }

  private Optional<Node> written(String key, Node.Entry entry) {
    if (entry.value() instanceof Node.Scalar scalar && isBlank(scalar)) {
      sheet.report(
          Code.EMPTY_VALUE,
          scalar.span().isEmpty() ? entry.key().span() : scalar.span(),
          "`" + key + "` has no value",
          "write a value, or remove the key");
      return Optional.empty();
    }
    return Optional.of(entry.value());
  }

  /** Whether nothing is written there. */
  static boolean isBlank(Node.Scalar scalar) {
    return scalar.isNull() || scalar.text().isBlank();
  }

  /** A value that is text; a number or truth value is the text that was written. */
  Optional<Node.Scalar> scalar(String key) {
    return node(key).flatMap(node -> single(key, node));
  }

  private Optional<Node.Scalar> single(String key, Node node) {
    if (node instanceof Node.Scalar scalar) {
      return Optional.of(scalar);
    }
    boolean flow =
        (node instanceof Node.Sequence list && list.flow())
            || (node instanceof Node.Mapping keys && keys.flow());
    if (flow && PROSE.contains(key) && !sheet.isJson()) {
      return Optional.of(bracketed(key, node));
    }
    wrongType(
        sheet,
        node,
        "`" + key + "` is one text",
        flow
            ? "write one value, in quotation marks if it begins with a bracket"
            : "write one value after `" + key + ":`");
    return Optional.empty();
  }

  /** Text in brackets or braces, which YAML takes for a list or keys. */
  private Node.Scalar bracketed(String key, Node node) {
    String written = sheet.slice(node.span());
    sheet.report(
        Code.YAML_TRAP,
        node.span(),
        "`" + key + "` begins with `" + written.charAt(0) + "`, so YAML reads it as " + kind(node),
        "put the whole value in quotation marks");
    return new Node.Scalar(node.span(), written, Node.Style.PLAIN);
  }

  /** The text of a value, without blanks around it. */
  Optional<String> text(String key) {
    return scalar(key).map(scalar -> scalar.text().strip());
  }

  /** The values of a list, or the one value that stands without brackets. */
  List<Node> items(String key) {
    return node(key)
        .map(node -> node instanceof Node.Sequence list ? list.items() : List.of(node))
        .orElse(List.of());
  }

  /** The texts of a list, or the one text that stands without brackets. */
  List<Node.Scalar> scalars(String key) {
    List<Node.Scalar> found = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof Node.Scalar scalar && isBlank(scalar)) {
        sheet.report(
            Code.EMPTY_VALUE,
            scalar.span().isEmpty() ? keySpan(key) : scalar.span(),
            "`" + key + "` has an item with no value",
            "write a value, or remove the item");
      } else if (item instanceof Node.Scalar scalar) {
        found.add(scalar);
      } else {
        wrongType(
            sheet, item, "each item of `" + key + "` is one text", "write one value for each");
      }
    }
    return found;
  }

  List<String> texts(String key) {
    return scalars(key).stream().map(scalar -> scalar.text().strip()).toList();
  }

  /** Whether a list is written and has nothing in it. */
  boolean isEmptyList(String key) {
    return mapping
        .entry(key)
        .filter(entry -> entry.value() instanceof Node.Sequence list && list.items().isEmpty())
        .isPresent();
  }

  /** One of the words that are allowed. */
  Optional<String> choice(String key, Set<String> allowed, Nearness nearness) {
    return scalar(key).flatMap(scalar -> choice(key, scalar, allowed, nearness));
  }

  Optional<String> choice(String key, Node.Scalar scalar, Set<String> allowed, Nearness nearness) {
    String word = scalar.text();
    if (allowed.contains(word)) {
      return Optional.of(word);
    }
    sheet.report(
        Code.UNKNOWN_CHOICE,
        scalar.span(),
        "`" + shortened(word) + "` is nothing that `" + key + "` can be",
        nearness.didYouMean(word.strip().toLowerCase(Locale.ROOT), allowed)
            + "write one of "
            + listed(allowed));
    return Optional.empty();
  }

  Optional<Boolean> truth(String key, Nearness nearness) {
    return choice(key, Set.of("true", "false"), nearness).map("true"::equals);
  }

  /** The entries of a mapping with keys of the analyst's own. */
  List<Node.Entry> open(String key) {
    Optional<Node> node = node(key);
    if (node.isPresent() && !(node.get() instanceof Node.Mapping)) {
      wrongType(
          sheet, node.get(), "`" + key + "` is written as keys with values", "write `key: value`");
    }
    return node.filter(Node.Mapping.class::isInstance)
        .map(Node.Mapping.class::cast)
        .map(Node.Mapping::entries)
        .orElse(List.of());
  }
}
