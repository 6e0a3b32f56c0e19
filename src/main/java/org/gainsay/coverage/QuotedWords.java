package org.gainsay.coverage;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.text.Span;
import org.gainsay.text.Typography;

/**
 * What stands between quotation marks in edited text, where marks are lost, doubled or turned.
 *
 * <p>An opening mark pairs with the nearest closing one of its kind in the paragraph; when another
 * of its kind opens before, the first one is taken to be unclosed.
 */
final class QuotedWords {
  private static final String DOUBLE = "\"“”„«»＂「」『』";
  private static final String SINGLE = "'‘’‹›‚";
  private static final String OPENS = "“‘„«‹‚「『";
  private static final String CLOSES = "”’»›」』";
  private static final int LONGEST = 3_000;

  private QuotedWords() {}

  /** The words without their marks, in order; those inside others too. */
  static List<Span> in(String content, Span within) {
    List<Span> found = new ArrayList<>();
    int doubleAt = -1;
    int singleAt = -1;
    for (int i = within.start(); i < within.end(); i++) {
      char c = content.charAt(i);
      if (endsParagraph(content, i, within.end())) {
        doubleAt = -1;
        singleAt = -1;
      } else if (DOUBLE.indexOf(c) >= 0) {
        doubleAt = pair(content, within, doubleAt, i, found);
      } else if (SINGLE.indexOf(c) >= 0 && !isApostrophe(content, i, singleAt >= 0)) {
        singleAt = pair(content, within, singleAt, i, found);
      }
    }
    found.sort(null);
    return found;
  }

  /** The opening mark that is still open after this one; -1 for none. */
  private static int pair(String content, Span within, int open, int at, List<Span> found) {
    if (opens(content, within, at, open >= 0)) {
      return at;
    }
    if (open >= 0 && at > open + 1 && at - open <= LONGEST) {
      found.add(new Span(open + 1, at));
    }
    return -1;
  }

  /** By its neighbours where they tell, by its shape where they do not. */
  private static boolean opens(String content, Span within, int at, boolean isOpen) {
    boolean wordBefore = at > within.start() && !isOpener(content.charAt(at - 1));
    boolean wordAfter = at + 1 < within.end() && startsWords(content.charAt(at + 1));
    if (wordBefore != wordAfter) {
      return wordAfter;
    }
    char c = content.charAt(at);
    if (OPENS.indexOf(c) >= 0) {
      return true;
    }
    return CLOSES.indexOf(c) < 0 && !isOpen;
  }

  private static boolean isOpener(char c) {
    return Typography.isWhite(c) || "([{—–/*".indexOf(c) >= 0 || OPENS.indexOf(c) >= 0;
  }

  private static boolean startsWords(char c) {
    return Character.isLetterOrDigit(c)
        || "…*[($€£".indexOf(c) >= 0
        || OPENS.indexOf(c) >= 0
        || c == '¿'
        || c == '¡';
  }

  /** Inside a word, before a shortened one, or behind a plural s with nothing to close. */
  private static boolean isApostrophe(String content, int at, boolean isOpen) {
    char c = content.charAt(at);
    if (c == '‹' || c == '›' || c == '‚') {
      return false;
    }
    boolean letterBefore = at > 0 && Character.isLetterOrDigit(content.charAt(at - 1));
    boolean letterAfter =
        at + 1 < content.length() && Character.isLetterOrDigit(content.charAt(at + 1));
    return letterBefore && (letterAfter || !isOpen);
  }

  /** At a blank line, unless the sentence goes on behind it, as over a page break. */
  private static boolean endsParagraph(String content, int at, int end) {
    if (content.charAt(at) != '\n') {
      return false;
    }
    int next = at + 1;
    boolean blank = false;
    while (next < end && Typography.isWhite(content.charAt(next))) {
      blank |= content.charAt(next) == '\n';
      next++;
    }
    return blank && !(next < end && Character.isLowerCase(content.charAt(next)));
  }
}
