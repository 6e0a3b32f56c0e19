package org.gainsay.quantity;

import java.util.Optional;
import java.util.function.Function;

/** What reading the {@code value:} of a ledger came to. */
public sealed interface ValueReading {
  /** A number within the table of readings. */
  record Read(Reading reading) implements ValueReading {}

  /**
   * Words or a share from which no bound can be drawn; both intervals are {@link Interval#ANY}.
   *
   * @param note why, in one sentence
   */
  record Unbounded(Reading reading, String note) implements ValueReading {}

  /**
   * Nothing that could be meant as a number, or an impossible one.
   *
   * @param problem one sentence, the analyst's words in backticks
   * @param help an imperative
   */
  record Refused(String problem, String help) implements ValueReading {}

  /** The reading, also where it has no bounds; empty when refused. */
  default Optional<Reading> asRead() {
    return fold(
        read -> Optional.of(read.reading()),
        unbounded -> Optional.of(unbounded.reading()),
        refused -> Optional.empty());
  }

  /** One answer for each case, so that every caller names them all. */
  default <R> R fold(
      Function<? super Read, ? extends R> read,
      Function<? super Unbounded, ? extends R> unbounded,
      Function<? super Refused, ? extends R> refused) {
    if (this instanceof Read it) {
      return read.apply(it);
    } else if (this instanceof Unbounded it) {
      return unbounded.apply(it);
    } else if (this instanceof Refused it) {
      return refused.apply(it);
    }
    throw new AssertionError(this);
  }
}
