package org.gainsay.anchor;

import java.util.ArrayList;
import java.util.List;
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
  Anchoring refused(Pattern pattern, Span span, int distance) {
    WordDiff diff = diff(pattern.words(), span);
    NearMiss miss = nearMiss(diff, span, distance);
    return diff.protectedDifference()
        .<Anchoring>map(difference -> new Anchoring.Altered(miss, difference))
        .orElse(new Anchoring.Near(miss));
  }

  /** Too far to be near; altered all the same when nothing but protected words differs. */
  Anchoring missing(Pattern pattern, Span span, int distance) {
    WordDiff diff = diff(pattern.words(), span);
    NearMiss miss = nearMiss(diff, span, distance);
    Optional<String> difference =
        diff.onlyProtectedDiffer() ? diff.protectedDifference() : Optional.empty();
    return difference
        .<Anchoring>map(words -> new Anchoring.Altered(miss, words))
        .orElse(new Anchoring.Missing(Optional.of(miss)));
  }

  /** Near or altered: all fragments stand in order, some with differences. */
  Anchoring refusedChain(Marked marked, List<Span> spans, int distance) {
    List<NearMiss.WordChange> changes = new ArrayList<>();
    Optional<String> difference = new GapRule(content, protection).broken(marked, spans);
    for (int i = 0; i < spans.size(); i++) {
      if (i > 0) {
        changes.add(
            leftOut(marked.gaps().get(i - 1), spans.get(i - 1).end(), spans.get(i).start()));
      }
      WordDiff diff = diff(marked.fragments().get(i).words(), spans.get(i));
      changes.addAll(diff.changes());
      difference = difference.or(diff::protectedDifference);
    }
    NearMiss miss =
        new NearMiss(spans.get(0).union(spans.get(spans.size() - 1)), distance, changes);
    return difference
        .<Anchoring>map(words -> new Anchoring.Altered(miss, words))
        .orElse(new Anchoring.Near(miss));
  }

  /** A marked gap and what it leaves out: no difference. */
  private NearMiss.WordChange leftOut(Marked.Gap gap, int from, int to) {
    String hidden = from <= to ? content.substring(from, to) : "";
    return new NearMiss.WordChange(gap.words(), hidden.strip(), true);
  }

  NearMiss nearMiss(Pattern pattern, Span span, int distance) {
    return nearMiss(diff(pattern.words(), span), span, distance);
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
