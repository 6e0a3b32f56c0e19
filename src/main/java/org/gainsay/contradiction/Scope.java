package org.gainsay.contradiction;

import java.util.Locale;
import org.gainsay.claim.DocumentId;
import org.gainsay.claim.Evidence;

/** Between whom a conflict stands. */
public enum Scope {
  /** One document disagrees with itself. */
  WITHIN_DOCUMENT,
  BETWEEN_DOCUMENTS,
  /** One document merely reports speakers who disagree. */
  BETWEEN_SPEAKERS;

  /**
   * The scope of two camps: within a document where one speaks on both sides, else between
   * documents where two speak, else between the speakers whom one document reports.
   */
  static Scope between(Camp one, Camp other) {
    boolean speakers = false;
    boolean documents = false;
    for (Witness a : one.witnesses()) {
      for (Witness b : other.witnesses()) {
        Evidence first = a.passage().evidence();
        Evidence second = b.passage().evidence();
        boolean same = first.document().equals(second.document());
        boolean reported = !first.saidBy().isEmpty() && !second.saidBy().isEmpty();
        if (same && !reported) {
          return WITHIN_DOCUMENT;
        }
        speakers |= same;
        documents |= !same;
      }
    }
    return speakers && !documents ? BETWEEN_SPEAKERS : BETWEEN_DOCUMENTS;
  }

  /**
   * The scope of two renderings of a speech: within a document that gives both, since how it quotes
   * is its own, whomever it quotes.
   */
  static Scope ofRenderings(Camp one, Camp other) {
    boolean same =
        one.witnesses().stream()
            .map(Scope::document)
            .anyMatch(a -> other.witnesses().stream().map(Scope::document).anyMatch(a::equals));
    return same ? WITHIN_DOCUMENT : BETWEEN_DOCUMENTS;
  }

  private static DocumentId document(Witness witness) {
    return witness.passage().evidence().document();
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
