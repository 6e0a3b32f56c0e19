package org.gainsay.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
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

  /** Stretches that are looked at for the nearest passage, whatever their counts. */
  private static final int ALWAYS = 8;

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
    return pattern.length() * BUDGET / 100;
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
    int[] slots = slots(index);
    long postings = 0;
    for (int slot : slots) {
      postings += index.count(slot);
    }
    boolean counts = leastShared(budget(pattern)) > 0 && postings <= 2L * index.size() * blocks();
    if (!counts) {
      scanWithin(new Span(index.start(), index.start() + index.size() + pattern.length() * 2));
      return;
    }
    new Diagonals(index).search(slots);
  }

  private int blocks() {
    return (pattern.length() + 63) / 64;
  }

  private int[] slots(GramIndex index) {
    int[] slots = new int[pattern.length() - GramIndex.GRAM + 1];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = index.slot(pattern.key().bytes(), i);
    }
    return slots;
  }

  /** The least number of grams that a match of some distance shares. */
  private int leastShared(int distance) {
    return pattern.length() - GramIndex.GRAM + 1 - GramIndex.GRAM * distance;
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

  /** Shared grams by diagonal, several neighbouring diagonals in one bucket. */
  private final class Diagonals {
    private static final int FEWEST_IN_BUCKET = 31;

    private final GramIndex index;
    private final int budget = budget(pattern);
    private final int shift =
        32 - Integer.numberOfLeadingZeros(Math.max(FEWEST_IN_BUCKET, 2 * budget));
    private final int[] counts;

    Diagonals(GramIndex index) {
      this.index = index;
      this.counts = new int[((index.size() + pattern.length()) >> shift) + 2];
    }

    void search(int[] slots) {
      for (int offset = 0; offset < slots.length; offset++) {
        count(slots[offset], pattern.length() - offset);
      }
      int looked = 0;
      for (int bucket : ordered()) {
        int least = leastShared(Math.min(budget, nearest.distance()));
        if (looked >= ALWAYS && shared(bucket) < least) {
          break;
        }
        if (lookAt(bucket)) {
          looked++;
        }
      }
    }

    /** Diagonals are counted from the pattern's length, so that none is negative. */
    private void count(int slot, int fromZero) {
      int[] letters = index.letters();
      int end = index.first(slot) + index.count(slot);
      for (int i = index.first(slot); i < end; i++) {
        counts[(letters[i] + fromZero) >> shift]++;
      }
    }

    /** A match of few differences keeps to two neighbouring buckets. */
    private int shared(int bucket) {
      return counts[bucket] + counts[bucket + 1];
    }

    /** Buckets from which a match may come, and the best few, by falling counts. */
    private List<Integer> ordered() {
      int least = Math.max(1, leastShared(budget));
      PriorityQueue<Integer> best = new PriorityQueue<>();
      List<Integer> buckets = new ArrayList<>();
      for (int bucket = 0; bucket + 1 < counts.length; bucket++) {
        int count = shared(bucket);
        boolean among = count > 0 && (best.size() < ALWAYS || count > best.element());
        if (among) {
          best.add(count);
        }
        if (best.size() > ALWAYS) {
          best.remove();
        }
        if (among || count >= least) {
          buckets.add(bucket);
        }
      }
      buckets.sort(Comparator.comparingInt(this::shared).reversed());
      return buckets;
    }

    private boolean lookAt(int bucket) {
      int diagonal = (bucket << shift) - pattern.length() + index.start();
      int from = Math.max(0, diagonal - budget);
      int to = Math.min(key.length(), diagonal + (2 << shift) + pattern.length() + budget);
      return from < to && scanWithin(new Span(from, to));
    }
  }
}
