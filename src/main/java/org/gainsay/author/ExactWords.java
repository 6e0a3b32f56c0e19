package org.gainsay.author;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.anchor.Anchoring;
import org.gainsay.anchor.Match;
import org.gainsay.anchor.PreparedText;
import org.gainsay.anchor.Protection;
import org.gainsay.anchor.Quote;
import org.gainsay.audit.Audit;
import org.gainsay.claim.Evidence;
import org.gainsay.diagnostic.Place;
import org.gainsay.link.LinkedClaim;
import org.gainsay.link.Passage;
import org.gainsay.notation.Change;
import org.gainsay.source.Document;
import org.gainsay.text.Folding;
import org.gainsay.text.Span;
import org.gainsay.text.Text;
import org.gainsay.text.Typography;

/**
 * Quotes in the very characters of their source, where they differ from it by typography,
 * punctuation or capitals alone and word stands against word.
 */
final class ExactWords {
  private static final Set<Match> DIFFERENCES = Set.of(Match.TYPOGRAPHIC, Match.PUNCTUATION);

  private final Map<Text, PreparedText> prepared = new HashMap<>();
  private final Map<Place, Change> changes = new LinkedHashMap<>();

  private ExactWords() {}

  /** The changes, each with the place of its quote. */
  static Map<Place, Change> of(Audit audit) {
    ExactWords exact = new ExactWords();
    audit.claims().forEach(exact::claim);
    return exact.changes;
  }

  private void claim(LinkedClaim linked) {
    for (Passage passage : linked.passages()) {
      Place place =
          linked.claim().at().value("evidence/" + (passage.evidence().number() - 1) + "/quote");
      passage
          .found()
          .filter(found -> DIFFERENCES.contains(found.match()) && found.spans().size() == 1)
          .flatMap(found -> exact(passage, found))
          .ifPresent(quote -> changes.put(place, new Change.Replace(place.span(), quote)));
    }
  }

  private Optional<String> exact(Passage passage, Anchoring.Found found) {
    Evidence evidence = passage.evidence();
    return passage
        .document()
        .flatMap(
            document ->
                respelled(evidence.quote(), document.text(), found.spans().get(0))
                    .filter(quote -> !quote.equals(evidence.quote()))
                    .filter(quote -> isBetter(quote, evidence, document, found)));
  }

  /** Looked up again, for nothing is taken on trust. */
  private boolean isBetter(
      String quote, Evidence evidence, Document document, Anchoring.Found before) {
    Anchoring again =
        prepared
            .computeIfAbsent(document.text(), PreparedText::of)
            .within(document.searchable(), new Protection(document.language(), Set.of()))
            .find(new Quote(quote, evidence.prefix(), evidence.suffix()));
    return again instanceof Anchoring.Found found
        && found.extent().equals(before.extent())
        && found.match().compareTo(before.match()) <= 0
        && found.edits() < before.edits();
  }

  // Word against word

  private static Optional<String> respelled(String quote, Text text, Span span) {
    List<Span> quoted = words(quote, new Span(0, quote.length()));
    List<Span> source = words(text.content(), wider(text.content(), span));
    if (quoted.size() != source.size()) {
      return Optional.empty();
    }
    StringBuilder written = new StringBuilder();
    int at = 0;
    for (int i = 0; i < quoted.size(); i++) {
      Span from = quoted.get(i);
      String word = text.slice(source.get(i));
      Optional<String> now =
          respelled(
              quote.substring(from.start(), from.end()), word, i == 0, i == quoted.size() - 1);
      if (now.isEmpty()) {
        return Optional.empty();
      }
      written.append(quote, at, from.start()).append(now.get());
      at = from.end();
    }
    return Optional.of(written.append(quote, at, quote.length()).toString());
  }

  /** To where the first and the last word begin and end in the source. */
  private static Span wider(String content, Span span) {
    int start = span.start();
    while (start > 0 && !Typography.isWhite(content.charAt(start - 1))) {
      start--;
    }
    int end = span.end();
    while (end < content.length() && !Typography.isWhite(content.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  private static List<Span> words(String content, Span within) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int i = within.start(); i <= within.end(); i++) {
      boolean white = i == within.end() || Typography.isWhite(content.charAt(i));
      if (!white && start < 0) {
        start = i;
      } else if (white && start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** A quote begins and ends with as many signs as its analyst gave it, and in mid-word too. */
  private static Optional<String> respelled(
      String quoted, String word, boolean first, boolean last) {
    boolean hidden = word.codePoints().anyMatch(Typography::isIgnorable);
    if (hidden || quoted.equals(word)) {
      return Optional.of(quoted);
    }
    int head = first ? beginning(word) - beginning(quoted) : 0;
    int tail = last ? (word.length() - ending(word)) - (quoted.length() - ending(quoted)) : 0;
    if (head < 0 || tail < 0) {
      return Optional.empty();
    }
    String same = word.substring(head, word.length() - tail);
    return Folding.key(same).equals(Folding.key(quoted)) ? Optional.of(same) : Optional.empty();
  }

  /** How many signs stand before the first letter or digit. */
  private static int beginning(String word) {
    int at = 0;
    while (at < word.length() && !Character.isLetterOrDigit(word.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Behind the last letter or digit. */
  private static int ending(String word) {
    int at = word.length();
    while (at > 0 && !Character.isLetterOrDigit(word.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
