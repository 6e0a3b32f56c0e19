package org.gainsay.link;

import java.util.Map;
import java.util.Objects;
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
 * @param values what became of each of the claim's values in a linked, supporting passage, by the
 *     path of the value in the claim ({@code "figure/value"}, {@code "attack/killed"})
 * @param words what became of a quotation's words in a linked, supporting passage
 * @param places every span of the anchoring, located
 */
public record Passage(
    Evidence evidence,
    Optional<Document> document,
    Optional<Anchoring> anchoring,
    Map<String, ValueInPassage> values,
    Optional<WordsInPassage> words,
    Map<Span, Located> places) {
  public Passage {
    values = Map.copyOf(values);
    places = Map.copyOf(places);
  }

  public Passage(
      Evidence evidence,
      Optional<Document> document,
      Optional<Anchoring> anchoring,
      Map<String, ValueInPassage> values,
      Optional<WordsInPassage> words) {
    this(evidence, document, anchoring, values, words, Located.all(document, anchoring));
  }

  /** Where a span of the anchoring lies. */
  public Located located(Span span) {
    return Objects.requireNonNull(places.get(span), "no span of this passage");
  }

  /** The link, where there is one. */
  public Optional<Anchoring.Found> found() {
    return anchoring.filter(Anchoring.Found.class::isInstance).map(Anchoring.Found.class::cast);
  }

  public boolean isLinked() {
    return found().isPresent();
  }

  /** The number expression that carries a value in this passage, where exactly one does. */
  public Optional<NumberExpression> number(String path) {
    return Optional.ofNullable(values.get(path))
        .flatMap(
            value ->
                value.fold(
                    stands -> Optional.of(stands.expression()),
                    twice -> Optional.empty(),
                    absent -> Optional.empty()));
  }

  /** Where a quotation's words stand in the source, without quotation marks. */
  public Optional<Span> wordsSpan() {
    return words.flatMap(
        it -> it.fold(stand -> Optional.of(stand.span()), absent -> Optional.empty()));
  }
}
