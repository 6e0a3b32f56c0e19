package org.gainsay.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Edit;
import org.gainsay.diagnostic.Related;
import org.gainsay.text.Span;

/** What reads well and is still not what the analyst meant. */
final class Scrutiny {
  private final Page page;
  private final String content;

  Scrutiny(Page page) {
    this.page = page;
    this.content = page.content();
  }

  /** Reports, and gives the tree as it was meant; its depth is bounded. */
  Node node(Node node) {
    return node.fold(
        this::mapping,
        sequence ->
            new Node.Sequence(
                sequence.span(),
                sequence.items().stream().map(this::node).toList(),
                sequence.flow()),
        this::scalar,
        unread -> unread);
  }

  private Node mapping(Node.Mapping mapping) {
    List<Node.Entry> entries = mapping.flow() ? uncut(mapping.entries()) : mapping.entries();
    duplicates(entries);
    return new Node.Mapping(
        mapping.span(), entries.stream().map(this::entry).toList(), mapping.flow());
  }

  private Node.Entry entry(Node.Entry entry) {
    invisible(entry.key());
    return entry.value() instanceof Node.Scalar scalar
        ? scalarEntry(entry, scalar)
        : new Node.Entry(entry.key(), node(entry.value()));
  }

  private Node.Entry scalarEntry(Node.Entry entry, Node.Scalar scalar) {
    scalar(scalar);
    return entry;
  }

  private void duplicates(List<Node.Entry> entries) {
    Map<String, Node.Scalar> first = new HashMap<>(entries.size() * 2);
    for (Node.Entry entry : entries) {
      Node.Scalar before = first.putIfAbsent(entry.key().text(), entry.key());
      if (before != null) {
        page.report(
            Diagnostic.of(
                    Code.DUPLICATE_KEY,
                    page.place(entry.key().span()),
                    "`" + entry.key().text() + "` stands here a second time",
                    "keep one of the two")
                .with(new Related(page.place(before.span()), "the first one")));
      }
    }
  }

  // spec: "a comma inside braces ends the value"

  private List<Node.Entry> uncut(List<Node.Entry> entries) {
    List<Node.Entry> whole = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Node.Entry entry = entries.get(i);
      int last = i;
      while (last + 1 < entries.size() && isRemainder(entries.get(last + 1))) {
        last++;
      }
      boolean cut = last > i && entry.value() instanceof Node.Scalar value && isPlain(value);
      whole.add(cut ? joined(entry, entries.get(last)) : entry);
      if (cut) {
        i = last;
      }
    }
    return whole;
  }

  /** A key without a colon: what stands after a comma that was meant as text. */
  private static boolean isRemainder(Node.Entry entry) {
    return isPlain(entry.key())
        && entry.value().span().isEmpty()
        && entry.value().span().start() == entry.key().span().end();
  }

  private static boolean isPlain(Node.Scalar scalar) {
    return scalar.style() == Node.Style.PLAIN && !scalar.span().isEmpty();
  }

  private Node.Entry joined(Node.Entry entry, Node.Entry last) {
    Span span = entry.value().span().union(last.key().span());
    String meant = content.substring(span.start(), span.end());
    String cut = content.substring(entry.value().span().start(), entry.value().span().end());
    page.report(
        Diagnostic.of(
                Code.YAML_TRAP,
                page.place(span),
                "inside braces a comma ends the value, so `" + meant + "` is read as `" + cut + "`",
                "write `\"" + meant + "\"`, in quotation marks")
            .curedBy(new Edit(page.place(span), Trap.quoted(meant))));
    return new Node.Entry(entry.key(), new Node.Scalar(span, meant, Node.Style.PLAIN));
  }

  // Scalars

  private Node scalar(Node.Scalar scalar) {
    invisible(scalar);
    commentCuts(scalar);
    halfCharacter(scalar);
    return scalar;
  }

  private void invisible(Node.Scalar scalar) {
    OptionalInt first = Invisible.first(scalar.text());
    if (first.isEmpty()) {
      return;
    }
    String names = Invisible.names(scalar.text());
    page.report(
        Code.INVISIBLE_CHARACTER,
        whereWritten(scalar, first.getAsInt()),
        "the value holds what nobody can see: " + names,
        "delete it, or type the value anew");
  }

  private Span whereWritten(Node.Scalar scalar, int index) {
    int c = scalar.text().codePointAt(index);
    int at = content.indexOf(c, scalar.span().start());
    return at < 0 || at >= scalar.span().end()
        ? scalar.span()
        : new Span(at, at + Character.charCount(c));
  }

  /** One blank, the sign and no blank are seldom a comment: {@code We are #1}. */
  private void commentCuts(Node.Scalar scalar) {
    int end = scalar.span().end();
    boolean cut =
        isPlain(scalar)
            && end + 2 < content.length()
            && content.charAt(end) == ' '
            && content.charAt(end + 1) == '#'
            && !Character.isWhitespace(content.charAt(end + 2));
    if (cut) {
      String comment = page.shown(end + 1, content.length());
      page.report(
          Code.COMMENT_CUTS_VALUE,
          scalar.span(),
          "`"
              + comment
              + "` is read as a comment, so the value ends at `"
              + page.shown(scalar.span().start(), end)
              + "`",
          "put the whole value in quotation marks, or write a blank after `#`");
    }
  }

  /** The YAML parser puts a question mark for it. */
  private void halfCharacter(Node.Scalar scalar) {
    if (scalar.style() != Node.Style.DOUBLE_QUOTED || scalar.text().indexOf('?') < 0) {
      return;
    }
    String written = content.substring(scalar.span().start(), scalar.span().end());
    int at = Math.max(written.indexOf("\\ud"), written.indexOf("\\uD"));
    if (at >= 0
        && at + 3 < written.length()
        && "89abcdefABCDEF".indexOf(written.charAt(at + 3)) >= 0) {
      Span span = new Span(scalar.span().start() + at, scalar.span().start() + at + 3);
      page.report(
          Code.INVISIBLE_CHARACTER,
          span,
          "`"
              + written.substring(at, Math.min(written.length(), at + 6))
              + "` is half of a character",
          "write the character itself");
    }
  }
}
