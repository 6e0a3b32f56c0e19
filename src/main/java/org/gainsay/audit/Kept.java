package org.gainsay.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gainsay.coverage.Coverage;
import org.gainsay.coverage.Mention;
import org.gainsay.link.LinkedClaim;
import org.gainsay.link.Passage;
import org.gainsay.source.Document;
import org.gainsay.text.Snippet;
import org.gainsay.text.Span;
import org.gainsay.text.Text;
import org.gainsay.text.Words;

/** What of each text is handed out: passages, and a few words around them. */
final class Kept {
  private final Map<String, List<Span>> quotedInPrivate;
  private final Map<String, List<Span>> kept = new HashMap<>();

  Kept(Set<String> hidden, Audit audit, Coverage coverage) {
    this.quotedInPrivate = passages(audit, hidden::contains);
    audit.claims().stream()
        .filter(linked -> !hidden.contains(linked.claim().id()))
        .flatMap(linked -> linked.passages().stream())
        .forEach(this::keep);
    coverage.documents().forEach(each -> each.uncovered().forEach(this::keep));
  }

  /** By source, in no order; they may overlap. */
  Map<String, List<Span>> spans() {
    return kept;
  }

  /** What the claims that are asked for quote of each source. */
  static Map<String, List<Span>> passages(Audit audit, Predicate<String> claims) {
    Map<String, List<Span>> spans = new HashMap<>();
    audit.claims().stream()
        .filter(linked -> claims.test(linked.claim().id()))
        .map(LinkedClaim::passages)
        .flatMap(List::stream)
        .forEach(
            passage ->
                passage.found().ifPresent(it -> of(spans, source(passage)).addAll(it.spans())));
    return spans;
  }

  private static String source(Passage passage) {
    return passage.evidence().document().source();
  }

  private static List<Span> of(Map<String, List<Span>> spans, String source) {
    return spans.computeIfAbsent(source, any -> new ArrayList<>());
  }

  private void keep(Passage passage) {
    List<Span> own = of(kept, source(passage));
    own.addAll(passage.places().keySet());
    passage.values().keySet().stream()
        .flatMap(path -> passage.number(path).stream())
        .forEach(number -> own.add(number.span()));
    passage
        .document()
        .map(Document::text)
        .ifPresent(
            text ->
                passage
                    .found()
                    .ifPresent(
                        it ->
                            add(
                                source(passage),
                                text,
                                Snippet.around(text, it.spans(), PublicPart.CONTEXT_WORDS))));
  }

  /** At most so many words in all, since no claim rests on them. */
  private void keep(Mention mention) {
    String source = mention.document().id().source();
    Text text = mention.document().text();
    List<Span> words = Words.in(mention.text());
    int left = PublicPart.CONTEXT_WORDS - words.size();
    if (left >= 0) {
      Span sentence = mention.sentence().union(mention.span());
      add(source, text, Snippet.within(text, sentence, List.of(mention.span()), left));
    } else {
      int start = mention.span().start();
      Span last = words.get(PublicPart.CONTEXT_WORDS - 1);
      add(source, new Span(start, start + last.end()));
    }
  }

  private void add(String source, Text text, Snippet snippet) {
    int last = snippet.spans().size() - 1;
    for (int i = 0; i <= last; i++) {
      Span span = snippet.spans().get(i);
      boolean begins = i == 0 && !snippet.cutBefore();
      boolean ends = i == last && !snippet.cutAfter();
      add(
          source,
          new Span(
              begins ? Math.max(0, span.start() - 1) : span.start(),
              ends ? Math.min(text.length(), span.end() + 1) : span.end()));
    }
  }

  /** Words around a passage are not kept where a private claim quotes them. */
  private void add(String source, Span span) {
    Stream<Span> rest = Stream.of(span);
    for (Span quoted : quotedInPrivate.getOrDefault(source, List.of())) {
      rest = rest.flatMap(each -> without(each, quoted));
    }
    rest.forEach(of(kept, source)::add);
  }

  /** The character beside the other goes too: white space there would make a sentence whole. */
  private static Stream<Span> without(Span span, Span other) {
    return span.overlaps(other)
        ? Stream.of(
                new Span(span.start(), Math.max(span.start(), other.start() - 1)),
                new Span(Math.min(span.end(), other.end() + 1), span.end()))
            .filter(it -> !it.isEmpty())
        : Stream.of(span);
  }
}
