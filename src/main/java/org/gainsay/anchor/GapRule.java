package org.gainsay.anchor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gainsay.text.Folding;
import org.gainsay.text.Span;
import org.gainsay.text.Typography;
import org.gainsay.text.Words;

/**
 * What a gap or an insertion may not do: hide a negation or exception near its ends, bring one in,
 * or put one number for another.
 */
final class GapRule {
  /** Words at each end of a gap in which a negation belongs to the words quoted. */
  private static final int NEAR_WORDS = 3;

  private final String content;
  private final Protection protection;

  GapRule(String content, Protection protection) {
    this.content = content;
    this.protection = protection;
  }

  /** In plain words how the marks turn the sense, when they do. */
  Optional<String> broken(Marked marked, List<Span> spans) {
    for (Marked.Gap gap : marked.outer()) {
      Optional<String> inserted = insertedNegation(gap);
      if (inserted.isPresent()) {
        return inserted;
      }
    }
    for (int i = 0; i + 1 < spans.size() && i < marked.gaps().size(); i++) {
      Marked.Gap gap = marked.gaps().get(i);
      String hidden = content.substring(spans.get(i).end(), spans.get(i + 1).start());
      Optional<String> broken =
          insertedNegation(gap)
              .or(() -> hiddenNegation(hidden))
              .or(() -> replacedNumber(gap, hidden));
      if (broken.isPresent()) {
        return broken;
      }
    }
    return Optional.empty();
  }

  private Optional<String> insertedNegation(Marked.Gap gap) {
    return words(gap.inserted()).stream()
        .filter(protection::turnsSense)
        .findFirst()
        .map(word -> "the quote inserts `" + word + "`, which the text does not say");
  }

  private Optional<String> hiddenNegation(String hidden) {
    List<Span> words = Words.in(hidden);
    List<Span> backwards = new ArrayList<>(words);
    Collections.reverse(backwards);
    return near(hidden, words, true)
        .or(() -> near(hidden, backwards, false))
        .map(word -> "the gap leaves out `" + word + "`");
  }

  private Optional<String> near(String hidden, List<Span> words, boolean fromStart) {
    int edge = fromStart ? 0 : hidden.length();
    for (Span word : words.subList(0, Math.min(NEAR_WORDS, words.size()))) {
      int from = fromStart ? edge : word.end();
      int to = fromStart ? word.start() : edge;
      if (endsSentence(hidden, from, to)) {
        return Optional.empty();
      }
      String spelled = hidden.substring(word.start(), word.end());
      if (protection.turnsSense(spelled)) {
        return Optional.of(spelled);
      }
      edge = fromStart ? word.end() : word.start();
    }
    return Optional.empty();
  }

  private static boolean endsSentence(String hidden, int from, int to) {
    return hidden.substring(from, to).chars().anyMatch(c -> ".!?。！？؟।".indexOf(c) >= 0);
  }

  private Optional<String> replacedNumber(Marked.Gap gap, String hidden) {
    List<String> inserted = protection.numbers(gap.inserted());
    List<String> replaced = protection.numbers(hidden);
    return inserted.isEmpty() || replaced.isEmpty() || inserted.equals(replaced)
        ? Optional.empty()
        : Optional.of(
            "the text says `"
                + String.join(" ", replaced)
                + "`, the quote `"
                + String.join(" ", inserted)
                + "`");
  }

  private static List<String> words(String passage) {
    return Words.in(passage).stream()
        .map(word -> passage.substring(word.start(), word.end()))
        .toList();
  }

  /** What the gaps hide, without white space around it, in order. */
  static List<Span> omitted(String content, List<Span> spans) {
    List<Span> omitted = new ArrayList<>();
    for (int i = 0; i + 1 < spans.size(); i++) {
      Span hidden = spans.get(i).upTo(spans.get(i + 1));
      if (!Folding.key(content.substring(hidden.start(), hidden.end())).isEmpty()) {
        omitted.add(Typography.trim(content, hidden));
      }
    }
    return omitted;
  }
}
