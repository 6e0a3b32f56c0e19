package org.gainsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words of a text: runs of letters, digits, their marks and what stands inside a token; in scripts
 * without spaces each character.
 */
public final class Words {
  /** A run longer than this is more than one word, so that no text makes a look at words slow. */
  private static final int LONGEST = 1_000;

  private Words() {}

  /** The words of a string, in order. */
  public static List<Span> in(CharSequence content) {
    List<Span> words = new ArrayList<>();
    Optional<Span> word = after(content, 0, content.length());
    while (word.isPresent()) {
      words.add(word.get());
      word = after(content, word.get().end(), content.length());
    }
    return words;
  }

  /** The first word that begins at or after an offset and before a limit. */
  public static Optional<Span> after(CharSequence content, int offset, int limit) {
    int at = offset;
    while (at < limit) {
      int c = Character.codePointAt(content, at);
      if (Tokens.isWord(c)) {
        return Optional.of(new Span(at, end(content, at, c)));
      }
      at += Character.charCount(c);
    }
    return Optional.empty();
  }

  /** The last word that ends at or before an offset and after a limit. */
  public static Optional<Span> before(CharSequence content, int offset, int limit) {
    int at = offset;
    while (at > limit) {
      int c = Character.codePointBefore(content, at);
      if (Tokens.isWord(c)) {
        int start = start(content, at - Character.charCount(c));
        return Optional.of(new Span(start, Math.min(offset, Graphemes.end(content, at))));
      }
      at -= Character.charCount(c);
    }
    return Optional.empty();
  }

  private static int end(CharSequence content, int start, int first) {
    int at = start + Character.charCount(first);
    int limit = Math.min(content.length(), start + LONGEST);
    while (at < limit && !Tokens.boundary(content, at)) {
      at += Character.charCount(Character.codePointAt(content, at));
    }
    return at;
  }

  private static int start(CharSequence content, int last) {
    int at = last;
    int limit = Math.max(0, last - LONGEST);
    while (at > limit && !Tokens.boundary(content, at)) {
      at -= Character.charCount(Character.codePointBefore(content, at));
    }
    return at;
  }
}
