package org.gainsay.coverage;

import java.util.List;
import org.gainsay.source.Document;

/**
 * How far claims cover one document.
 *
 * @param uncovered in the order of the text
 * @param sentences how many sentences give a figure or quotation
 * @param covered how many of these a claim covers whole
 */
public record DocumentCoverage(
    Document document, List<Mention> uncovered, int sentences, int covered) {
  public DocumentCoverage {
    uncovered = List.copyOf(uncovered);
  }

  /** How many of a kind no claim covers. */
  public long count(Mention.Kind kind) {
    return uncovered.stream().filter(it -> it.kind() == kind).count();
  }
}
