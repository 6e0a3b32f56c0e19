package org.gainsay.notation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.text.Span;

/**
 * Reads JSON token by token, leniently, and reports every leniency: after a mistake that stops the
 * parser it begins anew behind the mistake, with the same brackets open.
 */
final class JsonReader {
  private static final int FAULTS = 100;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_YAML_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.DEPTH * 4)
                  .maxStringLength(Limits.SCALAR * 2)
                  .maxNameLength(Limits.SCALAR * 2)
                  .maxNumberLength(Limits.SCALAR * 2)
                  .build())
          .build();

  private final Page page;
  private final Mask mask;
  private final String content;
  private final List<Frame> open = new ArrayList<>();
  private Optional<Node> root = Optional.empty();

  /** Where the last token ended. */
  private int last;

  private static final class Frame {
    final boolean mapping;
    final int start;
    final List<Node> items = new ArrayList<>();
    final List<Node.Entry> entries = new ArrayList<>();
    Optional<Node.Scalar> key = Optional.empty();

    Frame(boolean mapping, int start) {
      this.mapping = mapping;
      this.start = start;
    }
  }

  private JsonReader(Page page, int start, Mask mask) {
    this.page = page;
    this.mask = mask;
    this.content = page.content();
    this.last = start;
  }

  static Optional<Node> read(Page page, int start, Mask mask) {
    JsonReader reader = new JsonReader(page, start, mask);
    reader.run(start);
    return reader.root;
  }

  private void run(int start) {
    int from = start;
    boolean comma = false;
    for (int faults = 0; from >= 0 && faults < FAULTS; faults++) {
      Opening opening = opening(comma);
      int fault = parse(opening, from);
      from = fault < 0 ? -1 : resume(fault);
      comma = from >= 0 && from == fault;
    }
    while (!open.isEmpty()) {
      close(content.length());
    }
  }

  // Beginning anew

  /** What stands before the rest of the text so that the same brackets are open. */
  private record Opening(String text, int tokens) {}

  private Opening opening(boolean comma) {
    StringBuilder text = new StringBuilder();
    int tokens = 0;
    for (int i = 0; i < open.size(); i++) {
      boolean mapping = open.get(i).mapping;
      boolean innermost = i == open.size() - 1;
      text.append(mapping ? "{\"\":" : "[").append(innermost ? "0" : "");
      tokens += (mapping ? 2 : 1) + (innermost ? 1 : 0);
    }
    return new Opening(text.append(comma ? "," : "").toString(), tokens);
  }

  /** Where reading goes on: at a value whose comma is missing, else behind the item it spoils. */
  private int resume(int fault) {
    if (!open.isEmpty()) {
      unreadValue(open.get(open.size() - 1), fault);
    }
    boolean begins = fault < content.length() && "{[\"".indexOf(content.charAt(fault)) >= 0;
    if (!open.isEmpty() && begins && fault > last && isBlank(last, fault)) {
      return fault;
    }
    return open.size() > 2 ? behindItem(Math.max(fault, last)) : -1;
  }

  /** The parser reads a key only together with the value after it. */
  private void unreadValue(Frame frame, int fault) {
    int at = last;
    while (at < fault
        && (Character.isWhitespace(content.charAt(at)) || content.charAt(at) == ',')) {
      at++;
    }
    if (frame.mapping && frame.key.isEmpty() && at < fault && content.charAt(at) == '"') {
      int end = tokenEnd(at);
      if (end <= fault && content.substring(end, fault).strip().startsWith(":")) {
        String key = content.substring(at + 1, end - 1);
        frame.key = Optional.of(new Node.Scalar(new Span(at, end), key, Node.Style.DOUBLE_QUOTED));
      }
    }
    if (frame.key.isPresent()) {
      add(new Node.Unread(Span.at(fault)));
    }
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(content.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Closes everything inside the item of the list, or key, in which the fault lies. */
  private int behindItem(int from) {
    int depth = open.size();
    boolean quoted = false;
    for (int i = from; i < content.length(); i++) {
      char c = content.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (quoted && c == '\n') {
        quoted = false;
      } else if (!quoted && (c == '{' || c == '[')) {
        depth++;
      } else if (!quoted && (c == '}' || c == ']')) {
        depth--;
      }
      if (depth == 2) {
        while (open.size() > 2) {
          close(i + 1);
        }
        last = i + 1;
        return i + 1;
      }
    }
    return -1;
  }

  // Tokens

  /** Gives where the parser had to stop, or −1 when it came to the end. */
  private int parse(Opening opening, int from) {
    Stretch stretch = new Stretch(content, from, content.length(), mask);
    stretch.seen(from);
    try (JsonParser parser = FACTORY.createParser(new Joined(opening.text(), stretch))) {
      for (int i = 0; i < opening.tokens(); i++) {
        parser.nextToken();
      }
      return tokens(parser, stretch, from - opening.text().length());
    } catch (Stretch.TooLong tooLong) {
      page.report(YamlFault.tooLong(page, Span.at(tooLong.start())));
      return tooLong.start();
    } catch (JsonProcessingException syntax) {
      long at = syntax.getLocation() == null ? last : syntax.getLocation().getCharOffset();
      int fault =
          (int) Math.max(from, Math.min(content.length(), at + from - opening.text().length()));
      return refuse(syntax, wordStart(fault));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private int tokens(JsonParser parser, Stretch stretch, int shift) throws IOException {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      int start = (int) parser.currentTokenLocation().getCharOffset() + shift;
      if (root.isPresent() && open.isEmpty()) {
        secondDocument(start);
        return -1;
      }
      if (open.size() == Limits.DEPTH && token.isStructStart()) {
        page.report(YamlFault.tooDeep(page, new Span(start, start + 1)));
        return start;
      }
      take(token, parser, start);
      stretch.seen(last);
    }
    return unclosed();
  }

  private int unclosed() {
    if (!open.isEmpty()) {
      Frame frame = open.get(open.size() - 1);
      report(
          new Span(frame.start, frame.start + 1),
          "what opens here is never closed",
          "close it with `" + (frame.mapping ? "}" : "]") + "`");
    }
    return -1;
  }

  private void take(JsonToken token, JsonParser parser, int start) throws IOException {
    if (token.isStructStart()) {
      comments(start);
      open.add(new Frame(token == JsonToken.START_OBJECT, start));
      last = start + 1;
    } else if (token.isStructEnd()) {
      trailingComma(start);
      close(start + 1);
      last = start + 1;
    } else {
      comments(start);
      scalar(parser.getText(), start, token == JsonToken.FIELD_NAME);
    }
  }

  private void scalar(String text, int start, boolean name) {
    Span span = new Span(start, tokenEnd(start));
    last = span.end();
    char first = content.charAt(start);
    boolean quoted = first == '"' || first == '\'';
    if (first == '\'' || (name && !quoted)) {
      report(
          span,
          "`" + page.shown(span.start(), span.end()) + "` does not stand in double quotation marks",
          "write it in double quotation marks");
    }
    if (quoted && content.substring(span.start(), span.end()).indexOf('\n') >= 0) {
      report(
          new Span(start, start + 1),
          "this text goes over several lines, which JSON does not allow",
          "write `\\n` for the end of a line");
    }
    if (span.length() > Limits.SCALAR) {
      page.report(YamlFault.tooLong(page, Span.at(start)));
      add(new Node.Unread(span));
      return;
    }
    Node.Style style = quoted ? Node.Style.DOUBLE_QUOTED : Node.Style.PLAIN;
    Node.Scalar scalar = new Node.Scalar(span, text, style);
    if (name) {
      open.get(open.size() - 1).key = Optional.of(scalar);
    } else {
      add(scalar);
    }
  }

  private int tokenEnd(int start) {
    char quote = content.charAt(start);
    int at = start + 1;
    if (quote == '"' || quote == '\'') {
      while (at < content.length() && content.charAt(at) != quote) {
        at += content.charAt(at) == '\\' ? 2 : 1;
      }
      return Math.min(content.length(), at + 1);
    }
    while (at < content.length() && isWord(content.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '+' || c == '-' || c == '_';
  }

  private int wordStart(int fault) {
    int at = Math.min(fault, content.length());
    while (at > last && at > 0 && isWord(content.charAt(at - 1))) {
      at--;
    }
    return Math.max(at, Math.min(last, content.length()));
  }

  private void close(int end) {
    Frame frame = open.remove(open.size() - 1);
    Span span = new Span(frame.start, end);
    add(
        frame.mapping
            ? new Node.Mapping(span, frame.entries, true)
            : new Node.Sequence(span, frame.items, true));
  }

  private void add(Node node) {
    if (open.isEmpty()) {
      root = Optional.of(node);
      return;
    }
    Frame frame = open.get(open.size() - 1);
    if (!frame.mapping) {
      frame.items.add(node);
    } else if (frame.key.isPresent()) {
      frame.entries.add(new Node.Entry(frame.key.get(), node));
      frame.key = Optional.empty();
    }
  }

  // What JSON does not allow

  private void trailingComma(int closing) {
    comments(closing);
    int comma = closing - 1;
    while (comma >= last && content.charAt(comma) != ',') {
      comma--;
    }
    if (comma >= last) {
      report(
          new Span(comma, comma + 1),
          "a comma stands before `" + content.charAt(closing) + "` with nothing after it",
          "remove the comma");
    }
  }

  private void comments(int upTo) {
    for (int i = last; i < upTo; i++) {
      char c = content.charAt(i);
      if (c == '/' || c == '#') {
        report(
            new Span(i, i + 1),
            "`" + page.shown(i, upTo) + "` is a comment, which JSON does not allow",
            "remove it, or keep the ledger in YAML");
        return;
      }
    }
  }

  private void secondDocument(int start) {
    page.report(
        Code.SECOND_DOCUMENT,
        new Span(start, Math.min(content.length(), start + 1)),
        "the file goes on after its end: a second document begins here",
        "remove it, or move it into a file of its own");
  }

  private int refuse(JsonProcessingException syntax, int fault) {
    String problem = syntax.getOriginalMessage().toLowerCase(Locale.ROOT);
    if (problem.contains("end-of-input") || fault >= content.length()) {
      return unclosed();
    }
    Span span = new Span(fault, tokenEnd(fault));
    if (problem.contains("nesting depth")) {
      page.report(YamlFault.tooDeep(page, span));
      return fault;
    }
    if (problem.contains("maximum")) {
      page.report(YamlFault.tooLong(page, Span.at(fault)));
      return fault;
    }
    Diagnostic diagnostic =
        Diagnostic.of(Code.JSON_SYNTAX, page.place(span), message(problem, span), help(problem));
    page.report(diagnostic);
    return fault;
  }

  private String message(String problem, Span span) {
    String shown = "`" + page.shown(span.start(), span.end()) + "`";
    if (problem.contains("expecting comma")) {
      return "a comma is missing before " + shown;
    } else if (problem.contains("expecting a colon")) {
      return "a colon is missing before " + shown;
    } else if (problem.contains("escape")) {
      return shown + " holds a backslash that begins no escape of JSON";
    }
    return shown + " is no value of JSON";
  }

  private static String help(String problem) {
    if (problem.contains("expecting comma")) {
      return "write a comma between the two";
    }
    return problem.contains("escape")
        ? "double the backslash"
        : "write text in double quotation marks, and one value after each key";
  }

  private void report(Span span, String message, String help) {
    page.report(Code.JSON_SYNTAX, span, message, help);
  }

  /** Two texts after one another. */
  private static final class Joined extends Reader {
    private final StringReader opening;
    private final Stretch rest;

    Joined(String opening, Stretch rest) {
      this.opening = new StringReader(opening);
      this.rest = rest;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int count = opening.read(buffer, offset, length);
      return count > 0 ? count : rest.read(buffer, offset, length);
    }

    @Override
    public void close() {}
  }
}
