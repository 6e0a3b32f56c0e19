package org.gainsay.coverage;

import java.util.Locale;
import java.util.Optional;
import org.gainsay.quantity.NumberExpression;
import org.gainsay.source.Document;
import org.gainsay.text.Span;

/**
 * A figure, a quotation or an attack that a document reports, with what stands around it.
 *
 * @param span the number with its hedge, the quoted words without their marks, or the attack's
 *     clause
 * @param sentence what holds it
 * @param number of a figure
 * @param speaker who speaks in a quotation, or whom the text credits with anything else
 * @param attack what is told of an attack
 * @param count what a figure counts
 * @param setting where and when it is told to have been
 * @param direct false for speech that stands in no quotation marks
 */
public record Mention(
    Kind kind,
    Document document,
    Span span,
    Span sentence,
    Optional<NumberExpression> number,
    Optional<Speaker> speaker,
    Optional<AttackReport> attack,
    Optional<Count> count,
    Setting setting,
    boolean direct) {
  /** What is reported. */
  public enum Kind {
    FIGURE,
    QUOTATION,
    ATTACK;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
      return label();
    }
  }

  /** The same in another document, whose text has the same length. */
  public Mention in(Document other) {
    return new Mention(
        kind, other, span, sentence, number, speaker, attack, count, setting, direct);
  }

  /** What the text says there. */
  public String text() {
    return document.text().slice(span);
  }

  boolean isIn(Sentence other) {
    return sentence.start() == other.span().start();
  }
}
