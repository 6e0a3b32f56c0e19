package org.gainsay.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.check.Passages.LinkedAt;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.quantity.NumberExpression;
import org.gainsay.quantity.Thousands;
import org.gainsay.text.Span;
import org.gainsay.text.Text;
import org.gainsay.text.Wording;

/** A quote cuts no word and no number, and leaves no word just outside that turns its sense. */
final class QuotesAreWhole {
  private static final String HYPHENS = "-‐‑";
  private static final int NEIGHBOURHOOD = 80;

  private QuotesAreWhole() {}

  static Stream<Diagnostic> run(Linked linked) {
    return Passages.counting(linked).flatMap(it -> outside(it).map(cut -> cuts(it, cut)).stream());
  }

  /** What the quote leaves just outside. */
  private static Optional<Span> outside(LinkedAt it) {
    Text text = it.document().text();
    Span quote = it.extent();
    return partBefore(text.content(), quote.start())
        .or(() -> partBehind(text.content(), quote.end()))
        .or(() -> hedge(it))
        .or(() -> wordsBefore(it, quote.start()))
        .or(() -> wordsBehind(it, quote.end()));
  }

  private static Optional<Span> partBefore(String text, int start) {
    int from = start;
    if (from < text.length() && joins(text, from - 1)) {
      from -= 1;
    }
    if (from == 0 || !Wording.isWord(text.charAt(from - 1)) || !isWordAt(text, start)) {
      return Optional.empty();
    }
    int word = from;
    while (word > 0 && Wording.isWord(text.charAt(word - 1))) {
      word--;
    }
    return Optional.of(new Span(word, start));
  }

  private static Optional<Span> partBehind(String text, int end) {
    int to = joins(text, end) ? end + 1 : end;
    if (end == 0 || !isWordAt(text, to) || !Wording.isWord(text.charAt(end - 1))) {
      return Optional.empty();
    }
    int word = to;
    while (isWordAt(text, word)) {
      word++;
    }
    return Optional.of(new Span(end, word));
  }

  /** Whether a character makes one word or one number of its neighbours. */
  private static boolean joins(String text, int at) {
    if (at < 1 || at + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    boolean letters = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    char c = text.charAt(at);
    return (digits && ".,–".indexOf(c) >= 0)
        || Thousands.partedAt(text, at)
        || (letters && HYPHENS.indexOf(c) >= 0);
  }

  private static boolean isWordAt(String text, int at) {
    return at < text.length() && Wording.isWord(text.charAt(at));
  }

  /** The hedge of a value that the quote leaves out. */
  private static Optional<Span> hedge(LinkedAt it) {
    return it.passage().values().keySet().stream()
        .sorted()
        .flatMap(path -> it.passage().number(path).stream())
        .map(NumberExpression::span)
        .filter(expression -> !it.extent().contains(expression))
        .findFirst()
        .map(expression -> rest(expression, it.extent()));
  }

  private static Span rest(Span expression, Span quote) {
    return expression.start() < quote.start()
        ? new Span(expression.start(), quote.start())
        : new Span(quote.end(), expression.end());
  }

  private static Optional<Span> wordsBefore(LinkedAt it, int start) {
    Text text = it.document().text();
    Wording words =
        Wording.of(text, new Span(Math.max(0, start - NEIGHBOURHOOD), nextWord(text, start)));
    int first = words.from(start);
    int count =
        first == words.size() || first == 0 || words.span(first, 1).start() > start
            ? 0
            : it.phrases().before(Phrases.Sort.TURNS_WHAT_FOLLOWS, words, first);
    return count > 0 && words.joined(first - 1)
        ? Optional.of(words.span(first - count, count))
        : Optional.empty();
  }

  private static int nextWord(Text text, int start) {
    return Math.min(text.length(), start + NEIGHBOURHOOD);
  }

  private static Optional<Span> wordsBehind(LinkedAt it, int end) {
    Text text = it.document().text();
    int from = Math.max(it.extent().start(), end - NEIGHBOURHOOD);
    Wording words = Wording.of(text, new Span(from, nextWord(text, end)));
    int first = words.from(end);
    int count =
        first == 0 || first == words.size() || words.span(first - 1, 1).end() < end
            ? 0
            : it.phrases().at(Phrases.Sort.TURNS_WHAT_PRECEDES, words, first);
    return count > 0 && words.joined(first - 1)
        ? Optional.of(words.span(first, count))
        : Optional.empty();
  }

  private static Diagnostic cuts(LinkedAt it, Span outside) {
    boolean before = outside.start() < it.extent().start();
    String words = it.words(outside);
    return Diagnostic.of(
            Code.QUOTE_CUTS_WORD,
            it.at().value("quote"),
            "the quote "
                + (before ? "begins right behind" : "ends right before")
                + " `"
                + words
                + "`, which belongs to what it says",
            "take `" + words + "` into the quote")
        .about(it.claim().id())
        .with(it.shown(outside.union(it.extent())));
  }
}
