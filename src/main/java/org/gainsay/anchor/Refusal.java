package org.gainsay.anchor;

import java.util.Optional;
import org.gainsay.text.Key;
import org.gainsay.text.Span;
import org.gainsay.text.Typography;
import org.gainsay.text.Words;

/** Says how the passage that comes nearest differs: near, or altered when the sense is touched. */
final class Refusal {
  private final String content;
  private final Key key;
  private final Protection protection;

  Refusal(String content, Key key, Protection protection) {
    this.content = content;
    this.key = key;
    this.protection = protection;
  }

  /** The letters agree, but an accent, a sign or a number's form does not. */
  Anchoring sameLetters(Pattern pattern, Place place) {
    NearMiss miss = nearMiss(diff(pattern.words(), place.span()), place.span(), 0);
    if (place.grade() == Grade.NEAR) {
      return new Anchoring.Near(miss);
    }
    int at = place.grading().worstAt();
    int there = key.letterAt(place.span().start()) + at;
    return new Anchoring.Altered(
        miss,
        "the text says `"
            + around(content, place.span(), there < key.length() ? key.start(there) : 0)
            + "`, the quote `"
            + around(
                pattern.words(), new Span(0, pattern.words().length()), quoteOffset(pattern, at))
            + "`");
  }

  private static int quoteOffset(Pattern pattern, int letter) {
    return letter < pattern.length() ? pattern.key().start(letter) : pattern.words().length();
  }

  /** The words before and after an offset and what stands between them. */
  private static String around(String words, Span within, int offset) {
    int start =
        Words.before(words, Math.min(offset, within.end()), within.start())
            .map(Span::start)
            .orElse(within.start());
    int end =
        Words.after(words, Math.min(offset, within.end()), within.end())
            .map(Span::end)
            .orElse(within.end());
    return String.join(" ", words.substring(start, Math.max(start, end)).split("\\s+", -1));
  }

  /** The words agree, but the marks between them turn the sense. */
  Anchoring turned(Pattern whole, Span extent, String difference) {
    return new Anchoring.Altered(nearMiss(diff(whole.words(), extent), extent, 0), difference);
  }

  /** Near or altered: the passage at a span is no link. */
  Anchoring refused(String words, Span span, int distance) {
    WordDiff diff = diff(words, span);
    NearMiss miss = nearMiss(diff, span, distance);
    Optional<String> difference = diff.protectedDifference();
    return difference.isPresent()
        ? new Anchoring.Altered(miss, difference.get())
        : new Anchoring.Near(miss);
  }

  private WordDiff diff(String words, Span span) {
    return new WordDiff(
        words,
        content.substring(span.start(), span.end()),
        beginsSentence(span.start()),
        protection);
  }

  private static NearMiss nearMiss(WordDiff diff, Span span, int distance) {
    return new NearMiss(span, distance, diff.changes());
  }

  private boolean beginsSentence(int offset) {
    int at = offset;
    while (at > 0
        && (Typography.isWhite(content.charAt(at - 1))
            || Typography.isQuotationMark(content.charAt(at - 1)))) {
      at--;
    }
    return at == 0 || Protection.endsSentence(content, at - 1, at);
  }
}
