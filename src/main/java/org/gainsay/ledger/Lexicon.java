package org.gainsay.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.Ref;
import org.gainsay.claim.Vocabulary;
import org.gainsay.diagnostic.Code;
import org.gainsay.notation.Node;

/** The vocabulary by name: what the references of a ledger lead to. */
final class Lexicon {
  final Nearness nearness = new Nearness();
  final Names actors = new Names("actor", Code.UNKNOWN_ACTOR, nearness);
  final Names places = new Names("place", Code.UNKNOWN_PLACE, nearness);
  final Names measures = new Names("measure", Code.UNDECLARED_MEASURE, nearness);
  final Names events = new Names("event", Code.UNKNOWN_EVENT, nearness);
  final Names terms = new Names("term", Code.UNDECLARED_TERM, nearness);

  /** What measures count, whether or not it is a term. */
  private final Set<String> counted = new HashSet<>();

  /** Takes up what is built in; a ledger's own names go before its names. */
  void builtIn(Vocabulary vocabulary) {
    vocabulary.actors().values().forEach(it -> names(actors, it.id(), it.name(), it.aliases()));
    vocabulary.measures().values().forEach(it -> names(measures, it.id(), it.name(), it.aliases()));
    vocabulary.terms().values().forEach(it -> names(terms, it.id(), it.name(), it.aliases()));
    counts(vocabulary.measures());
  }

  private static void names(Names names, String id, String name, List<String> aliases) {
    if (!names.isId(id)) {
      names.id(id, Optional.empty());
    }
    names.builtInName(id, name);
    aliases.forEach(alias -> names.builtInName(id, alias));
  }

  void counts(Map<String, Vocabulary.Measure> measures) {
    measures.values().forEach(measure -> counted.add(measure.counts()));
  }

  /** What is counted, a weapon, target or cause; undeclared ones stand for themselves. */
  Ref term(Sheet sheet, Node.Scalar scalar) {
    Optional<Ref> term = known(scalar);
    return term.orElseGet(() -> terms.undeclared(sheet, scalar));
  }

  private Optional<Ref> known(Node.Scalar scalar) {
    String written = scalar.text().strip();
    return terms
        .find(written)
        .or(() -> Optional.of(written).filter(counted::contains).map(Ref::to));
  }

  /** As {@link #term}; a target or a cause may be an actor or a place too. */
  Ref termOrName(Sheet sheet, Node.Scalar scalar) {
    String written = scalar.text().strip();
    return known(scalar)
        .or(() -> actors.find(written))
        .or(() -> places.find(written))
        .orElseGet(() -> terms.undeclared(sheet, scalar));
  }
}
