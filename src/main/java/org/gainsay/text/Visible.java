package org.gainsay.text;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is safe to show: characters that steer a terminal, turn the reading direction or cannot be
 * seen become visible symbols, and the width of a text on a terminal is known.
 */
public final class Visible {
  private static final Set<Integer> BLANK_LETTERS =
      Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0);

  /** Scripts whose words are spelled with joiners. */
  private static final Set<UnicodeScript> JOINING =
      Set.of(
          UnicodeScript.ARABIC,
          UnicodeScript.BENGALI,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.GUJARATI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.KANNADA,
          UnicodeScript.MALAYALAM,
          UnicodeScript.ORIYA,
          UnicodeScript.SINHALA,
          UnicodeScript.SYRIAC,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU);

  private Visible() {}

  /** The text on one line, with nothing in it that could do anything but be read. */
  public static String line(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      shown.append(isHidden(text, i) ? symbol(c) : Character.toString(c));
      i += Character.charCount(c);
    }
    return shown.toString();
  }

  /** As {@link #line}, with line feeds kept. */
  public static String lines(String text) {
    return Arrays.stream(text.split("\n", -1)).map(Visible::line).collect(Collectors.joining("\n"));
  }

  /** On one line, without what nobody sees, blanks in a row as one. */
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> !isUnsafe(c))
        .forEach(plain::appendCodePoint);
    return String.join(" ", plain.toString().strip().split(" +", -1));
  }

  /** Whether a character must not reach a terminal as it is. */
  public static boolean isUnsafe(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> BLANK_LETTERS.contains(c) || (c >= 0xE0000 && c <= 0xE0FFF);
    };
  }

  private static boolean isHidden(String text, int at) {
    int c = text.codePointAt(at);
    return isUnsafe(c) && !((c == 0x200C || c == 0x200D) && joins(text, at));
  }

  /** Whether a joiner does its work: in a script that needs it, or in a compound emoji. */
  private static boolean joins(String text, int at) {
    if (at == 0 || at + 1 >= text.length()) {
      return false;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at + 1);
    return (JOINING.contains(UnicodeScript.of(before)) && !isUnsafe(after))
        || ((isPictograph(before) || before == 0xFE0F || isSkinTone(before))
            && isPictograph(after));
  }

  /** A symbol for a character: {@code ␛}, {@code <U+202E>}. */
  private static String symbol(int c) {
    if (c < 0x20) {
      return Character.toString(0x2400 + c);
    }
    return c == 0x7F ? "␡" : String.format(Locale.ROOT, "<U+%04X>", c);
  }

  /** How many columns a text made of shown characters takes on a terminal. */
  public static int width(String shown) {
    int width = 0;
    int before = 0;
    for (int i = 0; i < shown.length(); ) {
      int c = shown.codePointAt(i);
      width += width(before, c);
      before = c;
      i += Character.charCount(c);
    }
    return width;
  }

  private static int width(int before, int c) {
    boolean continuesEmoji =
        (before == 0x200D && isPictograph(c)) || (isPictograph(before) && isSkinTone(c));
    if (continuesEmoji || isZeroWidth(c)) {
      return c == 0xFE0F && isPictograph(before) && !isWide(before) ? 1 : 0;
    }
    return isWide(c) ? 2 : 1;
  }

  private static boolean isZeroWidth(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }

  private static boolean isSkinTone(int c) {
    return c >= 0x1F3FB && c <= 0x1F3FF;
  }

  private static boolean isPictograph(int c) {
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2190 && c <= 0x2BFF);
  }

  /**
   * East Asian Wide and Fullwidth, in blocks (Unicode Standard Annex 11), and emoji that are shown
   * as pictures.
   */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0x303E)
        || (c >= 0x3041 && c <= 0xA4CF)
        || (c >= 0xA960 && c <= 0xA97F)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE10 && c <= 0xFE19)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF01 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x16FE0 && c <= 0x1B2FF)
        || isWideEmoji(c)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }

  private static boolean isWideEmoji(int c) {
    return (c >= 0x1F300 && c <= 0x1F64F && !(c >= 0x1F321 && c <= 0x1F32C))
        || (c >= 0x1F680 && c <= 0x1F6FF)
        || (c >= 0x1F900 && c <= 0x1FAFF)
        || "⌚⌛⏩⏪⏫⏬⏰⏳◽◾☔☕♈♉♊♋♌♍♎♏♐♑♒♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽✅✊✋✨❌❎❓❔❕❗➕➖➗➰➿⬛⬜⭐⭕".indexOf(c) >= 0;
  }
}
