package org.gainsay.anchor;

import java.util.List;
import org.gainsay.text.Key;
import org.gainsay.text.Span;

/**
 * What is searched, and how its places are graded.
 *
 * @param searchable passages of the text, in order
 * @param ranges the same in letters of the key
 */
record Ground(
    PreparedText prepared,
    String content,
    Key key,
    List<Span> searchable,
    List<Span> ranges,
    Protection protection) {
  static Ground of(PreparedText prepared, List<Span> searchable, Protection protection) {
    Key key = prepared.key();
    return new Ground(
        prepared,
        prepared.text().content(),
        key,
        List.copyOf(searchable),
        searchable.stream()
            .map(span -> new Span(key.letterAt(span.start()), key.letterAt(span.end())))
            .toList(),
        protection);
  }

  ExactSearch search() {
    return new ExactSearch(key);
  }

  Locator locator() {
    return new Locator(content, key, searchable, protection);
  }

  Refusal refusal() {
    return new Refusal(content, key, protection);
  }

  /** The characters of some letters, with the outer marks that a pattern has too. */
  Span passage(Pattern pattern, Span letters) {
    Span bare = new Span(key.start(letters.start()), key.end(letters.end() - 1));
    Span within = searchable.stream().filter(span -> span.contains(bare)).findFirst().orElse(bare);
    return new OuterMarks(content, within).grow(bare, pattern.lead(), pattern.trail());
  }

  /** The searchable letters of a stretch of the text, widened by some letters. */
  List<Span> ranges(int from, int to, int more) {
    int start = Math.max(0, key.letterAt(Math.max(0, from)) - more);
    int end = Math.min(key.length(), key.letterAt(Math.max(0, to)) + more);
    return ranges.stream()
        .filter(range -> range.start() < end && start < range.end())
        .map(range -> new Span(Math.max(start, range.start()), Math.min(end, range.end())))
        .toList();
  }
}
