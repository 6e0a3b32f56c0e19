package org.gainsay.coverage;

import java.util.List;
import java.util.stream.Stream;
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
  /** No mention is longer, in UTF-16 code units: neither a sentence nor quoted words are. */
  private static final int LONGEST = 10_000;

  public DocumentCoverage {
    mentions = List.copyOf(mentions);
    uncovered = List.copyOf(uncovered);
  }

  /** The mentions that touch a passage, in the order of the text. */
  public Stream<Mention> touching(Span passage) {
    return mentions.subList(firstAt(passage.start() - LONGEST), firstAt(passage.end())).stream()
        .filter(mention -> mention.span().overlaps(passage));
  }

  /** The number of the first mention that begins at an offset or behind it. */
  private int firstAt(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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
