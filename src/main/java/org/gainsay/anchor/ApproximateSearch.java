package org.gainsay.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gainsay.text.Key;
import org.gainsay.text.Span;

/**
 * The stretches of a key that come nearest to a pattern.
 *
 * <p>Grams of four letters that pattern and text share are counted by diagonal: a match with d
 * differences shares at least m − 3 − 4d of them on neighbouring diagonals (Jokinen and Ukkonen,
 * MFCS 1991). Stretches are looked at in the order of their counts, until no count is left from
 * which a match as good as the best one could come. Where counting would take longer, all of the
 * text is looked at.
 */
final class ApproximateSearch {
  /** Patterns longer than this are looked up as they stand only. */
  static final int LONGEST = 1 << 14;

  /** Letters in a hundred that may differ: fewer miss typing errors, more let other passages in. */
  private static final int BUDGET = 16;

  /** Stretches already looked at that a next one is compared with. */
  private static final int ALREADY_LOOKED = 64;

  private static final int CHUNK = 1 << 14;

  private final Key key;
  private final List<Span> ranges;
  private final Pattern pattern;
  private final Symbols symbols;
  private final BitParallel distances;
  private final Nearest nearest;

  ApproximateSearch(Key key, List<Span> ranges, Pattern pattern) {
    this.key = key;
    this.ranges = ranges;
    this.pattern = pattern;
    this.symbols = new Symbols(key, pattern);
    this.distances = new BitParallel(symbols.of(pattern), symbols.size());
    this.nearest = new Nearest(Math.max(budget(pattern), pattern.length() / 2));
  }

  static boolean applies(Pattern pattern) {
    return pattern.length() >= GramIndex.GRAM && pattern.length() <= LONGEST;
  }

  /** How many letters may differ for a passage to count as near. */
  static int budget(Pattern pattern) {
    return budget(pattern.length());
  }

  static int budget(int length) {
    return length * BUDGET / 100;
  }

  Nearest nearest() {
    return nearest;
  }

  /** Looks through all ranges without counting. */
  void scan() {
    scanWithin(new Span(0, key.length()));
  }

  /** Looks through what an index covers. */
  void search(GramIndex index) {
    List<Piece> pieces = pieces();
    long postings = 0;
    for (int i = 0; i + GramIndex.GRAM <= pattern.length(); i++) {
      postings += index.count(index.slot(pattern.key().bytes(), i));
    }
    boolean counts =
        pieces.get(0).leastShared(pieces.get(0).budget()) > 0
            && postings <= 2L * index.size() * blocks();
    if (counts) {
      lookAt(index, pieces);
    } else {
      scanWithin(new Span(index.start(), index.start() + index.size() + pattern.length() * 2));
    }
  }

  /** In the order of their counts, the few best in any case. */
  private void lookAt(GramIndex index, List<Piece> pieces) {
    List<Diagonals.Bucket> buckets = new ArrayList<>();
    for (Piece piece : pieces) {
      buckets.addAll(new Diagonals(index, pattern, piece).buckets());
    }
    buckets.sort(Comparator.comparingInt(Diagonals.Bucket::missing));
    List<Span> looked = new ArrayList<>();
    for (Diagonals.Bucket bucket : buckets) {
      if (looked.size() >= Diagonals.BEST && !mayMatch(bucket)) {
        continue;
      }
      Span letters = widened(bucket.starts());
      if (looked.stream().limit(ALREADY_LOOKED).noneMatch(span -> span.contains(letters))) {
        Span wider = pieces.size() == 1 ? letters : widened(letters.start(), letters.end());
        looked.addAll(scanWithin(wider) ? List.of(wider) : List.of());
      }
    }
  }

  /** Whether a match as good as the best one found may come from a bucket. */
  private boolean mayMatch(Diagonals.Bucket bucket) {
    Piece piece = bucket.piece();
    long share = (long) nearest.distance() * piece.length() / pattern.length();
    return bucket.shared() >= piece.leastShared((int) Math.min(piece.budget(), share));
  }

  /** The letters of all matches that begin about there. */
  private Span widened(Span starts) {
    return widened(starts.start(), starts.end() + pattern.length());
  }

  private Span widened(int start, int end) {
    int budget = budget(pattern);
    return new Span(Math.max(0, start - budget), Math.max(0, Math.min(key.length(), end + budget)));
  }

  private List<Piece> pieces() {
    return Piece.of(pattern.length());
  }

  private int blocks() {
    return (pattern.length() + 63) / 64;
  }

  /** Whether any of the letters are searchable. */
  private boolean scanWithin(Span letters) {
    boolean any = false;
    for (Span range : ranges) {
      int from = Math.max(range.start(), letters.start());
      int to = Math.min(range.end(), letters.end());
      if (from < to) {
        scan(new Span(from, to), range);
        any = true;
      }
    }
    return any;
  }

  private void scan(Span letters, Span range) {
    char[] buffer = new char[Math.min(CHUNK, letters.length())];
    int[] found = new int[buffer.length];
    distances.reset(false);
    for (int from = letters.start(); from < letters.end(); from += buffer.length) {
      int to = Math.min(from + buffer.length, letters.end());
      symbols.read(from, to, buffer);
      distances.feed(buffer, to - from, found);
      for (int i = 0; i < to - from; i++) {
        if (found[i] <= nearest.distance()) {
          nearest.add(found[i], new Nearest.End(from + i + 1, range));
        }
      }
    }
  }
}
