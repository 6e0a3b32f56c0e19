package org.gainsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.anchor.Anchoring;
import org.gainsay.anchor.PreparedText;
import org.gainsay.anchor.Protection;
import org.gainsay.anchor.Quote;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Content;
import org.gainsay.claim.Counted;
import org.gainsay.claim.Evidence;
import org.gainsay.claim.Stance;
import org.gainsay.quantity.NumberReader;
import org.gainsay.source.Document;
import org.gainsay.source.Source;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/** Looks up everything that claims quote from one source; the text is prepared once. */
final class SourceLinker {
  /**
   * An entry of a claim's evidence that quotes this source.
   *
   * @param index its place among all that are looked up, from 0
   */
  record Request(int index, Claim claim, Evidence evidence) {}

  /**
   * A passage as looked up.
   *
   * @param print what a fingerprint keeps of it
   */
  record Looked(Passage passage, String print) {
    static Looked of(Passage passage) {
      return new Looked(passage, Fingerprint.text(passage));
    }
  }

  private final Text text;
  private final PreparedText prepared;
  private final Protection protection;
  private final NumberReader numbers;
  private final List<Document> documents;

  private SourceLinker(Source source, Text text, Set<String> names) {
    this.text = text;
    this.prepared = PreparedText.of(text);
    this.protection = new Protection(source.entry().language(), names);
    this.numbers = NumberReader.forLanguage(source.entry().language());
    this.documents = source.documents();
  }

  /**
   * The passages, by the index of their request.
   *
   * @param names the names of the vocabulary, which no tolerance changes
   */
  static Map<Integer, Looked> link(Source source, List<Request> requests, Set<String> names) {
    Map<Integer, Looked> passages = new HashMap<>();
    requests.forEach(
        request -> passages.put(request.index(), Looked.of(unsearched(request.evidence()))));
    if (!requests.isEmpty() && source.text().isPresent()) {
      new SourceLinker(source, source.text().get(), names).link(requests, passages);
    }
    return passages;
  }

  /** A passage whose document could not be opened. */
  static Passage unsearched(Evidence evidence) {
    return new Passage(evidence, Optional.empty(), Optional.empty(), Map.of(), Optional.empty());
  }

  private void link(List<Request> requests, Map<Integer, Looked> passages) {
    for (Document document : documents) {
      List<Request> asked =
          requests.stream().filter(it -> it.evidence().document().equals(document.id())).toList();
      List<Anchoring> anchorings =
          prepared
              .within(document.searchable(), protection)
              .findAll(asked.stream().map(request -> quote(request.evidence())).toList());
      for (int i = 0; i < asked.size(); i++) {
        Passage passage = passage(asked.get(i), document, anchorings.get(i));
        passages.put(asked.get(i).index(), Looked.of(passage));
      }
    }
  }

  private static Quote quote(Evidence evidence) {
    return new Quote(evidence.quote(), evidence.prefix(), evidence.suffix());
  }

  private Passage passage(Request request, Document document, Anchoring anchoring) {
    boolean carries =
        request.evidence().stance() == Stance.SUPPORTS && anchoring instanceof Anchoring.Found;
    List<Span> spans = anchoring instanceof Anchoring.Found found ? found.spans() : List.of();
    return new Passage(
        request.evidence(),
        Optional.of(document),
        Optional.of(anchoring),
        carries ? values(request.claim().content(), spans) : Map.of(),
        carries ? words(request, spans) : Optional.empty());
  }

  private Map<String, ValueInPassage> values(Content content, List<Span> spans) {
    Map<String, Counted> wanted = values(content);
    if (wanted.isEmpty()) {
      return Map.of();
    }
    ValueSearch search = new ValueSearch(text, numbers, spans);
    Map<String, ValueInPassage> found = new TreeMap<>();
    wanted.forEach(
        (path, counted) ->
            search.find(counted.written()).ifPresent(value -> found.put(path, value)));
    return found;
  }

  /** The values of a claim that its passages must give, by their paths in the claim. */
  static Map<String, Counted> values(Content content) {
    Map<String, Counted> values = new TreeMap<>();
    if (content instanceof Content.Figure figure) {
      values.put("figure/value", figure.value());
    } else if (content instanceof Content.Attack attack) {
      attack.killed().ifPresent(killed -> values.put("attack/killed", killed));
      attack.injured().ifPresent(injured -> values.put("attack/injured", injured));
    }
    return values;
  }

  private Optional<WordsInPassage> words(Request request, List<Span> spans) {
    if (!(request.claim().content() instanceof Content.Quotation quotation)) {
      return Optional.empty();
    }
    Optional<Span> found =
        quotation.words().isPresent()
            ? wordsWithin(spans, quotation.words().get())
            : Optional.of(spokenWords(request.evidence().quote(), spans));
    return Optional.of(
        found
            .<WordsInPassage>map(
                span -> new WordsInPassage.Stand(span, QuotationMarks.mark(text.content(), span)))
            .orElseGet(() -> new WordsInPassage.Absent(quotation.words().orElse(""))));
  }

  /** What stands between the outer quotation marks of the quote, else the quote. */
  private Span spokenWords(String quote, List<Span> spans) {
    Span whole = spans.get(0).union(spans.get(spans.size() - 1));
    return QuotationMarks.between(quote)
        .flatMap(inner -> wordsWithin(spans, quote.substring(inner.start(), inner.end())))
        .orElse(whole);
  }

  private Optional<Span> wordsWithin(List<Span> spans, String words) {
    List<List<Span>> places = new ArrayList<>();
    prepared
        .within(spans, protection)
        .find(Quote.of(words))
        .fold(
            found -> places.add(found.spans()),
            ambiguous -> places.addAll(ambiguous.places()),
            near -> false,
            altered -> false,
            missing -> false,
            empty -> false);
    return places.stream()
        .findFirst()
        .map(place -> place.get(0).union(place.get(place.size() - 1)));
  }
}
