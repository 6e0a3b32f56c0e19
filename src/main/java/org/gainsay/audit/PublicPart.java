package org.gainsay.audit;

/**
 * What of an audit may be handed out: as if there were no claim tagged {@code private}, without
 * notes, and of each text only passages with a few words around them. All else of a text is
 * withheld in the text itself, so that no output can show it.
 */
public final class PublicPart {
  /** How many words stand around a passage at most. */
  public static final int CONTEXT_WORDS = 60;

  private final Audit audit;

  private PublicPart(Audit audit) {
    this.audit = audit;
  }

  public static PublicPart of(Audit audit) {
    return new PublicPart(new Publication(audit).published());
  }

  public Audit audit() {
    return audit;
  }
}
