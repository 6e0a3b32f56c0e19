package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/**
 * Paragraphs of a text as a reader sees them, also where its lines were cut to one length and no
 * blank line tells where a paragraph ends. Any other line is a paragraph of its own.
 */
final class Paragraphs {
  /** Lines of a text that was cut to one length are no longer than this. */
  private static final int LONGEST_CUT_LINE = 110;

  /** Such a text has at least so many lines in a row. */
  private static final int FEWEST_CUT_LINES = 4;

  private static final String CLOSING = ".!?:…\"'”’»)]";

  private final Text text;
  private final boolean paged;
  private final List<Span> found = new ArrayList<>();

  private Paragraphs(Text text, boolean paged) {
    this.text = text;
    this.paged = paged;
  }

  /**
   * The paragraphs within an extract, in order; blank lines belong to none.
   *
   * @param paged whether its lines are those of pages, with blank lines between paragraphs
   */
  static List<Span> of(Text text, Span extract, boolean paged) {
    Paragraphs paragraphs = new Paragraphs(text, paged);
    List<Span> block = new ArrayList<>();
    int last = text.position(extract.end()).line();
    for (int number = text.position(extract.start()).line(); number <= last; number++) {
      Span line = clipped(text.line(number), extract);
      if (text.slice(line).isBlank()) {
        paragraphs.end(block);
      } else {
        block.add(line);
      }
    }
    paragraphs.end(block);
    return paragraphs.found;
  }

  private static Span clipped(Span line, Span extract) {
    int start = Math.max(line.start(), extract.start());
    return new Span(start, Math.max(start, Math.min(line.end(), extract.end())));
  }

  private void end(List<Span> block) {
    int longest = block.stream().mapToInt(Span::length).max().orElse(0);
    boolean cut = paged || (block.size() >= FEWEST_CUT_LINES && longest <= LONGEST_CUT_LINE);
    int first = 0;
    for (int i = 0; i < block.size(); i++) {
      boolean ends = !cut || i == block.size() - 1 || endsParagraph(block.get(i), longest);
      if (ends) {
        found.add(block.get(first).union(block.get(i)));
        first = i + 1;
      }
    }
    block.clear();
  }

  /** A line that stops well before the others, after a sentence; on a page a row of a table. */
  private boolean endsParagraph(Span line, int longest) {
    String words = text.slice(line).stripTrailing();
    if (paged && words.indexOf('\t') >= 0) {
      return true;
    }
    boolean isShort = words.length() * 4 < longest * 3;
    return isShort && CLOSING.indexOf(words.charAt(words.length() - 1)) >= 0;
  }
}
