package org.gainsay.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.source.Document;
import org.gainsay.text.Sentences;
import org.gainsay.text.Span;
import org.gainsay.text.Typography;
import org.gainsay.text.Wording;

/**
 * A document as sentences in paragraphs.
 *
 * <p>A sentence is also read on where a page break or a blank line cuts it: what begins with a
 * small letter belongs to what came before.
 */
record Prose(Document document, List<Sentence> sentences) {
  Prose {
    sentences = List.copyOf(sentences);
  }

  static Prose of(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    String content = document.text().content();
    Map<String, String> shared = new HashMap<>();
    int paragraph = 0;
    for (Span searchable : document.searchable()) {
      List<Span> quotes = QuotedWords.in(content, searchable);
      Span before = Span.at(searchable.start());
      for (Span span : Sentences.within(document.text(), searchable)) {
        paragraph += startsParagraph(content, before, span) ? 1 : 0;
        sentences.add(sentence(document, span, paragraph, quotes, shared));
        before = span;
      }
      paragraph++;
    }
    return new Prose(document, sentences);
  }

  /** Words that come again are kept once. */
  private static Sentence sentence(
      Document document, Span span, int paragraph, List<Span> quotes, Map<String, String> shared) {
    List<Span> own = new ArrayList<>();
    for (int i = firstEndingBehind(quotes, span.start()); i < quotes.size(); i++) {
      Span quote = quotes.get(i);
      if (quote.start() >= span.end()) {
        break;
      }
      if (quote.overlaps(span)) {
        own.add(quote);
      }
    }
    Wording words = Wording.of(document.text(), span);
    List<String> keys =
        words.keys().stream().map(key -> shared.computeIfAbsent(key, same -> same)).toList();
    return new Sentence(span, paragraph, new Wording(words.content(), words.spans(), keys), own);
  }

  /** Quotes are in order of their starts and short, so that few have to be passed over. */
  private static int firstEndingBehind(List<Span> quotes, int offset) {
    int low = 0;
    int high = quotes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotes.get(middle).start() < offset - REACH) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static final int REACH = 3_000;

  private static boolean startsParagraph(String content, Span before, Span span) {
    int lines = 0;
    for (int i = before.end(); i < span.start(); i++) {
      lines += content.charAt(i) == '\n' ? 1 : 0;
      if (!Typography.isWhite(content.charAt(i))) {
        return false;
      }
    }
    return lines > 1 && !Character.isLowerCase(content.charAt(span.start()));
  }

  /** The number of the sentence that holds an offset, or of the last one before it. */
  int at(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
