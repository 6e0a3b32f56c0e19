package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gainsay.claim.Reconciliation;
import org.gainsay.claim.Stance;
import org.gainsay.claim.Vocabulary;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.link.LinkedClaim;
import org.gainsay.quantity.Rational;

/** Finds where claims contradict each other, and proves it. */
public final class Contradictions {
  private static final Comparator<Finding> BY_GRAVITY =
      Comparator.comparing(Finding::level)
          .thenComparing(Contradictions::relativeGap, Comparator.reverseOrder())
          .thenComparing(Finding::kind)
          .thenComparing(finding -> finding.claims().toString())
          .thenComparing(Finding::id);

  private Contradictions() {}

  /**
   * Compares all claims with each other; only linked passages witness.
   *
   * @param vocabulary what is built in and what the ledger declares
   */
  public static Findings find(
      List<LinkedClaim> claims, Vocabulary vocabulary, List<Reconciliation> reconciliations) {
    Lattice lattice = new Lattice(vocabulary);
    List<LinkedClaim> sorted =
        claims.stream().sorted(Comparator.comparing(linked -> linked.claim().id())).toList();
    List<Fact> facts = new Facts(lattice).read(sorted, Stance.SUPPORTS);
    List<Fact> denied = new Facts(lattice).read(sorted, Stance.REFUTES);
    Derivations derivations = new Derivations(facts);
    Quotations quotations = new Quotations(vocabulary);

    List<Finding> found = new ArrayList<>();
    new Figures(lattice, facts, denied, derivations)
        .conflicts()
        .forEach(conflict -> found.add(FigureFinding.of(conflict)));
    found.addAll(new Attacks(vocabulary).find(sorted));
    found.addAll(Stances.find(sorted));
    found.addAll(quotations.find(sorted));
    found.sort(BY_GRAVITY);

    Reconciliations explanations = new Reconciliations(sorted, reconciliations);
    List<Diagnostic> diagnostics = new ArrayList<>(derivations.diagnostics());
    diagnostics.addAll(explanations.suspects());
    return new Findings(
        explanations.apply(found),
        consistent(Listings.series(facts), found),
        Listings.apart(facts, lattice, found),
        Corroboration.find(sorted, facts, quotations),
        explanations.notes(found),
        diagnostics);
  }

  /** Findings without numbers come after those with a gap. */
  private static Rational relativeGap(Finding finding) {
    return finding.gap().map(Gap::relative).orElse(Rational.ZERO);
  }

  /** Those that no one finding already sets against each other. */
  private static List<Series> consistent(List<Series> series, List<Finding> found) {
    return series.stream()
        .filter(
            it -> found.stream().noneMatch(finding -> finding.claims().containsAll(it.claims())))
        .toList();
  }
}
