package org.gainsay.report;

import java.util.List;
import java.util.Optional;
import org.gainsay.anchor.Anchoring;
import org.gainsay.anchor.NearMiss;
import org.gainsay.link.LinkedClaim;
import org.gainsay.link.Passage;
import org.gainsay.source.Document;
import org.gainsay.text.Position;
import org.gainsay.text.Span;
import org.gainsay.text.Text;
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
    Optional<Document> document = passage.document();
    document.ifPresent(it -> places(passage, it));
    if (!passage.isLinked()) {
      line(INDENT, "quote: " + Visible.line(passage.evidence().quote()));
    }
  }

  private void places(Passage passage, Document document) {
    passage.found().ifPresent(found -> spans(document, found.spans()));
    passage
        .anchoring()
        .filter(Anchoring.Ambiguous.class::isInstance)
        .map(Anchoring.Ambiguous.class::cast)
        .ifPresent(several -> several.places().forEach(spans -> spans(document, spans)));
    LinksJson.nearest(passage).ifPresent(near -> nearest(document, near));
  }

  private void spans(Document document, List<Span> spans) {
    for (Span span : spans) {
      line(INDENT, place(document, span));
      line(INDENT, words(document, span));
    }
  }

  private void nearest(Document document, NearMiss near) {
    line(INDENT, "nearest, " + Count.of(near.distance(), "letter") + " away:");
    line(INDENT, place(document, near.span()));
    line(INDENT, words(document, near.span()));
  }

  private static String place(Document document, Span span) {
    Text text = document.text();
    Position start = text.position(span.start());
    Position end = text.position(span.end());
    return Visible.line(document.file())
        + (":" + start + "-" + end)
        + (", offsets " + text.codePointOffset(span.start()))
        + ("-" + text.codePointOffset(span.end()));
  }

  /** The words on one line; a line end of the source counts as a space here. */
  private static String words(Document document, Span span) {
    return Visible.line(String.join(" ", document.text().slice(span).split("\\R", -1)));
  }

  private void line(String indent, String text) {
    page.append(indent).append(text).append("\n");
  }
}
