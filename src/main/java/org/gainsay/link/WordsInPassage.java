package org.gainsay.link;

import java.util.function.Function;
import org.gainsay.text.Span;

/** What looking for a quotation's words in one of its passages came to. */
public sealed interface WordsInPassage {
  /**
   * The passage has them.
   *
   * @param span without the quotation marks around
   * @param marked whether they stand inside quotation marks
   */
  record Stand(Span span, boolean marked) implements WordsInPassage {}

  /** The passage does not have them. */
  record Absent(String words) implements WordsInPassage {}

  /** One answer for each case. */
  default <R> R fold(
      Function<? super Stand, ? extends R> stand, Function<? super Absent, ? extends R> absent) {
    if (this instanceof Stand it) {
      return stand.apply(it);
    } else if (this instanceof Absent it) {
      return absent.apply(it);
    }
    throw new AssertionError(this);
  }
}
