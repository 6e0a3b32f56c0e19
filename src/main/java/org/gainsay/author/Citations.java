package org.gainsay.author;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gainsay.anchor.Anchoring;
import org.gainsay.anchor.Anchors;
import org.gainsay.anchor.PreparedText;
import org.gainsay.anchor.Protection;
import org.gainsay.anchor.Quote;
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

  Optional<Citation> of(Document document, Span span) {
    return all(document, List.of(span)).get(0);
  }

  /** One for each span; empty where no words beside a passage tell it from others. */
  List<Optional<Citation>> all(Document document, List<Span> spans) {
    Anchors anchors =
        prepared(document.text())
            .within(document.searchable(), new Protection(document.language(), Set.of()));
    List<Quote> quotes =
        spans.stream().map(span -> Quote.of(onOneLine(document.text().slice(span)))).toList();
    List<Anchoring> found = anchors.findAll(quotes);
    List<Optional<Citation>> cited = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      Quote quote = quotes.get(i);
      cited.add(
          found.get(i) instanceof Anchoring.Ambiguous several
              ? apart(document, anchors, span, quote, several)
              : cited(document, span, quote, found.get(i)));
    }
    return cited;
  }

  private static Optional<Citation> apart(
      Document document, Anchors anchors, Span span, Quote quote, Anchoring.Ambiguous several) {
    return IntStream.range(0, several.places().size())
        .filter(i -> isThere(document, span, several.places().get(i)))
        .mapToObj(several.contexts()::get)
        .filter(context -> context.prefix().isPresent() || context.suffix().isPresent())
        .map(context -> new Quote(quote.words(), context.prefix(), context.suffix()))
        .flatMap(told -> cited(document, span, told, anchors.find(told)).stream())
        .findFirst();
  }

  private static Optional<Citation> cited(
      Document document, Span span, Quote quote, Anchoring found) {
    return found instanceof Anchoring.Found it && isThere(document, span, it.spans())
        ? Optional.of(new Citation(document.id(), quote.words(), quote.prefix(), quote.suffix()))
        : Optional.empty();
  }

  /** Whether the letters found are those of the passage itself. */
  private static boolean isThere(Document document, Span span, List<Span> found) {
    Span extent = found.get(0).union(found.get(found.size() - 1));
    return extent.overlaps(span)
        && Folding.key(document.text().slice(extent))
            .equals(Folding.key(document.text().slice(span)));
  }

  /** As it is typed into a ledger. */
  static String onOneLine(String words) {
    return String.join(" ", words.strip().split("\\s+"));
  }
}
