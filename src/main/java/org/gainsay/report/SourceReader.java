package org.gainsay.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.SourceEntry;
import org.gainsay.source.Document;
import org.gainsay.source.Source;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/** A source's whole text, with the passages of all claims marked and numbered. */
final class SourceReader {
  private static final int DEEPEST = 3;

  private final Source source;
  private final Text text;
  private final List<Mark> marks;
  private final List<Span> uncovered;
  private final Map<Integer, Document> parts = new HashMap<>();

  private SourceReader(Source source, Text text, List<Mark> marks, List<Span> uncovered) {
    this.uncovered = uncovered;
    this.source = source;
    this.text = text;
    this.marks = marks;
    source.documents().stream()
        .filter(document -> document.id().part().isPresent())
        .forEach(part -> parts.put(part.extent().start(), part));
  }

  /**
   * The paragraphs of the text, with a heading before each part.
   *
   * @param uncovered what no claim covers
   */
  static List<Html> of(Source source, Text text, List<Mark> marks, List<Span> uncovered) {
    return new SourceReader(source, text, marks, uncovered).paragraphs();
  }

  private List<Html> paragraphs() {
    List<Span> layers =
        Stream.of(marks.stream().map(Mark::span), uncovered.stream(), source.excluded().stream())
            .flatMap(each -> each)
            .toList();
    boolean paged = !pages().isEmpty();
    List<Span> paragraphs =
        extracts().flatMap(part -> Paragraphs.of(text, part, paged).stream()).toList();
    List<Integer> cuts =
        paragraphs.stream().flatMap(it -> Stream.of(it.start(), it.end())).toList();
    List<Segment> segments = Segment.of(text.whole(), layers, cuts);
    List<Html> page = new ArrayList<>();
    int next = 0;
    int number = 0;
    for (Span paragraph : paragraphs) {
      int on = pageOf(paragraph, number);
      if (on > number) {
        page.add(Html.tag("p", "page " + on).kind("page"));
      }
      number = on;
      part(paragraph).ifPresent(page::add);
      List<Segment> inside = new ArrayList<>();
      while (next < segments.size() && segments.get(next).span().end() <= paragraph.end()) {
        if (paragraph.contains(segments.get(next).span())) {
          inside.add(segments.get(next));
        }
        next++;
      }
      page.add(paragraph(paragraph, inside));
    }
    return page;
  }

  private List<Integer> pages() {
    return source.entry().original().map(SourceEntry.Original::pages).orElse(List.of());
  }

  /** The page on which a paragraph begins, not before the last one; 0 without pages. */
  private int pageOf(Span paragraph, int last) {
    List<Integer> pages = pages();
    int before = text.codePointOffset(paragraph.start());
    int page = last;
    while (page < pages.size() && pages.get(page) <= before) {
      page++;
    }
    return page;
  }

  /** The text, cut where a part begins. */
  private Stream<Span> extracts() {
    List<Integer> cuts = new ArrayList<>(parts.keySet().stream().sorted().toList());
    cuts.add(text.length());
    List<Span> extracts = new ArrayList<>();
    int from = text.content().startsWith("\uFEFF") ? 1 : 0;
    for (int cut : cuts) {
      if (from < cut) {
        extracts.add(new Span(from, cut));
      }
      from = Math.max(from, cut);
    }
    return extracts.stream();
  }

  private Optional<Html> part(Span paragraph) {
    return parts.keySet().stream()
        .filter(paragraph::contains)
        .findFirst()
        .map(start -> parts.remove(start))
        .map(
            part ->
                Html.tag("h4", part.title().isBlank() ? part.id().toString() : part.title())
                    .id(Permalinks.document(part.id())));
  }

  private Html paragraph(Span span, List<Segment> segments) {
    return Html.tag("p")
        .with("dir", "auto")
        .with("data-line", Integer.toString(text.position(span.start()).line()))
        .holding(segments.stream().flatMap(this::segment).toList());
  }

  private Stream<Html> segment(Segment segment) {
    List<Mark> over =
        segment.over().stream().filter(i -> i < marks.size()).map(marks::get).toList();
    Html words = Html.text(text.slice(segment.span()));
    if (over.isEmpty()) {
      boolean open = segment.over().stream().anyMatch(i -> i < marks.size() + uncovered.size());
      return Stream.of(
          segment.over().isEmpty() ? words : open ? uncovered(words) : excluded(words));
    }
    Stream<Html> references =
        over.stream()
            .filter(mark -> mark.span().start() == segment.span().start())
            .map(Mark::reference);
    return Stream.concat(references, Stream.of(marked(over, words)));
  }

  private static Html uncovered(Html words) {
    return Html.tag("span").kind("open").with("title", "no claim covers this").holding(words);
  }

  private static Html excluded(Html words) {
    return Html.tag("span").kind("out").with("title", "left out by the manifest").holding(words);
  }

  private static Html marked(List<Mark> over, Html words) {
    String names = over.stream().map(Mark::name).distinct().collect(Collectors.joining(" "));
    return Html.tag("mark")
        .kind("d" + Math.min(over.size(), DEEPEST))
        .with("data-p", names)
        .holding(words);
  }
}
