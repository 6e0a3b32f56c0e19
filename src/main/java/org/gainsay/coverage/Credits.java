package org.gainsay.coverage;

import java.util.Optional;
import org.gainsay.source.Document;
import org.gainsay.text.Span;

/** Whom a document credits with what its sentences say, outside quotation marks. */
public final class Credits {
  private final Prose prose;
  private final Speakers speakers;

  private Credits(Prose prose, Speakers speakers) {
    this.prose = prose;
    this.speakers = speakers;
  }

  /** Those of a document. */
  public static Credits of(Document document, KnownNames known) {
    Prose prose = Prose.of(document);
    Cues cues = Cues.of(document.language());
    return new Credits(prose, new Speakers(prose, new Names(known, cues, prose), cues));
  }

  /**
   * Whom the sentence of a passage credits, within it or beside it; nobody where it has several.
   */
  public Optional<Speaker> of(Span passage) {
    if (prose.sentences().isEmpty()) {
      return Optional.empty();
    }
    int number = prose.at(passage.start());
    return prose.sentences().get(number).span().contains(passage)
        ? speakers.creditedWith(number, passage)
        : Optional.empty();
  }
}
