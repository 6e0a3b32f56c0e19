package org.gainsay.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.anchor.Anchoring;
import org.gainsay.anchor.NearMiss;
import org.gainsay.check.Passages.At;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Related;
import org.gainsay.source.Document;
import org.gainsay.text.Span;

/** Every quote stands in its document, in one place. */
final class QuotesAreFound {
  private static final int SHOWN_PLACES = 5;

  private QuotesAreFound() {}

  static Stream<Diagnostic> run(Linked linked) {
    return Passages.all(linked)
        .flatMap(
            at ->
                at.passage().document().stream()
                    .flatMap(document -> problem(at, document).stream())
                    .map(problem -> problem.about(at.claim().id())));
  }

  private static Optional<Diagnostic> problem(At at, Document document) {
    return at.passage()
        .anchoring()
        .flatMap(
            anchoring ->
                anchoring.fold(
                    found -> Optional.empty(),
                    ambiguous -> Optional.of(ambiguous(at, document, ambiguous)),
                    near -> Optional.of(near(at, document, near.nearest())),
                    altered -> Optional.of(altered(at, document, altered)),
                    missing -> Optional.of(missing(at, document, missing.nearest())),
                    empty -> Optional.of(empty(at))));
  }

  private static Diagnostic ambiguous(At at, Document document, Anchoring.Ambiguous ambiguous) {
    List<List<Span>> places = ambiguous.places();
    Related[] shown =
        places.stream()
            .limit(SHOWN_PLACES)
            .map(place -> Passages.shown(document, extent(place)))
            .toArray(Related[]::new);
    return Diagnostic.of(
            Code.QUOTE_AMBIGUOUS,
            at.value("quote"),
            "the quote stands " + places.size() + " times in `" + document.id() + "`",
            ambiguous.contexts().stream()
                .findFirst()
                .map(QuotesAreFound::decidingWords)
                .orElse("quote more words, until they stand only once"))
        .with(shown);
  }

  private static String decidingWords(Anchoring.Context context) {
    String key =
        context
            .prefix()
            .map(words -> "`prefix: " + words + "`")
            .or(() -> context.suffix().map(words -> "`suffix: " + words + "`"))
            .orElse("a `prefix` or `suffix`");
    return "if the first place is meant, add " + key;
  }

  private static Diagnostic near(At at, Document document, NearMiss nearest) {
    return Diagnostic.of(
            Code.QUOTE_NEAR,
            at.value("quote"),
            "these words do not stand in `"
                + document.id()
                + "`; the nearest passage differs: "
                + differences(nearest),
            "copy the words from the source")
        .with(Passages.shown(document, nearest.span()));
  }

  private static Diagnostic altered(At at, Document document, Anchoring.Altered altered) {
    return Diagnostic.of(
            Code.QUOTE_ALTERED,
            at.value("quote"),
            "the quote alters what `" + document.id() + "` says: " + altered.difference(),
            "copy the words from the source")
        .with(Passages.shown(document, altered.nearest().span()));
  }

  private static Diagnostic missing(At at, Document document, Optional<NearMiss> nearest) {
    Diagnostic problem =
        Diagnostic.of(
            Code.QUOTE_MISSING,
            at.value("quote"),
            "the quote does not stand in `" + document.id() + "`",
            nearest.isPresent()
                ? "copy the words from the source, or name the source that has them"
                : "name the source that has these words");
    return nearest
        .map(miss -> problem.with(new Related(place(document, miss), "the nearest passage")))
        .orElse(problem);
  }

  private static org.gainsay.diagnostic.Place place(Document document, NearMiss miss) {
    return Passages.shown(document, miss.span()).place();
  }

  private static Diagnostic empty(At at) {
    return Diagnostic.of(
        Code.QUOTE_EMPTY,
        at.value("quote"),
        "the quote holds no letter and no digit",
        "quote the words of the source");
  }

  private static String differences(NearMiss nearest) {
    List<String> changes =
        nearest.diff().stream()
            .filter(change -> !change.same())
            .limit(3)
            .map(QuotesAreFound::difference)
            .toList();
    return String.join(", ", changes);
  }

  private static String difference(NearMiss.WordChange change) {
    if (change.source().isEmpty()) {
      return "the quote adds `" + change.quote() + "`";
    } else if (change.quote().isEmpty()) {
      return "the quote leaves out `" + change.source() + "`";
    }
    return "the text says `" + change.source() + "`, the quote `" + change.quote() + "`";
  }

  private static Span extent(List<Span> fragments) {
    return fragments.get(0).union(fragments.get(fragments.size() - 1));
  }
}
