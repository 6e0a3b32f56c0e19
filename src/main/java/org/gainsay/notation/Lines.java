package org.gainsay.notation;

/** The lines of a text, by offset; they end with LF, CR LF or CR. */
record Lines(String content) {
  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Where the line of an offset begins. */
  int start(int offset) {
    int at = offset;
    while (at > 0 && !isBreak(content.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Where the line of an offset ends, its line end left out. */
  int end(int offset) {
    int at = offset;
    while (at < content.length() && !isBreak(content.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the next line begins; the end of the text when there is none. */
  int next(int offset) {
    int end = end(offset);
    boolean pair = content.startsWith("\r\n", end);
    return Math.min(content.length(), end + (pair ? 2 : 1));
  }

  /** The line end of the line of an offset; of a last line without one, the one of the file. */
  String separator(int offset) {
    int end = end(offset);
    if (end < content.length()) {
      return content.substring(end, next(offset));
    }
    int first = end(0);
    return first < content.length() ? content.substring(first, next(0)) : "\n";
  }

  /** The line end just before an offset, or else the one of its line. */
  String separatorBefore(int offset) {
    if (offset == 0 || !isBreak(content.charAt(offset - 1))) {
      return separator(offset);
    }
    boolean pair = offset > 1 && content.startsWith("\r\n", offset - 2);
    return content.substring(offset - (pair ? 2 : 1), offset);
  }

  /** What stands before an offset on its line, everything but blanks and tabs made blank. */
  String indent(int offset) {
    StringBuilder indent = new StringBuilder();
    for (int i = start(offset); i < offset; i++) {
      char c = content.charAt(i);
      if (c != '\uFEFF') {
        indent.append(isBlank(c) ? c : ' ');
      }
    }
    return indent.toString();
  }

  /** Whether nothing but blanks stands before an offset on its line. */
  boolean begins(int offset) {
    return content.substring(start(offset), offset).replace("\uFEFF", "").isBlank();
  }

  /** The first offset from here on that is no blank and no tab. */
  int skipBlanks(int offset) {
    int at = offset;
    while (at < content.length() && isBlank(content.charAt(at))) {
      at++;
    }
    return at;
  }

  boolean isEmpty(int start) {
    return skipBlanks(start) == end(start);
  }

  boolean isComment(int start) {
    int first = skipBlanks(start);
    return first < content.length() && content.charAt(first) == '#';
  }

  /** Whether an empty line stands between two offsets. */
  boolean parted(int from, int to) {
    for (int at = next(from); at < start(to); at = next(at)) {
      if (isEmpty(at)) {
        return true;
      }
    }
    return false;
  }
}
