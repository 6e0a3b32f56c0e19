package org.gainsay.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gainsay.claim.Content;
import org.gainsay.claim.Counted;
import org.gainsay.claim.Evidence;
import org.gainsay.claim.Stance;
import org.gainsay.contradiction.Finding;
import org.gainsay.contradiction.Level;
import org.gainsay.link.Passage;

/** The table of all claims, each row with its passages. */
final class ClaimsSection {
  private static final int ROOM = 3_000;

  /** A list of more values than these is looked through by typing. */
  private static final int MOST_CHOICES = 600;

  private final Permalinks links;
  private final Map<String, List<Finding>> findings;
  private final Folding folding;

  private ClaimsSection(Permalinks links, Map<String, List<Finding>> findings, Folding folding) {
    this.links = links;
    this.findings = findings;
    this.folding = folding;
  }

  static Html of(Permalinks links, List<Finding> findings, Folding folding) {
    Map<String, List<Finding>> byClaim = new HashMap<>();
    for (Finding finding : findings) {
      if (finding.level() != Level.TENSION) {
        finding.claims().forEach(id -> add(byClaim, id, finding));
        finding.others().forEach(id -> add(byClaim, id, finding));
      }
    }
    return new ClaimsSection(links, byClaim, folding).section();
  }

  private static void add(Map<String, List<Finding>> byClaim, String id, Finding finding) {
    byClaim.computeIfAbsent(id, claim -> new ArrayList<>()).add(finding);
  }

  private Html section() {
    return Html.tag("section")
        .id("claims")
        .holding(
            Html.tag("h2", "The claims"),
            filters(),
            Html.tag("div")
                .id("claim-table")
                .holding(
                    folding.list(
                        ROOM,
                        links.entries().stream().map(this::row).toList(),
                        ClaimsSection::table)));
  }

  private static Html table(List<? extends Html> rows) {
    return Html.tag("table").kind("claims").holding(head(), Html.tag("tbody").holding(rows));
  }

  private Html filters() {
    return Html.tag("form")
        .kind("filters")
        .id("filters")
        .with("role", "search")
        .with("aria-label", "Filter the claims")
        .with("hidden", "")
        .holding(
            choice("kind", "Kind", names(entry -> List.of(entry.view().claim().kind().label()))),
            choice("source", "Source", names(entry -> sources(entry))),
            choice("place", "Place", names(entry -> places(entry))),
            choice("verdict", "Verdict", names(entry -> List.of(verdict(entry)))),
            choice("clash", "Conflicts", List.of("open", "any", "none")),
            choice("origins", "Origins", List.of("one", "several")),
            Html.tag("label")
                .holding(
                    Html.text("Text"),
                    Html.tag("input").with("type", "search").with("name", "text")),
            Html.tag("button", "Show all").with("type", "button").id("all"),
            Html.tag("output").kind("shown").id("shown").with("role", "status"));
  }

  private List<String> names(Function<Permalinks.Entry, List<String>> names) {
    TreeSet<String> sorted = new TreeSet<>();
    links.entries().forEach(entry -> sorted.addAll(names.apply(entry)));
    return List.copyOf(sorted);
  }

  private static Html choice(String name, String label, List<String> values) {
    if (values.size() > MOST_CHOICES) {
      return Html.tag("label")
          .holding(Html.text(label), Html.tag("input").with("type", "search").with("name", name));
    }
    List<Html> options = new ArrayList<>();
    options.add(Html.tag("option", "all").with("value", ""));
    values.forEach(
        value ->
            options.add(
                Html.tag("option", value.isEmpty() ? "none" : value)
                    .with("value", value.isEmpty() ? "-" : value)));
    return Html.tag("label")
        .holding(Html.text(label), Html.tag("select").with("name", name).holding(options));
  }

  private static Html head() {
    List<Html> cells = new ArrayList<>();
    for (String column :
        List.of(
            "No.", "Claim", "Kind", "Said by", "Place", "When", "Value", "Verdict", "Conflicts")) {
      cells.add(Html.tag("th", column).with("scope", "col"));
    }
    return Html.tag("thead").holding(Html.tag("tr").holding(cells));
  }

  private Element row(Permalinks.Entry entry) {
    ClaimView view = entry.view();
    List<Finding> clashes = findings.getOrDefault(view.claim().id(), List.of());
    return data(Html.tag("tr").id(entry.anchor()), entry, clashes)
        .holding(
            Html.tag("td")
                .kind("no")
                .holding(Html.tag("a", Integer.toString(entry.number())).to(entry.anchor())),
            Html.tag("th")
                .with("scope", "row")
                .holding(Html.tag("span", view.claim().statement()), passages(entry)),
            Html.tag("td", view.claim().kind().label()),
            Html.tag("td", saidBy(view)),
            Html.tag("td", placeNames(view)),
            Html.tag("td", view.edtf()).kind("when"),
            Html.tag("td", value(view)).kind("value"),
            Html.tag("td", review(view)).kind("verdict"),
            Html.tag("td")
                .kind("clash")
                .holding(clashes.stream().flatMap(it -> clash(it)).toList()));
  }

