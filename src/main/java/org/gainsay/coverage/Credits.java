package org.gainsay.coverage;

import java.util.Optional;
import java.util.stream.IntStream;
import org.gainsay.source.Document;
import org.gainsay.text.Span;
import org.gainsay.text.Wording;

/** Whom a document credits with what its sentences say, outside quotation marks. */
public final class Credits {
  private static final int STEM = 3;

  private final Prose prose;
  private final Speakers speakers;
  private final Cues cues;

  private Credits(Prose prose, Speakers speakers, Cues cues) {
    this.prose = prose;
    this.speakers = speakers;
    this.cues = cues;
  }

  /** Those of a document. */
  public static Credits of(Document document, KnownNames known) {
    Prose prose = Prose.of(document);
    Cues cues = Cues.of(document.language());
    return new Credits(prose, new Speakers(prose, new Names(known, cues, prose), cues), cues);
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

  /** Whether a statement has the verb by which a text credits someone, in one of its forms. */
  public boolean tells(String statement, Speaker speaker) {
    Wording words = Wording.of(statement);
    String stem = speaker.cue().substring(0, Math.min(STEM, speaker.cue().length()));
    return !stem.isEmpty()
        && IntStream.range(0, words.size())
            .filter(at -> cues.standsAt(Cues.Sort.SPEECH, words, at))
            .anyMatch(at -> words.key(at).startsWith(stem));
  }
}
