package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Place;
import org.gainsay.diagnostic.Related;
import org.gainsay.diagnostic.Severity;
import org.gainsay.text.Visible;

/** Diagnostics for a person: each with the lines it speaks of, underlined, and its help. */
public final class FullText {
  private final Ink ink;
  private final StringBuilder page = new StringBuilder();

  private FullText(Ink ink) {
    this.ink = ink;
  }

  /** All diagnostics, an empty line after each. */
  public static String of(List<Diagnostic> diagnostics, Ink ink) {
    FullText text = new FullText(ink);
    diagnostics.forEach(text::add);
    return text.page.toString();
  }

  private void add(Diagnostic diagnostic) {
    Severity severity = diagnostic.severity();
    List<Excerpt> lines = Excerpt.of(diagnostic.place());
    int margin = margin(diagnostic, lines);
    String name = severity.label() + "[" + diagnostic.code().label() + "]";
    page.append(ink.of(severity, name))
        .append(ink.bold(": " + Visible.line(diagnostic.message())))
        .append("\n");
    place(" ".repeat(margin) + "-->", diagnostic.place(), lines, margin, severity, "");
    for (Related related : diagnostic.related()) {
      place(
          " ".repeat(margin) + ":::",
          related.place(),
          Excerpt.of(related.place()),
          margin,
          Severity.NOTE,
          Visible.line(related.message()));
    }
    help(diagnostic.help());
    page.append("\n");
  }

  private static int margin(Diagnostic diagnostic, List<Excerpt> lines) {
    List<Excerpt> all = new ArrayList<>(lines);
    diagnostic.related().forEach(related -> all.addAll(Excerpt.of(related.place())));
    int greatest = all.stream().mapToInt(Excerpt::number).max().orElse(0);
    return Integer.toString(greatest).length();
  }

  private void place(
      String arrow,
      Place place,
      List<Excerpt> lines,
      int margin,
      Severity severity,
      String message) {
    page.append(ink.frame(arrow)).append(" ").append(Visible.line(place.toString())).append("\n");
    for (int i = 0; i < lines.size(); i++) {
      String label = i == lines.size() - 1 && !message.isEmpty() ? " " + message : "";
      excerpt(lines.get(i), margin, severity, label);
    }
    if (lines.isEmpty() && !message.isEmpty()) {
      page.append(" ".repeat(margin + 5)).append(message).append("\n");
    }
  }

  private void excerpt(Excerpt line, int margin, Severity severity, String label) {
    String number = line.number() == 0 ? "" : Integer.toString(line.number());
    String gutter = " ".repeat(margin - number.length()) + number + " |";
    page.append(ink.frame(gutter)).append(line.shown().isEmpty() ? "" : " " + line.shown());
    page.append("\n");
    if (line.number() > 0) {
      page.append(ink.frame(" ".repeat(margin) + " |"))
          .append(" ".repeat(1 + line.column()))
          .append(ink.of(severity, "^".repeat(line.width()) + label))
          .append("\n");
    }
  }

  private void help(String help) {
    if (!help.isEmpty()) {
      String indented = Visible.lines(help.strip()).replace("\n", "\n      ");
      page.append(ink.good("help")).append(": ").append(indented).append("\n");
    }
  }
}
