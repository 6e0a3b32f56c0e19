package org.gainsay.text;

import java.util.Arrays;
import java.util.List;

/**
 * The letters and digits of a text, one byte for each, with the way back to the text.
 *
 * <p>White space, hyphens, quotation marks, accents and case vanish in it. A byte holds the code of
 * the letter (see {@link Letters}) and, in {@link #START}, whether typography stands before the
 * letter. The way back is a count of letters at every {@code BLOCK}-th character; between two
 * counts the text is folded again, so that the map takes an eighth of a byte for each character.
 */
public final class Key {
  /** Set in the byte of a letter before which a character of the text was left out. */
  public static final int START = 0x80;

  /** Codes up to this one belong to one letter alone; others are shared. */
  public static final int LAST_UNSHARED = Letters.LAST_UNSHARED;

  /** Of eight bytes read at once: the codes without {@link #START}. */
  public static final long CODES_OF_EIGHT = 0x7F7F7F7F7F7F7F7FL;

  /** Bytes that follow the last letter, so that eight can be read at any letter. */
  public static final int PADDING = 8;

  private static final int BLOCK = 64;
  private static final int CHUNK = 64 * BLOCK;

  private final String content;
  private byte[] bytes;
  private int length;
  private int[] blockSource;
  private int[] blockLetter;
  private int blocks;

  private Key(String content, int size) {
    this.content = content;
    this.bytes = new byte[size + PADDING + BLOCK];
    this.blockSource = new int[size / BLOCK + 2];
    this.blockLetter = new int[size / BLOCK + 2];
  }

  /** The key of a whole text. */
  public static Key of(String content) {
    return of(content, List.of(new Span(0, content.length())));
  }

  /**
   * The key of some passages of a text, one after the other.
   *
   * @param passages in order, disjoint
   */
  public static Key of(String content, List<Span> passages) {
    int size = passages.stream().mapToInt(Span::length).sum();
    Key key = new Key(content, size);
    char[] buffer = new char[Math.min(CHUNK, size) + 1];
    for (Span passage : passages) {
      key.fold(passage, buffer);
    }
    key.addBlock(content.length(), key.length);
    key.seal();
    return key;
  }

  /** The letters, as bytes; {@link #PADDING} zeros follow them. Not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** How many letters there are. */
  public int length() {
    return length;
  }

  /** The code of a letter. */
  public int code(int letter) {
    return bytes[letter] & (START - 1);
  }

  /** Where the character that counts for a letter begins in the text. */
  public int start(int letter) {
    int block = blockOfLetter(letter);
    int count = blockLetter[block];
    int at = blockSource[block];
    while (true) {
      int c = content.codePointAt(at);
      count += Letters.count(c);
      if (count > letter) {
        return at;
      }
      at += Character.charCount(c);
    }
  }

  /** Where the character that counts for a letter ends in the text, with the marks on it. */
  public int end(int letter) {
    int at = start(letter);
    return Graphemes.end(content, at + Character.charCount(content.codePointAt(at)));
  }

  /** The first letter whose character begins at or after an offset of the text. */
  public int letterAt(int offset) {
    int low = 0;
    int high = blocks - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blockSource[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int count = blockLetter[low];
    int limit = low + 1 < blocks ? blockLetter[low + 1] : length;
    for (int at = blockSource[low]; at < offset && count < limit; ) {
      int c = content.codePointAt(at);
      count += Letters.count(c);
      at += Character.charCount(c);
    }
    return Math.min(count, limit);
  }

  /** The letters themselves, from one up to another. */
  public String letters(int from, int to) {
    if (from >= to) {
      return "";
    }
    int block = blockOfLetter(from);
    int first = blockLetter[block];
    StringBuilder letters = new StringBuilder(to - first + BLOCK);
    int at = blockSource[block];
    while (letters.length() < to - first) {
      if (block + 1 < blocks && letters.length() + first >= blockLetter[block + 1]) {
        block = nextBlockWithLetters(block);
        at = blockSource[block];
      }
      int c = content.codePointAt(at);
      Letters.append(c, letters);
      at += Character.charCount(c);
    }
    return letters.substring(from - first, to - first);
  }

  private int nextBlockWithLetters(int block) {
    int next = block + 1;
    while (next + 1 < blocks && blockLetter[next + 1] == blockLetter[next]) {
      next++;
    }
    return next;
  }

  /** The last block that begins at or before a letter. */
  private int blockOfLetter(int letter) {
    int low = 0;
    int high = blocks - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blockLetter[middle] <= letter) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private void fold(Span passage, char[] buffer) {
    int start = START;
    int from = passage.start();
    while (from < passage.end()) {
      int to = wholeCharacters(from, Math.min(from + CHUNK, passage.end()), passage.end());
      content.getChars(from, to, buffer, 0);
      start = foldChunk(buffer, from, to - from, start);
      from = to;
    }
  }

  private int foldChunk(char[] buffer, int source, int size, int startBefore) {
    int start = startBefore;
    int from = 0;
    while (from < size) {
      int to = Math.min(from + BLOCK, size);
      if (to < size && Character.isLowSurrogate(buffer[to])) {
        to++;
      }
      addBlock(source + from, length);
      makeRoom(to - from);
      int folded = foldPlain(buffer, from, to, start);
      start = folded < 0 ? foldSpecial(buffer, from, to, start) : folded;
      from = to;
    }
    return start;
  }

  /** Without a branch for each character; -1, nothing done, when one of them is special. */
  private int foldPlain(char[] buffer, int from, int to, int startBefore) {
    byte[] codes = Letters.codes();
    byte[] out = bytes;
    int at = length;
    int start = startBefore;
    int special = 0;
    for (int i = from; i < to; i++) {
      int code = codes[buffer[i]];
      special |= code;
      out[at] = (byte) (code | start);
      int kept = -code >>> 31;
      at += kept;
      start = (kept ^ 1) << 7;
    }
    if (special < 0) {
      return -1;
    }
    length = at;
    return start;
  }

  private int foldSpecial(char[] buffer, int from, int to, int startBefore) {
    int start = startBefore;
    for (int i = from; i < to; ) {
      int c = Character.codePointAt(buffer, i, to);
      String letters = Letters.of(c);
      makeRoom(letters.length() + to - i);
      for (int k = 0; k < letters.length(); k++) {
        bytes[length++] = (byte) (Letters.code(letters.charAt(k)) | start);
        start = 0;
      }
      start = letters.isEmpty() ? START : 0;
      i += Character.charCount(c);
    }
    return start;
  }

  private int wholeCharacters(int from, int to, int end) {
    boolean splits =
        to < end
            && to > from
            && Character.isHighSurrogate(content.charAt(to - 1))
            && Character.isLowSurrogate(content.charAt(to));
    return splits ? to + 1 : to;
  }

  private void addBlock(int source, int letter) {
    if (blocks == blockSource.length) {
      blockSource = Arrays.copyOf(blockSource, blocks + blocks / 2 + 4);
      blockLetter = Arrays.copyOf(blockLetter, blocks + blocks / 2 + 4);
    }
    blockSource[blocks] = source;
    blockLetter[blocks++] = letter;
  }

  private void makeRoom(int letters) {
    if (length + letters + PADDING + 1 > bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length + bytes.length / 2 + letters);
    }
  }

  private void seal() {
    Arrays.fill(bytes, length, bytes.length, (byte) 0);
  }
}
