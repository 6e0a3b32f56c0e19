package org.gainsay.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gainsay.audit.Audit;
import org.gainsay.claim.SourceEntry;
import org.gainsay.link.Passage;
import org.gainsay.source.Document;
import org.gainsay.source.Source;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/**
 * Every linked passage as an annotation (Web Annotation Data Model, W3C, 2017); positions are code
 * points of the text as stored, end exclusive.
 */
public final class WebAnnotations {
  private static final int CONTEXT = 32;

  private WebAnnotations() {}

  public static String of(Audit audit) {
    ObjectNode page =
        Json.object()
            .put("@context", "http://www.w3.org/ns/anno.jsonld")
            .put("id", "annotations.jsonld")
            .put("type", "AnnotationPage");
    ArrayNode items = page.putArray("items");
    for (Permalinks.Entry entry : Permalinks.of(audit).entries()) {
      entry.view().passages().stream()
          .filter(Passage::isLinked)
          .forEach(passage -> items.add(annotation(entry, passage, audit)));
    }
    return Json.write(page).replace("<", "\\u003c");
  }

  private static ObjectNode annotation(Permalinks.Entry entry, Passage passage, Audit audit) {
    ObjectNode annotation =
        Json.object()
            .put("id", "report.html#" + entry.passage(passage.evidence()))
            .put("type", "Annotation")
            .put("motivation", "assessing");
    annotation
        .putObject("body")
        .put("type", "TextualBody")
        .put("format", "text/plain")
        .put("purpose", "assessing")
        .put("value", entry.view().claim().statement());
    ArrayNode targets = annotation.putArray("target");
    passage
        .document()
        .ifPresent(
            document -> spans(passage).forEach(span -> targets.add(target(document, span, audit))));
    return annotation;
  }

  private static List<Span> spans(Passage passage) {
    return passage.found().map(found -> found.spans()).orElse(List.of());
  }

  private static ObjectNode target(Document document, Span span, Audit audit) {
    ObjectNode target = Json.object().put("type", "SpecificResource");
    target
        .putObject("source")
        .put("id", path(document.file()))
        .put("type", "Text")
        .put("format", "text/plain");
    entry(document, audit)
        .flatMap(SourceEntry::url)
        .filter(Element::isWeb)
        .ifPresent(url -> target.put("scope", url));
    ArrayNode selectors = target.putArray("selector");
    selectors.add(quote(document.text(), span));
    selectors.add(position(document.text(), span));
    entry(document, audit)
        .flatMap(SourceEntry::archivedUrl)
        .filter(Element::isWeb)
        .ifPresent(url -> target.putObject("state").put("type", "TimeState").put("cached", url));
    return target;
  }

  private static Optional<SourceEntry> entry(Document document, Audit audit) {
    return audit.sources().stream()
        .map(Source::entry)
        .filter(entry -> entry.id().equals(document.id().source()))
        .findFirst();
  }

  private static ObjectNode quote(Text text, Span span) {
    return Json.object()
        .put("type", "TextQuoteSelector")
        .put("exact", text.slice(span))
        .put("prefix", text.before(span, CONTEXT))
        .put("suffix", text.after(span, CONTEXT));
  }

  private static ObjectNode position(Text text, Span span) {
    return Json.object()
        .put("type", "TextPositionSelector")
        .put("start", text.codePointOffset(span.start()))
        .put("end", text.codePointOffset(span.end()));
  }

  /** A relative path as an address. */
  private static String path(String file) {
    StringBuilder path = new StringBuilder();
    for (byte unit : file.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          (unit >= 'a' && unit <= 'z')
              || (unit >= 'A' && unit <= 'Z')
              || (unit >= '0' && unit <= '9')
              || "-._~/".indexOf(unit) >= 0;
      path.append(plain ? String.valueOf((char) unit) : String.format(Locale.ROOT, "%%%02X", unit));
    }
    return path.toString();
  }
}
