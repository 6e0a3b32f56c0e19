package org.gainsay.claim;

import java.util.Locale;
import java.util.Optional;
import org.gainsay.time.When;

/** What an analyst found on checking a claim. */
public record Review(
    Verdict verdict,
    Optional<String> by,
    Optional<When> date,
    Optional<String> because,
    Optional<String> fingerprint) {

  /** The outcomes of a review. */
  public enum Verdict {
    SUPPORTED,
    PARTLY_SUPPORTED,
    REFUTED,
    CONFLICTING,
    NOT_ENOUGH_EVIDENCE,
    NOT_CHECKABLE;

    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
      return label();
    }
  }
}
