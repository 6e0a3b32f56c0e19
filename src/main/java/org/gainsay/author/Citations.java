package org.gainsay.author;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gainsay.anchor.Anchoring;
import org.gainsay.anchor.Anchors;
import org.gainsay.anchor.PreparedText;
import org.gainsay.anchor.Protection;
import org.gainsay.anchor.Quote;
import org.gainsay.notation.Invisible;
import org.gainsay.source.Document;
import org.gainsay.text.Folding;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/** Cites passages with the least context that makes them unique; nothing is taken on trust. */
final class Citations {
  private final IdentityHashMap<Text, PreparedText> prepared = new IdentityHashMap<>();

  PreparedText prepared(Text text) {
    return prepared.computeIfAbsent(text, PreparedText::of);
  }

  /** Of one passage; between the fragments of several stands a mark of omission. */
  Optional<Citation> of(Document document, List<Span> fragments) {
    return all(document, List.of(fragments)).get(0);
  }

  /** One for each span; empty where no words beside a passage tell it from others. */
  List<Optional<Citation>> all(Document document, List<List<Span>> passages) {
    Anchors anchors =
        prepared(document.text())
            .within(document.searchable(), new Protection(document.language(), Set.of()));
    List<Quote> quotes =
        passages.stream().map(spans -> Quote.of(words(document.text(), spans))).toList();
    List<Anchoring> found = anchors.findAll(quotes);
    List<Optional<Citation>> cited = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      List<Span> spans = passages.get(i);
      Quote quote = quotes.get(i);
      cited.add(
          found.get(i) instanceof Anchoring.Ambiguous several
              ? apart(document, anchors, spans, quote, several)
              : cited(document, spans, quote, found.get(i)));
    }
    return cited;
  }

  private static Optional<Citation> apart(
      Document document,
      Anchors anchors,
      List<Span> spans,
      Quote quote,
      Anchoring.Ambiguous several) {
    return IntStream.range(0, several.places().size())
        .filter(i -> isThere(document, spans, several.places().get(i)))
        .mapToObj(several.contexts()::get)
        .filter(context -> context.prefix().isPresent() || context.suffix().isPresent())
        .map(
            context ->
                new Quote(
                    quote.words(),
                    context.prefix().map(Citations::onOneLine),
                    context.suffix().map(Citations::onOneLine)))
        .flatMap(told -> cited(document, spans, told, anchors.find(told)).stream())
        .findFirst();
  }

  private static Optional<Citation> cited(
      Document document, List<Span> spans, Quote quote, Anchoring found) {
    return found instanceof Anchoring.Found it && isThere(document, spans, it.spans())
        ? Optional.of(new Citation(document.id(), quote.words(), quote.prefix(), quote.suffix()))
        : Optional.empty();
  }

  /** Whether the letters found are those of the passage itself. */
  private static boolean isThere(Document document, List<Span> spans, List<Span> found) {
    return extent(spans).overlaps(extent(found))
        && key(document.text(), spans).equals(key(document.text(), found));
  }

  private static Span extent(List<Span> spans) {
    return spans.get(0).union(spans.get(spans.size() - 1));
  }

  private static String key(Text text, List<Span> spans) {
    return spans.stream().map(span -> Folding.key(text.slice(span))).collect(Collectors.joining());
  }

  private static String words(Text text, List<Span> spans) {
    return spans.stream()
        .map(span -> onOneLine(text.slice(span)))
        .collect(Collectors.joining(" … "));
  }

  /** As it is typed into a ledger. */
  static String onOneLine(String words) {
    return String.join(" ", Invisible.without(words).strip().split("\\s+"));
  }
}
