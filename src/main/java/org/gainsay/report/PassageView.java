package org.gainsay.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gainsay.anchor.Anchoring;
import org.gainsay.claim.DocumentId;
import org.gainsay.link.Passage;
import org.gainsay.source.Document;
import org.gainsay.text.Position;
import org.gainsay.text.Sentences;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/** What reports say of a passage; everything is empty where it is not linked. */
record PassageView(Passage passage) {
  /** What stands between the fragments of a passage. */
  private static final String GAP = " … ";

  DocumentId document() {
    return passage.evidence().document();
  }

  String id() {
    return document().toString();
  }

  String quote() {
    return passage.evidence().quote();
  }

  /** The words of a quotation, where they stand in the source. */
  Optional<String> quotedWords() {
    Optional<Text> text = passage.document().map(Document::text);
    return passage.wordsSpan().flatMap(span -> text.map(it -> it.slice(span)));
  }

  /** {@code exact} … {@code missing}; empty where there was nothing to search. */
  String match() {
    return passage.anchoring().map(Anchoring::label).orElse("");
  }

  String edits() {
    return passage.found().map(found -> Integer.toString(found.edits())).orElse("");
  }

  /** The words of the source themselves. */
  String words() {
    return link().map(link -> words(link.text(), link.spans())).orElse("");
  }

  static String words(Text text, List<Span> spans) {
    return spans.stream().map(text::slice).collect(Collectors.joining(GAP));
  }

  /** The sentences that hold the passage. */
  String context() {
    return link()
        .map(link -> link.text().slice(Sentences.around(link.text(), link.extent())))
        .orElse("");
  }

  String start() {
    return link().map(link -> codePoints(link, link.extent().start())).orElse("");
  }

  String end() {
    return link().map(link -> codePoints(link, link.extent().end())).orElse("");
  }

  List<String> fragments() {
    return link()
        .map(
            link ->
                link.spans().stream()
                    .map(
                        span -> codePoints(link, span.start()) + "-" + codePoints(link, span.end()))
                    .toList())
        .orElse(List.of());
  }

  Optional<Position> from() {
    return link().map(link -> link.text().position(link.extent().start()));
  }

  Optional<Position> to() {
    return link().map(link -> link.text().position(link.extent().end()));
  }

  String line() {
    return from().map(position -> Integer.toString(position.line())).orElse("");
  }

  private static String codePoints(Link link, int offset) {
    return Integer.toString(link.text().codePointOffset(offset));
  }

  private record Link(Text text, List<Span> spans, Span extent) {}

  private Optional<Link> link() {
    Optional<Text> text = passage.document().map(Document::text);
    return passage
        .found()
        .flatMap(found -> text.map(it -> new Link(it, found.spans(), found.extent())));
  }
}
