package org.gainsay.notation;

import java.util.List;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Place;
import org.gainsay.diagnostic.Reports;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/** A file under reading, with what was found wrong so far; nothing is said twice of one place. */
final class Page {
  private final String file;
  private final Text text;
  private final Reports reports = new Reports();

  Page(String file, Text text) {
    this.file = file;
    this.text = text;
  }

  /** The same file with another text, and nothing found in it yet. */
  Page rewritten(String content) {
    return new Page(file, Text.of(content));
  }

  Place place(Span span) {
    return new Place(file, text, span);
  }

  String content() {
    return text.content();
  }

  void report(Code code, Span span, String message, String help) {
    report(Diagnostic.of(code, place(span), message, help));
  }

  void report(Diagnostic diagnostic) {
    reports.add(diagnostic);
  }

  int reports() {
    return reports.count();
  }

  List<Diagnostic> found() {
    return reports.list();
  }

  /** A stretch of text as a message shows it: one line, cut after sixty characters. */
  String shown(int start, int end) {
    String line = content().substring(start, Math.min(end, start + 200)).strip();
    int lineEnd = line.indexOf('\n');
    String first = lineEnd < 0 ? line : line.substring(0, lineEnd).strip();
    return first.codePointCount(0, first.length()) <= 60
        ? first
        : first.substring(0, first.offsetByCodePoints(0, 60)) + "…";
  }
}
