package org.gainsay.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Running headers, footers and page numbers that interrupt a sentence where a page ends.
 *
 * <p>A line counts as furniture when it is a page number that stands apart, when it comes again and
 * again at page breaks or between blank lines, or when it stands alone beside a page break.
 */
public final class PageFurniture {
  private static final int LONGEST_LINE = 80;
  private static final int LONGEST_NUMBER = 16;

  /** Lines between a header and its page break, blank ones and page numbers counted. */
  private static final int NEAR_BREAK = 6;

  private static final int TWICE_AT_BREAKS = 2;
  private static final int OFTEN_APART = 3;

  private final String content;
  private final List<Line> lines = new ArrayList<>();
  private final BitSet looked = new BitSet();
  private final BitSet isFurniture = new BitSet();
  private final BitSet isPageNumber = new BitSet();
  private final Map<String, Integer> atBreaks = new HashMap<>();
  private final Map<String, Integer> apart = new HashMap<>();

  private PageFurniture(String content) {
    this.content = content;
  }

  /**
   * A line of a text, where a page break ends one too.
   *
   * @param span without white space around it
   * @param endsPage whether a page break follows
   */
  private record Line(Span span, boolean endsPage) {
    boolean isBlank() {
      return span.isEmpty();
    }
  }

  /** What stands between the last body line before each interruption and the first after it. */
  public static List<Span> in(String content) {
    PageFurniture furniture = new PageFurniture(content);
    furniture.splitLines();
    furniture.countRepeats();
    return furniture.interruptions();
  }

  private void splitLines() {
    int start = 0;
    for (int at = 0; at < content.length(); at++) {
      if (Typography.isLineEnd(content.charAt(at))) {
        lines.add(
            new Line(Typography.trim(content, new Span(start, at)), content.charAt(at) == '\f'));
        start = at + 1;
      }
    }
    lines.add(new Line(Typography.trim(content, new Span(start, content.length())), false));
  }

  private void countRepeats() {
    for (int i = 0; i < lines.size(); i++) {
      isPageNumber.set(i, looksLikePageNumber(i));
    }
    for (int i = 0; i < lines.size(); i++) {
      if (isShort(i)) {
        if (isAtBreak(i)) {
          atBreaks.merge(wording(i), 1, Integer::sum);
        }
        if (isApart(i)) {
          apart.merge(wording(i), 1, Integer::sum);
        }
      }
    }
  }

  private List<Span> interruptions() {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (isFurniture(i)) {
        int first = i;
        while (first > 0 && isPassed(first - 1)) {
          first--;
        }
        int last = i;
        while (last + 1 < lines.size() && isPassed(last + 1)) {
          last++;
        }
        if (first > 0 && last + 1 < lines.size() && interrupts(first, last)) {
          found.add(lines.get(first - 1).span().upTo(lines.get(last + 1).span()));
        }
        i = last;
      }
    }
    return found;
  }

  private boolean isPassed(int line) {
    return lines.get(line).isBlank() || isFurniture(line);
  }

  private boolean isFurniture(int line) {
    if (!looked.get(line)) {
      looked.set(line);
      isFurniture.set(line, lookLikeFurniture(line));
    }
    return isFurniture.get(line);
  }

  private boolean lookLikeFurniture(int line) {
    if (!isShort(line)) {
      return false;
    }
    if (isPageNumber(line)) {
      return isAtBreak(line) || isApart(line);
    }
    String wording = wording(line);
    return (isAtBreak(line) && atBreaks.getOrDefault(wording, 0) >= TWICE_AT_BREAKS)
        || (isApart(line) && apart.getOrDefault(wording, 0) >= OFTEN_APART)
        || (isAfterBreak(line)
            && line + 1 < lines.size()
            && lines.get(line + 1).isBlank()
            && looksLikeTitle(line));
  }

  private boolean isShort(int line) {
    return !lines.get(line).isBlank() && lines.get(line).span().length() <= LONGEST_LINE;
  }

  /** Nothing but blank lines, or page numbers, between the line and a page break. */
  private boolean isAtBreak(int line) {
    return isBeforeBreak(line) || isAfterBreak(line);
  }

  private boolean isBeforeBreak(int line) {
    for (int i = line; i < Math.min(lines.size(), line + NEAR_BREAK); i++) {
      if (i > line && !lines.get(i).isBlank() && !isPageNumber(i)) {
        return false;
      }
      if (lines.get(i).endsPage()) {
        return true;
      }
    }
    return false;
  }

  private boolean isAfterBreak(int line) {
    for (int i = line - 1; i >= Math.max(0, line - NEAR_BREAK); i--) {
      if (lines.get(i).endsPage()) {
        return true;
      }
      if (!lines.get(i).isBlank() && !isPageNumber(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean looksLikeTitle(int line) {
    int first = text(line).codePointAt(0);
    return !Character.isLowerCase(first) && !endsSentence(line);
  }

  /** A blank line, a page break or a page number on both sides. */
  private boolean isApart(int line) {
    boolean before =
        line == 0
            || lines.get(line - 1).isBlank()
            || lines.get(line - 1).endsPage()
            || isPageNumber(line - 1);
    boolean after =
        line + 1 == lines.size()
            || lines.get(line).endsPage()
            || lines.get(line + 1).isBlank()
            || isPageNumber(line + 1);
    return before && after;
  }

  /** Letters only, since the page number beside a title changes. */
  private String wording(int line) {
    StringBuilder letters = new StringBuilder();
    String key = Folding.key(text(line));
    key.chars().filter(c -> c < '0' || c > '9').forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private boolean isPageNumber(int line) {
    return isPageNumber.get(line);
  }

  /** Digits or a small Roman number, with dashes, bars or the word for a page. */
  private boolean looksLikePageNumber(int line) {
    if (lines.get(line).isBlank() || lines.get(line).span().length() > LONGEST_NUMBER) {
      return false;
    }
    String key = Folding.key(text(line));
    boolean digits = false;
    for (int i = 0; i < key.length(); i++) {
      digits |= key.charAt(i) >= '0' && key.charAt(i) <= '9';
    }
    String words = wording(line);
    boolean only =
        words.isEmpty() || words.equals("page") || words.equals("p") || words.equals("pageof");
    boolean roman = key.length() <= 6 && key.chars().allMatch(c -> "ivxlc".indexOf(c) >= 0);
    return (digits && only && key.length() <= 12) || (!digits && roman && !key.isEmpty());
  }

  /** A page ends, or the sentence goes on: no end before, or a small letter after. */
  private boolean interrupts(int first, int last) {
    for (int i = first - 1; i <= last; i++) {
      if (lines.get(i).endsPage()) {
        return true;
      }
    }
    String next = text(last + 1);
    return !endsSentence(first - 1) || Character.isLowerCase(next.codePointAt(0));
  }

  private boolean endsSentence(int line) {
    String words = text(line);
    int last = words.length() - 1;
    while (last > 0
        && (Typography.isQuotationMark(words.charAt(last)) || words.charAt(last) == ')')) {
      last--;
    }
    return ".!?:。！？؟।".indexOf(words.charAt(last)) >= 0;
  }

  private String text(int line) {
    Span span = lines.get(line).span();
    return content.substring(span.start(), span.end());
  }
}
