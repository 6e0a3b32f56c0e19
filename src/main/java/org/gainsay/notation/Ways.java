package org.gainsay.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.diagnostic.Edit;
import org.gainsay.text.Span;

/** The edits that may make a change, likeliest first; each is to be checked. */
final class Ways {
  private final Reading reading;
  private final Lines lines;
  private final Layout layout;

  Ways(Reading reading) {
    this.reading = reading;
    this.lines = new Lines(reading.text().content());
    boolean json = Notation.isJson(reading.file());
    this.layout = new Layout(json, Indentation.unit(reading, lines));
  }

  List<List<Edit>> of(Change change) {
    return change.fold(
        replace -> replace(replace.node(), replace.text()),
        this::insert,
        this::append,
        this::relist,
        respell -> List.of(List.of(respell.edit())));
  }

  private Edit edit(Span span, String text) {
    return Revision.edit(reading, span, text);
  }

  // One text for another

  private List<List<Edit>> replace(Span span, String text) {
    Node.Scalar scalar = (Node.Scalar) reading.node(span).orElseThrow();
    List<List<Edit>> ways = new ArrayList<>();
    if (span.isEmpty()) {
      ways.add(List.of(edit(span, " " + written(text))));
      return ways;
    }
    Respelling respelling = new Respelling(reading, lines, layout);
    respelling.words(scalar, text).ifPresent(ways::add);
    respelling.whole(scalar, text).ifPresent(way -> ways.add(List.of(way)));
    ways.add(respelling.quoted(scalar, layout.json() ? Scalars.json(text) : Scalars.quoted(text)));
    ways.add(respelling.quoted(scalar, Scalars.json(text)));
    return ways;
  }

  private String written(String text) {
    return layout.json() ? Scalars.json(text) : Scalars.yaml(text, false);
  }

  // One key more

  private List<List<Edit>> insert(Change.Insert change) {
    Optional<Node> node = reading.node(change.node());
    if (node.isEmpty()) {
      return atEnd(layout.block(change.key(), 0), new Value.Keys(List.of(change.key()), false));
    } else if (node.get() instanceof Node.Mapping mapping) {
      return mapping.flow() ? insertInBraces(mapping, change) : insertLines(mapping, change);
    }
    return below(change.node(), indent -> layout.block(change.key(), indent));
  }

  private List<List<Edit>> atEnd(List<String> yaml, Value json) {
    int end = lines.content().length();
    List<String> written = layout.json() ? layout.spread(json) : yaml;
    boolean fresh = end == 0 || lines.start(end) == end || lines.content().equals("\uFEFF");
    String separator = lines.separator(end);
    String text = String.join(separator, written);
    return List.of(
        List.of(edit(Span.at(end), (fresh ? "" : separator) + text + (fresh ? separator : ""))));
  }

  private List<List<Edit>> insertLines(Node.Mapping mapping, Change.Insert change) {
    List<Node.Entry> entries = mapping.entries();
    Node.Entry last =
        change.after().flatMap(mapping::entry).orElse(entries.get(entries.size() - 1));
    String indent = lines.indent(entries.get(0).key().span().start());
    List<String> block = layout.block(change.key(), indent.length());
    List<List<Edit>> ways =
        new ArrayList<>(behind(last.span().end(), indent, indent.length(), block, false));
    if (lines.begins(last.key().span().start())) {
      ways.add(List.of(before(last.key().span().start(), indent, block)));
    }
    return ways;
  }

  /**
   * Lines after those of a block, also where it ends with blank lines that belong to it.
   *
   * @param inner how far a comment is indented that belongs to the block; 0 when none does
   */
  private List<List<Edit>> behind(
      int end, String indent, int inner, List<String> block, boolean parted) {
    int next = lines.next(end);
    int after = next;
    while (after < lines.content().length()
        && lines.isComment(after)
        && inner > 0
        && lines.skipBlanks(after) - after >= inner) {
      after = lines.next(after);
    }
    int far = after;
    while (far < lines.content().length() && lines.isEmpty(far)) {
      far = lines.next(far);
    }
    List<List<Edit>> ways = new ArrayList<>();
    ways.add(List.of(at(after, indent, block, parted)));
    ways.add(List.of(at(next, indent, block, parted)));
    ways.add(List.of(at(far, indent, block, parted)));
    return ways;
  }

  /** Whole lines at the start of a line, or at an end of the text that lacks a line end. */
  private Edit at(int offset, String indent, List<String> block, boolean parted) {
    String separator = lines.separatorBefore(offset);
    String text =
        (parted ? separator : "")
            + String.join(separator, block.stream().map(line -> indent + line).toList());
    boolean fresh = offset == lines.start(offset);
    return edit(Span.at(offset), fresh ? text + separator : separator + text);
  }

