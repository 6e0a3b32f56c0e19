package org.gainsay.notation;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Characters that nobody sees, which make two texts look alike that are not. */
public final class Invisible {
  private Invisible() {}

  /** A text without them, as it can be typed into a ledger. */
  public static String without(String value) {
    StringBuilder typed = new StringBuilder(value.length());
    int before = 0;
    for (int c : value.codePoints().toArray()) {
      if (!isInvisible(c) || joins(c, before)) {
        typed.appendCodePoint(c);
      }
      before = c;
    }
    return typed.toString();
  }

  /** Where the first of them stands in a value. */
  static OptionalInt first(String value) {
    int before = 0;
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      int c = value.codePointAt(i);
      if (isInvisible(c) && !joins(c, before)) {
        return OptionalInt.of(i);
      }
      before = c;
    }
    return OptionalInt.empty();
  }

  /** Their code points and names, each once: {@code U+200B (zero width space)}. */
  static String names(String value) {
    return value
        .codePoints()
        .filter(c -> isInvisible(c) || Character.isISOControl(c))
        .distinct()
        .limit(5)
        .mapToObj(Invisible::name)
        .collect(Collectors.joining(", "));
  }

  private static String name(int c) {
    String number = String.format(Locale.ROOT, "U+%04X", c);
    if (Character.getType(c) == Character.SURROGATE) {
      return number + " (half of a character)";
    }
    return Optional.ofNullable(Character.getName(c))
        .map(name -> number + " (" + name.toLowerCase(Locale.ROOT) + ")")
        .orElse(number);
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT -> !isArabicSign(c);
      case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t';
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
      default -> isBlankLetter(c) || isSelector(c) || c == 0xFFFE || c == 0xFFFF;
    };
  }

  /** Number signs and the like, which have a shape. */
  private static boolean isArabicSign(int c) {
    return (c >= 0x600 && c <= 0x605) || c == 0x6DD || c == 0x70F || c == 0x8E2;
  }

  private static boolean isBlankLetter(int c) {
    return c == 0x34F || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
  }

  private static boolean isSelector(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
  }

  /** Joiners and selectors shape the letter or picture before them in many scripts. */
  private static boolean joins(int c, int before) {
    return (c == 0x200C || c == 0x200D || isSelector(c)) && before >= 0x300;
  }
}
