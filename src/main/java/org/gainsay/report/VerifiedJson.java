package org.gainsay.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.gainsay.audit.Verified;
import org.gainsay.link.Drift;
import org.gainsay.link.Drift.Drifted;

/** What changed in sources, for a program. */
public final class VerifiedJson {
  private VerifiedJson() {}

  public static String of(List<Verified> sources) {
    ObjectNode document = Json.object().put("version", Json.VERSION);
    ArrayNode all = document.putArray("sources");
    sources.forEach(verified -> all.add(source(verified)));
    return Json.write(document);
  }

  private static ObjectNode source(Verified verified) {
    ObjectNode source =
        Json.object()
            .put("source", verified.entry().id())
            .put("file", verified.entry().file())
            .put("state", verified.state().label())
            .put("commit", verified.commit().orElse(null))
            .put("problem", verified.problem().orElse(null));
    ArrayNode passages = source.putArray("passages");
    ArrayNode suspect = source.putArray("suspect");
    for (Drift drift : verified.drift().stream().toList()) {
      drift.passages().forEach(drifted -> passages.add(passage(drifted)));
      drift.suspect().forEach(it -> suspect.add(it.claim().id()));
    }
    return source;
  }

  private static ObjectNode passage(Drifted drifted) {
    ObjectNode passage =
        Json.object()
            .put("claim", drifted.claim().id())
            .put("evidence", drifted.after().evidence().number())
            .put("change", drifted.fate().label())
            .put("around", drifted.around())
            .put("was", drifted.was())
            .put("is", drifted.is().orElse(null))
            .put("line", drifted.place().map(place -> place.from().line()).orElse(null))
            .put("column", drifted.place().map(place -> place.from().column()).orElse(null));
    ArrayNode diff = passage.putArray("diff");
    drifted
        .diff()
        .forEach(
            change ->
                diff.addObject()
                    .put("quote", change.quote())
                    .put("source", change.source())
                    .put("same", change.same()));
    return passage;
  }
}
