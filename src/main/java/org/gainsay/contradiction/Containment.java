package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Vocabulary;
import org.gainsay.diagnostic.Places;
import org.gainsay.time.Days;

/** Says why one key lies in another, or apart from it, and by which line of the vocabulary. */
final class Containment {
  private static final String CALENDAR = "the calendar";

  private final Lattice lattice;

  Containment(Lattice lattice) {
    this.lattice = lattice;
  }

  /** One step for each axis on which two keys differ, and one for the period. */
  List<Step> steps(Key part, Key whole) {
    List<Step> steps = new ArrayList<>();
    for (Axis axis : Axis.values()) {
      Value narrow = part.on(axis);
      Value wide = whole.on(axis);
      if (axis == Axis.TERM && narrow.isAll() && !wide.isAll()) {
        narrow = lattice.counted(part.shape());
      }
      if (narrow != wide) {
        steps.add(step(axis, narrow, wide));
      }
    }
    if (!part.period().equals(whole.period()) && whole.period().contains(part.period())) {
      steps.add(
          new Step(
              Timing.show(part.period()) + " lies in " + Timing.show(whole.period()), CALENDAR));
    }
    return steps;
  }

  private Step step(Axis axis, Value narrow, Value wide) {
    if (narrow.isAll()) {
      return new Step("the event lies in " + wide, "the place of the event");
    }
    if (wide.isAll()) {
      return new Step(
          narrow + " is part of all that is counted", "`" + name(axis) + "` is left out");
    }
    List<String> lines = new ArrayList<>();
    narrow.ids().forEach(id -> lines.addAll(chain(axis, id, wide.ids())));
    return new Step(narrow + " lies in " + wide, String.join("; ", lines));
  }

  private static String name(Axis axis) {
    return switch (axis) {
      case TERM -> "of";
      case MEASURE, PLACE, EVENT, BY, TARGET, WEAPON, CAUSE, SORT ->
          axis.name().toLowerCase(java.util.Locale.ROOT);
    };
  }

  /** The lines of the vocabulary that lead from an id to one of those around it. */
  private List<String> chain(Axis axis, String id, Collection<String> goals) {
    if (goals.contains(id)) {
      return List.of("the same");
    }
    List<String> lines = new ArrayList<>();
    String at = id;
    while (!goals.contains(at)) {
      String from = at;
      Optional<String> next =
          parents(axis, from).stream()
              .filter(parent -> lattice.around(axis, parent).stream().anyMatch(goals::contains))
              .findFirst();
      if (next.isEmpty() || lines.size() > lattice.around(axis, id).size()) {
        return List.of(id + " within " + String.join(", ", goals));
      }
      lines.add(line(axis, from, next.get()));
      at = next.get();
    }
    return lines;
  }

  private List<String> parents(Axis axis, String id) {
    Vocabulary vocabulary = lattice.vocabulary();
    return switch (axis) {
      case PLACE ->
          Optional.ofNullable(vocabulary.places().get(id))
              .map(Vocabulary.Place::within)
              .orElse(List.of());
      case MEASURE ->
          Optional.ofNullable(vocabulary.measures().get(id))
              .map(Vocabulary.Measure::within)
              .orElse(List.of());
      case EVENT ->
          Optional.ofNullable(vocabulary.events().get(id))
              .map(Vocabulary.Event::within)
              .orElse(List.of());
      case BY ->
          Optional.ofNullable(vocabulary.actors().get(id))
              .map(Vocabulary.Actor::within)
              .orElse(List.of());
      case TERM, TARGET, WEAPON, CAUSE ->
          Optional.ofNullable(vocabulary.terms().get(id))
              .map(Vocabulary.Term::within)
              .orElse(List.of());
      case SORT -> List.of();
    };
  }

  private String line(Axis axis, String id, String parent) {
    return id + " within " + parent + places(axis, id).map(Containment::written).orElse("");
  }

  private Optional<Places> places(Axis axis, String id) {
    Vocabulary vocabulary = lattice.vocabulary();
    return switch (axis) {
      case PLACE -> Optional.ofNullable(vocabulary.places().get(id)).map(Vocabulary.Place::at);
      case MEASURE ->
          Optional.ofNullable(vocabulary.measures().get(id)).map(Vocabulary.Measure::at);
      case EVENT -> Optional.ofNullable(vocabulary.events().get(id)).map(Vocabulary.Event::at);
      case BY -> Optional.ofNullable(vocabulary.actors().get(id)).map(Vocabulary.Actor::at);
      case TERM, TARGET, WEAPON, CAUSE ->
          Optional.ofNullable(vocabulary.terms().get(id)).map(Vocabulary.Term::at);
      case SORT -> Optional.empty();
    };
  }

  /** Where a record is written; what is built in is written nowhere. */
  private static String written(Places at) {
    return at.isWritten("within")
        ? " (" + at.value("within") + ")"
        : at.isWritten("") ? " (" + at.value("") + ")" : " (built in)";
  }

  /** Why two parts count nothing twice. */
  Step apart(Key one, Key other, Disjointness.Reason reason) {
    if (reason.axis().isEmpty()) {
      return new Step(
          Timing.show(one.period()) + " and " + Timing.show(other.period()) + " do not overlap",
          CALENDAR);
    }
    Axis axis = reason.axis().get();
    Value first = axis == Axis.TERM ? lattice.counted(one.shape()) : one.on(axis);
    Value second = axis == Axis.TERM ? lattice.counted(other.shape()) : other.on(axis);
    String basis = reason.assumption().map(it -> "assumed").orElse("the vocabulary");
    return new Step(first + " and " + second + " have nothing in common", basis);
  }

  Step endToEnd(Days days) {
    return new Step(
        "the periods of the other numbers leave out no day of " + Timing.show(days), CALENDAR);
  }

  Step divided(Value whole) {
    return new Step(whole + " is made up of its parts", "`complete: true` in the vocabulary");
  }
}
