package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.contradiction.Explained;
import org.gainsay.contradiction.Finding;
import org.gainsay.contradiction.Findings;
import org.gainsay.contradiction.Level;

/** What was compared and is no contradiction: by the letter only, in time, apart, or alike. */
final class ComparisonsSection {
  private static final int ROOM = 150;

  private final Permalinks links;
  private final Folding folding;

  private ComparisonsSection(Permalinks links, Folding folding) {
    this.links = links;
    this.folding = folding;
  }

  static Html of(Findings findings, Permalinks links, Folding folding) {
    ComparisonsSection section = new ComparisonsSection(links, folding);
    List<Html> lists = new ArrayList<>();
    lists.add(
        section.list(
            "tensions",
            "By the letter only",
            findings.findings().stream()
                .filter(finding -> finding.level() == Level.TENSION)
                .map(section::tension)
                .toList()));
    lists.add(
        section.list(
            "series",
            "Series: one thing at several times",
            findings.series().stream()
                .map(it -> section.item(it.explanation(), it.claims()))
                .toList()));
    lists.add(
        section.list(
            "apart",
            "Apart: figures that differ and cannot be compared",
            findings.apart().stream()
                .map(it -> section.item(it.explanation(), it.claims()))
                .toList()));
    lists.add(
        section.list(
            "corroborated",
            "Said alike by several documents",
            findings.corroborated().stream()
                .map(it -> section.item(it.explanation(), it.claims()))
                .toList()));
    lists.add(
        section.list(
            "notes",
            "Explained by the analysts, where nothing clashes",
            findings.notes().stream().map(it -> section.note(it.explained())).toList()));
    boolean none = lists.stream().allMatch(list -> list.equals(Html.NOTHING));
    return none
        ? Html.NOTHING
        : Html.tag("section")
            .id("comparisons")
            .holding(
                Html.tag("h2", "Compared, and no contradiction"),
                Html.tag("div").kind("columns").holding(lists));
  }

  private Html list(String anchor, String title, List<Html> items) {
    return items.isEmpty()
        ? Html.NOTHING
        : Html.tag("section")
            .id(anchor)
            .holding(
                Html.tag("h3", title),
                folding.list(ROOM, items, some -> Html.tag("ul").holding(some)));
  }

  private Html item(String explanation, List<String> claims) {
    List<Html> words = new ArrayList<>();
    words.addAll(List.of(Prose.of(explanation, links), Html.text(" ")));
    claims.forEach(id -> words.addAll(List.of(links.claimLink(id), Html.text(" "))));
    return Html.tag("li").holding(words);
  }

  private Html tension(Finding finding) {
    Element item = Html.tag("li").id(Permalinks.finding(finding));
    List<Html> words = new ArrayList<>();
    words.addAll(List.of(Prose.of(finding.explanation(), links), Html.text(" ")));
    finding.claims().forEach(id -> words.addAll(List.of(links.claimLink(id), Html.text(" "))));
    finding
        .reconciliation()
        .ifPresent(it -> words.add(Html.text("Explained: " + because(it) + ".")));
    return item.holding(words);
  }

  private Html note(Explained explained) {
    String note = explained.reconciliation().note().map(it -> ": " + it).orElse(".");
    String suspect = explained.suspect() ? " A claim has changed since." : "";
    return item(because(explained) + note + suspect, explained.reconciliation().between());
  }

  private static String because(Explained explained) {
    return explained.reconciliation().because().label().replace('-', ' ');
  }
}
