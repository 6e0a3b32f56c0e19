package org.gainsay.notation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gainsay.text.Span;

/**
 * A value of a YAML or JSON file and where it stands.
 *
 * <p>Spans are of the untouched text. Scalars have no type: their reader knows what is meant, so
 * {@code 1.10}, {@code no} and {@code 2018-09} keep every character.
 */
public sealed interface Node {
  Span span();

  /**
   * Keys with values, in the order of the file; a key that stands twice is in it twice.
   *
   * @param flow whether it is written in braces
   */
  record Mapping(Span span, List<Entry> entries, boolean flow) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The first entry with that key. */
    public Optional<Entry> entry(String key) {
      for (Entry entry : entries) {
        if (entry.key().text().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }
  }

  /** A key and its value. */
  record Entry(Scalar key, Node value) {
    /** From the key to the end of the value. */
    public Span span() {
      return key.span().union(value.span());
    }
  }

  /**
   * Values in the order of the file.
   *
   * @param flow whether it is written in brackets
   */
  record Sequence(Span span, List<Node> items, boolean flow) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A single value.
   *
   * @param span with its quotation marks
   * @param text its meaning; of a plain scalar the very characters
   */
  record Scalar(Span span, String text, Style style) implements Node {
    /** Whether nothing is written, or a null. */
    public boolean isNull() {
      return style == Style.PLAIN && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
  }

  /** A stretch that could not be read, for reasons already reported. */
  record Unread(Span span) implements Node {}

  /** How a scalar is written. */
  enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    /** After {@code |}. */
    LITERAL,
    /** After {@code >}. */
    FOLDED
  }

  /** One answer for each case, so that every caller names them all. */
  default <R> R fold(
      Function<? super Mapping, ? extends R> mapping,
      Function<? super Sequence, ? extends R> sequence,
      Function<? super Scalar, ? extends R> scalar,
      Function<? super Unread, ? extends R> unread) {
    if (this instanceof Mapping it) {
      return mapping.apply(it);
    } else if (this instanceof Sequence it) {
      return sequence.apply(it);
    } else if (this instanceof Scalar it) {
      return scalar.apply(it);
    } else if (this instanceof Unread it) {
      return unread.apply(it);
    }
    throw new AssertionError(this);
  }
}
