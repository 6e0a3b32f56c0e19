package org.gainsay.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.gainsay.claim.Reconciliation;
import org.gainsay.claim.Ref;
import org.gainsay.contradiction.Camp;
import org.gainsay.contradiction.Explained;
import org.gainsay.contradiction.Finding;
import org.gainsay.contradiction.Findings;
import org.gainsay.contradiction.Gap;
import org.gainsay.time.When;

/** Findings, and what is no finding, as one JSON document. */
public final class FindingsJson {
  private FindingsJson() {}

  /**
   * The document.
   *
   * @param shown those of the findings that are asked for
   */
  public static String of(Findings all, List<Finding> shown) {
    ObjectNode document = Json.object().put("version", Json.VERSION);
    ArrayNode findings = document.putArray("findings");
    shown.forEach(each -> findings.add(finding(each)));
    ArrayNode series = document.putArray("series");
    all.series()
        .forEach(
            it ->
                strings(series.addObject(), "claims", it.claims())
                    .put("explanation", it.explanation()));
    ArrayNode apart = document.putArray("apart");
    all.apart()
        .forEach(
            it ->
                strings(
                        strings(apart.addObject(), "claims", it.claims()),
                        "differences",
                        it.differences())
                    .put("explanation", it.explanation()));
    ArrayNode corroborated = document.putArray("corroborated");
    all.corroborated()
        .forEach(
            it -> {
              ObjectNode node = strings(corroborated.addObject(), "claims", it.claims());
              strings(node, "documents", it.documents());
              strings(node, "origins", it.origins()).put("explanation", it.explanation());
            });
    return Json.write(document);
  }

  private static ObjectNode finding(Finding finding) {
    ObjectNode node =
        Json.object()
            .put("id", finding.id())
            .put("kind", finding.kind().label())
            .put("level", finding.level().label())
            .put("scope", finding.scope().label())
            .put("statement", finding.statement());
    strings(node, "claims", finding.claims());
    node.put("explanation", finding.explanation());
    ArrayNode steps = node.putArray("steps");
    finding
        .steps()
        .forEach(step -> steps.addObject().put("says", step.says()).put("basis", step.basis()));
    ArrayNode sides = node.putArray("sides");
    sides.add(side(finding.a()));
    sides.add(side(finding.b()));
    strings(node, "assumptions", finding.assumptions());
    node.set("gap", finding.gap().map(FindingsJson::gap).orElse(null));
    strings(node, "checklist", finding.checklist());
    strings(node, "others", finding.others());
    node.set("reconciliation", finding.reconciliation().map(FindingsJson::explained).orElse(null));
    return node;
  }

  private static ObjectNode side(Camp camp) {
    ObjectNode node = Json.object().put("value", camp.value());
    ArrayNode passages = node.putArray("passages");
    camp.witnesses().forEach(witness -> passages.add(passage(new WitnessView(witness))));
    return node;
  }

  private static ObjectNode passage(WitnessView view) {
    ObjectNode node =
        Json.object()
            .put("role", view.witness().role().label())
            .put("claim", view.witness().claim())
            .put("evidence", view.evidence().number())
            .put("source", view.evidence().document().toString())
            .put("published", view.published())
            .put("stance", view.evidence().stance().label());
    strings(node, "said_by", view.evidence().saidBy().stream().map(Ref::toString).toList());
    return node.put("place", view.place())
        .put("text", view.passage().words())
        .put("reading", view.reading().orElse(null));
  }

  private static ObjectNode gap(Gap gap) {
    return Json.object()
        .put("absolute", Decimal.number(gap.absolute()))
        .put("relative", Decimal.number(gap.relative()));
  }

  private static ObjectNode explained(Explained explained) {
    Reconciliation reconciliation = explained.reconciliation();
    return Json.object()
        .put("because", reconciliation.because().label())
        .put("note", reconciliation.note().orElse(null))
        .put("by", reconciliation.by().orElse(null))
        .put("date", reconciliation.date().map(When::edtf).orElse(null))
        .put("fingerprint", explained.fingerprint())
        .put("suspect", explained.suspect());
  }

  private static ObjectNode strings(ObjectNode node, String key, List<String> values) {
    ArrayNode array = node.putArray(key);
    values.forEach(array::add);
    return node;
  }
}
