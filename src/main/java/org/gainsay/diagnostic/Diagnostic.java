package org.gainsay.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * One thing the tool found: what, where, and the smallest change that settles it.
 *
 * @param message one sentence, lower case, no full stop, the analyst's own words in backticks
 * @param help an imperative; empty where nothing can be advised
 * @param claim the id of the claim it belongs to
 */
public record Diagnostic(
    Code code,
    Severity severity,
    Place place,
    String message,
    String help,
    List<Related> related,
    Optional<String> claim,
    Optional<Edit> edit) {
  public Diagnostic {
    related = List.copyOf(related);
  }

  /** A diagnostic of the code's own severity, about no claim. */
  public static Diagnostic of(Code code, Place place, String message, String help) {
    return new Diagnostic(
        code, code.severity(), place, message, help, List.of(), Optional.empty(), Optional.empty());
  }

  public Diagnostic about(String claimId) {
    return new Diagnostic(
        code, severity, place, message, help, related, Optional.of(claimId), edit);
  }

  public Diagnostic with(Related... others) {
    return new Diagnostic(code, severity, place, message, help, List.of(others), claim, edit);
  }

  public Diagnostic curedBy(Edit cure) {
    return new Diagnostic(code, severity, place, message, help, related, claim, Optional.of(cure));
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
