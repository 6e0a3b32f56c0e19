package org.gainsay.coverage;

import java.util.Optional;
import org.gainsay.claim.Vocabulary;
import org.gainsay.quantity.NumberExpression;
import org.gainsay.source.Document;
import org.gainsay.text.Span;

/** Reads what a document tells of a passage that someone points at, as it reads the whole. */
public final class CloseReading {
  private final Mentions mentions;

  private CloseReading(Mentions mentions) {
    this.mentions = mentions;
  }

  public static CloseReading of(Document document, Vocabulary vocabulary) {
    return new CloseReading(Mentions.reading(document, KnownNames.of(vocabulary)));
  }

  /** A number with what it counts, also one that an editor would pass over. */
  public Mention figure(NumberExpression number) {
    return mentions
        .of(Mention.Kind.FIGURE, number.span())
        .filter(it -> it.number().filter(number::equals).isPresent())
        .orElseGet(() -> mentions.figure(number));
  }

  /** Words that someone speaks; empty where nobody speaks there. */
  public Optional<Mention> quotation(Span passage) {
    return mentions.of(Mention.Kind.QUOTATION, passage);
  }

  /** An attack that is told of there. */
  public Optional<Mention> attack(Span passage) {
    return mentions.of(Mention.Kind.ATTACK, passage);
  }

  /** Where and when it is told to have been. */
  public Setting setting(Span passage) {
    return mentions.setting(passage);
  }

  /** Whom the text credits with it. */
  public Optional<Speaker> credit(Span passage) {
    return mentions.credit(passage);
  }
}
