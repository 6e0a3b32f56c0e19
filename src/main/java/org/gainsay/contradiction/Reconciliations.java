package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.gainsay.claim.Reconciliation;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.link.LinkedClaim;

/** Matches the analysts' reconciliations with findings; hides none. */
public final class Reconciliations {
  private final Map<String, LinkedClaim> claims = new HashMap<>();
  private final List<Explained> all = new ArrayList<>();

  Reconciliations(Collection<LinkedClaim> linked, Collection<Reconciliation> reconciliations) {
    linked.forEach(claim -> claims.put(claim.claim().id(), claim));
    reconciliations.forEach(reconciliation -> all.add(explained(reconciliation)));
  }

  /** Over the claims of a reconciliation as they stand; an {@code f} and eight digits. */
  public static String fingerprint(Collection<LinkedClaim> claims) {
    TreeSet<String> prints = new TreeSet<>();
    claims.forEach(claim -> prints.add(claim.fingerprint()));
    return "f" + Identity.digest(String.join("\u001F", prints));
  }

  private Explained explained(Reconciliation reconciliation) {
    List<LinkedClaim> between =
        reconciliation.between().stream()
            .flatMap(id -> Optional.ofNullable(claims.get(id)).stream())
            .toList();
    String now = fingerprint(between);
    boolean changed = reconciliation.fingerprint().filter(then -> !then.equals(now)).isPresent();
    return new Explained(reconciliation, now, changed);
  }

  /** The findings, each with the reconciliation that explains it best. */
  List<Finding> apply(Collection<Finding> findings) {
    return findings.stream()
        .map(finding -> best(finding).map(finding::explainedBy).orElse(finding))
        .toList();
  }

  private Optional<Explained> best(Finding finding) {
    return all.stream()
        .filter(explained -> covers(explained, finding))
        .min(
            Comparator.comparing(Explained::suspect)
                .thenComparing(explained -> explained.reconciliation().between().size()));
  }

  /** What sets two claims against each other does not explain a dispute over one of them. */
  private static boolean covers(Explained explained, Finding finding) {
    List<String> between = explained.reconciliation().between();
    return between.containsAll(finding.claims())
        && (finding.claims().size() > 1 || between.size() == 1);
  }

  /** The reconciliations that explain no finding. */
  List<Note> notes(Collection<Finding> findings) {
    return all.stream()
        .filter(explained -> findings.stream().noneMatch(finding -> covers(explained, finding)))
        .map(Note::new)
        .toList();
  }

  /** A warning for each reconciliation whose claims have changed. */
  List<Diagnostic> suspects() {
    return all.stream().filter(Explained::suspect).map(Reconciliations::suspect).toList();
  }

  private static Diagnostic suspect(Explained explained) {
    Reconciliation reconciliation = explained.reconciliation();
    return Diagnostic.of(
        Code.RECONCILIATION_SUSPECT,
        reconciliation.at().value("fingerprint"),
        "a claim has changed since this was written: the fingerprint was `"
            + reconciliation.fingerprint().orElse("")
            + "` and is now `"
            + explained.fingerprint()
            + "`",
        "look at the claims again, then write `fingerprint: " + explained.fingerprint() + "`");
  }
}
