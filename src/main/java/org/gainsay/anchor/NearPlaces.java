package org.gainsay.anchor;

import java.util.Comparator;
import java.util.Optional;
import org.gainsay.text.Folding;
import org.gainsay.text.Key;
import org.gainsay.text.Span;
import org.gainsay.text.Tokens;
import org.gainsay.text.Words;

/**
 * From where matches end to the one passage to show: the one with which the context agrees, then
 * whole words before cut ones, then the one that begins and ends with a number where the quote
 * does, then the one whose first and last words are most like the quote's, then the longer, then
 * the first.
 */
final class NearPlaces {
  /** Letters at an end that are taken in or left out for the sake of a whole word. */
  private static final int MENDED = 2;

  /** Of a word longer than this only so many letters are looked at. */
  private static final int LONGEST_WORD = 64;

  private static final Comparator<Stretch> BETTER =
      Comparator.comparingInt((Stretch stretch) -> -stretch.away())
          .thenComparingInt(Stretch::wholeEnds)
          .thenComparingInt(Stretch::numbers)
          .thenComparingInt(stretch -> -stretch.edges())
          .thenComparingInt(stretch -> stretch.letters.length())
          .thenComparingInt(stretch -> -stretch.letters.start());

  private final String content;
  private final Key key;
  private final Protection protection;
  private final ContextFit context;

  NearPlaces(Ground ground, ContextFit context) {
    this.content = ground.content();
    this.key = ground.key();
    this.protection = ground.protection();
    this.context = context;
  }

  /**
   * A match.
   *
   * @param away letters in which the context differs
   * @param wholeEnds at how many ends no token is cut
   * @param numbers at how many ends both have a number
   * @param edges letters in which the first and last words differ from the quote's
   */
  private record Stretch(
      Span letters, Span range, int away, int wholeEnds, int numbers, int edges) {}

  /** The letters of the passage; the nearest must not be empty. */
  Span choose(Pattern pattern, Nearest nearest) {
    Symbols symbols = new Symbols(key, pattern);
    char[] backwards = reversed(symbols.of(pattern));
    BitParallel distances = new BitParallel(backwards, symbols.size());
    Optional<Stretch> best = Optional.empty();
    for (Nearest.End end : nearest.ends()) {
      int reach =
          Math.min(end.letter() - end.range().start(), pattern.length() + nearest.distance());
      char[] text = new char[reach];
      symbols.read(end.letter() - reach, end.letter(), text);
      int[] found = new int[reach];
      distances.reset(true);
      distances.feed(reversed(text), reach, found);
      for (int i = 0; i < reach; i++) {
        if (found[i] == nearest.distance()) {
          Span letters = new Span(end.letter() - i - 1, end.letter());
          Stretch next = stretch(pattern.words(), letters, end.range());
          best = best.filter(b -> BETTER.compare(b, next) >= 0).or(() -> Optional.of(next));
        }
      }
    }
    return best.map(stretch -> mended(stretch, nearest.distance() == 0)).orElseThrow();
  }

  private Stretch stretch(String quoted, Span letters, Span range) {
    int whole = (begins(letters.start()) ? 1 : 0) + (ends(letters.end()) ? 1 : 0);
    Span place = new Span(key.start(letters.start()), key.end(letters.end() - 1));
    String passage = content.substring(place.start(), place.end());
    String[] ours = {firstWord(passage), lastWord(passage)};
    String[] theirs = {firstWord(quoted), lastWord(quoted)};
    int numbers = 0;
    int edges = 0;
    for (int i = 0; i < ours.length; i++) {
      numbers += protection.isNumber(ours[i]) && protection.isNumber(theirs[i]) ? 1 : 0;
      edges += Levenshtein.distance(theirs[i], ours[i]);
    }
    return new Stretch(letters, range, context.distance(place), whole, numbers, edges);
  }

  private static String firstWord(String words) {
    String start = words.substring(0, Math.min(LONGEST_WORD, words.length()));
    return Words.after(start, 0, start.length()).map(word -> key(start, word)).orElse("");
  }

  private static String lastWord(String words) {
    String end = words.substring(Math.max(0, words.length() - LONGEST_WORD));
    return Words.before(end, end.length(), 0).map(word -> key(end, word)).orElse("");
  }

  private static String key(String words, Span word) {
    return Folding.key(words.substring(word.start(), word.end()));
  }

  private Span mended(Stretch stretch, boolean always) {
    int start = mendedStart(stretch, always);
    int end = mendedEnd(stretch, always);
    return start < end ? new Span(start, end) : stretch.letters;
  }

  private int mendedStart(Stretch stretch, boolean always) {
    int start = stretch.letters.start();
    int back = 0;
    while (back < LONGEST_WORD && start - back > stretch.range.start() && !begins(start - back)) {
      back++;
    }
    int forth = 0;
    while (forth <= MENDED && start + forth < stretch.letters.end() && !begins(start + forth)) {
      forth++;
    }
    return back <= MENDED || (always && forth > MENDED)
        ? start - back
        : forth <= MENDED ? start + forth : start;
  }

  private int mendedEnd(Stretch stretch, boolean always) {
    int end = stretch.letters.end();
    int forth = 0;
    while (forth < LONGEST_WORD && end + forth < stretch.range.end() && !ends(end + forth)) {
      forth++;
    }
    int back = 0;
    while (back <= MENDED && end - back > stretch.letters.start() && !ends(end - back)) {
      back++;
    }
    return forth <= MENDED || (always && back > MENDED)
        ? end + forth
        : back <= MENDED ? end - back : end;
  }

  /** Whether a token begins with a letter. */
  private boolean begins(int letter) {
    return letter >= key.length() || Tokens.boundary(content, key.start(letter));
  }

  /** Whether a token ends before a letter. */
  private boolean ends(int letter) {
    return letter == 0 || Tokens.boundary(content, key.end(letter - 1));
  }

  private static char[] reversed(char[] symbols) {
    char[] reversed = new char[symbols.length];
    for (int i = 0; i < symbols.length; i++) {
      reversed[i] = symbols[symbols.length - 1 - i];
    }
    return reversed;
  }
}
