package org.gainsay.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a character counts for in a {@link Key}: letters and digits, decomposed without marks, case
 * folded.
 *
 * <p>Each letter has a code of seven bits: its own for {@code a} to {@code z} and the digits, a
 * shared one for others, in which the letters of one alphabet still differ. The tables fill as
 * characters are met; writing an entry twice writes the same, so no lock is needed.
 */
final class Letters {
  /** Codes up to this one belong to one letter alone. */
  static final int LAST_UNSHARED = 36;

  /** For characters that count for several letters, and for those not met before. */
  static final byte SPECIAL = -1;

  private static final int SHARED = 90;
  private static final byte[] CODES = new byte[1 << 16];
  private static final char[] SINGLE = new char[1 << 16];
  private static final String[] SEVERAL = new String[1 << 16];
  private static final Map<Integer, String> ASTRAL = new ConcurrentHashMap<>();

  static {
    Arrays.fill(CODES, SPECIAL);
  }

  private Letters() {}

  /** By character: its code, 0 when it counts for nothing, or {@link #SPECIAL}. */
  static byte[] codes() {
    return CODES;
  }

  static byte code(char letter) {
    if (letter >= 'a' && letter <= 'z') {
      return (byte) (letter - 'a' + 1);
    }
    if (letter >= '0' && letter <= '9') {
      return (byte) (letter - '0' + 27);
    }
    return (byte) (LAST_UNSHARED + 1 + letter % SHARED);
  }

  /** How many letters a code point counts for. */
  static int count(int codePoint) {
    if (codePoint < CODES.length) {
      byte code = CODES[codePoint];
      if (code != SPECIAL) {
        return code == 0 ? 0 : 1;
      }
    }
    return several(codePoint).length();
  }

  /** The letters a code point counts for, empty for typography. */
  static String of(int codePoint) {
    if (codePoint < CODES.length && CODES[codePoint] != SPECIAL) {
      return CODES[codePoint] == 0 ? "" : String.valueOf(SINGLE[codePoint]);
    }
    return several(codePoint);
  }

  /** Appends the letters a code point counts for. */
  static void append(int codePoint, StringBuilder letters) {
    if (codePoint < CODES.length && CODES[codePoint] != SPECIAL) {
      if (CODES[codePoint] != 0) {
        letters.append(SINGLE[codePoint]);
      }
    } else {
      letters.append(several(codePoint));
    }
  }

  private static String several(int codePoint) {
    if (codePoint >= CODES.length) {
      return ASTRAL.computeIfAbsent(codePoint, Letters::fold);
    }
    String known = SEVERAL[codePoint];
    return known != null ? known : learn(codePoint);
  }

  private static String learn(int codePoint) {
    String letters = fold(codePoint);
    SEVERAL[codePoint] = letters;
    if (letters.length() < 2) {
      SINGLE[codePoint] = letters.isEmpty() ? 0 : letters.charAt(0);
      CODES[codePoint] = letters.isEmpty() ? 0 : code(letters.charAt(0));
    }
    return letters;
  }

  private static String fold(int codePoint) {
    if (!counts(codePoint)) {
      return "";
    }
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
        .codePoints()
        .filter(Letters::counts)
        .forEach(c -> letters.append(foldCase(c)));
    return letters.toString();
  }

  private static String foldCase(int c) {
    int digit =
        Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(c, 10) : -1;
    if (digit >= 0) {
      return String.valueOf((char) ('0' + digit));
    }
    String folded = Character.toString(c).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return switch (folded) {
      case "ى", "ی", "ې" -> "ي";
      case "ک" -> "ك";
      case "ھ", "ہ" -> "ه";
      case "i̇" -> "i";
      default -> folded;
    };
  }

  private static boolean counts(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER ->
          true;
      case Character.MODIFIER_LETTER ->
          !Typography.isIgnorable(c) && !Typography.isQuotationMark(c);
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> spells(c);
      default -> false;
    };
  }

  /** Marks that spell, as the vowel signs of Indic scripts do, are letters; accents are not. */
  private static boolean spells(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case COMMON, INHERITED, LATIN, GREEK, CYRILLIC, ARABIC, HEBREW, SYRIAC, THAANA -> false;
      default -> !Typography.isIgnorable(c);
    };
  }
}
