package org.gainsay.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gainsay.anchor.PreparedText;
import org.gainsay.anchor.Protection;
import org.gainsay.anchor.Quote;
import org.gainsay.claim.DocumentId;
import org.gainsay.claim.SourceEntry;
import org.gainsay.claim.Vocabulary;
import org.gainsay.link.LinkedClaim;
import org.gainsay.source.Document;
import org.gainsay.source.Source;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/**
 * What documents report and no claim's passage covers; what the manifest lists as {@code uncovered}
 * is left out.
 *
 * @param documents in the order of the manifest
 */
public record Coverage(List<DocumentCoverage> documents) {
  public Coverage {
    documents = List.copyOf(documents);
  }

  /** Reads all documents, sources in parallel. */
  public static Coverage of(List<Source> sources, List<LinkedClaim> claims, Vocabulary vocabulary) {
    Map<String, List<Span>> passages = passages(claims);
    KnownNames known = KnownNames.of(vocabulary);
    return new Coverage(
        sources.parallelStream().map(source -> covered(source, passages, known)).toList().stream()
            .flatMap(List::stream)
            .toList());
  }

  /** The coverage of one document, where it could be opened. */
  public Optional<DocumentCoverage> of(DocumentId id) {
    return documents.stream().filter(it -> it.document().id().equals(id)).findFirst();
  }

  private static Map<String, List<Span>> passages(List<LinkedClaim> claims) {
    Map<String, List<Span>> found = new TreeMap<>();
    claims.stream()
        .flatMap(claim -> claim.passages().stream())
        .forEach(
            passage ->
                passage
                    .found()
                    .ifPresent(
                        link ->
                            found
                                .computeIfAbsent(
                                    passage.evidence().document().source(),
                                    any -> new ArrayList<>())
                                .addAll(link.spans())));
    return found;
  }

  private static List<DocumentCoverage> covered(
      Source source, Map<String, List<Span>> passages, KnownNames known) {
    if (source.text().isEmpty()) {
      return List.of();
    }
    List<Span> spans =
        Stream.concat(
                passages.getOrDefault(source.entry().id(), List.of()).stream(),
                needNoClaim(source, source.text().get()))
            .toList();
    Covered covered = new Covered(spans);
    return source.documents().stream().map(document -> covered(document, known, covered)).toList();
  }

  private static DocumentCoverage covered(Document document, KnownNames known, Covered covered) {
    List<Mention> found = Mentions.in(document, known);
    List<Mention> uncovered =
        found.stream().filter(mention -> !covered.touches(mention.span())).toList();
    Predicate<Mention> checkable = it -> it.kind() != Mention.Kind.ATTACK && it.direct();
    Set<Integer> sentences = new TreeSet<>();
    Set<Integer> open = new TreeSet<>();
    found.stream()
        .filter(checkable)
        .forEach(
            it -> {
              sentences.add(it.sentence().start());
              if (!covered.touches(it.span())) {
                open.add(it.sentence().start());
              }
            });
    return new DocumentCoverage(
        document, found, uncovered, sentences.size(), sentences.size() - open.size());
  }

  /** The passages that the manifest lists as needing none. */
  private static Stream<Span> needNoClaim(Source source, Text text) {
    List<SourceEntry.Uncovered> listed = source.entry().uncovered();
    return listed.isEmpty()
        ? Stream.of()
        : PreparedText.of(text)
            .within(List.of(text.whole()), new Protection(source.entry().language(), Set.of()))
            .findAll(listed.stream().map(it -> Quote.of(it.quote())).toList())
            .stream()
            .flatMap(
                anchoring ->
                    anchoring.fold(
                        found -> found.spans().stream(),
                        ambiguous -> ambiguous.places().stream().flatMap(List::stream),
                        near -> Stream.of(),
                        altered -> Stream.of(),
                        missing -> Stream.of(),
                        empty -> Stream.of()));
  }
}
