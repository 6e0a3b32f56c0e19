package org.gainsay.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.diagnostic.Code;
import org.gainsay.text.Span;

/**
 * Reads a YAML text that has mistakes in its syntax: what cannot be read as a whole is read item by
 * item and key by key, by indentation, so that only the broken piece is lost.
 */
final class YamlRecovery {
  private final Page page;
  private final Mask mask;

  private YamlRecovery(Page page, Mask mask) {
    this.page = page;
    this.mask = mask;
  }

  static Optional<Node> read(Page page, int start, Mask mask) {
    return new YamlRecovery(page, mask).stretch(start, page.content().length(), 0);
  }

  /** A line that holds something other than a comment; {@code indent} counts from its start. */
  private record Line(int start, int first, boolean item) {
    int indent() {
      return first - start;
    }
  }

  private Optional<Node> stretch(int start, int end, int depth) {
    YamlAttempt.Outcome outcome = YamlAttempt.read(page, start, end, mask);
    if (outcome.fault().isEmpty()) {
      return outcome.node();
    }
    int before = page.reports();
    if (outcome.fault().get().problem().startsWith("found character '\\t")) {
      refuseTab(start, end);
      if (page.reports() > before) {
        return stretch(start, end, depth);
      }
    }
    Node node =
        depth > Limits.DEPTH ? new Node.Unread(new Span(start, end)) : pieces(start, end, depth);
    if (page.reports() == before) {
      page.report(YamlFault.diagnose(page, outcome.fault().get()));
    }
    return Optional.of(node);
  }

  private Node pieces(int start, int end, int depth) {
    List<Line> lines = lines(start, end);
    if (lines.isEmpty()) {
      return new Node.Unread(new Span(start, end));
    }
    Line first = lines.get(0);
    if (isValue(first, end)) {
      return meant(first.first(), end);
    }
    return first.item() ? items(lines, end, depth) : keys(lines, end, depth);
  }

  /** Whether a value begins there that stands on a line of its own. */
  private boolean isValue(Line line, int end) {
    char sign = page.content().charAt(line.first());
    return "[{".indexOf(sign) >= 0
        || ("\"'&*!|>%@`".indexOf(sign) >= 0
            && colon(line.first(), lineEnd(line.first(), end)) < 0);
  }

  // Lists

