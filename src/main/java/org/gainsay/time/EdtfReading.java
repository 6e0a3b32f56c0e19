package org.gainsay.time;

import java.util.function.Function;

/** What reading an EDTF expression came to. */
public sealed interface EdtfReading {
  record Read(When when) implements EdtfReading {}

  /**
   * No date that a ledger can hold.
   *
   * @param message one sentence, the analyst's words in backticks
   * @param help an imperative, with a "did you mean" where one is near
   */
  record Refused(Problem problem, String message, String help) implements EdtfReading {}

  /** Why an expression was refused. */
  enum Problem {
    NOT_EDTF,
    IMPOSSIBLE_DATE,
    REVERSED_INTERVAL,
    YEAR_OUT_OF_RANGE
  }

  /** One answer for each case, so that every caller names them all. */
  default <R> R fold(
      Function<? super Read, ? extends R> read, Function<? super Refused, ? extends R> refused) {
    if (this instanceof Read it) {
      return read.apply(it);
    } else if (this instanceof Refused it) {
      return refused.apply(it);
    }
    throw new AssertionError(this);
  }
}
