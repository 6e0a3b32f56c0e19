package org.gainsay.anchor;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.text.Key;
import org.gainsay.text.Span;

/**
 * Where many patterns stand in a key, in one pass.
 *
 * <p>Grams of eight letters at the first {@code stride} offsets of each pattern are hashed; the key
 * is probed at every {@code stride}-th letter only, since one of those offsets falls on a probe
 * wherever the pattern stands (the sampling of Karp and Rabin's fingerprints, IBM J. Res. Dev.
 * 31(2), 1987, by blocks as in Wu and Manber, TR-94-17, 1994). Short patterns go in passes of their
 * own.
 */
final class ExactSearch {
  /** No more places than this are kept for one pattern. */
  static final int MOST_PLACES = 10_000;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final Key key;
  private final byte[] bytes;

  ExactSearch(Key key) {
    this.key = key;
    this.bytes = key.bytes();
  }

  /**
   * The first letters of all places where the codes agree and a token may begin and end.
   *
   * @param ranges of letters, in order, disjoint
   */
  Map<Pattern, Positions> scan(List<Span> ranges, Collection<Pattern> patterns) {
    Map<Pattern, Positions> found = new HashMap<>();
    Map<Pass, List<Pattern>> byPass = new EnumMap<>(Pass.class);
    for (Pattern pattern : patterns) {
      if (!pattern.isEmpty() && found.put(pattern, new Positions()) == null) {
        byPass.computeIfAbsent(Pass.of(pattern.length()), pass -> new ArrayList<>()).add(pattern);
      }
    }
    byPass.forEach((pass, members) -> new Grams(pass, members).probe(ranges, found));
    return found;
  }

  /** The places of one pattern within a short range. */
  Positions scan(Span range, Pattern pattern) {
    Positions positions = new Positions();
    byte[] codes = pattern.key().bytes();
    int first = pattern.key().code(0);
    for (int at = range.start(); at + pattern.length() <= range.end(); at++) {
      if (key.code(at) == first && standsAt(pattern, codes, at)) {
        positions.add(at);
      }
    }
    return positions;
  }

  private boolean standsAt(Pattern pattern, byte[] codes, int at) {
    int end = at + pattern.length();
    if ((!pattern.openStart() && !mayBreak(at)) || (!pattern.openEnd() && !mayBreak(end))) {
      return false;
    }
    int i = 0;
    for (; i + 8 <= pattern.length(); i += 8) {
      long differ = (long) EIGHT.get(bytes, at + i) ^ (long) EIGHT.get(codes, i);
      if ((differ & Key.CODES_OF_EIGHT) != 0) {
        return false;
      }
    }
    long rest = ((long) EIGHT.get(bytes, at + i) ^ (long) EIGHT.get(codes, i)) & Key.CODES_OF_EIGHT;
    return i == pattern.length() || (rest & mask(pattern.length() - i)) == 0;
  }

  /**
   * Whether a token may begin at a letter or end before it; {@link Locator} looks at the text
   * itself. Scripts without spaces are among the letters that share codes.
   */
  private boolean mayBreak(int letter) {
    return letter == 0
        || letter == key.length()
        || bytes[letter] < 0
        || bytes[letter] > Key.LAST_UNSHARED
        || key.code(letter - 1) > Key.LAST_UNSHARED;
  }

  private static long mask(int letters) {
    return letters == 8 ? -1L : (1L << (8 * letters)) - 1;
  }

  /** How patterns of one range of lengths are looked for. */
  private enum Pass {
    LONG(23, 8, 16),
    MIDDLE(11, 8, 4),
    SHORT(4, 4, 1),
    TINY(1, 1, 1);

    final int shortest;
    final int gram;
    final int stride;

    Pass(int shortest, int gram, int stride) {
      this.shortest = shortest;
      this.gram = gram;
      this.stride = stride;
    }

    static Pass of(int length) {
      for (Pass pass : values()) {
        if (length >= pass.shortest) {
          return pass;
        }
      }
      throw new IllegalArgumentException("no letters");
    }
  }

  /** A chained hash table of the grams of some patterns. */
  private final class Grams {
    private final Pass pass;
    private final List<Pattern> patterns;
    private final byte[][] codes;
    private final int[] heads;
    private final int[] next;
    private final int shift;

    Grams(Pass pass, List<Pattern> patterns) {
      this.pass = pass;
      this.patterns = patterns;
      this.codes = patterns.stream().map(p -> p.key().bytes()).toArray(byte[][]::new);
      int entries = patterns.size() * pass.stride;
      int bits = Math.max(8, 35 - Integer.numberOfLeadingZeros(entries));
      this.shift = 64 - bits;
      this.heads = new int[1 << bits];
      this.next = new int[entries + 1];
      for (int entry = 1; entry <= entries; entry++) {
        int slot = slot(codes[(entry - 1) / pass.stride], (entry - 1) % pass.stride);
        next[entry] = heads[slot];
        heads[slot] = entry;
      }
    }

    private int slot(byte[] from, int at) {
      long gram = (long) EIGHT.get(from, at) & Key.CODES_OF_EIGHT & mask(pass.gram);
      return (int) ((gram * MIX) >>> shift);
    }

    void probe(List<Span> ranges, Map<Pattern, Positions> found) {
      Positions[] positions = patterns.stream().map(found::get).toArray(Positions[]::new);
      for (Span range : ranges) {
        int last = range.end() - pass.gram;
        for (int at = range.start(); at <= last; at += pass.stride) {
          int entry = heads[slot(bytes, at)];
          while (entry != 0) {
            verify((entry - 1) / pass.stride, at - (entry - 1) % pass.stride, range, positions);
            entry = next[entry];
          }
        }
      }
    }

    private void verify(int index, int at, Span range, Positions[] positions) {
      Pattern pattern = patterns.get(index);
      if (at >= range.start()
          && at + pattern.length() <= range.end()
          && standsAt(pattern, codes[index], at)) {
        positions[index].add(at);
      }
    }
  }

  /** Offsets in the order in which they were found, at most {@link #MOST_PLACES}. */
  static final class Positions {
    private int[] offsets = new int[4];
    private int size;

    private void add(int offset) {
      if (size == MOST_PLACES) {
        return;
      }
      if (size == offsets.length) {
        offsets = Arrays.copyOf(offsets, size * 2);
      }
      offsets[size++] = offset;
    }

    /** The first so many, which must have been found in order. */
    Positions first(int most) {
      return slice(0, Math.min(most, size));
    }

    /** The last so many, which must have been found in order. */
    Positions last(int most) {
      return slice(Math.max(0, size - most), size);
    }

    private Positions slice(int from, int to) {
      Positions slice = new Positions();
      slice.offsets = Arrays.copyOfRange(offsets, from, to);
      slice.size = to - from;
      return slice;
    }

    int[] sorted() {
      int[] sorted = Arrays.copyOf(offsets, size);
      Arrays.sort(sorted);
      return sorted;
    }
  }
}
