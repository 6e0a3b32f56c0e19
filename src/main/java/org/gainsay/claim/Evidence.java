package org.gainsay.claim;

import java.util.List;
import java.util.Optional;

/**
 * One passage that a claim rests on.
 *
 * @param number its place in the claim's list, from 1
 * @param saidBy whom the document credits, nearest speaker first, origin last; the claim's when the
 *     entry names none; empty when the document speaks for itself
 */
public record Evidence(
    int number,
    DocumentId document,
    String quote,
    Optional<String> prefix,
    Optional<String> suffix,
    Stance stance,
    List<Ref> saidBy,
    Modality modality) {
  public Evidence {
    saidBy = List.copyOf(saidBy);
  }

  /** The last of the chain, to whom what is said commits; empty when the document itself. */
  public Optional<Ref> holder() {
    return saidBy.isEmpty() ? Optional.empty() : Optional.of(saidBy.get(saidBy.size() - 1));
  }
}
