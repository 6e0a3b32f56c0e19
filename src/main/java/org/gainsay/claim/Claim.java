package org.gainsay.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.diagnostic.Places;
import org.gainsay.time.When;

/**
 * One checkable assertion, as an analyst wrote it.
 *
 * @param place the union of these places; empty when unknown
 * @param when empty when unknown; that of the event where the claim gives none and the event does
 * @param saidBy whom the claim's passages credit where they do not say otherwise
 * @param silence reasons by diagnostic code
 * @param at where each of its keys and values stands
 */
public record Claim(
    String id,
    String statement,
    Content content,
    List<Ref> place,
    Optional<When> when,
    Optional<Ref> event,
    List<Ref> saidBy,
    Modality modality,
    List<Evidence> evidence,
    List<String> tags,
    Optional<String> notes,
    Map<String, String> silence,
    Optional<Review> review,
    Places at) {
  public Claim {
    place = List.copyOf(place);
    saidBy = List.copyOf(saidBy);
    evidence = List.copyOf(evidence);
    tags = List.copyOf(tags);
    silence = Map.copyOf(silence);
  }

  /**
   * The same without what analysts note for themselves.
   *
   * @param hidden the ids of claims that it may not name
   */
  public Claim forThePublic(Set<String> hidden) {
    return new Claim(
        id,
        statement,
        content instanceof Content.Figure figure ? figure.forThePublic(hidden) : content,
        place,
        when,
        event,
        saidBy,
        modality,
        evidence,
        tags,
        Optional.empty(),
        silence,
        review,
        at);
  }

  public Content.Kind kind() {
    return content.kind();
  }
}
