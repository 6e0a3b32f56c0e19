package org.gainsay.author;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gainsay.audit.Audit;
import org.gainsay.coverage.DocumentCoverage;
import org.gainsay.coverage.Mention;
import org.gainsay.quantity.NumberExpression;
import org.gainsay.quantity.NumberReader;
import org.gainsay.source.Document;
import org.gainsay.text.Span;

/** Makes claims of what documents report, ready to paste; the best to check comes first. */
public final class Suggestions {
  private final Audit audit;
  private final Citations citations = new Citations();
  private final FreeIds ids = new FreeIds();

  private Suggestions(Audit audit) {
    this.audit = audit;
    audit.claims().forEach(it -> ids.take(it.claim().id()));
  }

  /**
   * Of some documents.
   *
   * @param all also what claims cover and what the manifest lists as needing none
   */
  public static List<Suggestion> of(Audit audit, List<DocumentCoverage> documents, boolean all) {
    Suggestions suggestions = new Suggestions(audit);
    return documents.stream()
        .flatMap(it -> suggestions.of(it.document(), all ? it.mentions() : it.uncovered()).stream())
        .sorted(Comparator.comparingInt(Suggestion::weight).reversed())
        .toList();
  }

  private List<Suggestion> of(Document document, List<Mention> mentions) {
    List<Optional<Citation>> cited =
        citations.all(document, mentions.stream().map(it -> List.of(passage(it))).toList());
    List<Suggestion> suggestions = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      cited
          .get(i)
          .or(() -> citations.of(document, List.of(mention.span())))
          .ifPresent(citation -> suggestions.add(suggestion(mention, citation)));
    }
    return suggestions;
  }

  private Suggestion suggestion(Mention mention, Citation citation) {
    Draft draft = new Draft(audit.ledger().vocabulary(), mention);
    return draft.suggestion(ids.next(draft.stem()), citation);
  }

  /** The sentence, or as much of it as holds the same number only once. */
  private static Span passage(Mention mention) {
    return mention.number().map(number -> around(mention, number)).orElse(mention.sentence());
  }

  private static Span around(Mention mention, NumberExpression number) {
    Document document = mention.document();
    String content = document.text().content();
    int start = mention.sentence().start();
    int end = mention.sentence().end();
    for (NumberExpression other :
        NumberReader.forLanguage(document.language()).in(content, mention.sentence())) {
      boolean same =
          !other.span().equals(number.span()) && other.reading().sameAs(number.reading());
      if (same && other.span().end() <= number.span().start()) {
        start = Math.max(start, other.span().end());
      } else if (same && other.span().start() >= number.span().end()) {
        end = Math.min(end, other.span().start());
      }
    }
    return wholeWords(content, new Span(start, end), mention.sentence());
  }

  private static Span wholeWords(String content, Span span, Span sentence) {
    int start = span.start();
    while (start > sentence.start() && start < span.end() && isInWord(content, start)) {
      start++;
    }
    int end = span.end();
    while (end < sentence.end() && end > start && isInWord(content, end)) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isInWord(String content, int at) {
    return !Character.isWhitespace(content.charAt(at - 1));
  }
}
