package org.gainsay.anchor;

import org.gainsay.text.Key;

/**
 * Where each gram of four letters stands in a stretch of a key.
 *
 * <p>Grams that fall on one slot are not told apart: counts drawn from it are never too low.
 */
final class GramIndex {
  static final int GRAM = 4;
  private static final int MIX = 0x9E3779B1;
  private static final int MOST_BITS = 18;

  private final int start;
  private final int shift;
  private final int[] slots;
  private final int[] letters;

  /** Of the grams that begin at letters from {@code start} up to {@code end}. */
  GramIndex(Key key, int start, int end) {
    this.start = start;
    int size = Math.max(0, Math.min(end, key.length() - GRAM + 1) - start);
    int bits = Math.min(MOST_BITS, Math.max(8, 33 - Integer.numberOfLeadingZeros(size)));
    this.shift = 32 - bits;
    this.slots = new int[(1 << bits) + 1];
    this.letters = new int[size];
    byte[] bytes = key.bytes();
    count(bytes, size);
    fill(bytes, size);
  }

  int start() {
    return start;
  }

  int size() {
    return letters.length;
  }

  int slot(byte[] bytes, int at) {
    int gram =
        (bytes[at] & 0x7F)
            | (bytes[at + 1] & 0x7F) << 7
            | (bytes[at + 2] & 0x7F) << 14
            | (bytes[at + 3] & 0x7F) << 21;
    return (gram * MIX) >>> shift;
  }

  int count(int slot) {
    return slots[slot + 1] - slots[slot];
  }

  /** Where the letters of a slot begin in {@link #letters()}. */
  int first(int slot) {
    return slots[slot];
  }

  /** The first letters of all grams, slot by slot, from the index's own start. */
  int[] letters() {
    return letters;
  }

  private void count(byte[] bytes, int size) {
    for (int i = 0; i < size; i++) {
      slots[slot(bytes, start + i) + 1]++;
    }
    for (int slot = 1; slot < slots.length; slot++) {
      slots[slot] += slots[slot - 1];
    }
  }

  /** Each slot's start runs to its end, which is the next one's start; then all move up by one. */
  private void fill(byte[] bytes, int size) {
    for (int i = 0; i < size; i++) {
      letters[slots[slot(bytes, start + i)]++] = i;
    }
    System.arraycopy(slots, 0, slots, 1, slots.length - 1);
    slots[0] = 0;
  }
}
