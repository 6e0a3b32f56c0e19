package org.gainsay.file;

import java.util.function.Function;
import org.gainsay.text.Text;

/** What reading a file as text came to. */
public sealed interface Loaded {
  /**
   * A file that is UTF-8 text.
   *
   * @param sha256 of its bytes, in lower-case hexadecimal
   */
  record Decoded(Text text, String sha256) implements Loaded {}

  /**
   * A file that is not text to us.
   *
   * @param sha256 of its bytes, or empty where they could not be read
   * @param message what is wrong, to be read after the file's name: "is not UTF-8: …"
   */
  record Refused(Reason reason, String sha256, String message) implements Loaded {
    static Refused unread(Reason reason, String message) {
      return new Refused(reason, "", message);
    }
  }

  /** Why a file was refused. */
  enum Reason {
    MISSING,
    /** A folder, a device, or without the right to read it. */
    UNREADABLE,
    TOO_LARGE,
    NOT_UTF_8,
    /** NUL bytes, or nothing at all. */
    NOT_TEXT
  }

  /** One answer for each case. */
  default <R> R fold(
      Function<? super Decoded, ? extends R> readable,
      Function<? super Refused, ? extends R> refused) {
    if (this instanceof Decoded it) {
      return readable.apply(it);
    } else if (this instanceof Refused it) {
      return refused.apply(it);
    }
    throw new AssertionError(this);
  }
}
