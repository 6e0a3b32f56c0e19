package org.gainsay.diagnostic;

import org.gainsay.text.Position;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/**
 * Where something stands: a file by its path relative to the workspace, its text, and the span.
 *
 * <p>The path uses {@code /} on every system.
 */
public record Place(String file, Text text, Span span) {
  /** The beginning of a file, also of one that could not be read. */
  public static Place start(String file) {
    return new Place(file, Text.of(""), Span.at(0));
  }

  public Position position() {
    return text.position(span.start());
  }

  public Place at(Span other) {
    return new Place(file, text, other);
  }

  /** What stands there. */
  public String slice() {
    return text.slice(span);
  }

  /** {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + position();
  }
}
