package org.gainsay.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.text.Tokens;
import org.gainsay.text.Typography;

/**
 * A quote taken apart at its marked gaps and insertions.
 *
 * @param whole the quote as it stands, marks and all
 * @param fragments what must stand in the text, in order
 * @param gaps between each fragment and the next
 * @param outer marks before the first fragment and after the last
 */
record Marked(Pattern whole, List<Pattern> fragments, List<Gap> gaps, List<Gap> outer) {
  /** How far apart two fragments may stand when words were left out between them. */
  static final int ELLIPSIS_REACH = 4_000;

  /** How many characters editorial words may stand for. */
  static final int BRACKET_REACH = 60;

  /**
   * Marks between two fragments.
   *
   * @param words as marked
   * @param inserted the editorial words, empty when there are none
   * @param reach how many characters of the text it may hide
   */
  record Gap(String words, String inserted, int reach) {
    static Gap ellipsis(String words) {
      return new Gap(words, "", ELLIPSIS_REACH);
    }

    static Gap brackets(String words) {
      return new Gap(words, words.substring(1, words.length() - 1), BRACKET_REACH);
    }

    boolean isInsertion() {
      return reach == BRACKET_REACH || !inserted.isEmpty();
    }

    boolean isLetter() {
      return inserted.codePointCount(0, inserted.length()) == 1
          && Character.isLetter(inserted.codePointAt(0));
    }

    /** Two marks in a row. */
    Gap and(Gap next) {
      return new Gap(
          words + " " + next.words,
          (inserted + " " + next.inserted).strip(),
          Math.max(reach, next.reach));
    }
  }

  boolean hasMarks() {
    return !gaps.isEmpty() || !outer.isEmpty();
  }

  boolean hasInsertions() {
    return gaps.stream().anyMatch(Gap::isInsertion) || outer.stream().anyMatch(Gap::isInsertion);
  }

  /** Whether a mark stands inside a word, as in {@code [T]he}, or is a word of one letter. */
  boolean marksLetters() {
    return fragments.stream().anyMatch(fragment -> fragment.openStart() || fragment.openEnd())
        || Stream.concat(outer.stream(), gaps.stream()).anyMatch(Gap::isLetter);
  }

  static Marked of(String quote) {
    Parser parser = new Parser(quote);
    parser.run();
    return parser.marked();
  }

  /** Reads marks from left to right. */
  private static final class Parser {
    private final String quote;
    private final List<Pattern> fragments = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Gap> outer = new ArrayList<>();
    private final List<Gap> pending = new ArrayList<>();
    private int fragmentStart;

    Parser(String quote) {
      this.quote = quote;
    }

    Marked marked() {
      return new Marked(Pattern.of(quote), fragments, gaps, outer);
    }

    void run() {
      for (int at = 0; at < quote.length(); ) {
        int end = markEnd(at);
        if (end > at) {
          endFragment(at);
          pending.add(gap(quote.substring(at, end)));
          fragmentStart = end;
          at = end;
        } else {
          at++;
        }
      }
      endFragment(quote.length());
      outer.addAll(pending);
    }

    private void endFragment(int end) {
      Pattern fragment =
          Pattern.of(
              quote.substring(fragmentStart, end), touches(fragmentStart - 1), touchesEnd(end));
      if (fragment.isEmpty()) {
        return;
      }
      if (fragments.isEmpty()) {
        outer.addAll(pending);
      } else if (!pending.isEmpty()) {
        gaps.add(pending.stream().reduce(Gap::and).orElseThrow());
      }
      pending.clear();
      fragments.add(fragment);
    }

    /** Whether a closing bracket at {@code close} stands right before a letter. */
    private boolean touches(int close) {
      return close >= 0
          && quote.charAt(close) == ']'
          && close + 1 < quote.length()
          && Tokens.isWord(quote.codePointAt(close + 1));
    }

    /** Whether an opening bracket at {@code open} stands right after a letter. */
    private boolean touchesEnd(int open) {
      return open > 0
          && open < quote.length()
          && quote.charAt(open) == '['
          && Tokens.isWord(quote.codePointBefore(open));
    }

    private static Gap gap(String mark) {
      return isEllipsis(mark) ? Gap.ellipsis(mark) : Gap.brackets(mark);
    }

    private static boolean isEllipsis(String mark) {
      return mark.chars().allMatch(c -> ".…[]()".indexOf(c) >= 0 || Typography.isWhite(c))
          && mark.chars().anyMatch(c -> c == '.' || c == '…');
    }

    private int markEnd(int at) {
      char c = quote.charAt(at);
      if (c == '[') {
        int close = quote.indexOf(']', at);
        return close < 0 || quote.lastIndexOf('[', close) != at ? at : close + 1;
      }
      if (c == '(') {
        int dots = dotsEnd(skipWhite(at + 1));
        int close = skipWhite(dots);
        boolean only = dots > at + 1 && close < quote.length() && quote.charAt(close) == ')';
        return only ? close + 1 : at;
      }
      int end = dotsEnd(at);
      return end;
    }

    /** The end of an ellipsis that begins here, or {@code at}. */
    private int dotsEnd(int at) {
      int end = at;
      int dots = 0;
      for (int i = at; i < quote.length(); i++) {
        char c = quote.charAt(i);
        if (c == '…' || c == '.') {
          dots += c == '…' ? 3 : 1;
          end = i + 1;
        } else if (!Typography.isWhite(c) || dots == 0) {
          break;
        }
      }
      return dots >= 3 ? end : at;
    }

    private int skipWhite(int at) {
      int i = at;
      while (i < quote.length() && Typography.isWhite(quote.charAt(i))) {
        i++;
      }
      return i;
    }
  }
}
