package org.gainsay.anchor;

import java.util.Locale;
import org.gainsay.text.Folding;
import org.gainsay.text.Key;
import org.gainsay.text.Span;
import org.gainsay.text.Typography;

/**
 * Words to be found as they stand: a quote, or a fragment of one.
 *
 * @param words without white space around them
 * @param letters their key
 * @param openStart whether they may begin inside a word, as after {@code [T]}
 * @param openEnd whether they may end inside a word, as before {@code [ed]}
 */
record Pattern(String words, String letters, Key key, boolean openStart, boolean openEnd) {
  static Pattern of(String words, boolean openStart, boolean openEnd) {
    Span span = Typography.trim(words, new Span(0, words.length()));
    String trimmed = words.substring(span.start(), span.end());
    return new Pattern(trimmed, Folding.key(trimmed), Key.of(trimmed), openStart, openEnd);
  }

  static Pattern of(String words) {
    return of(words, false, false);
  }

  int length() {
    return key.length();
  }

  boolean isEmpty() {
    return key.length() == 0;
  }

  /** What stands before the first letter. */
  String lead() {
    return isEmpty() ? words : words.substring(0, key.start(0));
  }

  /** What stands after the last letter and its marks. */
  String trail() {
    return isEmpty() ? "" : words.substring(key.end(length() - 1));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pattern that
        && words.equals(that.words)
        && openStart == that.openStart
        && openEnd == that.openEnd;
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "`%s`", words);
  }
}
