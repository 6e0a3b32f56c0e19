package org.gainsay.link;

import java.util.Map;
import java.util.Optional;
import org.gainsay.anchor.Anchoring;
import org.gainsay.claim.Evidence;
import org.gainsay.quantity.NumberExpression;
import org.gainsay.source.Document;
import org.gainsay.text.Span;

/**
 * One entry of a claim's evidence, looked up in its document.
 *
 * @param document empty when the document could not be opened
 * @param anchoring empty when there was nothing to search
 * @param values the number expressions that carry the claim's values in this passage, by the path
 *     of the value in the claim ({@code "figure/value"}, {@code "attack/killed"}), each the longest
 *     of the source around it
 * @param words where a quotation's words stand in the source, without quotation marks
 */
public record Passage(
    Evidence evidence,
    Optional<Document> document,
    Optional<Anchoring> anchoring,
    Map<String, NumberExpression> values,
    Optional<Span> words) {
  public Passage {
    values = Map.copyOf(values);
  }

  /** The link, where there is one. */
  public Optional<Anchoring.Found> found() {
    return anchoring.filter(Anchoring.Found.class::isInstance).map(Anchoring.Found.class::cast);
  }

  public boolean isLinked() {
    return found().isPresent();
  }
}
