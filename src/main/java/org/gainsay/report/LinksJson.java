package org.gainsay.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.gainsay.anchor.Anchoring;
import org.gainsay.anchor.NearMiss;
import org.gainsay.link.LinkedClaim;
import org.gainsay.link.Located;
import org.gainsay.link.Passage;
import org.gainsay.text.Span;

/** Passages with their exact spans, offsets in code points of the whole file. */
public final class LinksJson {
  private LinksJson() {}

  public static String of(List<LinkedClaim> claims) {
    ObjectNode document = Json.object().put("version", Json.VERSION);
    ArrayNode passages = document.putArray("passages");
    for (LinkedClaim linked : claims) {
      linked.passages().forEach(each -> passages.add(passage(linked.claim().id(), each)));
    }
    return Json.write(document);
  }

  private static ObjectNode passage(String claim, Passage passage) {
    Optional<Anchoring.Found> found = passage.found();
    ObjectNode node =
        Json.object()
            .put("claim", claim)
            .put("evidence", passage.evidence().number())
            .put("source", passage.evidence().document().toString())
            .put("match", passage.anchoring().map(Anchoring::label).orElse(null))
            .put("edits", found.map(Anchoring.Found::edits).orElse(null));
    spans(node.putArray("spans"), passage, found.map(Anchoring.Found::spans).orElse(List.of()));
    ArrayNode candidates = node.putArray("candidates");
    candidates(passage).forEach(each -> spans(candidates.addArray(), passage, each));
    node.set(
        "nearest",
        nearest(passage)
            .map(near -> nearest(passage, passage.located(near.span()), near))
            .orElse(null));
    return node;
  }

  private static List<List<Span>> candidates(Passage passage) {
    return passage.anchoring().filter(Anchoring.Ambiguous.class::isInstance).stream()
        .flatMap(it -> ((Anchoring.Ambiguous) it).places().stream())
        .toList();
  }

  /** The passage that comes nearest to a quote which was not found. */
  static Optional<NearMiss> nearest(Passage passage) {
    return passage
        .anchoring()
        .flatMap(
            anchoring ->
                anchoring.fold(
                    found -> Optional.empty(),
                    ambiguous -> Optional.empty(),
                    near -> Optional.of(near.nearest()),
                    altered -> Optional.of(altered.nearest()),
                    missing -> missing.nearest(),
                    empty -> Optional.empty()));
  }

  private static void spans(ArrayNode into, Passage passage, List<Span> spans) {
    spans.forEach(span -> into.add(span(passage, passage.located(span))));
  }

  /** The page is told where the source has pages. */
  private static ObjectNode span(Passage passage, Located located) {
    ObjectNode node =
        Json.object()
            .put("start", located.start())
            .put("end", located.end())
            .put("line", located.from().line())
            .put("column", located.from().column())
            .put("end_line", located.to().line())
            .put("end_column", located.to().column())
            .put("text", located.words());
    passage
        .document()
        .flatMap(document -> document.page(located.start()))
        .ifPresent(page -> node.put("page", page));
    return node;
  }

  private static ObjectNode nearest(Passage passage, Located located, NearMiss near) {
    ObjectNode node = span(passage, located).put("distance", near.distance());
    ArrayNode diff = node.putArray("diff");
    for (NearMiss.WordChange change : near.diff()) {
      diff.addObject()
          .put("quote", change.quote())
          .put("source", change.source())
          .put("same", change.same());
    }
    return node;
  }
}
