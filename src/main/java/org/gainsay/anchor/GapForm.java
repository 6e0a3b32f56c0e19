package org.gainsay.anchor;

import java.text.Normalizer;
import org.gainsay.text.Typography;

/**
 * What stands between two letters, in one form for all typography.
 *
 * @param core quotation marks, dashes and ellipses in one form each, without white space
 * @param white whether there is white space
 * @param breaks whether a line ends
 * @param values the symbols that change a value, in order
 * @param pictures emoji and the like, in order
 */
record GapForm(String core, boolean white, boolean breaks, String values, String pictures) {
  static GapForm of(String gap) {
    StringBuilder core = new StringBuilder();
    StringBuilder values = new StringBuilder();
    StringBuilder pictures = new StringBuilder();
    boolean white = false;
    boolean breaks = false;
    for (int at = 0; at < gap.length(); ) {
      int c = gap.codePointAt(at);
      at += Character.charCount(c);
      if (Typography.isWhite(c)) {
        white = true;
        breaks |= Typography.isLineEnd(c);
      } else if (!Typography.isIgnorable(c) && !Typography.isMark(c)) {
        addForm(c, core);
        if (Typography.isValueSymbol(c)) {
          values.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFC));
        } else if (Typography.isPicture(c)) {
          pictures.appendCodePoint(c);
        }
      }
    }
    return new GapForm(ellipses(core), white, breaks, values.toString(), pictures.toString());
  }

  boolean isEmpty() {
    return core.isEmpty() && !white;
  }

  boolean isDash() {
    return core.equals("-");
  }

  private static void addForm(int c, StringBuilder core) {
    int last = core.length() - 1;
    if (Typography.isDash(c)) {
      if (last < 0 || core.charAt(last) != '-') {
        core.append('-');
      }
    } else if (Typography.isQuotationMark(c)) {
      if (last < 0 || core.charAt(last) != '"') {
        core.append('"');
      }
    } else if (c == '…') {
      core.append("...");
    } else {
      core.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    }
  }

  /** Three full stops or more are one ellipsis. */
  private static String ellipses(StringBuilder core) {
    StringBuilder form = new StringBuilder();
    for (int at = 0; at < core.length(); ) {
      int end = at;
      while (end < core.length() && core.charAt(end) == '.') {
        end++;
      }
      if (end - at >= 3) {
        form.append('…');
        at = end;
      } else {
        form.append(core.charAt(at++));
      }
    }
    return form.toString();
  }
}
