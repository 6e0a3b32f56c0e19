package org.gainsay.source;

import java.util.List;
import java.util.Optional;
import org.gainsay.claim.SourceEntry;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/**
 * A source as opened.
 *
 * @param text empty when the file could not be read as text
 * @param sha256 of the bytes that were found; empty when there were none
 * @param excluded the passages in which nothing anchors, in order
 * @param documents the source itself first, then its parts in the order of the text; empty without
 *     a text
 */
public record Source(
    SourceEntry entry,
    Optional<Text> text,
    Optional<String> sha256,
    List<Span> excluded,
    List<Document> documents) {
  public Source {
    excluded = List.copyOf(excluded);
    documents = List.copyOf(documents);
  }

  public boolean hashOk() {
    return sha256.map(found -> found.equalsIgnoreCase(entry.sha256())).orElse(false);
  }
}
