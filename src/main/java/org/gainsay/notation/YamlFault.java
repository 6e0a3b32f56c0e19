package org.gainsay.notation;

import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Related;
import org.gainsay.text.Span;

/** What keeps a stretch from being read, in plain words. */
final class YamlFault {
  private YamlFault() {}

  static Diagnostic diagnose(Page page, YamlAttempt.Fault fault) {
    return switch (fault.kind()) {
      case TOO_DEEP -> tooDeep(page, fault.span());
      case TOO_LONG -> tooLong(page, fault.span());
      case SYNTAX -> syntax(page, fault);
    };
  }

  static Diagnostic tooDeep(Page page, Span span) {
    return Diagnostic.of(
        Code.TOO_DEEP,
        page.place(span),
        "this is nested more than " + Limits.DEPTH + " levels deep",
        "write it with fewer levels");
  }

  static Diagnostic tooLong(Page page, Span span) {
    return Diagnostic.of(
        Code.TOO_LONG,
        page.place(span),
        "what begins here is longer than " + Limits.SCALAR + " characters (1 MiB)",
        "shorten it");
  }

  private static Diagnostic syntax(Page page, YamlAttempt.Fault fault) {
    Span span = visible(page, fault.span());
    String problem = fault.problem();
    if (problem.contains("unexpected end of stream") && fault.context().isPresent()) {
      return report(
          page,
          oneCharacter(page, fault.context().get()),
          "the quotation mark that opens here is never closed",
          "close it, or double a `'` inside single quotation marks");
    } else if (problem.startsWith("expected ','") && fault.context().isPresent()) {
      return unclosed(page, span, fault.context().get());
    } else if (problem.contains("escape character")) {
      return report(
          page,
          span,
          "a backslash in double quotation marks begins an escape, and this is none",
          "use single quotation marks, or double the backslash");
    } else if (problem.contains("could not find expected ':'")) {
      return report(
          page,
          span,
          "the line before is neither a key with its value nor an item of a list",
          "write `key: value`, with a blank after the colon");
    }
    return report(page, span, general(page, span, problem), "mend the line, or its indentation");
  }

  private static String general(Page page, Span span, String problem) {
    String line = page.shown(lineStart(page, span.start()), page.content().length());
    String what = line.isEmpty() ? "the end of the file" : "`" + line + "`";
    return problem.contains("mapping values") || problem.contains("block end")
        ? what + " does not fit what stands before it"
        : what + " is not YAML";
  }

  private static int lineStart(Page page, int offset) {
    return page.content().lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  }

  private static Diagnostic unclosed(Page page, Span span, Span opened) {
    Span mark = oneCharacter(page, opened);
    String sign = page.content().substring(mark.start(), mark.end());
    String closing = sign.equals("{") ? "}" : "]";
    if (lineStart(page, span.start()) > mark.start()) {
      return report(
          page,
          mark,
          "`" + sign + "` opens here and is not closed on its line",
          "close it with `" + closing + "`, or put the value in quotation marks");
    }
    boolean colon = page.content().startsWith(":", span.start());
    return report(
            page,
            span,
            colon
                ? "inside `" + sign + closing + "` a value cannot hold `: `"
                : "here `,` or `" + closing + "` is missing",
            "put the value in quotation marks, or close what `" + sign + "` opens")
        .with(new Related(page.place(mark), "opened here"));
  }

  private static Diagnostic report(Page page, Span span, String message, String help) {
    return Diagnostic.of(Code.YAML_SYNTAX, page.place(span), message, help);
  }

  private static Span oneCharacter(Page page, Span span) {
    return new Span(span.start(), Math.min(span.start() + 1, page.content().length()));
  }

  /** The word at a fault, for a caret that can be seen. */
  private static Span visible(Page page, Span span) {
    String content = page.content();
    int last = span.start();
    while (last < content.length() && !Character.isWhitespace(content.charAt(last))) {
      last++;
    }
    return new Span(span.start(), Math.min(last, span.start() + 200));
  }
}
