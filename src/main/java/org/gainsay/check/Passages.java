package org.gainsay.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.anchor.Anchoring;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Stance;
import org.gainsay.diagnostic.Place;
import org.gainsay.diagnostic.Related;
import org.gainsay.link.Passage;
import org.gainsay.quantity.NumberExpression;
import org.gainsay.quantity.NumberReader;
import org.gainsay.source.Document;
import org.gainsay.text.Sentences;
import org.gainsay.text.Span;
import org.gainsay.text.Text;
import org.gainsay.text.Wording;

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

    Span extent() {
      return found.extent();
    }

    /** The words of the passage and of the sentences that it touches. */
    Wording sentences() {
      return Wording.of(document.text(), Sentences.around(document.text(), extent()));
    }

    Phrases phrases() {
      return Phrases.of(document.language());
    }

    /** What the text says there, in one line. */
    String words(Span span) {
      return String.join(" ", document.text().slice(span).strip().split("\\s+"));
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

  /**
   * A value of a claim where a supporting passage gives it.
   *
   * @param path of the value in the claim: {@code "figure/value"}, {@code "attack/killed"}
   */
  record ValueAt(LinkedAt at, String path, NumberExpression number) {
    Claim claim() {
      return at.claim();
    }

    /** The words of the sentence around it. */
    Wording sentence() {
      Text text = at.document().text();
      return Wording.of(text, Sentences.around(text, number.span()));
    }

    Phrases phrases() {
      return at.phrases();
    }

    /** The other number expressions of the sentence. */
    List<NumberExpression> otherNumbers() {
      Text text = at.document().text();
      return NumberReader.forLanguage(at.document().language())
          .in(text.content(), Sentences.around(text, number.span()))
          .stream()
          .filter(other -> !other.number().overlaps(number.number()))
          .toList();
    }
  }

  static Stream<ValueAt> values(Linked linked) {
    return linked(linked)
        .flatMap(
            it ->
                it.passage().values().keySet().stream()
                    .sorted()
                    .flatMap(
                        path ->
                            it.passage().number(path).stream()
                                .map(number -> new ValueAt(it, path, number))));
  }

  /** Those that speak for or against their claim. */
  static Stream<LinkedAt> counting(Linked linked) {
    return linked(linked).filter(it -> it.passage().evidence().stance() != Stance.CONTEXT);
  }

  static Stream<LinkedAt> supporting(Linked linked) {
    return linked(linked).filter(it -> it.passage().evidence().stance() == Stance.SUPPORTS);
  }

  static Related shown(Document document, Span span) {
    return new Related(new Place(document.file(), document.text(), span), "");
  }
}
