package org.gainsay.author;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.anchor.Anchoring;
import org.gainsay.anchor.Match;
import org.gainsay.anchor.NearMiss;
import org.gainsay.anchor.Protection;
import org.gainsay.anchor.Quote;
import org.gainsay.anchor.WordSearch;
import org.gainsay.source.Document;
import org.gainsay.source.Source;
import org.gainsay.text.Folding;
import org.gainsay.text.Sentences;
import org.gainsay.text.Span;

/** Finds remembered words in all sources, the most alike first, each cited as evidence. */
public final class Passages {
  /** Near ones come behind those that are there, rough ones behind near ones. */
  private static final int NEAR = 100;

  private static final int ROUGH = 1_000_000;

  private final Citations citations = new Citations();
  private final String words;

  private Passages(String words) {
    this.words = words;
  }

  /**
   * A passage like the words.
   *
   * @param likeness how it is like them: {@code exact} and the other labels of matches, {@code
   *     near}, {@code in order}, {@code together}
   * @param distance letters in which a near one differs
   * @param citation empty where no context tells it from equal passages
   */
  public record Hit(
      Document document,
      List<Span> spans,
      String likeness,
      Optional<Integer> distance,
      int rank,
      Optional<Citation> citation) {
    public Hit {
      spans = List.copyOf(spans);
    }

    public Span extent() {
      return spans.get(0).union(spans.get(spans.size() - 1));
    }

    /** As an item of the evidence of a claim in YAML. */
    public Optional<String> yaml() {
      return citation.map(it -> it.yaml());
    }
  }

  /** The best first; those of equal likeness in the order of the sources. */
  public static List<Hit> find(List<Source> sources, String words) {
    Passages passages = new Passages(words);
    return sources.stream()
        .flatMap(source -> source.documents().stream())
        .flatMap(document -> passages.in(document).stream())
        .sorted(Comparator.comparingInt(Hit::rank))
        .toList();
  }

  private List<Hit> in(Document document) {
    Anchoring anchoring =
        citations
            .prepared(document.text())
            .within(document.searchable(), new Protection(document.language(), Set.of()))
            .find(Quote.of(words));
    List<Hit> hits = new ArrayList<>(anchored(document, anchoring));
    rough(document).stream()
        .filter(rough -> hits.stream().noneMatch(it -> it.extent().overlaps(rough.extent())))
        .toList()
        .forEach(hits::add);
    return hits;
  }

  private List<Hit> anchored(Document document, Anchoring anchoring) {
    return anchoring.fold(
        found -> List.of(linked(document, found.spans(), found.match())),
        several ->
            several.places().stream()
                .map(spans -> linked(document, spans, several.match()))
                .toList(),
        near -> near(document, near.nearest()),
        altered -> near(document, altered.nearest()),
        missing -> List.of(),
        empty -> List.of());
  }

  private Hit linked(Document document, List<Span> spans, Match match) {
    int rank =
        switch (match) {
          case EXACT -> 0;
          case TYPOGRAPHIC -> 1;
          case PUNCTUATION -> 2;
          case ELIDED, EDITED -> 3;
        };
    return new Hit(
        document, spans, match.label(), Optional.empty(), rank, citations.of(document, spans));
  }

  /** Where at most one letter in four differs; what differs more is found by its words. */
  private List<Hit> near(Document document, NearMiss near) {
    if (near.distance() * 4 > Folding.key(words).length()) {
      return List.of();
    }
    List<Span> spans = List.of(near.span());
    return List.of(
        new Hit(
            document,
            spans,
            "near",
            Optional.of(near.distance()),
            NEAR + near.distance(),
            citations.of(document, spans)));
  }

  /** Each as the sentence that holds the words. */
  private List<Hit> rough(Document document) {
    List<Hit> hits = new ArrayList<>();
    for (Span searchable : document.searchable()) {
      for (WordSearch.Hit hit : WordSearch.find(document.text(), searchable, words)) {
        Span sentence = Sentences.around(document.text(), hit.span());
        Span span = searchable.contains(sentence) ? sentence : hit.span();
        if (hits.stream().noneMatch(it -> it.extent().overlaps(span))) {
          hits.add(
              new Hit(
                  document,
                  List.of(span),
                  hit.inOrder() ? "in order" : "together",
                  Optional.empty(),
                  ROUGH - hit.likeness(),
                  citations.of(document, List.of(span))));
        }
      }
    }
    return hits;
  }
}