  private Node items(List<Line> lines, int end, int depth) {
    List<Line> heads = heads(lines, true);
    List<Node> items = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      Line head = heads.get(i);
      int to = i + 1 < heads.size() ? heads.get(i + 1).start() : end;
      if (head.item()) {
        item(head, to, depth).ifPresent(items::add);
      } else {
        stray(head, to, depth, items);
      }
    }
    return new Node.Sequence(new Span(lines.get(0).first(), end), items, false);
  }

  private Optional<Node> item(Line head, int to, int depth) {
    YamlAttempt.Outcome outcome = YamlAttempt.read(page, head.start(), to, mask);
    if (outcome.fault().isEmpty()
        && outcome.node().isPresent()
        && outcome.node().get() instanceof Node.Sequence one) {
      return one.items().stream().findFirst();
    }
    mask.add(head.first(), head.first() + 1);
    return stretch(head.start(), to, depth + 1);
  }

  /** A line between items that is none: it most likely belongs to the item above. */
  private void stray(Line head, int to, int depth, List<Node> items) {
    refuseIndent(head, "stands as far left as the `-` above it");
    Optional<Node> node = stretch(head.start(), to, depth + 1);
    int last = items.size() - 1;
    if (node.isPresent()
        && node.get() instanceof Node.Mapping more
        && last >= 0
        && items.get(last) instanceof Node.Mapping item) {
      items.set(last, joined(item, more));
    }
  }

  private static Node.Mapping joined(Node.Mapping one, Node.Mapping more) {
    List<Node.Entry> entries = new ArrayList<>(one.entries());
    entries.addAll(more.entries());
    return new Node.Mapping(one.span().union(more.span()), entries, one.flow());
  }

  // Keys

  private Node keys(List<Line> lines, int end, int depth) {
    List<Line> heads = heads(lines, false);
    List<Node.Entry> entries = new ArrayList<>();
    boolean one = heads.size() == 1;
    for (int i = 0; i < heads.size(); i++) {
      Line head = heads.get(i);
      int to = i + 1 < heads.size() ? heads.get(i + 1).start() : end;
      if (head.indent() != lines.get(0).indent()) {
        refuseIndent(head, "is indented otherwise than the lines it belongs to");
      }
      if (one) {
        broken(head, to, depth, entries);
      } else if (stretch(head.start(), to, depth + 1).orElse(null) instanceof Node.Mapping part) {
        entries.addAll(part.entries());
      } else if (colon(head.first(), lineEnd(head.first(), to)) < 0) {
        refuseLine(head);
      }
    }
    Span span = new Span(lines.get(0).first(), end);
    return entries.isEmpty() ? new Node.Unread(span) : new Node.Mapping(span, entries, false);
  }

  /** A single key whose value does not read. */
  private void broken(Line head, int end, int depth, List<Node.Entry> entries) {
    int lineEnd = lineEnd(head.start(), end);
    int colon = colon(head.first(), lineEnd);
    if (colon < 0) {
      refuseLine(head);
      return;
    }
    Node.Scalar key = key(head.first(), colon);
    int value = skipBlanks(colon + 1, lineEnd);
    if (value == lineEnd || page.content().charAt(value) == '#') {
      Optional<Node> nested =
          lineEnd < end ? stretch(lineEnd, end, depth + 1) : Optional.<Node>empty();
      entries.add(new Node.Entry(key, nested.orElse(new Node.Unread(new Span(value, value)))));
    } else {
      inline(key, value, end, depth, entries);
    }
  }

  private void inline(Node.Scalar key, int value, int end, int depth, List<Node.Entry> entries) {
    int lineEnd = lineEnd(value, end);
    List<Line> below = lines(lineEnd, end);
    boolean keyBelow =
        !below.isEmpty()
            && isWord(below.get(0).first())
            && "[{\"'".indexOf(page.content().charAt(value)) < 0;
    if (keyBelow) {
      refuseIndent(below.get(0), "is indented deeper than `" + key.text() + "`, which has a value");
      entries.add(new Node.Entry(key, plain(value, lineEnd)));
      if (stretch(lineEnd, end, depth + 1).orElse(null) instanceof Node.Mapping part) {
        entries.addAll(part.entries());
      }
      return;
    }
    entries.add(new Node.Entry(key, meant(value, end)));
  }

  /** The value that the analyst most likely meant, so that it can be looked up all the same. */
  private Node meant(int value, int end) {
    YamlAttempt.Outcome outcome = YamlAttempt.read(page, lineStart(value), end, mask);
    Node.Scalar whole = plain(value, end);
    Optional<YamlAttempt.Fault> fault = outcome.fault();
    if (fault.isEmpty()) {
      return new Node.Unread(whole.span());
    }
    boolean syntax = fault.get().kind() == YamlAttempt.Fault.Kind.SYNTAX;
    if (syntax && !whole.text().isEmpty() && Trap.catches(whole.text(), fault.get())) {
      page.report(Trap.diagnose(page, whole.span(), whole.text(), fault.get()));
      return whole;
    }
    page.report(YamlFault.diagnose(page, fault.get()));
    return new Node.Unread(whole.span());
  }

  /** The words of a stretch, its lines folded into one. */
  private Node.Scalar plain(int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(page.content().charAt(last - 1))) {
      last--;
    }
    if (last - start > Limits.SCALAR) {
      return new Node.Scalar(new Span(start, last), "", Node.Style.PLAIN);
    }
    StringBuilder words = new StringBuilder();
    page.content()
        .substring(start, last)
        .lines()
        .map(String::strip)
        .forEach(line -> words.append(words.isEmpty() ? "" : " ").append(line));
    return new Node.Scalar(new Span(start, last), words.toString(), Node.Style.PLAIN);
  }

  // Lines

  /** The lines at which pieces begin: as far left as the first one, or further. */
  private static List<Line> heads(List<Line> lines, boolean list) {
    List<Line> heads = new ArrayList<>();
    int indent = lines.get(0).indent();
    for (Line line : lines) {
      boolean nestedItem = !list && line.item() && line.indent() == indent;
      if (line.indent() <= indent && !nestedItem) {
        heads.add(line);
      }
    }
    return heads;
  }

  private List<Line> lines(int start, int end) {
    List<Line> lines = new ArrayList<>();
    for (int at = start; at < end; at = lineEnd(at, end)) {
      int last = lineEnd(at, end);
      int first = skipBlanks(at, last);
      if (first < last && !isLineEnd(first) && page.content().charAt(first) != '#') {
        lines.add(new Line(at, first, isItem(first, last)));
      }
    }
    return lines;
  }

  private boolean isItem(int first, int end) {
    return page.content().charAt(first) == '-'
        && !mask.covers(first)
        && (first + 1 >= end || Character.isWhitespace(page.content().charAt(first + 1)));
  }

  private boolean isLineEnd(int offset) {
    char c = page.content().charAt(offset);
    return c == '\n' || c == '\r';
  }

  private int skipBlanks(int from, int end) {
    int at = from;
    while (at < end && (Character.isWhitespace(page.content().charAt(at)) || mask.covers(at))) {
      at++;
    }
    return at;
  }

  /** The start of the next line. */
  private int lineEnd(int from, int end) {
    int found = page.content().indexOf('\n', from);
    return found < 0 || found >= end ? end : found + 1;
  }

  private int lineStart(int offset) {
    return page.content().lastIndexOf('\n', offset - 1) + 1;
  }

  /** The colon after the key at {@code first}, or −1. */
  private int colon(int first, int lineEnd) {
    String content = page.content();
    int from = first;
    char quote = content.charAt(first);
    if (quote == '"' || quote == '\'') {
      int closing = content.indexOf(quote, first + 1);
      from = closing < 0 ? lineEnd : closing;
    }
    for (int i = from; i < lineEnd; i++) {
      boolean ends = i + 1 >= lineEnd || Character.isWhitespace(content.charAt(i + 1));
      if (content.charAt(i) == ':' && ends) {
        return i;
      }
    }
    return -1;
  }

  private Node.Scalar key(int first, int colon) {
    String written = page.content().substring(first, colon).stripTrailing();
    boolean quoted = written.length() > 1 && "\"'".indexOf(written.charAt(0)) >= 0;
    String text = quoted ? written.substring(1, written.length() - 1) : written;
    Node.Style style = quoted ? Node.Style.SINGLE_QUOTED : Node.Style.PLAIN;
    return new Node.Scalar(new Span(first, first + written.length()), text, style);
  }

  /** Whether a word of small letters and a colon stand there, as keys of a ledger do. */
  private boolean isWord(int first) {
    String content = page.content();
    int at = first;
    while (at < content.length() && (isSmall(content.charAt(at)) || content.charAt(at) == '_')) {
      at++;
    }
    return at > first
        && at < content.length()
        && content.charAt(at) == ':'
        && (at + 1 == content.length() || Character.isWhitespace(content.charAt(at + 1)));
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  // Reports

  private void refuseIndent(Line line, String what) {
    Span span = shown(line);
    page.report(
        Code.YAML_SYNTAX,
        span,
        "`" + page.shown(span.start(), span.end()) + "` " + what,
        "indent it like its neighbours");
  }

  private void refuseLine(Line line) {
    Span span = shown(line);
    page.report(
        Code.YAML_SYNTAX,
        span,
        "`" + page.shown(span.start(), span.end()) + "` is no key with its value",
        "write `key: value`, with a blank after the colon");
  }

  private Span shown(Line line) {
    int end = lineEnd(line.first(), page.content().length());
    while (end > line.first() && Character.isWhitespace(page.content().charAt(end - 1))) {
      end--;
    }
    return new Span(line.first(), Math.min(end, line.first() + 200));
  }

  /** A tab that is no indentation but stands where a token should begin. */
  private void refuseTab(int start, int end) {
    int tab = page.content().indexOf('\t', start);
    while (tab >= 0 && tab < end && mask.covers(tab)) {
      tab = page.content().indexOf('\t', tab + 1);
    }
    if (tab < 0 || tab >= end) {
      return;
    }
    page.report(
        Code.TAB_INDENT,
        new Span(tab, tab + 1),
        "a tab stands where YAML allows blanks only",
        "write a blank in its place");
    for (int i = tab; i < end; i++) {
      if (page.content().charAt(i) == '\t') {
        mask.add(i, i + 1);
      }
    }
  }
}
