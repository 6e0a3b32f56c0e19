package org.gainsay.report;

import java.util.List;
import org.gainsay.anchor.Anchoring;
import org.gainsay.link.LinkedClaim;
import org.gainsay.link.Located;
import org.gainsay.link.Passage;
import org.gainsay.source.Document;
import org.gainsay.text.Span;
import org.gainsay.text.Visible;

/** Claims with their passages for a person: file, line and column, offsets, and the words. */
public final class LinksText {
  private static final String INDENT = "     ";

  private final Ink ink;
  private final StringBuilder page = new StringBuilder();

  private LinksText(Ink ink) {
    this.ink = ink;
  }

  public static String of(List<LinkedClaim> claims, Ink ink) {
    LinksText text = new LinksText(ink);
    claims.forEach(text::claim);
    return text.page.toString();
  }

  private void claim(LinkedClaim linked) {
    line("", ink.bold(Visible.line(linked.claim().id())));
    line("  ", Visible.line(linked.claim().statement()));
    linked.passages().forEach(this::passage);
    page.append("\n");
  }

  private void passage(Passage passage) {
    String match = passage.anchoring().map(Anchoring::label).orElse("not searched");
    line(
        "  ",
        passage.evidence().number()
            + ". "
            + Visible.line(passage.evidence().document().toString())
            + ", "
            + passage.evidence().stance().label()
            + ": "
            + (passage.isLinked() ? ink.good(match) : ink.bad(match)));
    places(passage);
    if (!passage.isLinked()) {
      line(INDENT, "quote: " + Visible.line(passage.evidence().quote()));
    }
  }

  private void places(Passage passage) {
    String file = passage.document().map(Document::file).orElse("");
    passage.found().ifPresent(found -> spans(file, passage, found.spans()));
    passage
        .anchoring()
        .filter(Anchoring.Ambiguous.class::isInstance)
        .map(Anchoring.Ambiguous.class::cast)
        .ifPresent(several -> several.places().forEach(spans -> spans(file, passage, spans)));
    LinksJson.nearest(passage)
        .ifPresent(near -> nearest(file, passage, passage.located(near.span()), near.distance()));
  }

  private void spans(String file, Passage passage, List<Span> spans) {
    spans.forEach(span -> place(file, passage, passage.located(span)));
  }

  private void nearest(String file, Passage passage, Located located, int distance) {
    line(INDENT, "nearest, " + Count.of(distance, "letter") + " away:");
    place(file, passage, located);
  }

  private void place(String file, Passage passage, Located located) {
    String page =
        passage
            .document()
            .flatMap(document -> document.page(located.start()))
            .map(number -> ", page " + number)
            .orElse("");
    line(
        INDENT,
        Visible.line(file)
            + (":" + located.from() + "-" + located.to())
            + page
            + (", offsets " + located.start() + "-" + located.end()));
    line(INDENT, words(located));
  }

  /** The words on one line; a line end of the source counts as a space here. */
  private static String words(Located located) {
    return Visible.line(String.join(" ", located.words().split("\\R", -1)));
  }

  private void line(String indent, String text) {
    page.append(indent).append(text).append("\n");
  }
}
