package org.gainsay.notation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Edit;
import org.gainsay.diagnostic.Place;
import org.gainsay.diagnostic.Related;
import org.gainsay.text.Span;

/**
 * Reads a YAML text that is indented with tabs: reports the tabs, and reads the rest as if each
 * were as many blanks as make the least trouble.
 */
final class Tabs {
  private final Page page;
  private final Page wide;
  private final int[] origins;
  private Optional<Node> root = Optional.empty();

  private Tabs(Page page, Mask mask, int width) {
    this.page = page;
    String content = page.content();
    StringBuilder text = new StringBuilder(content.length());
    int[] places = new int[expanded(content, width) + 1];
    boolean indent = true;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      indent = c == '\n' || (indent && (c == ' ' || c == '\t'));
      int copies = c == '\t' && indent ? width : 1;
      for (int k = 0; k < copies; k++) {
        places[text.length()] = i;
        boolean blank = copies > 1 || (mask.covers(i) && c != '\n');
        text.append(blank ? ' ' : c);
      }
    }
    places[text.length()] = content.length();
    this.origins = places;
    this.wide = page.rewritten(text.toString());
  }

  private static int expanded(String content, int width) {
    return content.length() + (int) content.chars().filter(c -> c == '\t').count() * (width - 1);
  }

  /** Whether a line is indented with a tab. */
  static boolean indent(String content) {
    boolean indent = true;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (indent && c == '\t') {
        return true;
      }
      indent = c == '\n' || (indent && c == ' ');
    }
    return false;
  }

  static Optional<Node> read(Page page, int start, Mask mask) {
    refuse(page);
    Tabs best =
        Stream.of(2, 4, 8)
            .map(width -> new Tabs(page, mask, width).run(start))
            .min(Comparator.comparingInt(tabs -> tabs.wide.reports()))
            .orElseThrow();
    best.wide.found().forEach(diagnostic -> page.report(best.back(diagnostic)));
    return best.root.map(best::back);
  }

  private Tabs run(int start) {
    root = YamlRecovery.read(wide, start, new Mask());
    return this;
  }

  /** Reports each run of lines that are indented with tabs. */
  private static void refuse(Page page) {
    String content = page.content();
    boolean running = false;
    for (int at = 0; at < content.length(); ) {
      int last = content.indexOf('\n', at);
      int end = last < 0 ? content.length() : last + 1;
      int tab = tab(content, at, end);
      if (tab >= 0 && !running) {
        page.report(
            Code.TAB_INDENT,
            new Span(tab, tab + 1),
            "this line is indented with a tab, which YAML does not allow",
            "indent with blanks: two for each level");
      }
      running = tab >= 0;
      at = end;
    }
  }

  /** The first tab in the indentation of a line that holds anything, or −1. */
  private static int tab(String content, int start, int end) {
    int first = start;
    int tab = -1;
    while (first < end && Character.isWhitespace(content.charAt(first))) {
      if (tab < 0 && content.charAt(first) == '\t') {
        tab = first;
      }
      first++;
    }
    return first == end ? -1 : tab;
  }

  // The way back

  private Span back(Span span) {
    return new Span(origins[span.start()], Math.max(origins[span.start()], origins[span.end()]));
  }

  private Node back(Node node) {
    return node.fold(
        mapping ->
            new Node.Mapping(
                back(mapping.span()),
                mapping.entries().stream()
                    .map(entry -> new Node.Entry(back(entry.key()), back(entry.value())))
                    .toList(),
                mapping.flow()),
        sequence ->
            new Node.Sequence(
                back(sequence.span()),
                sequence.items().stream().map(this::back).toList(),
                sequence.flow()),
        scalar -> back(scalar),
        unread -> new Node.Unread(back(unread.span())));
  }

  private Node.Scalar back(Node.Scalar scalar) {
    return new Node.Scalar(back(scalar.span()), scalar.text(), scalar.style());
  }

  private Diagnostic back(Diagnostic diagnostic) {
    List<Related> related =
        diagnostic.related().stream()
            .map(other -> new Related(back(other.place()), other.message()))
            .toList();
    return new Diagnostic(
        diagnostic.code(),
        diagnostic.severity(),
        back(diagnostic.place()),
        diagnostic.message(),
        diagnostic.help(),
        related,
        diagnostic.claim(),
        diagnostic.edit().map(edit -> new Edit(back(edit.place()), edit.replacement())));
  }

  private Place back(Place place) {
    return page.place(back(place.span()));
  }
}
