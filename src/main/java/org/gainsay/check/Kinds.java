package org.gainsay.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Content;
import org.gainsay.claim.MeasureKind;
import org.gainsay.claim.Ref;
import org.gainsay.claim.Vocabulary;
import org.gainsay.ledger.Ledger;
import org.gainsay.ledger.LedgerReader;

/** What is counted: people, or things of which a ledger leaves no doubt that they are none. */
final class Kinds {
  private static final String PEOPLE = "people";

  private final Vocabulary vocabulary;
  private final Set<String> weapons = new HashSet<>();
  private final Set<String> things = new HashSet<>();

  Kinds(Ledger ledger) {
    vocabulary = ledger.vocabulary();
    ledger.claims().forEach(this::weapons);
    things.addAll(weapons);
    LedgerReader.builtIn().measures().values().stream()
        .map(Vocabulary.Measure::counts)
        .filter(counted -> !isPeople(counted))
        .forEach(things::add);
  }

  private void weapons(Claim claim) {
    if (claim.content() instanceof Content.Figure figure) {
      weapons(figure.weapon());
    } else if (claim.content() instanceof Content.Attack attack) {
      weapons(attack.weapon());
    }
  }

  private void weapons(List<Ref> refs) {
    refs.stream().map(Ref::id).filter(id -> !isPeople(id)).forEach(weapons::add);
  }

  /** Whether it is one of the people. */
  boolean isPeople(String term) {
    return vocabulary.termsAround(term).contains(PEOPLE);
  }

  /** Whether it is a weapon of some claim, or what a built-in measure of things counts. */
  boolean isThing(String term) {
    return !isPeople(term) && vocabulary.termsAround(term).stream().anyMatch(things::contains);
  }

  boolean isWeapon(String term) {
    return vocabulary.termsAround(term).stream().anyMatch(weapons::contains);
  }

  /** Whether it counts what is there at one moment. */
  boolean isStock(Content content) {
    return content instanceof Content.Figure figure
        && measure(figure).filter(it -> it.kind() == MeasureKind.STOCK).isPresent();
  }

  /** What a value of a claim counts; empty when its measure is not known. */
  Optional<String> counted(Content content) {
    if (content instanceof Content.Figure figure) {
      return figure.of().map(Ref::id).or(() -> measure(figure).map(Vocabulary.Measure::counts));
    }
    return content instanceof Content.Attack ? Optional.of(PEOPLE) : Optional.empty();
  }

  Optional<Vocabulary.Measure> measure(Content.Figure figure) {
    return Optional.ofNullable(vocabulary.measures().get(figure.measure()));
  }
}
