package org.gainsay.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gainsay.anchor.Anchoring;
import org.gainsay.claim.DocumentId;
import org.gainsay.link.Located;
import org.gainsay.link.Passage;
import org.gainsay.source.Document;
import org.gainsay.text.Position;
import org.gainsay.text.Snippet;
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
    return passage.wordsSpan().flatMap(span -> text.map(it -> it.shown(span)));
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
    return located().stream().map(Located::words).collect(Collectors.joining(GAP));
  }

  /** The sentences that hold the passage. */
  String context() {
    Optional<Text> text = passage.document().map(Document::text);
    return passage
        .found()
        .flatMap(found -> text.map(it -> Snippet.around(it, found.spans()).of(it)))
        .orElse("");
  }

  String start() {
    return first().map(located -> Integer.toString(located.start())).orElse("");
  }

  String end() {
    return last().map(located -> Integer.toString(located.end())).orElse("");
  }

  List<String> fragments() {
    return located().stream().map(located -> located.start() + "-" + located.end()).toList();
  }

  Optional<Position> from() {
    return first().map(Located::from);
  }

  Optional<Position> to() {
    return last().map(Located::to);
  }

  String line() {
    return from().map(position -> Integer.toString(position.line())).orElse("");
  }

  /** The page on which it begins, where its document has pages. */
  Optional<Integer> page() {
    return first().flatMap(at -> passage.document().flatMap(document -> document.page(at.start())));
  }

  /** For people: {@code line 12}, or {@code page 3, line 12}. */
  String where() {
    return page().map(page -> "page " + page + ", ").orElse("") + "line " + line();
  }

  private Optional<Located> first() {
    return located().stream().findFirst();
  }

  private Optional<Located> last() {
    return located().stream().reduce((before, after) -> after);
  }

  private List<Located> located() {
    return passage
        .found()
        .map(found -> found.spans().stream().map(passage::located).toList())
        .orElse(List.of());
  }
}
