package org.gainsay.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as it comes together: paragraphs with a blank line between them, a form feed on a line of
 * its own where a page ends.
 */
final class Manuscript {
  /** What stands for a character that cannot be read. */
  static final char UNREADABLE = '\uFFFD';

  private static final String PAGE_BREAK = "\n\f\n";

  private final StringBuilder content = new StringBuilder();
  private final List<Integer> pages = new ArrayList<>(List.of(0));
  private int unreadable;

  /** How long it is so far. */
  int length() {
    return content.length();
  }

  String content() {
    return content.isEmpty() ? "" : content.toString() + "\n";
  }

  int unreadable() {
    return unreadable;
  }

  /** How many code points stand before each page, the first one included. */
  List<Integer> pages() {
    List<Integer> starts = new ArrayList<>();
    int from = 0;
    int counted = 0;
    for (int page : pages) {
      counted += content.codePointCount(from, page);
      from = page;
      starts.add(counted);
    }
    return starts;
  }

  /**
   * Adds a paragraph, of one line or several; one of blanks alone is none. A form feed within it
   * ends a page.
   */
  void paragraph(String words) {
    String[] onPages = words.split("\f", -1);
    add(onPages[0], "\n\n");
    boolean inside = !onPages[0].isBlank();
    for (int i = 1; i < onPages.length; i++) {
      endPage(!inside);
      add(onPages[i], "");
      inside |= !onPages[i].isBlank();
    }
  }

  /**
   * What comes stands on the next page, also when nothing stands on this one.
   *
   * @param paragraphEnds whether no sentence can go on there
   */
  void endPage(boolean paragraphEnds) {
    content.append(paragraphEnds && !isFresh() ? "\n" : "").append(PAGE_BREAK);
    pages.add(content.length());
  }

  private boolean isFresh() {
    return content.isEmpty() || content.charAt(content.length() - 1) == '\n';
  }

  private void add(String words, String separator) {
    String clean = clean(words);
    if (clean.isEmpty()) {
      return;
    }
    content.append(isFresh() ? "" : separator).append(clean);
    if (content.length() > Limits.TEXT) {
      throw new Unfit(
          "holds more than " + (Limits.TEXT >> 20) + " million characters", "split it into parts");
    }
  }

  /**
   * Without what nobody sees: control characters, soft hyphens, zero-width blanks, blanks at line
   * ends; half a surrogate pair is no character.
   */
  private String clean(String words) {
    StringBuilder clean = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\n') {
        trimEnd(clean);
        clean.append('\n');
      } else if (c == UNREADABLE || (c >= 0xD800 && c <= 0xDFFF)) {
        unreadable++;
        clean.append(UNREADABLE);
      } else if (isSeen(c)) {
        clean.appendCodePoint(c);
      }
    }
    trimEnd(clean);
    return clean.toString().strip();
  }

  private static void trimEnd(StringBuilder clean) {
    int end = clean.length();
    while (end > 0 && (clean.charAt(end - 1) == ' ' || clean.charAt(end - 1) == '\t')) {
      end--;
    }
    clean.setLength(end);
  }

  private static boolean isSeen(int c) {
    return c == '\t'
        || !(Character.getType(c) == Character.CONTROL
            || c == 0xAD
            || c == 0x200B
            || c == 0x2060
            || c == 0xFEFF);
  }
}
