package org.gainsay.contradiction;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.gainsay.file.Input;

/** Ids of findings: over what a finding is about, so that new witnesses do not change them. */
final class Identity {
  private Identity() {}

  /** A {@code c} and the first eight hexadecimal digits of a SHA-256. */
  static String of(Finding.Kind kind, Collection<String> about) {
    return "c" + digest(kind.label() + '\u001F' + String.join("\u001F", about));
  }

  /** The first eight hexadecimal digits of a SHA-256. */
  static String digest(String text) {
    return Input.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
  }
}
