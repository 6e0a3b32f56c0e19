package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.audit.Audit;
import org.gainsay.claim.DocumentId;
import org.gainsay.claim.SourceEntry;
import org.gainsay.coverage.Mention;
import org.gainsay.source.Source;
import org.gainsay.text.Span;
import org.gainsay.text.Text;
import org.gainsay.time.When;

/** The sources: each text whole, or, for the public, its passages alone. */
final class SourcesSection {
  private static final int ROOM = 1_500;

  private final Audit audit;
  private final boolean whole;
  private final Map<String, List<Mark>> marks;

  private SourcesSection(Audit audit, Permalinks links, boolean whole) {
    this.audit = audit;
    this.whole = whole;
    this.marks = Mark.bySource(links);
  }

  static Html of(Audit audit, Permalinks links, boolean whole, Folding folding) {
    SourcesSection section = new SourcesSection(audit, links, whole);
    return Html.tag("section")
        .id("sources")
        .holding(
            Html.tag("h2", whole ? "The sources, whole" : "The sources, as far as quoted"),
            Html.tag(
                    "p",
                    "A number stands before each passage and leads to the claim that rests on it;"
                        + " where passages overlap, the mark is darker."
                        + (whole ? " What is dotted below, no claim covers." : ""))
                .kind("lead"))
        .holding(folding.list(ROOM, section.sources(folding), Html::all));
  }

  /** The first always stands there, so that one too long for the page is folded within itself. */
  private List<Html> sources(Folding folding) {
    List<Html> sources = new ArrayList<>();
    for (Source source : audit.sources()) {
      Html article = source(source, Folding.NONE);
      boolean tooLong = sources.isEmpty() && article.nodes() > ROOM;
      sources.add(tooLong ? source(source, folding) : article);
    }
    return sources;
  }

  private Html source(Source source, Folding folding) {
    SourceEntry entry = source.entry();
    String anchor = Permalinks.document(new DocumentId(entry.id(), Optional.empty()));
    return Html.tag("article")
        .kind("source")
        .id(anchor)
        .with("aria-labelledby", anchor + "-title")
        .holding(
            Html.tag("h3", entry.title()).id(anchor + "-title"),
            credit(entry, anchor),
            hash(source),
            text(source, folding));
  }

  private Html credit(SourceEntry entry, String anchor) {
    List<Html> words = new ArrayList<>();
    Stream.of(entry.author(), entry.publisher())
        .flatMap(Optional::stream)
        .forEach(it -> words.addAll(List.of(Html.tag("bdi", it), Html.text(", "))));
    words.add(
        Html.text(
            entry.published().map(When::edtf).orElse("date unknown")
                + (entry.inferred().isEmpty()
                    ? ""
                    : " (" + String.join(", ", entry.inferred()) + " inferred)")
                + " · "));
    entry.url().ifPresent(it -> words.addAll(web(it, "address")));
    entry.archivedUrl().ifPresent(it -> words.addAll(web(it, "archived copy")));
    words.add(Html.tag("a", entry.id()).to(anchor));
    entry.notes().ifPresent(it -> words.add(Html.text(" · " + it)));
    return Html.tag("p").kind("credit").holding(words);
  }

  private static List<Html> web(String address, String name) {
    return Element.isWeb(address)
        ? List.of(Html.tag("a", name).toWeb(address), Html.text(" · "))
        : List.of(Html.text(address + " · "));
  }

  private static Html hash(Source source) {
    return source.hashOk()
        ? Html.NOTHING
        : Html.tag("p", "This is not the text that the manifest describes: its hash differs.")
            .kind("warning");
  }

  private Html text(Source source, Folding folding) {
    return source
        .text()
        .map(text -> whole ? reader(source, text, folding) : excerpts(source, folding))
        .orElse(Html.tag("p", "The file could not be opened as text.").kind("warning"));
  }

  private Html reader(Source source, Text text, Folding folding) {
    List<Html> paragraphs = SourceReader.of(source, text, marks(source), uncovered(source));
    return language(Html.tag("div").kind("text"), source)
        .holding(folding.list(ROOM, paragraphs, Html::all));
  }

  private List<Mark> marks(Source source) {
    return marks.getOrDefault(source.entry().id(), List.of());
  }

  private List<Span> uncovered(Source source) {
    return audit.coverage().documents().stream()
        .filter(it -> it.document().id().source().equals(source.entry().id()))
        .flatMap(it -> it.uncovered().stream())
        .map(Mention::span)
        .toList();
  }

  private Html excerpts(Source source, Folding folding) {
    Stream<Html> excerpts =
        marks(source).stream()
            .filter(Mark::first)
            .map(
                mark ->
                    Html.tag("div")
                        .kind("excerpt")
                        .holding(
                            mark.reference(),
                            PassageContext.of(mark.passage(), List.of()).orElse(Html.NOTHING)));
    return language(Html.tag("div").kind("text"), source)
        .holding(folding.list(ROOM, excerpts.toList(), Html::all));
  }

  private static Element language(Element element, Source source) {
    return Language.known(source.entry().language())
        .map(tag -> element.with("lang", tag))
        .orElse(element)
        .with("dir", isRightToLeft(source.entry().language()) ? "rtl" : "ltr");
  }

  private static boolean isRightToLeft(String language) {
    String tag = Locale.forLanguageTag(language).getLanguage();
    return List.of("ar", "fa", "he", "ur", "ps", "ckb", "dv", "sd", "ug", "yi").contains(tag);
  }
}
