package org.gainsay.contradiction;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Numbers that cannot all be right, before it is put into words.
 *
 * @param floors what is said to be at least so much; several when they add up
 * @param ceilings what is said to be at most so much; several when they add up
 * @param assumptions what must hold beside the claims
 * @param steps how floors and ceilings come to bear on one number
 * @param others ids of further claims that clash in the same way
 */
record Conflict(
    Level level,
    Form form,
    List<Limit> floors,
    List<Limit> ceilings,
    Set<String> assumptions,
    List<Step> steps,
    List<String> others) {
  Conflict {
    floors = List.copyOf(floors);
    ceilings = List.copyOf(ceilings);
    steps = List.copyOf(steps);
    others = List.copyOf(others);
  }

  /** What makes the numbers clash. */
  enum Form {
    /** A part, or the same, that exceeds its whole. */
    ORDER,
    /** Parts that exceed their whole together. */
    SUM,
    /** A whole that exceeds all of its parts together. */
    COVER,
    /** A number that disagrees with what it is worked out from. */
    FORMULA,
    /** A number that is denied. */
    DENIAL
  }

  Conflict with(Set<String> otherClaims) {
    return new Conflict(
        level, form, floors, ceilings, assumptions, steps, List.copyOf(otherClaims));
  }

  List<Fact> facts() {
    return Stream.concat(floors.stream(), ceilings.stream())
        .flatMap(limit -> limit.facts().stream())
        .distinct()
        .toList();
  }

  /** The values at stake, each named once: what makes two proofs the same. */
  Set<String> addresses() {
    Set<String> addresses = new TreeSet<>();
    facts().forEach(fact -> addresses.add(fact.address()));
    return addresses;
  }
}
