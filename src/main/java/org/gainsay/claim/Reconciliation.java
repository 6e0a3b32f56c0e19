package org.gainsay.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gainsay.diagnostic.Places;
import org.gainsay.time.When;

/**
 * An analyst's explanation of why claims differ; it never hides a finding.
 *
 * @param between ids of one claim or more
 */
public record Reconciliation(
    List<String> between,
    Because because,
    Optional<String> note,
    Optional<String> by,
    Optional<When> date,
    Optional<String> fingerprint,
    Map<String, String> silence,
    Places at) {
  public Reconciliation {
    between = List.copyOf(between);
    silence = Map.copyOf(silence);
  }

  /** Why claims differ. */
  public enum Because {
    DIFFERENT_PLACE,
    DIFFERENT_PERIOD,
    DIFFERENT_POPULATION,
    UPDATED_LATER,
    SAME_ORIGIN,
    ESTIMATE_OR_COUNT,
    TRANSLATION,
    MISQUOTATION,
    FIGURE_OF_SPEECH,
    TYPO_IN_SOURCE,
    ROUNDING,
    /** Both stand, and the documents disagree. */
    DISPUTED,
    OTHER;

    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
      return label();
    }
  }
}
