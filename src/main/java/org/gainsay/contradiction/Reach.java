package org.gainsay.contradiction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Ref;
import org.gainsay.claim.Vocabulary;
import org.gainsay.time.Days;
import org.gainsay.time.When;

/**
 * Where and when the set of a claim lies.
 *
 * @param place what the claim names; all, for the whole of its event
 * @param extent the places that it lies in at most; all, when unknown
 * @param outer the days that it lies in at most
 * @param inner the days of which it holds everything; empty when there are none
 * @param named the days as written, or {@link Days#ALWAYS} for the whole of its event
 * @param known whether place and time are known, so that bounds may be drawn
 */
record Reach(
    Value place, Value extent, Days outer, Optional<Days> inner, Days named, boolean known) {

  static Reach of(Claim claim, Lattice lattice) {
    Value place = lattice.value(Axis.PLACE, ids(claim.place()));
    return claim.event().isEmpty()
        ? total(claim, place)
        : ofEvent(claim, place, event(claim, lattice), lattice);
  }

  private static Reach total(Claim claim, Value place) {
    boolean known = !place.isAll() && claim.when().isPresent();
    return new Reach(
        place,
        place,
        claim.when().map(When::outer).orElse(Days.ALWAYS),
        claim.when().flatMap(When::inner),
        claim.when().map(When::named).orElse(Days.ALWAYS),
        known);
  }

  private static Reach ofEvent(
      Claim claim, Value place, Optional<Vocabulary.Event> event, Lattice lattice) {
    Value venue =
        lattice.value(
            Axis.PLACE,
            event
                .map(Vocabulary.Event::place)
                .filter(refs -> refs.stream().noneMatch(Ref::open))
                .map(Reach::ids)
                .orElse(Set.of()));
    Optional<When> time = event.flatMap(Vocabulary.Event::when);
    boolean everywhere = place.isAll() || (!venue.isAll() && lattice.within(venue, place));
    boolean always = claim.when().map(when -> holds(when, time)).orElse(true);
    Days eventDays = time.map(When::outer).orElse(Days.ALWAYS);
    return new Reach(
        everywhere ? lattice.all(Axis.PLACE) : place,
        everywhere ? venue : place,
        always ? eventDays : claim.when().map(When::outer).orElse(eventDays),
        always ? Optional.of(Days.ALWAYS) : claim.when().flatMap(When::inner),
        always ? Days.ALWAYS : claim.when().map(When::named).orElse(Days.ALWAYS),
        true);
  }

  /** Whether a period leaves out nothing of an event. */
  private static boolean holds(When when, Optional<When> event) {
    return event
        .filter(
            time ->
                time.edtf().equals(when.edtf())
                    || when.inner().filter(days -> days.contains(time.outer())).isPresent())
        .isPresent();
  }

  private static Optional<Vocabulary.Event> event(Claim claim, Lattice lattice) {
    return claim.event().map(ref -> lattice.vocabulary().events().get(ref.id()));
  }

  static Set<String> ids(List<Ref> refs) {
    Set<String> ids = new TreeSet<>();
    refs.forEach(ref -> ids.add(ref.id()));
    return ids;
  }
}
