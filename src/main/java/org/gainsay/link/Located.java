package org.gainsay.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.anchor.Anchoring;
import org.gainsay.anchor.NearMiss;
import org.gainsay.source.Document;
import org.gainsay.text.Position;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/**
 * A span of a source in every way that reports give it, so that they need not open the text again.
 *
 * @param start in code points of the whole file, from 0
 * @param end in code points, exclusive
 * @param words the text between them
 */
public record Located(Span span, Position from, Position to, int start, int end, String words) {
  static Located of(Text text, Span span) {
    return new Located(
        span,
        text.position(span.start()),
        text.position(span.end()),
        text.codePointOffset(span.start()),
        text.codePointOffset(span.end()),
        text.slice(span));
  }

  /** Every span that an anchoring speaks of. */
  static Map<Span, Located> all(Optional<Document> document, Optional<Anchoring> anchoring) {
    Map<Span, Located> located = new HashMap<>();
    document.ifPresent(
        it ->
            anchoring.stream()
                .flatMap(Located::spans)
                .forEach(span -> located.computeIfAbsent(span, each -> of(it.text(), each))));
    return located;
  }

  private static Stream<Span> spans(Anchoring anchoring) {
    return anchoring.fold(
        found -> found.spans().stream(),
        ambiguous -> ambiguous.places().stream().flatMap(List::stream),
        near -> Stream.of(near.nearest().span()),
        altered -> Stream.of(altered.nearest().span()),
        missing -> missing.nearest().map(NearMiss::span).stream(),
        empty -> Stream.of());
  }
}
