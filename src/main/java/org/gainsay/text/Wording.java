package org.gainsay.text;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The words of a stretch of text, in order, each folded and without a possessive {@code 's}.
 *
 * <p>Letters and digits make a word; so do an apostrophe between letters and a comma or full stop
 * between digits.
 */
public record Wording(String content, List<Span> spans, List<String> keys) {
  public Wording {
    spans = spans instanceof Places ? spans : Places.of(spans);
    keys = List.copyOf(keys);
  }

  /** Spans as bare offsets: a long text has very many words. */
  private static final class Places extends AbstractList<Span> implements RandomAccess {
    private int[] offsets;
    private int size;

    Places(int expected) {
      offsets = new int[2 * expected];
    }

    static Places of(List<Span> spans) {
      Places places = new Places(spans.size());
      spans.forEach(span -> places.put(span.start(), span.end()));
      return places;
    }

    void put(int start, int end) {
      if (2 * size == offsets.length) {
        offsets = Arrays.copyOf(offsets, 2 * (size + size / 2 + 4));
      }
      offsets[2 * size] = start;
      offsets[2 * size + 1] = end;
      size++;
    }

    /** When all of them are there. */
    Places trimmed() {
      offsets = Arrays.copyOf(offsets, 2 * size);
      return this;
    }

    @Override
    public Span get(int index) {
      Objects.checkIndex(index, size);
      return new Span(offsets[2 * index], offsets[2 * index + 1]);
    }

    @Override
    public int size() {
      return size;
    }
  }

  public static Wording of(Text text, Span within) {
    return of(text.content(), within);
  }

  public static Wording of(String words) {
    return of(words, new Span(0, words.length()));
  }

  private static Wording of(String content, Span within) {
    Places places = new Places(8);
    List<String> keys = new ArrayList<>();
    int at = within.start();
    while (at < within.end()) {
      int end = wordEnd(content, at, within.end());
      if (end > at) {
        places.put(at, end);
        keys.add(key(content.substring(at, end)));
      }
      at = Math.max(end, at + 1);
    }
    return new Wording(content, places.trimmed(), keys);
  }

  private static int wordEnd(String content, int start, int limit) {
    int at = start;
    while (at < limit
        && (isWord(content.charAt(at)) || (at > start && joins(content, at, limit)))) {
      at++;
    }
    return at;
  }

  private static boolean joins(String content, int at, int limit) {
    if (at + 1 >= limit) {
      return false;
    }
    char before = content.charAt(at - 1);
    char after = content.charAt(at + 1);
    return switch (content.charAt(at)) {
      case '\'', '’', 'ʼ' -> Character.isLetter(before) && Character.isLetter(after);
      case ',', '.' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  public static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String key(String word) {
    String folded = Folding.name(word).replace('’', '\'').replace('ʼ', '\'');
    return folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
  }

  public int size() {
    return keys.size();
  }

  public String key(int index) {
    return keys.get(index);
  }

  /** From the start of one word to the end of the last of so many. */
  public Span span(int first, int words) {
    return new Span(spans.get(first).start(), spans.get(first + words - 1).end());
  }

  /** What the text itself writes there. */
  public String written(int first, int words) {
    Span span = span(first, words);
    return String.join(" ", content.substring(span.start(), span.end()).split("\\s+"));
  }

  /** The first word that starts at an offset of the text or behind it; the size when none does. */
  public int from(int offset) {
    int index = 0;
    while (index < size() && spans.get(index).start() < offset) {
      index++;
    }
    return index;
  }

  /** How many words end at an offset of the text or before it. */
  public int upTo(int offset) {
    int count = size();
    while (count > 0 && spans.get(count - 1).end() > offset) {
      count--;
    }
    return count;
  }

  /** Whether nothing but white space stands between a word and the next one. */
  public boolean joined(int index) {
    return index + 1 < size() && between(index, "");
  }

  /** Whether nothing but white space and hyphens stands there, as between the words of a name. */
  public boolean hyphenated(int index) {
    return index + 1 < size() && between(index, "-‐‑.");
  }

  /** Whether nothing but white space stands between an offset of the text and a word behind it. */
  public boolean follows(int offset, int index) {
    return index < size() && holdsOnly(offset, spans.get(index).start(), "");
  }

  /** Whether no full stop, semicolon, colon, dash or bracket stands between two words. */
  public boolean inOneClause(int first, int last) {
    for (int at = spans.get(first).end(); at < spans.get(last).start(); at++) {
      if (".;:–—()!?".indexOf(content.charAt(at)) >= 0 && !isWord(content.charAt(at + 1))) {
        return false;
      }
    }
    return true;
  }

  private boolean between(int index, String allowed) {
    return holdsOnly(spans.get(index).end(), spans.get(index + 1).start(), allowed);
  }

  private boolean holdsOnly(int from, int to, String allowed) {
    for (int at = from; at < to; at++) {
      char c = content.charAt(at);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && allowed.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
