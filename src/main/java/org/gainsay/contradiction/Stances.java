package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Content;
import org.gainsay.claim.Stance;
import org.gainsay.link.LinkedClaim;
import org.gainsay.link.Passage;
import org.gainsay.time.When;

/** Claims that some passages support and others refute or doubt: one finding for each claim. */
final class Stances {
  private Stances() {}

  static List<Finding> find(Collection<LinkedClaim> claims) {
    List<Finding> findings = new ArrayList<>();
    claims.forEach(claim -> finding(claim).ifPresent(findings::add));
    return findings;
  }

  private static Optional<Finding> finding(LinkedClaim linked) {
    List<Passage> support = Facts.witnesses(linked, Stance.SUPPORTS);
    List<Passage> refutation = Facts.witnesses(linked, Stance.REFUTES);
    List<Passage> doubt = Facts.witnesses(linked, Stance.DOUBTS);
    if (support.isEmpty() || (refutation.isEmpty() && doubt.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        refutation.isEmpty()
            ? finding(linked, Level.TENSION, support, doubt, Set.of())
            : refuted(linked, support, refutation));
  }

  private static Finding refuted(
      LinkedClaim linked, List<Passage> support, List<Passage> refutation) {
    Set<String> assumptions = assumptions(linked.claim(), support, refutation);
    Level level = assumptions.isEmpty() ? Level.CONTRADICTION : Level.CONDITIONAL;
    return finding(linked, level, support, refutation, assumptions);
  }

  /**
   * Empty where one passage of each camp surely speaks of the claim's own time. An event happened
   * or it did not, whenever one speaks of it.
   */
  private static Set<String> assumptions(
      Claim claim, List<Passage> support, List<Passage> refutation) {
    if (claim.event().isPresent()) {
      return Set.of();
    }
    if (claim.when().isEmpty()) {
      return isOfStatus(claim)
          ? Set.of("both sides speak of the same time, which `" + claim.id() + "` does not give")
          : Set.of();
    }
    Set<String> outside = new TreeSet<>();
    for (List<Passage> camp : List.of(support, refutation)) {
      boolean inside = camp.stream().anyMatch(passage -> isInside(passage, claim.when().get()));
      if (!inside) {
        outside.add(
            Phrases.who(camp)
                + ", published outside "
                + claim.when().get().edtf()
                + ", speaks of that time");
      }
    }
    return outside;
  }

  private static boolean isInside(Passage passage, When when) {
    return passage
        .document()
        .flatMap(document -> document.published())
        .filter(published -> when.outer().contains(published.named()))
        .isPresent();
  }

  /** What holds at one time may not hold at another; what happened has happened. */
  private static boolean isOfStatus(Claim claim) {
    return claim.kind() != Content.Kind.QUOTATION;
  }

  private static Finding finding(
      LinkedClaim linked,
      Level level,
      List<Passage> support,
      List<Passage> against,
      Set<String> assumptions) {
    Claim claim = linked.claim();
    String statement = Phrases.inSentence(claim.statement());
    boolean refuted = level != Level.TENSION;
    Camp a = camp(Role.SUPPORTS, claim, support, statement);
    Camp b = camp(Role.REFUTES, claim, against, (refuted ? "not so: " : "doubtful: ") + statement);
    String verb = verb(refuted, Phrases.isOne(against));
    return new Finding(
        Identity.of(Finding.Kind.STANCE, List.of(claim.id())),
        Finding.Kind.STANCE,
        level,
        Scope.between(a, b),
        statement,
        List.of(claim.id()),
        a,
        b,
        Phrases.whoSays(support)
            + ": "
            + statement
            + "; "
            + Phrases.who(against)
            + verb
            + Phrases.condition(assumptions)
            + ".",
        steps(claim, level, support, against),
        List.copyOf(assumptions),
        Optional.empty(),
        checklist(level, assumptions),
        List.of(),
        Optional.empty());
  }

  private static Camp camp(Role role, Claim claim, List<Passage> passages, String value) {
    return new Camp(
        value,
        passages.stream()
            .map(passage -> new Witness(role, claim.id(), passage, Optional.empty()))
            .toList());
  }

  private static List<Step> steps(
      Claim claim, Level level, List<Passage> support, List<Passage> against) {
    List<Step> steps = new ArrayList<>();
    for (List<Passage> camp : List.of(support, against)) {
      for (Passage passage : camp) {
        steps.add(
            new Step(
                Phrases.who(List.of(passage)) + " " + passage.evidence().stance().label() + " it",
                "evidence " + passage.evidence().number() + " of `" + claim.id() + "`"));
      }
    }
    steps.add(
        level == Level.TENSION
            ? new Step("the one speaks against the other, though both can be true", "`doubts`")
            : new Step("both cannot be true", "`supports` against `refutes`"));
    return steps;
  }

  private static List<String> checklist(Level level, Set<String> assumptions) {
    List<String> checklist = new ArrayList<>();
    assumptions.forEach(assumption -> checklist.add("It is not so that " + assumption + "."));
    checklist.add("A passage speaks of something else than the claim.");
    checklist.add("A passage only reports what it seems to say: write `said_by`.");
    checklist.add(
        level == Level.TENSION
            ? "The one does not bear on the other: write the stance `context`."
            : "Both can be true: write the stance `doubts` or `context`.");
    return checklist;
  }

  private static String verb(boolean refuted, boolean one) {
    if (refuted) {
      return one ? " says that this is not so" : " say that this is not so";
    }
    return one ? " casts doubt on it" : " cast doubt on it";
  }
}
