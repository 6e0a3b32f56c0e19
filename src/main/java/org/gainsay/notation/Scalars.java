package org.gainsay.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes texts as scalars of YAML and JSON. */
final class Scalars {
  private static final String NO_FIRST = "-?:,[]{}#&*!|>'\"%@`=<";
  private static final int WIDTH = 100;

  private Scalars() {}

  /** In the plainest form that YAML reads back as the very same text. */
  static String yaml(String text, boolean flow) {
    return isPlain(text, flow) ? text : quoted(text);
  }

  /** Between quotation marks: single ones, unless something has to be escaped. */
  static String quoted(String text) {
    return needsEscapes(text) ? json(text) : Trap.quoted(text);
  }

  private static boolean needsEscapes(String text) {
    return text.codePoints().anyMatch(c -> isHidden(c) || c == '\n' || c == '\t');
  }

  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          true;
      default -> c == 0xFFFE || c == 0xFFFF || c == 0x85;
    };
  }

  /** Whether YAML takes the text for itself without quotation marks. */
  static boolean isPlain(String text, boolean flow) {
    return !text.isEmpty()
        && !needsEscapes(text)
        && text.equals(text.strip())
        && NO_FIRST.indexOf(text.charAt(0)) < 0
        && !text.startsWith("...")
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.endsWith(":")
        && !text.equals("~")
        && !text.equalsIgnoreCase("null")
        && (!flow || isPlainInFlow(text));
  }

  private static boolean isPlainInFlow(String text) {
    return text.chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0) && text.indexOf(':') < 0;
  }

  /** A JSON string; also what YAML reads between double quotation marks. */
  static String json(String text) {
    StringBuilder written = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(c -> append(c, written));
    return written.append('"').toString();
  }

  private static void append(int c, StringBuilder written) {
    switch (c) {
      case '"' -> written.append("\\\"");
      case '\\' -> written.append("\\\\");
      case '\n' -> written.append("\\n");
      case '\r' -> written.append("\\r");
      case '\t' -> written.append("\\t");
      default -> {
        if (isHidden(c)) {
          for (char unit : Character.toChars(c)) {
            written.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
          }
        } else {
          written.appendCodePoint(c);
        }
      }
    }
  }

  /** Whether a text can be broken into lines after {@code >-} and be read back as it was. */
  static boolean folds(String text) {
    return !needsEscapes(text)
        && !text.isEmpty()
        && text.equals(text.strip())
        && !text.contains("  ")
        && text.charAt(0) != '#';
  }

  /** The lines of a folded text, each as long as fits beside the indentation. */
  static List<String> folded(String text, int indent) {
    int width = Math.max(40, WIDTH - indent);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      boolean fits = line.isEmpty() || line.length() + 1 + word.length() <= width;
      if (!fits) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Whether a key with this value is too long for one line of a ledger. */
  static boolean isLong(int indent, String key, String text) {
    return indent + key.length() + 2 + text.length() > WIDTH;
  }
}
