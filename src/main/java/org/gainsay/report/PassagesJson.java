package org.gainsay.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.gainsay.author.Passages;
import org.gainsay.text.Position;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/** Passages like some words, offsets in code points of the whole file. */
public final class PassagesJson {
  private PassagesJson() {}

  public static String of(List<Passages.Hit> hits) {
    ObjectNode document = Json.object().put("version", Json.VERSION);
    ArrayNode passages = document.putArray("passages");
    hits.forEach(hit -> passages.add(passage(hit)));
    return Json.write(document);
  }

  private static ObjectNode passage(Passages.Hit hit) {
    Text text = hit.document().text();
    ObjectNode node =
        Json.object()
            .put("source", hit.document().id().toString())
            .put("match", hit.likeness())
            .put("distance", hit.distance().orElse(null));
    ArrayNode spans = node.putArray("spans");
    hit.spans().forEach(span -> spans.add(span(text, span)));
    return node.put("evidence", hit.yaml().orElse(null));
  }

  private static ObjectNode span(Text text, Span span) {
    Position from = text.position(span.start());
    Position to = text.position(span.end());
    return Json.object()
        .put("start", text.codePointOffset(span.start()))
        .put("end", text.codePointOffset(span.end()))
        .put("line", from.line())
        .put("column", from.column())
        .put("end_line", to.line())
        .put("end_column", to.column())
        .put("text", text.slice(span));
  }
}
