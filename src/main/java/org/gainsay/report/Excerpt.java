package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.diagnostic.Place;
import org.gainsay.text.Span;
import org.gainsay.text.Text;
import org.gainsay.text.Visible;

/**
 * One line of a text as shown, with the columns to underline.
 *
 * @param number of the line, from 1; 0 for lines left out
 * @param shown what is safe to print, shortened around what is underlined
 * @param column how many columns stand before the underlined ones
 * @param width how many columns are underlined
 */
record Excerpt(int number, String shown, int column, int width) {
  private static final int COLUMNS = 100;
  private static final int MOST_LINES = 4;
  private static final String LEFT_OUT = "…";

  /** The lines of a place, at most a few; none for a text without lines. */
  static List<Excerpt> of(Place place) {
    Text text = place.text();
    if (text.length() == 0) {
      return List.of();
    }
    int first = text.position(place.span().start()).line();
    int last = lastLine(text, place.span());
    List<Excerpt> excerpts = new ArrayList<>();
    for (int line = first; line <= last; line++) {
      if (last - first >= MOST_LINES && line == first + 2) {
        excerpts.add(new Excerpt(0, LEFT_OUT, 0, 0));
        line = last;
      }
      excerpts.add(line(text, line, place.span()));
    }
    return excerpts;
  }

  /** A span that ends with a line end does not reach into the next line. */
  private static int lastLine(Text text, Span span) {
    int end = span.end();
    while (end > span.start() && "\r\n".indexOf(text.content().charAt(end - 1)) >= 0) {
      end--;
    }
    return text.position(end).line();
  }

  private static Excerpt line(Text text, int number, Span span) {
    Span line = text.line(number);
    int start = Math.max(line.start(), Math.min(span.start(), line.end()));
    int end = Math.max(start, Math.min(span.end(), line.end()));
    String content = text.content();
    if (start == line.start() && number > text.position(span.start()).line()) {
      start = skipSpaces(content, start, end);
    }
    if (line.start() == 0 && content.startsWith("\uFEFF")) {
      line = new Span(1, Math.max(1, line.end()));
      start = Math.max(1, start);
      end = Math.max(1, end);
    }
    return around(content, line, new Span(start, end), number);
  }

  private static int skipSpaces(String content, int start, int end) {
    int at = start;
    while (at < end && content.charAt(at) == ' ') {
      at++;
    }
    return at == end ? start : at;
  }

  /** The line whole if there is room, else what lies around the span, in whole words. */
  private static Excerpt around(String content, Span line, Span span, int number) {
    Span near =
        new Span(
            Math.max(line.start(), span.start() - COLUMNS),
            Math.min(line.end(), Math.min(span.end(), span.start() + COLUMNS) + COLUMNS));
    boolean whole = near.equals(line) && Visible.width(shown(content, line)) <= COLUMNS;
    Span part = whole ? line : shorten(content, line, span);
    String before =
        (part.start() > line.start() ? LEFT_OUT + " " : "")
            + Visible.line(content.substring(part.start(), span.start()));
    String marked = Visible.line(content.substring(span.start(), Math.min(span.end(), part.end())));
    String after =
        (part.end() > span.end() ? Visible.line(content.substring(span.end(), part.end())) : "")
            + (part.end() < line.end() ? " " + LEFT_OUT : "");
    return new Excerpt(
        number,
        (before + marked + after).stripTrailing(),
        Visible.width(before),
        Math.max(1, Visible.width(marked)));
  }

  private static Span shorten(String content, Span line, Span span) {
    int end = fitting(content, span.start(), Math.min(span.end(), line.end()), COLUMNS - 8);
    if (end < span.end()) {
      return new Span(span.start(), end);
    }
    int room = COLUMNS - 4 - Visible.width(shown(content, span));
    int start = backwards(content, line.start(), span.start(), room * 2 / 3);
    int used = Visible.width(shown(content, new Span(start, span.start())));
    int stop = fitting(content, span.end(), line.end(), room - used);
    return new Span(
        start == line.start() ? start : wordStart(content, start, span.start()),
        stop == line.end() ? stop : wordEnd(content, span.end(), stop));
  }

  /** How far from {@code start} a text goes on for at most so many columns. */
  private static int fitting(String content, int start, int end, int columns) {
    int at = start;
    int left = columns;
    while (at < end) {
      int c = content.codePointAt(at);
      left -= Visible.width(Visible.line(Character.toString(c)));
      if (left < 0) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static int backwards(String content, int start, int end, int columns) {
    int at = end;
    int left = columns;
    while (at > start) {
      int c = content.codePointBefore(at);
      left -= Visible.width(Visible.line(Character.toString(c)));
      if (left < 0) {
        return at;
      }
      at -= Character.charCount(c);
    }
    return at;
  }

  private static int wordStart(String content, int start, int end) {
    for (int at = start; at < end; at++) {
      if (content.charAt(at) == ' ') {
        return at + 1;
      }
    }
    return start;
  }

  private static int wordEnd(String content, int start, int end) {
    for (int at = end; at > start; at--) {
      if (content.charAt(at) == ' ') {
        return at;
      }
    }
    return end;
  }

  private static String shown(String content, Span span) {
    return Visible.line(content.substring(span.start(), span.end()));
  }
}
