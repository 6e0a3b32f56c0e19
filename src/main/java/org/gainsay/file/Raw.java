package org.gainsay.file;

import java.util.function.Function;

/** What reading a file as it is came to. */
public sealed interface Raw {
  /**
   * Its content.
   *
   * @param content never changed
   */
  @SuppressWarnings("ArrayRecordComponent") // A file as large as this is handed on, not copied.
  record Bytes(byte[] content) implements Raw {}

  record Unread(Loaded.Refused refusal) implements Raw {}

  /** One answer for each case. */
  default <R> R fold(
      Function<? super byte[], ? extends R> bytes,
      Function<? super Loaded.Refused, ? extends R> refused) {
    if (this instanceof Bytes it) {
      return bytes.apply(it.content());
    } else if (this instanceof Unread it) {
      return refused.apply(it.refusal());
    }
    throw new AssertionError(this);
  }
}
