package org.gainsay.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.diagnostic.Edit;
import org.gainsay.text.Span;

/** Writes another text where a scalar stands, in the way in which it is written. */
record Respelling(Reading reading, Lines lines, Layout layout) {
  private static final Pattern BLANKS = Pattern.compile("[ \t\r\n]+");

  /** Only the words that differ, where both texts have as many. */
  Optional<List<Edit>> words(Node.Scalar scalar, String text) {
    List<Span> written = tokens(body(scalar));
    List<String> before = split(scalar.text());
    List<String> after = split(text);
    if (written.size() != before.size() || before.size() != after.size()) {
      return Optional.empty();
    }
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        edits.add(Revision.edit(reading, written.get(i), encoded(scalar, after.get(i))));
      }
    }
    return Optional.of(edits);
  }

  private static List<String> split(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? List.of() : List.of(BLANKS.split(stripped));
  }

  private String encoded(Node.Scalar scalar, String word) {
    return switch (scalar.style()) {
      case SINGLE_QUOTED -> word.replace("'", "''");
      case DOUBLE_QUOTED -> unquoted(Scalars.json(word));
      case PLAIN, LITERAL, FOLDED -> word;
    };
  }

  private static String unquoted(String json) {
    return json.substring(1, json.length() - 1);
  }

  /** Without quotation marks, and without the line that announces a block. */
  private Span body(Node.Scalar scalar) {
    Span span = scalar.span();
    return switch (scalar.style()) {
      case SINGLE_QUOTED, DOUBLE_QUOTED ->
          span.length() < 2 ? span : new Span(span.start() + 1, span.end() - 1);
      case LITERAL, FOLDED -> new Span(Math.min(span.end(), lines.next(span.start())), span.end());
      case PLAIN -> span;
    };
  }

  private List<Span> tokens(Span body) {
    List<Span> tokens = new ArrayList<>();
    int start = -1;
    for (int i = body.start(); i <= body.end(); i++) {
      boolean blank = i == body.end() || " \t\r\n".indexOf(lines.content().charAt(i)) >= 0;
      if (!blank && start < 0) {
        start = i;
      } else if (blank && start >= 0) {
        tokens.add(new Span(start, i));
        start = -1;
      }
    }
    return tokens;
  }

  /** All of it, in the same style. */
  Optional<Edit> whole(Node.Scalar scalar, String text) {
    if (layout.json()) {
      return Optional.of(Revision.edit(reading, scalar.span(), Scalars.json(text)));
    }
    return switch (scalar.style()) {
      case PLAIN -> Optional.of(Revision.edit(reading, scalar.span(), plain(text)));
      case SINGLE_QUOTED ->
          Optional.of(Revision.edit(reading, scalar.span(), Scalars.quoted(text)));
      case DOUBLE_QUOTED -> Optional.of(Revision.edit(reading, scalar.span(), Scalars.json(text)));
      case FOLDED, LITERAL -> block(scalar, text);
    };
  }

  /** Between quotation marks; a remark beside the announcement of a block stays. */
  List<Edit> quoted(Node.Scalar scalar, String quoted) {
    Span span = scalar.span();
    boolean block = scalar.style() == Node.Style.LITERAL || scalar.style() == Node.Style.FOLDED;
    if (!block || lines.end(span.start()) >= span.end()) {
      return List.of(Revision.edit(reading, span, quoted));
    }
    Span announcement = tokens(new Span(span.start(), lines.end(span.start()))).get(0);
    Span content = new Span(lines.end(span.start()), span.end());
    return List.of(
        Revision.edit(reading, announcement, quoted), Revision.edit(reading, content, ""));
  }

  private static String plain(String text) {
    return Scalars.yaml(text, true);
  }

  private Optional<Edit> block(Node.Scalar scalar, String text) {
    Span body = body(scalar);
    if (body.isEmpty() || !Scalars.folds(text.strip())) {
      return Optional.empty();
    }
    String indent = lines.indent(lines.skipBlanks(body.start()));
    List<String> written =
        scalar.style() == Node.Style.FOLDED
            ? Scalars.folded(text.strip(), indent.length())
            : List.of(text.strip());
    String separator = lines.separator(scalar.span().start());
    String block = indent + String.join(separator + indent, written);
    return Optional.of(Revision.edit(reading, body, block));
  }
}
