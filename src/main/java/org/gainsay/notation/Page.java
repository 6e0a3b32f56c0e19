package org.gainsay.notation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Place;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/** A file under reading, with what was found wrong so far; nothing is said twice of one place. */
final class Page {
  private final String file;
  private final Text text;
  private final List<Diagnostic> found = new ArrayList<>();
  private final Set<Said> said = new HashSet<>();

  private record Said(Code code, Span span) {}

  Page(String file, Text text) {
    this.file = file;
    this.text = text;
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
    if (said.add(new Said(diagnostic.code(), diagnostic.place().span()))) {
      found.add(diagnostic);
    }
  }

  int reports() {
    return found.size();
  }

  List<Diagnostic> found() {
    return found;
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
