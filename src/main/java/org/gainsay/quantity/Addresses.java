package org.gainsay.quantity;

/** Tells addresses on the web and of mail, whose digits are no figures. */
final class Addresses {
  private Addresses() {}

  /** Whether a run of text without white space holds one. */
  static boolean isAddress(String text, int start, int end) {
    return holds(text, "://", start, end)
        || holds(text, "www.", start, end)
        || holds(text, "@", start, end)
        || isPath(text, start, end);
  }

  /** {@code example.org/2016/300}: a dot between letters, and a slash behind it. */
  private static boolean isPath(String text, int start, int end) {
    boolean dot = false;
    for (int i = start + 1; i < end - 1; i++) {
      char c = text.charAt(i);
      if (dot && c == '/') {
        return true;
      }
      dot |= c == '.' && isLetter(text.charAt(i - 1)) && isLetter(text.charAt(i + 1));
    }
    return false;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c);
  }

  private static boolean holds(String text, String part, int start, int end) {
    for (int i = start; i <= end - part.length(); i++) {
      if (text.startsWith(part, i)) {
        return true;
      }
    }
    return false;
  }
}
