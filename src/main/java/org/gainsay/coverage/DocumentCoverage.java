package org.gainsay.coverage;

import java.util.List;
import org.gainsay.source.Document;
import org.gainsay.text.Span;

/**
 * How far claims cover one document.
 *
 * @param mentions all that the document reports, in the order of the text
 * @param uncovered those that no claim covers
 * @param sentences how many sentences give a figure or quotation
 * @param covered how many of these a claim covers whole
 */
public record DocumentCoverage(
    Document document,
    List<Mention> mentions,
    List<Mention> uncovered,
    int sentences,
    int covered) {
  public DocumentCoverage {
    mentions = List.copyOf(mentions);
    uncovered = List.copyOf(uncovered);
  }

  /** The same without what touches some spans. */
  public DocumentCoverage without(List<Span> spans) {
    Covered others = new Covered(spans);
    return new DocumentCoverage(
        document,
        mentions.stream().filter(it -> !others.touches(it.span())).toList(),
        uncovered.stream().filter(it -> !others.touches(it.span())).toList(),
        sentences,
        covered);
  }

  /** How many of a kind no claim covers. */
  public long count(Mention.Kind kind) {
    return uncovered.stream().filter(it -> it.kind() == kind).count();
  }
}
