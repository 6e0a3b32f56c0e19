package org.gainsay.coverage;

import java.util.Locale;
import org.gainsay.source.Document;
import org.gainsay.text.Span;

/**
 * A figure, a quotation or an attack that a document reports.
 *
 * @param span the number with its hedge, the quoted words without their marks, or the attack's
 *     clause
 * @param sentence what holds it
 */
public record Mention(Kind kind, Document document, Span span, Span sentence) {
  /** What is reported. */
  public enum Kind {
    FIGURE,
    QUOTATION,
    ATTACK;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the text says there. */
  public String text() {
    return document.text().slice(span);
  }
}
