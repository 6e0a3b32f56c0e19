package org.gainsay.notation;

import java.util.Optional;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.text.Span;

/** Refuses a file of more keys and items than there is memory for, before any of them is built. */
final class Crowd {
  /** What a key with its value, or an item, takes in memory while a ledger is read. */
  private static final int BYTES_EACH = 800;

  private Crowd() {}

  static Optional<Diagnostic> objection(Page page) {
    return objection(page, Runtime.getRuntime().maxMemory());
  }

  /**
   * The same for a given memory in bytes.
   *
   * <p>Every key has a colon behind it, and between two items stands a comma or a line begins with
   * a hyphen. Those in prose are counted with them, so this is not less than there are.
   */
  static Optional<Diagnostic> objection(Page page, long memory) {
    long room = memory / BYTES_EACH;
    long crowd = page.content().length() / 2 < room ? 0 : count(page.content());
    return crowd <= room
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                Code.FILE_TOO_LARGE,
                page.place(Span.at(0)),
                "this file holds up to "
                    + crowd
                    + " keys or items, and the limit is "
                    + room
                    + " with the memory of "
                    + (memory >> 20)
                    + " MiB that Java has",
                "give Java more memory: JAVA_TOOL_OPTIONS=-Xmx4g"));
  }

  private static long count(String content) {
    long keys = 0;
    long items = 0;
    char before = '\n';
    boolean begins = true;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c == ':'
          && (before == '"' || i + 1 == content.length() || content.charAt(i + 1) <= ' ')) {
        keys++;
      } else if (c == ',' || (c == '-' && begins)) {
        items++;
      }
      begins = c == '\n' || (begins && c == ' ');
      before = c;
    }
    return Math.max(keys, items);
  }
}
