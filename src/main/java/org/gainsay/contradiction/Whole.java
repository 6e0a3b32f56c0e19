package org.gainsay.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The ceilings of one shape, and the floors of all shapes that lie in it. */
final class Whole {
  /**
   * A floor inside the shape.
   *
   * @param distance how many steps of containment away; 0 for the same shape
   */
  record Inside(Limit floor, int distance) {}

  private final Shape shape;
  private final List<Limit> ceilings = new ArrayList<>();
  private final List<Inside> floors = new ArrayList<>();

  Whole(Shape shape) {
    this.shape = shape;
  }

  Shape shape() {
    return shape;
  }

  Tempo tempo() {
    return ceilings.get(0).fact().tempo();
  }

  List<Limit> ceilings() {
    return ceilings;
  }

  List<Inside> floors() {
    return floors;
  }

  /** The floors by the first day of their periods. */
  List<Limit> byFirstDay() {
    List<Limit> sorted = new ArrayList<>();
    floors.forEach(inside -> sorted.add(inside.floor()));
    sorted.sort(Comparator.comparing(floor -> floor.key().period().first()));
    return sorted;
  }

  /** The index of the first floor of such a list that does not begin before a day. */
  static int firstAtOrAfter(List<Limit> byFirstDay, LocalDate day) {
    return Search.first(
        byFirstDay.size(), at -> !byFirstDay.get(at).key().period().first().isBefore(day));
  }
}