  private Edit before(int first, String indent, List<String> block) {
    return at(lines.start(first), indent, block, false);
  }

  /** Under a key that has no value yet. */
  private List<List<Edit>> below(Span span, java.util.function.IntFunction<List<String>> block) {
    int key = lines.skipBlanks(lines.start(span.start()));
    String indent = lines.indent(key + dashes(key));
    if (layout.json() || !span.isEmpty()) {
      return List.of();
    }
    String deeper = indent + " ".repeat(layout.unit());
    return behind(span.end(), deeper, 0, block.apply(deeper.length()), false);
  }

  private int dashes(int first) {
    int at = first;
    while (lines.content().startsWith("- ", at)) {
      at = lines.skipBlanks(at + 1);
    }
    return at - first;
  }

  private List<List<Edit>> insertInBraces(Node.Mapping mapping, Change.Insert change) {
    List<Node.Entry> entries = mapping.entries();
    List<Span> members = entries.stream().map(Node.Entry::span).toList();
    int index =
        change.after().flatMap(mapping::entry).map(entries::indexOf).orElse(entries.size() - 1);
    return inFlow(
        mapping.span(),
        members,
        index,
        layout.inline(change.key()),
        layout.json() ? layout.spread(change.key()) : List.of(layout.inline(change.key())));
  }

  // One item more

  private List<List<Edit>> append(Change.Append change) {
    Optional<Node> node = reading.node(change.node());
    if (node.isEmpty()) {
      return atEnd(layout.item(change.item(), 0), new Value.Items(List.of(change.item())));
    } else if (node.get() instanceof Node.Sequence list) {
      return list.flow() ? appendInBrackets(list, change) : appendLines(list, change);
    }
    return below(change.node(), indent -> layout.item(change.item(), indent));
  }

  private List<List<Edit>> appendLines(Node.Sequence list, Change.Append change) {
    List<Node> items = list.items();
    String indent = lines.indent(list.span().start());
    Node last = items.get(items.size() - 1);
    boolean parted =
        items.size() > 1
            && lines.parted(items.get(items.size() - 2).span().end(), last.span().start());
    return behind(
        last.span().end(),
        indent,
        indent.length() + 1,
        layout.item(change.item(), indent.length()),
        parted);
  }

  private List<List<Edit>> appendInBrackets(Node.Sequence list, Change.Append change) {
    List<Span> members = list.items().stream().map(Node::span).toList();
    return inFlow(
        list.span(),
        members,
        members.size() - 1,
        layout.inline(change.item()),
        layout.json() ? layout.spread(change.item()) : List.of(layout.inline(change.item())));
  }

  private List<List<Edit>> relist(Change.Relist change) {
    int indent = lines.indent(lines.start(change.node().start())).length();
    String separator = lines.separator(change.node().start());
    String numbers =
        String.join(separator + " ".repeat(indent), layout.numbers(change.items(), indent));
    return List.of(List.of(edit(change.node(), numbers)));
  }

  // Braces and brackets

  private List<List<Edit>> inFlow(
      Span whole, List<Span> members, int index, String inline, List<String> spread) {
    if (members.isEmpty()) {
      return List.of(List.of(edit(Span.at(whole.start() + 1), inline)));
    }
    Span last = members.get(index);
    List<List<Edit>> ways = new ArrayList<>();
    if (lines.begins(last.start())) {
      ways.add(onOwnLine(last, lines.indent(last.start()), spread));
    }
    ways.add(List.of(edit(Span.at(last.end()), ", " + inline)));
    return ways;
  }

  /** After the line of the last member; its comma goes to where commas stand. */
  private List<Edit> onOwnLine(Span last, String indent, List<String> spread) {
    int end = last.end();
    boolean comma = lines.content().startsWith(",", lines.skipBlanks(end));
    int rest = lines.skipBlanks(comma ? lines.skipBlanks(end) + 1 : end);
    boolean lineEnds = rest == lines.end(end) || lines.isComment(rest);
    String separator = lines.separator(end);
    String text = String.join(separator, spread.stream().map(line -> indent + line).toList());
    if (!lineEnds || lines.end(end) == lines.content().length()) {
      return List.of(edit(Span.at(end), "," + separator + text));
    }
    Edit line = edit(Span.at(lines.next(end)), text + (comma ? "," : "") + separator);
    boolean adjoins = !comma && rest == lines.end(end) && rest == end;
    if (comma) {
      return List.of(line);
    }
    return adjoins
        ? List.of(edit(Span.at(end), "," + separator + text))
        : List.of(edit(Span.at(end), ","), line);
  }
}
