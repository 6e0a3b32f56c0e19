package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Content;
import org.gainsay.claim.Counted;
import org.gainsay.claim.MeasureKind;
import org.gainsay.claim.Ref;
import org.gainsay.claim.Stance;
import org.gainsay.link.LinkedClaim;
import org.gainsay.link.Passage;
import org.gainsay.quantity.Reading;
import org.gainsay.time.Days;
import org.gainsay.time.When;

/** Reads the numbers out of claims: figures, and the casualties of attacks. */
final class Facts {
  private final Lattice lattice;

  Facts(Lattice lattice) {
    this.lattice = lattice;
  }

  /** What linked passages of that stance say; a claim without such a passage gives no fact. */
  List<Fact> read(Collection<LinkedClaim> claims, Stance stance) {
    List<Fact> facts = new ArrayList<>();
    for (LinkedClaim linked : claims) {
      List<Passage> witnesses = witnesses(linked, stance);
      if (!witnesses.isEmpty()) {
        facts.addAll(facts(linked, witnesses));
      }
    }
    return facts;
  }

  /** The linked passages of a stance that can clash. */
  static List<Passage> witnesses(LinkedClaim linked, Stance stance) {
    return linked.passages().stream()
        .filter(Passage::isLinked)
        .filter(passage -> passage.evidence().stance() == stance)
        .filter(passage -> passage.evidence().modality().canClash())
        .toList();
  }

  private List<Fact> facts(LinkedClaim linked, List<Passage> witnesses) {
    return linked
        .claim()
        .content()
        .fold(
            figure -> List.of(fact(linked, "figure/value", figure, witnesses)),
            attack -> casualties(linked, attack, witnesses),
            quotation -> List.of(),
            statement -> List.of(),
            unread -> List.of());
  }

  /** Casualties count for the event as a whole, whoever is said to have caused them. */
  private List<Fact> casualties(
      LinkedClaim linked, Content.Attack attack, List<Passage> witnesses) {
    List<Fact> facts = new ArrayList<>();
    if (attack.occurred()) {
      attack
          .killed()
          .map(toll -> fact(linked, "attack/killed", toll("killed", toll), witnesses))
          .ifPresent(facts::add);
      attack
          .injured()
          .map(toll -> fact(linked, "attack/injured", toll("injured", toll), witnesses))
          .ifPresent(facts::add);
    }
    return facts;
  }

  private static Content.Figure toll(String measure, Counted value) {
    return new Content.Figure(
        measure,
        value,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Fact fact(
      LinkedClaim linked, String path, Content.Figure figure, List<Passage> witnesses) {
    Reading reading = linked.readings().getOrDefault(path, figure.value().reading());
    Reach reach = Reach.of(linked.claim(), lattice);
    boolean interval = linked.claim().when().filter(When::interval).isPresent();
    MeasureKind kind =
        figure.per().isPresent()
            ? MeasureKind.RATE
            : lattice.kind(lattice.value(Axis.MEASURE, Set.of(figure.measure())));
    Tempo tempo = Tempo.of(kind, isRatio(reading), interval);
    Shape shape = shape(linked.claim(), figure, sort(figure, reading, tempo), reach.place());
    return new Fact(
        linked,
        path,
        figure,
        reading,
        shape,
        reach,
        tempo,
        figure.asOf().map(When::outer).or(() -> latest(witnesses)),
        open(linked.claim(), figure),
        witnesses);
  }

  private static Optional<Days> latest(List<Passage> witnesses) {
    return witnesses.stream()
        .flatMap(passage -> passage.document().stream())
        .flatMap(document -> document.published().stream())
        .map(When::outer)
        .max(Comparator.comparing(Days::first));
  }

  private Shape shape(Claim claim, Content.Figure figure, String sort, Value place) {
    return new Shape(
        List.of(
            lattice.value(Axis.MEASURE, Set.of(figure.measure())),
            term(figure),
            place,
            lattice.value(Axis.EVENT, Reach.ids(claim.event().stream().toList())),
            lattice.value(Axis.BY, Reach.ids(figure.by())),
            lattice.value(Axis.TARGET, Reach.ids(figure.target())),
            lattice.value(Axis.WEAPON, Reach.ids(figure.weapon())),
            lattice.value(Axis.CAUSE, Reach.ids(figure.cause())),
            lattice.value(Axis.SORT, Set.of(sort))));
  }

  /** What a measure counts anyway needs no naming. */
  private Value term(Content.Figure figure) {
    Optional<String> counts = lattice.measure(figure.measure()).map(measure -> measure.counts());
    return figure
        .of()
        .map(Ref::id)
        .filter(of -> counts.filter(of::equals).isEmpty())
        .map(of -> lattice.value(Axis.TERM, Set.of(of)))
        .orElseGet(() -> lattice.all(Axis.TERM));
  }

  private static boolean isRatio(Reading reading) {
    return reading.kind() == Reading.Kind.SHARE || reading.kind() == Reading.Kind.MULTIPLE;
  }

  /** Numbers of different tempo are not compared. */
  private static String sort(Content.Figure figure, Reading reading, Tempo tempo) {
    return (isRatio(reading) ? "ratio" + (tempo == Tempo.EXACT ? " over all of it" : "") : "count")
        + reading.unit().map(unit -> " in " + unit).orElse("")
        + figure.shareOf().map(whole -> " of " + whole.id()).orElse("")
        + figure.per().map(unit -> " per " + unit).orElse("");
  }

  private static List<Axis> open(Claim claim, Content.Figure figure) {
    List<Axis> open = new ArrayList<>();
    add(open, Axis.TERM, figure.of().stream().toList());
    add(open, Axis.PLACE, claim.place());
    add(open, Axis.EVENT, claim.event().stream().toList());
    add(open, Axis.BY, figure.by());
    add(open, Axis.TARGET, figure.target());
    add(open, Axis.WEAPON, figure.weapon());
    add(open, Axis.CAUSE, figure.cause());
    add(open, Axis.SORT, figure.shareOf().stream().toList());
    return open;
  }

  private static void add(List<Axis> open, Axis axis, List<Ref> refs) {
    if (refs.stream().anyMatch(Ref::open)) {
      open.add(axis);
    }
  }
}
