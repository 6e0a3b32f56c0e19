package org.gainsay.notation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gainsay.diagnostic.Edit;
import org.gainsay.text.Span;

/** One thing to be changed in a file; what it concerns is named by the span of its node. */
public sealed interface Change {
  /** A scalar gets another text. */
  record Replace(Span node, String text) implements Change {}

  /**
   * A mapping gets a key that it does not have.
   *
   * @param after the key behind which it goes; without, behind the last one
   */
  record Insert(Span node, Value.Key key, Optional<String> after) implements Change {
    public static Insert last(Span node, Value.Key key) {
      return new Insert(node, key, Optional.empty());
    }
  }

  /** A list gets one more item; a key without a value becomes a list. */
  record Append(Span node, Value item) implements Change {}

  /** A list in brackets gets other numbers for items. */
  record Relist(Span node, List<String> items) implements Change {
    public Relist {
      items = List.copyOf(items);
    }
  }

  /** A scalar is written otherwise and means what it was taken to mean before. */
  record Respell(Edit edit) implements Change {
    @Override
    public Span node() {
      return edit.place().span();
    }
  }

  Span node();

  /** One answer for each case. */
  default <R> R fold(
      Function<? super Replace, ? extends R> replace,
      Function<? super Insert, ? extends R> insert,
      Function<? super Append, ? extends R> append,
      Function<? super Relist, ? extends R> relist,
      Function<? super Respell, ? extends R> respell) {
    if (this instanceof Replace it) {
      return replace.apply(it);
    } else if (this instanceof Insert it) {
      return insert.apply(it);
    } else if (this instanceof Append it) {
      return append.apply(it);
    } else if (this instanceof Relist it) {
      return relist.apply(it);
    } else if (this instanceof Respell it) {
      return respell.apply(it);
    }
    throw new AssertionError(this);
  }
}
