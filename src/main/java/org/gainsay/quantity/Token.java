package org.gainsay.quantity;

import java.util.Optional;
import org.gainsay.text.Span;

/**
 * A word, a number in digits, or a sign.
 *
 * @param key the word in lower case, the digits as written, or the sign
 * @param glued whether nothing stands between it and the token before
 * @param capital whether it begins with a capital letter
 */
record Token(Kind kind, Span span, String key, boolean glued, boolean capital) {
  enum Kind {
    WORD,
    DIGITS,
    SIGN,
    /** Part of an address on the web. */
    ADDRESS
  }

  /** Stands where there is no token. */
  static final Token NONE = new Token(Kind.SIGN, new Span(0, 0), "", false, false);

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isDigits() {
    return kind == Kind.DIGITS;
  }

  boolean isDash() {
    return kind == Kind.SIGN && key.length() == 1 && "-‐‑‒–—−".contains(key);
  }

  boolean isMinus() {
    return key.equals("-") || key.equals("−");
  }

  /** The sign of a currency: the analyst's own character. */
  Optional<String> currency() {
    boolean money =
        kind == Kind.SIGN
            && !key.isEmpty()
            && Character.getType(key.codePointAt(0)) == Character.CURRENCY_SYMBOL;
    return money ? Optional.of(key) : Optional.empty();
  }
}
