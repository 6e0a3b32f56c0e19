package org.gainsay.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.audit.Audit;
import org.gainsay.audit.Unchecked;
import org.gainsay.diagnostic.Diagnostic;

/** What was checked, what was not, and what came of it. */
final class SummarySection {
  private static final int ROOM = 200;

  private final Audit audit;
  private final Permalinks links;
  private final Folding folding;
  private final Summary summary;

  private SummarySection(Audit audit, Permalinks links, Folding folding) {
    this.audit = audit;
    this.links = links;
    this.folding = folding;
    this.summary = Summary.of(audit, audit.diagnostics());
  }

  static Html of(Audit audit, Permalinks links, Folding folding) {
    return new SummarySection(audit, links, folding).section();
  }

  private Html section() {
    return Html.tag("section")
        .id("summary")
        .holding(
            Html.tag("h2", "What was checked"),
            numbers(),
            Html.tag("p", Summary.LIMITS).kind("limits"),
            unchecked(),
            errors());
  }

  private Html numbers() {
    long single = links.entries().stream().filter(it -> it.view().origins() == 1).count();
    List<Html> numbers = new ArrayList<>();
    numbers.add(number(summary.claims(), "claims", "claims"));
    numbers.add(
        number(summary.linked() + " of " + summary.passages(), "passages found", "sources"));
    numbers.add(number(summary.documents(), "documents", "sources"));
    numbers.add(open(summary.open(), summary.contradictions(), "contradiction"));
    numbers.add(open(summary.openConditional(), summary.conditional(), "conditional one"));
    numbers.add(number(single, "claims from one origin alone", "claims?origins=one"));
    numbers.add(number(summary.errors(), "errors in the ledger or sources", "errors"));
    numbers.add(number(summary.unchecked().size(), "things not checked", "unchecked"));
    return Html.tag("ul").kind("numbers").holding(numbers);
  }

  private static Html open(long open, long all, String what) {
    return all == 0
        ? number(0, what + "s", "contradictions")
        : number(open + " open", "of " + Count.of(all, what), "contradictions");
  }

  private static Html number(Object number, String what, String anchor) {
    return Html.tag("li")
        .holding(
            Html.tag("a")
                .to(anchor)
                .holding(Html.tag("b", number.toString()), Html.text(" " + what)));
  }

  private Html unchecked() {
    Map<String, List<Unchecked>> byReason = new LinkedHashMap<>();
    for (Unchecked each : summary.unchecked()) {
      byReason.computeIfAbsent(each.why(), why -> new ArrayList<>()).add(each);
    }
    Element section =
        Html.tag("section").id("unchecked").holding(Html.tag("h3", "What was not checked"));
    return byReason.isEmpty()
        ? section.holding(Html.tag("p", "Nothing was left out."))
        : section.holding(
            Html.tag("ul").holding(byReason.values().stream().map(this::reason).toList()));
  }

  /** Where, and behind each place what, unless it is the same everywhere. */
  private Html reason(List<Unchecked> alike) {
    boolean same = alike.stream().map(Unchecked::what).distinct().count() == 1;
    List<Html> places = new ArrayList<>();
    for (int i = 0; i < alike.size(); i++) {
      String what = same ? "" : " (" + alike.get(i).what() + ")";
      String end = what + (i + 1 == alike.size() ? "." : ", ");
      places.add(Html.all(List.of(links.claimLink(alike.get(i).where()), Html.text(end))));
    }
    return Html.tag("li")
        .holding(
            Html.tag("b").holding(Prose.of(capitalized(alike.get(0).why()) + ".", links)),
            Html.text(" Not checked: " + (same ? alike.get(0).what() + ", for " : "")),
            folding.list(ROOM, places, Html::all));
  }

  private Html errors() {
    List<Diagnostic> errors = audit.diagnostics().stream().filter(Diagnostic::isError).toList();
    Element section = Html.tag("section").id("errors").holding(Html.tag("h3", "What did not hold"));
    String rest =
        Count.of(summary.warnings(), "warning")
            + " and "
            + Count.of(summary.notes(), "note")
            + (summary.warnings() + summary.notes() == 0 ? "." : " are in diagnostics.csv.");
    return errors.isEmpty()
        ? section.holding(Html.tag("p", "No errors. " + capitalized(rest)))
        : section.holding(
            folding.list(
                ROOM,
                errors.stream().map(this::error).toList(),
                some -> Html.tag("ul").holding(some)),
            Html.tag("p", capitalized(rest)));
  }

  private Html error(Diagnostic error) {
    List<Html> words = new ArrayList<>();
    words.add(Html.tag("b").holding(Prose.of(error.message(), links)));
    words.add(Html.text(" (" + error.place().file() + ":" + error.place().position() + ") "));
    error.claim().ifPresent(id -> words.add(links.claimLink(id)));
    return Html.tag("li").holding(words);
  }

  static String capitalized(String sentence) {
    return sentence.isEmpty()
        ? ""
        : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
