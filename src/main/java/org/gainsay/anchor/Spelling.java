package org.gainsay.anchor;

import java.text.Normalizer;
import org.gainsay.text.Folding;
import org.gainsay.text.Graphemes;
import org.gainsay.text.Tokens;
import org.gainsay.text.Typography;

/** Words letter by letter, each as it is shown, with its accents and the gap before it. */
final class Spelling {
  private final String words;
  private final StringBuilder letters = new StringBuilder();
  private final StringBuilder shown = new StringBuilder();
  private final StringBuilder allMarks = new StringBuilder();
  private final int[] marksEnd;
  private final int[] starts;
  private final int[] ends;

  Spelling(String words) {
    this.words = words;
    int size = Folding.key(words).length();
    this.marksEnd = new int[size];
    this.starts = new int[size];
    this.ends = new int[size];
    for (int at = 0; at < words.length(); ) {
      int c = words.codePointAt(at);
      at = Tokens.isWord(c) ? spell(at, c) : at + Character.charCount(c);
    }
  }

  int length() {
    return letters.length();
  }

  /** The key. */
  String letters() {
    return letters.toString();
  }

  /** Decomposed, case kept. */
  char shown(int letter) {
    return shown.charAt(letter);
  }

  String marks(int letter) {
    return allMarks.substring(letter == 0 ? 0 : marksEnd[letter - 1], marksEnd[letter]);
  }

  /** The character that counts for a letter, with its marks; empty for all but its first letter. */
  String character(int letter) {
    return words.substring(starts[letter], ends[letter]);
  }

  /** What stands before a letter; at {@link #length()} what stands after the last. */
  String gap(int letter) {
    int from = letter == 0 ? 0 : ends[letter - 1];
    int to = letter == length() ? words.length() : starts[letter];
    return words.substring(from, to);
  }

  boolean isDigit(int letter) {
    return letter >= 0
        && letter < length()
        && letters.charAt(letter) >= '0'
        && letters.charAt(letter) <= '9';
  }

  private int spell(int start, int c) {
    int end = markEnd(start + Character.charCount(c));
    int first = letters.length();
    if (c < 0x80 && end == start + 1) {
      add((char) c, String.valueOf(Character.toLowerCase((char) c)));
    } else {
      String decomposed = Normalizer.normalize(words.substring(start, end), Normalizer.Form.NFKD);
      decomposed.codePoints().forEach(this::spellDecomposed);
    }
    for (int letter = first; letter < letters.length(); letter++) {
      starts[letter] = letter == first ? start : end;
      ends[letter] = end;
    }
    return end;
  }

  /** Past the marks that are no letters of their own. */
  private int markEnd(int from) {
    int end = from;
    int limit = Graphemes.end(words, from);
    while (end < limit && !Tokens.isWord(words.codePointAt(end))) {
      end += Character.charCount(words.codePointAt(end));
    }
    return end;
  }

  private void spellDecomposed(int c) {
    String folded = Folding.key(Character.toString(c));
    if (!folded.isEmpty()) {
      add(c < 0x10000 ? (char) c : folded.charAt(0), folded);
    } else if (!letters.isEmpty() && Typography.isMark(c) && !isVocalisation(c)) {
      allMarks.appendCodePoint(c);
      marksEnd[letters.length() - 1] = allMarks.length();
    }
  }

  private void add(char as, String folded) {
    for (int i = 0; i < folded.length(); i++) {
      marksEnd[letters.length()] = allMarks.length();
      letters.append(folded.charAt(i));
      shown.append(as);
    }
  }

  /** Vowel signs of Arabic and Hebrew, hamza and madda, which texts write or leave out at will. */
  private static boolean isVocalisation(int c) {
    return (c >= 0x0591 && c <= 0x05C7)
        || (c >= 0x0610 && c <= 0x061A)
        || (c >= 0x064B && c <= 0x065F)
        || c == 0x0670
        || (c >= 0x06D6 && c <= 0x06ED)
        || (c >= 0x08D3 && c <= 0x08FF)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0x034F;
  }
}
