package org.gainsay.check;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.anchor.Anchoring;
import org.gainsay.claim.Claim;
import org.gainsay.diagnostic.Place;
import org.gainsay.diagnostic.Related;
import org.gainsay.link.Passage;
import org.gainsay.source.Document;
import org.gainsay.text.Span;

/** Goes through the passages of all claims, each with where its keys stand in the ledger. */
final class Passages {
  private Passages() {}

  /**
   * A passage of a claim.
   *
   * @param index its place in the claim's evidence, from 0
   */
  record At(Claim claim, Passage passage, int index) {
    /** The place of a value of this entry, of the entry where it is not written. */
    Place value(String key) {
      return claim.at().value("evidence/" + index + "/" + key);
    }

    boolean isWritten(String key) {
      return claim.at().isWritten("evidence/" + index + "/" + key);
    }
  }

  /** One that is linked, in its document. */
  record LinkedAt(At at, Document document, Anchoring.Found found) {
    Claim claim() {
      return at.claim();
    }

    Passage passage() {
      return at.passage();
    }

    Related shown(Span span) {
      return Passages.shown(document, span);
    }
  }

  static Stream<At> all(Linked linked) {
    return linked.claims().stream()
        .flatMap(
            each ->
                IntStream.range(0, each.passages().size())
                    .mapToObj(i -> new At(each.claim(), each.passages().get(i), i)));
  }

  static Stream<LinkedAt> linked(Linked linked) {
    return all(linked)
        .flatMap(
            at ->
                at.passage().found().stream()
                    .flatMap(
                        found ->
                            at.passage().document().stream()
                                .map(document -> new LinkedAt(at, document, found))));
  }

  static Related shown(Document document, Span span) {
    return new Related(new Place(document.file(), document.text(), span), "");
  }
}
