package org.gainsay.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Place;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/**
 * A table as RFC 4180 has it, and as spreadsheets write it: with a byte order mark, a line {@code
 * sep=;} and another delimiter.
 *
 * @param header the cells of the first row
 * @param rows those behind it that hold anything, as long as the header
 */
public record DelimitedTable(List<Cell> header, List<List<Cell>> rows, List<Diagnostic> problems) {
  private static final String DELIMITERS = ",;\t|";
  private static final String SEP = "sep=";

  public DelimitedTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /** What a cell says, and where it stands with its quotation marks. */
  public record Cell(String text, Place place) {
    public boolean isEmpty() {
      return text.isEmpty();
    }
  }

  /**
   * Reads a file; rows that cannot be read are left out and reported.
   *
   * @param delimiter between the cells; empty for the one that stands in the first row most often
   */
  public static DelimitedTable read(String file, Text text, Optional<Character> delimiter) {
    return new Reader(file, text, delimiter).read();
  }

  /** Reads one file from its first character to its last. */
  private static final class Reader {
    private final String content;
    private final Place file;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final char delimiter;
    private int at;

    Reader(String file, Text text, Optional<Character> delimiter) {
      this.content = text.content();
      this.file = new Place(file, text, Span.at(0));
      this.at = content.startsWith("\uFEFF") ? 1 : 0;
      Optional<Character> named = named();
      this.delimiter = delimiter.or(() -> named).orElseGet(this::likeliest);
    }

    /** The first line of Excel's own. */
    private Optional<Character> named() {
      boolean named =
          content.regionMatches(true, at, SEP, 0, SEP.length())
              && at + SEP.length() + 1 <= content.length()
              && (at + SEP.length() + 1 == content.length()
                  || isLineEnd(content.charAt(at + SEP.length() + 1)));
      if (!named) {
        return Optional.empty();
      }
      char sign = content.charAt(at + SEP.length());
      at += SEP.length() + 1;
      lineEnd();
      return Optional.of(sign);
    }

    private char likeliest() {
      int[] counts = new int[DELIMITERS.length()];
      boolean quoted = false;
      for (int i = at; i < content.length() && (quoted || !isLineEnd(content.charAt(i))); i++) {
        quoted ^= content.charAt(i) == '"';
        int which = DELIMITERS.indexOf(content.charAt(i));
        if (!quoted && which >= 0) {
          counts[which]++;
        }
      }
      int most = 0;
      for (int i = 1; i < counts.length; i++) {
        most = counts[i] > counts[most] ? i : most;
      }
      return DELIMITERS.charAt(most);
    }

    DelimitedTable read() {
      List<Cell> header = at < content.length() ? row() : List.of();
      List<List<Cell>> rows = new ArrayList<>();
      while (at < content.length()) {
        int before = problems.size();
        List<Cell> row = row();
        boolean sound = problems.size() == before && row.stream().anyMatch(it -> !it.isEmpty());
        if (sound && fits(row, header)) {
          rows.add(filled(row, header.size()));
        }
      }
      return new DelimitedTable(header, rows, problems);
    }

    /** Spreadsheets leave empty cells out at the end, or add some. */
    private boolean fits(List<Cell> row, List<Cell> header) {
      Optional<Cell> beyond =
          row.stream().skip(header.size()).filter(it -> !it.isEmpty()).findFirst();
      beyond.ifPresent(
          cell ->
              report(
                  cell.place().span(),
                  "the row has " + row.size() + " cells, the header " + header.size(),
                  "put quotation marks around a cell that holds the delimiter"));
      return beyond.isEmpty();
    }

    private List<Cell> filled(List<Cell> row, int size) {
      List<Cell> filled = new ArrayList<>(row.subList(0, Math.min(size, row.size())));
      Place end = row.get(row.size() - 1).place();
      while (filled.size() < size) {
        filled.add(new Cell("", end.at(Span.at(end.span().end()))));
      }
      return filled;
    }

    private List<Cell> row() {
      List<Cell> cells = new ArrayList<>();
      cells.add(cell());
      while (at < content.length() && content.charAt(at) == delimiter) {
        at++;
        cells.add(cell());
      }
      lineEnd();
      return cells;
    }

    private Cell cell() {
      int start = at;
      if (at < content.length() && content.charAt(at) == '"') {
        return quoted();
      }
      while (at < content.length() && !ends(at)) {
        at++;
      }
      return cell(content.substring(start, at), start);
    }

    private Cell quoted() {
      int start = at++;
      StringBuilder text = new StringBuilder();
      while (at < content.length()) {
        char c = content.charAt(at);
        if (c != '"') {
          text.append(c);
        } else if (at + 1 < content.length() && content.charAt(at + 1) == '"') {
          text.append(c);
          at++;
        } else {
          at++;
          return closed(text, start);
        }
        at++;
      }
      report(
          new Span(start, start + 1),
          "a quotation mark is opened and not closed",
          "close it, or double it where it is part of the text");
      return cell(text.toString(), start);
    }

    private Cell closed(StringBuilder text, int start) {
      int end = at;
      while (at < content.length() && !ends(at)) {
        at++;
      }
      if (!content.substring(end, at).isBlank()) {
        report(
            new Span(end, at),
            "text stands behind the closing quotation mark",
            "double the quotation marks inside the cell");
      }
      return cell(text.toString(), start);
    }

    private Cell cell(String text, int start) {
      return new Cell(stripped(text), file.at(new Span(start, at)));
    }

    /** No-break spaces too. */
    private static String stripped(String text) {
      return text.replace('\u00A0', ' ').strip();
    }

    private boolean ends(int index) {
      return content.charAt(index) == delimiter || isLineEnd(content.charAt(index));
    }

    private static boolean isLineEnd(char c) {
      return c == '\n' || c == '\r';
    }

    private void lineEnd() {
      if (at < content.length() && content.charAt(at) == '\r') {
        at++;
      }
      if (at < content.length() && content.charAt(at) == '\n') {
        at++;
      }
    }

    private void report(Span span, String message, String help) {
      problems.add(Diagnostic.of(Code.CSV_SYNTAX, file.at(span), message, help));
    }
  }
}
