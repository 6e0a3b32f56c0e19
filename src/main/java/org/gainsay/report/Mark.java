package org.gainsay.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gainsay.claim.Evidence;
import org.gainsay.link.Passage;
import org.gainsay.text.Span;

/**
 * One fragment of a claim's passage in the text that carries it.
 *
 * @param first whether it is the first fragment of its passage
 */
record Mark(Permalinks.Entry entry, Passage passage, Span span, boolean first) {
  /** The fragments in each source and its parts, in the order of the text. */
  static Map<String, List<Mark>> bySource(Permalinks links) {
    return links.entries().stream()
        .flatMap(
            entry ->
                entry.view().passages().stream().flatMap(passage -> of(entry, passage).stream()))
        .sorted(Comparator.comparing(Mark::span).thenComparing(mark -> mark.entry().number()))
        .collect(Collectors.groupingBy(mark -> mark.evidence().document().source()));
  }

  private static List<Mark> of(Permalinks.Entry entry, Passage passage) {
    List<Span> spans = passage.found().map(found -> found.spans()).orElse(List.of());
    return spans.stream()
        .map(span -> new Mark(entry, passage, span, span.equals(spans.get(0))))
        .toList();
  }

  Evidence evidence() {
    return passage.evidence();
  }

  /** The passage in few characters: {@code 12.1}. */
  String name() {
    return entry.mark(evidence());
  }

  /** The number of the claim, as a link to it; the first fragment is where links to it lead. */
  Element reference() {
    Element link =
        Html.tag("a", Integer.toString(entry.number()))
            .kind("n")
            .to(entry.anchor())
            .with("title", entry.view().claim().statement())
            .with("data-p", name());
    return first ? link.id(entry.passage(evidence())) : link;
  }
}
