package org.gainsay.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.gainsay.audit.Audit;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.text.Position;

/** Diagnostics and the summary as one JSON document. */
public final class CheckJson {
  private CheckJson() {}

  public static String of(Audit audit, List<Diagnostic> shown) {
    ObjectNode document = Json.object().put("version", Json.VERSION);
    ArrayNode diagnostics = document.putArray("diagnostics");
    shown.forEach(each -> diagnostics.add(diagnostic(each)));
    document.set("summary", summary(Summary.of(audit, shown)));
    return Json.write(document);
  }

  private static ObjectNode diagnostic(Diagnostic diagnostic) {
    Position position = diagnostic.place().position();
    ObjectNode node =
        Json.object()
            .put("code", diagnostic.code().label())
            .put("severity", diagnostic.severity().label())
            .put("file", diagnostic.place().file())
            .put("line", position.line())
            .put("column", position.column())
            .put("message", diagnostic.message())
            .put("help", diagnostic.help());
    return node.put("claim", diagnostic.claim().orElse(null));
  }

  private static ObjectNode summary(Summary summary) {
    ObjectNode node =
        Json.object()
            .put("claims", summary.claims())
            .put("passages", summary.passages())
            .put("linked", summary.linked())
            .put("documents", summary.documents())
            .put("errors", summary.errors())
            .put("warnings", summary.warnings())
            .put("notes", summary.notes())
            .put("contradictions", summary.contradictions())
            .put("open_contradictions", summary.open())
            .put("conditional", summary.conditional())
            .put("open_conditional", summary.openConditional());
    ArrayNode unchecked = node.putArray("unchecked");
    summary
        .unchecked()
        .forEach(
            each ->
                unchecked
                    .addObject()
                    .put("what", each.what())
                    .put("where", each.where())
                    .put("why", each.why()));
    return node.put("limits", Summary.LIMITS);
  }
}
