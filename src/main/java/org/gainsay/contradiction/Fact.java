package org.gainsay.contradiction;

import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Content;
import org.gainsay.link.LinkedClaim;
import org.gainsay.link.Passage;
import org.gainsay.quantity.Reading;
import org.gainsay.time.Days;

/**
 * A number that a claim gives, with the passages that say so.
 *
 * @param path where the value stands in the claim: {@code figure/value}, {@code attack/killed}
 * @param figure what it counts; of an attack's casualties, as if it were a figure of the event
 * @param shape as the claim names it, without regard to what the text leaves open
 * @param asOf when it was so: as written, else the days in which the latest passage was published
 * @param open what the text leaves open, in words: "the place of `a` is raqqa"
 * @param witnesses linked, asserted or estimated; never empty
 */
record Fact(
    LinkedClaim linked,
    String path,
    Content.Figure figure,
    Reading reading,
    Shape shape,
    Reach reach,
    Tempo tempo,
    Optional<Days> asOf,
    List<Axis> open,
    List<Passage> witnesses) {
  Claim claim() {
    return linked.claim();
  }

  String id() {
    return linked.claim().id();
  }

  /** The claim and the value in it, which together are unique. */
  String address() {
    return id() + " " + path;
  }

  /** Equal facts have one address; the rest of a fact is long. */
  @Override
  public int hashCode() {
    return address().hashCode();
  }

  boolean isRatio() {
    return reading.kind() == Reading.Kind.SHARE || reading.kind() == Reading.Kind.MULTIPLE;
  }

  /** The set that the claim names, where it is known. */
  Optional<Key> named() {
    return reach.known() ? Optional.of(new Key(shape, reach.named())) : Optional.empty();
  }

  /** The value as the ledger writes it. */
  String written() {
    return figure.value().written();
  }
}
