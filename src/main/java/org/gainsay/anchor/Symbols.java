package org.gainsay.anchor;

import java.util.Arrays;
import org.gainsay.text.Key;

/**
 * The letters of a text as one pattern tells them apart: by their codes, or, when the pattern has
 * letters that share a code, by its own alphabet, in which 0 stands for every letter not in it.
 */
final class Symbols {
  private static final int CODES = 128;

  private final Key key;
  private final char[] alphabet;

  Symbols(Key key, Pattern pattern) {
    this.key = key;
    this.alphabet = sharesCodes(pattern) ? alphabet(pattern.letters()) : new char[0];
  }

  /** All symbols are below it. */
  int size() {
    return alphabet.length == 0 ? CODES : alphabet.length + 1;
  }

  char[] of(Pattern pattern) {
    char[] symbols = new char[pattern.length()];
    for (int i = 0; i < symbols.length; i++) {
      symbols[i] =
          alphabet.length == 0 ? (char) pattern.key().code(i) : symbol(pattern.letters().charAt(i));
    }
    return symbols;
  }

  /** The symbols of the text's letters from one up to another. */
  void read(int from, int to, char[] symbols) {
    if (alphabet.length == 0) {
      byte[] bytes = key.bytes();
      for (int i = from; i < to; i++) {
        symbols[i - from] = (char) (bytes[i] & (Key.START - 1));
      }
    } else {
      String letters = key.letters(from, to);
      for (int i = 0; i < letters.length(); i++) {
        symbols[i] = symbol(letters.charAt(i));
      }
    }
  }

  private char symbol(char letter) {
    return (char) Math.max(0, Arrays.binarySearch(alphabet, letter) + 1);
  }

  private static boolean sharesCodes(Pattern pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.key().code(i) > Key.LAST_UNSHARED) {
        return true;
      }
    }
    return false;
  }

  private static char[] alphabet(String letters) {
    StringBuilder distinct = new StringBuilder();
    letters.chars().sorted().distinct().forEach(c -> distinct.append((char) c));
    return distinct.toString().toCharArray();
  }
}
