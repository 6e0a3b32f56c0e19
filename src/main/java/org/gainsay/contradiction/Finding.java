package org.gainsay.contradiction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A proved conflict between claims.
 *
 * @param id survives re-runs, another order of the ledger, and new witnesses
 * @param statement what it is about, in a few words
 * @param claims the ids of the claims of the proof, sorted; each is needed for it
 * @param a the side that affirms, supports or gives the lower bound
 * @param b the side that denies, refutes or gives the upper bound
 * @param explanation one sentence in plain words
 * @param steps the proof, in order
 * @param assumptions what must hold beside the claims; empty unless {@link Level#CONDITIONAL}
 * @param gap empty where no numbers are at stake
 * @param checklist what would dissolve the conflict
 * @param others the ids of further claims that clash in the same way, sorted
 * @param reconciliation empty while the finding is open
 */
public record Finding(
    String id,
    Kind kind,
    Level level,
    Scope scope,
    String statement,
    List<String> claims,
    Camp a,
    Camp b,
    String explanation,
    List<Step> steps,
    List<String> assumptions,
    Optional<Gap> gap,
    List<String> checklist,
    List<String> others,
    Optional<Explained> reconciliation) {
  public Finding {
    claims = List.copyOf(claims);
    steps = List.copyOf(steps);
    assumptions = List.copyOf(assumptions);
    checklist = List.copyOf(checklist);
    others = List.copyOf(others);
  }

  /** What clashes. */
  public enum Kind {
    FIGURE,
    ATTACK,
    STANCE,
    QUOTATION;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
      return label();
    }
  }

  /** Whether no reconciliation explains it, or one that is suspect. */
  public boolean isOpen() {
    return reconciliation.map(Explained::suspect).orElse(true);
  }

  Finding explainedBy(Explained explained) {
    return new Finding(
        id,
        kind,
        level,
        scope,
        statement,
        claims,
        a,
        b,
        explanation,
        steps,
        assumptions,
        gap,
        checklist,
        others,
        Optional.of(explained));
  }
}
