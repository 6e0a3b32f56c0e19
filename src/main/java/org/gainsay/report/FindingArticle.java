package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gainsay.contradiction.Camp;
import org.gainsay.contradiction.Explained;
import org.gainsay.contradiction.Finding;
import org.gainsay.contradiction.Gap;
import org.gainsay.contradiction.Role;
import org.gainsay.contradiction.Step;
import org.gainsay.contradiction.Witness;
import org.gainsay.quantity.Reading;
import org.gainsay.source.Document;
import org.gainsay.time.When;

/** One finding on the page: both sides beside each other, the proof, and what would dissolve it. */
final class FindingArticle {
  private final Finding finding;
  private final Permalinks links;

  private FindingArticle(Finding finding, Permalinks links) {
    this.finding = finding;
    this.links = links;
  }

  static Html of(Finding finding, Permalinks links) {
    return new FindingArticle(finding, links).article();
  }

  private Html article() {
    String anchor = Permalinks.finding(finding);
    List<Html> parts = new ArrayList<>();
    parts.add(kicker(anchor));
    parts.add(Html.tag("h3", finding.statement()).id(anchor + "-title"));
    parts.add(Html.tag("p").kind("explanation").holding(Prose.of(finding.explanation(), links)));
    finding
        .assumptions()
        .forEach(it -> parts.add(Html.tag("p").holding(Prose.of("Only if " + it + ".", links))));
    parts.add(
        Html.tag("div").kind("sides").holding(camp(finding.a(), "a"), camp(finding.b(), "b")));
    finding.gap().ifPresent(gap -> parts.add(gap(gap)));
    parts.add(
        Html.tag("div")
            .kind("grounds")
            .holding(list("The proof", "ol", finding.steps().stream().map(this::step).toList()))
            .holding(checklist()));
    finding.reconciliation().ifPresent(it -> parts.add(explained(it)));
    parts.add(claims());
    return Html.tag("article")
        .kind("finding " + finding.level().label())
        .id(anchor)
        .with("aria-labelledby", anchor + "-title")
        .holding(parts);
  }

  private Html kicker(String anchor) {
    String state =
        finding.reconciliation().isEmpty() ? "open" : finding.isOpen() ? "reopened" : "explained";
    return Html.tag("p")
        .kind("kicker")
        .holding(
            Html.tag("b", finding.level().label()),
            Html.text(
                " · " + finding.kind().label() + " · " + finding.scope().label().replace('-', ' ')),
            Html.text(" · "),
            Html.tag("span", state).kind("state " + state),
            Html.text(" · "),
            Html.tag("a", finding.id()).to(anchor));
  }

  private Html camp(Camp camp, String side) {
    return Html.tag("section")
        .kind("side " + side)
        .holding(Html.tag("h4", camp.value()))
        .holding(camp.witnesses().stream().map(this::witness).toList());
  }

  private Html witness(Witness witness) {
    Html quote =
        PassageContext.of(witness.passage(), PassageContext.carried(witness.passage()))
            .orElse(Html.tag("blockquote", witness.passage().evidence().quote()));
    return Html.tag("figure").kind("witness").holding(quote, caption(witness));
  }

  private Html caption(Witness witness) {
    PassageView view = new PassageView(witness.passage());
    List<Html> caption = new ArrayList<>();
    caption.add(Html.tag("cite", links.title(view.document())));
    witness
        .passage()
        .document()
        .flatMap(Document::author)
        .ifPresent(it -> caption.addAll(List.of(Html.text(", "), Html.tag("bdi", it))));
    witness
        .passage()
        .document()
        .flatMap(Document::published)
        .ifPresent(it -> caption.add(Html.text(", " + it.edtf())));
    holder(witness).ifPresent(it -> caption.add(Html.text(", crediting " + it)));
    caption.add(Html.text(". "));
    reading(witness).ifPresent(caption::add);
    role(witness).ifPresent(caption::add);
    links
        .passage(witness.claim(), witness.passage())
        .ifPresent(to -> caption.add(Html.tag("a", capital(view.where())).to(to)));
    caption.add(Html.text(" · claim "));
    caption.add(links.claimLink(witness.claim()));
    return Html.tag("figcaption").holding(caption);
  }

  private Optional<String> holder(Witness witness) {
    return witness
        .passage()
        .evidence()
        .holder()
        .map(
            ref ->
                links
                    .claim(witness.claim())
                    .map(entry -> entry.view().actorName(ref))
                    .filter(name -> !name.isEmpty())
                    .orElse(ref.id()));
  }

  private static Optional<Html> reading(Witness witness) {
    return witness
        .reading()
        .filter(reading -> reading.kind() != Reading.Kind.UNREAD)
        .map(
            reading ->
                Html.text(
                    "Reads as "
                        + ReadableNumber.of(reading.literal(), reading.kind())
                        + (reading.lenient().equals(reading.literal())
                            ? ""
                            : ", at its widest "
                                + ReadableNumber.of(reading.lenient(), reading.kind()))
                        + " ("
                        + reading.rule()
                        + "). "));
  }

  private static Optional<Html> role(Witness witness) {
    return witness.role() == Role.SUPPORTS || witness.role() == Role.REFUTES
        ? Optional.empty()
        : Optional.of(Html.text("In the proof: " + witness.role().label() + ". "));
  }

  private static Html gap(Gap gap) {
    return Html.tag("p")
        .kind("gap")
        .holding(
            Html.text("The bounds miss each other by "),
            Html.tag("b", ReadableNumber.of(gap.absolute(), Reading.Kind.AMOUNT)),
            Html.text(
                ", " + ReadableNumber.of(gap.relative(), Reading.Kind.SHARE) + " of the greater."));
  }

  private Html step(Step step) {
    return Html.tag("li")
        .holding(
            Prose.of(step.says(), links),
            Html.text(" "),
            Html.tag("small").holding(Html.text("by "), Prose.of(step.basis(), links)));
  }

  private Html checklist() {
    return list(
        "What would dissolve it",
        "ul",
        finding.checklist().stream()
            .<Html>map(it -> Html.tag("li").holding(Prose.of(it, links)))
            .toList());
  }

  private static Html list(String title, String kind, List<? extends Html> items) {
    return items.isEmpty()
        ? Html.NOTHING
        : Html.tag("section").holding(Html.tag("h4", title), Html.tag(kind).holding(items));
  }

  private Html explained(Explained explained) {
    String because = explained.reconciliation().because().label().replace('-', ' ');
    String by = explained.reconciliation().by().map(it -> " — " + it).orElse("");
    String date = explained.reconciliation().date().map(When::edtf).map(it -> ", " + it).orElse("");
    List<Html> note =
        explained.reconciliation().note().map(it -> Html.text(" " + it)).stream().toList();
    return Html.tag("aside")
        .kind("reconciliation")
        .holding(Html.tag("b", "Explained: " + because + "."))
        .holding(note)
        .holding(Html.tag("small", by + date))
        .holding(
            explained.suspect()
                ? List.of(
                    Html.tag("b", " A claim has changed since: the explanation is open again."))
                : List.of());
  }

  private Html claims() {
    List<Html> names = new ArrayList<>();
    names.add(Html.text("Claims: "));
    for (String id : finding.claims()) {
      names.add(links.claimLink(id));
      names.add(Html.text(" "));
    }
    if (!finding.others().isEmpty()) {
      names.add(Html.text("— and in the same way "));
      finding.others().forEach(id -> names.addAll(List.of(links.claimLink(id), Html.text(" "))));
    }
    return Html.tag("p").kind("claims").holding(names);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