  private static java.util.stream.Stream<Html> clash(Finding finding) {
    String state = finding.isOpen() ? "open" : "explained";
    return java.util.stream.Stream.of(
        Html.tag("a", finding.level().label() + ", " + state)
            .to(Permalinks.finding(finding))
            .kind(state));
  }

  private static Element data(Element row, Permalinks.Entry entry, List<Finding> clashes) {
    ClaimView view = entry.view();
    boolean open = clashes.stream().anyMatch(Finding::isOpen);
    return row.with("data-kind", view.claim().kind().label())
        .with("data-source", String.join("|", sources(entry)))
        .with("data-place", String.join("|", places(entry)))
        .with("data-verdict", verdict(entry).isEmpty() ? "-" : verdict(entry))
        .with("data-clash", open ? "open|any" : clashes.isEmpty() ? "none" : "any")
        .with("data-origins", view.origins() > 1 ? "several" : view.origins() == 1 ? "one" : "")
        .with(
            "data-low", view.figureReading().map(it -> Decimal.low(it.literal().low())).orElse(""))
        .with("data-from", ClaimView.firstDay(view.claim().when()));
  }

  private static List<String> sources(Permalinks.Entry entry) {
    return entry.view().claim().evidence().stream()
        .map(evidence -> evidence.document().toString())
        .distinct()
        .toList();
  }

  private static List<String> places(Permalinks.Entry entry) {
    List<String> places = entry.view().claim().place().stream().map(place -> place.id()).toList();
    return places.isEmpty() ? List.of("-") : places;
  }

  private static String verdict(Permalinks.Entry entry) {
    return entry.view().verdict();
  }

  /** Whom the text credits, else the documents themselves. */
  private static String saidBy(ClaimView view) {
    return view.holder()
        .map(holder -> view.holderName().isEmpty() ? holder.toString() : view.holderName())
        .orElseGet(
            () ->
                view.claim().evidence().stream()
                    .filter(evidence -> evidence.stance() == Stance.SUPPORTS)
                    .map(evidence -> evidence.document().toString())
                    .distinct()
                    .collect(Collectors.joining(", ")));
  }

  static String placeNames(ClaimView view) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < view.claim().place().size(); i++) {
      String name = view.placeNames().get(i);
      names.add(name.isEmpty() ? view.claim().place().get(i).toString() : name);
    }
    return String.join(", ", names);
  }

  static String value(ClaimView view) {
    return view.claim()
        .content()
        .fold(
            figure -> figure.value().written(),
            attack -> toll(attack),
            quotation -> "",
            statement -> "",
            unread -> "could not be read");
  }

  private static String toll(Content.Attack attack) {
    List<String> parts = new ArrayList<>();
    attack.killed().map(Counted::written).ifPresent(it -> parts.add(it + " killed"));
    attack.injured().map(Counted::written).ifPresent(it -> parts.add(it + " injured"));
    return attack.occurred() ? String.join(", ", parts) : "said not to have happened";
  }

  private static String review(ClaimView view) {
    String verdict = view.verdict().replace('-', ' ');
    return view.reviewState().equals("suspect") ? verdict + " (before a change)" : verdict;
  }

  private Html passages(Permalinks.Entry entry) {
    ClaimView view = entry.view();
    List<Html> more = new ArrayList<>();
    more.add(Html.tag("summary", Count.of(view.passages().size(), "passage")));
    view.passages().forEach(passage -> more.add(passage(entry, passage)));
    remark(view).ifPresent(it -> more.add(Html.tag("p", it)));
    return Html.tag("details").holding(more);
  }

  private static Optional<String> remark(ClaimView view) {
    List<String> parts = new ArrayList<>();
    parts.add("Id: " + view.claim().id() + ".");
    String because = view.reviewed(review -> review.because());
    if (!because.isEmpty()) {
      parts.add("Verdict, because: " + because);
    }
    if (!view.claim().tags().isEmpty()) {
      parts.add("Tags: " + String.join(", ", view.claim().tags()) + ".");
    }
    view.claim().notes().ifPresent(it -> parts.add("Note: " + it));
    return Optional.of(String.join(" ", parts));
  }

  private Html passage(Permalinks.Entry entry, Passage passage) {
    PassageView view = new PassageView(passage);
    Evidence evidence = passage.evidence();
    String words = passage.isLinked() ? view.words() : evidence.quote();
    Element quote = Html.tag("q", words).with("dir", "auto");
    String state =
        passage.isLinked()
            ? view.match()
            : "not found: "
                + (view.match().isEmpty() ? "the source could not be read" : view.match());
    String stance = evidence.stance() == Stance.SUPPORTS ? "" : evidence.stance().label() + " · ";
    Html place =
        links
            .passage(entry.view().claim().id(), passage)
            .<Html>map(
                to -> Html.tag("a", links.title(view.document()) + ", " + view.where()).to(to))
            .orElse(Html.text(links.title(view.document())));
    return Html.tag("p")
        .kind(passage.isLinked() ? "passage" : "passage unlinked")
        .holding(
            PassageContext.language(quote, passage),
            Html.text(" " + stance),
            place,
            Html.text(" · " + state));
  }
}
