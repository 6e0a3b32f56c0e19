package org.gainsay.notation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.gainsay.diagnostic.Code;
import org.gainsay.text.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads one stretch of a YAML text from the events of the parser, without recursion, so that
 * neither depth nor aliases cost anything before they are refused.
 */
final class YamlAttempt {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).setLabel("ledger").build();

  private final Page page;
  private final int end;
  private final Stretch stretch;
  private final CodePoints codePoints;
  private final Deque<Frame> open = new ArrayDeque<>();
  private final List<Node> roots = new ArrayList<>();
  private final List<Runnable> reports = new ArrayList<>();

  /** Why a stretch could not be read, in the parser's words or by a limit. */
  record Fault(Kind kind, String problem, Span span, Optional<Span> context) {
    enum Kind {
      SYNTAX,
      TOO_DEEP,
      TOO_LONG
    }
  }

  /** What came of it: a fault means that the node is not to be used. */
  record Outcome(Optional<Node> node, Optional<Fault> fault) {}

  private static final class Frame {
    final boolean mapping;
    final boolean flow;
    final int start;
    final List<Node> items = new ArrayList<>();
    final List<Node.Entry> entries = new ArrayList<>();
    Optional<Node> key = Optional.empty();

    Frame(CollectionStartEvent event, int start) {
      this.mapping = event instanceof MappingStartEvent;
      this.flow = event.isFlow();
      this.start = start;
    }
  }

  private YamlAttempt(Page page, int start, int end, Mask mask) {
    this.page = page;
    this.end = end;
    this.stretch = new Stretch(page.content(), start, end, mask);
    this.codePoints = new CodePoints(page.content(), start, mask);
  }

  /** Reads {@code [start, end)}; what is refused without being a fault goes to the page. */
  static Outcome read(Page page, int start, int end, Mask mask) {
    return new YamlAttempt(page, start, end, mask).run();
  }

  private Outcome run() {
    Optional<Fault> fault = Optional.empty();
    try {
      ParserImpl parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, stretch));
      while (fault.isEmpty() && parser.hasNext()) {
        fault = take(parser.next());
      }
    } catch (Stretch.TooLong tooLong) {
      fault = Optional.of(tooLong(tooLong.start()));
    } catch (MarkedYamlEngineException syntax) {
      fault = Optional.of(fault(syntax));
    } catch (YamlEngineException | IllegalArgumentException other) {
      Span here = Span.at(codePoints.toUnits(0));
      fault = Optional.of(new Fault(Fault.Kind.SYNTAX, message(other), here, Optional.empty()));
    }
    if (fault.isPresent()) {
      return new Outcome(Optional.empty(), fault);
    }
    reports.forEach(Runnable::run);
    return new Outcome(root(), fault);
  }

  private static String message(RuntimeException exception) {
    String message = exception.getMessage();
    return message == null ? "" : message;
  }

  private Fault tooLong(int start) {
    return new Fault(Fault.Kind.TOO_LONG, "", Span.at(Math.min(start, end)), Optional.empty());
  }

  private Fault fault(MarkedYamlEngineException syntax) {
    Optional<Span> context = syntax.getContextMark().map(mark -> Span.at(offset(mark)));
    Span at = syntax.getProblemMark().map(mark -> Span.at(offset(mark))).orElse(Span.at(end));
    String problem = syntax.getProblem() == null ? "" : syntax.getProblem();
    return new Fault(Fault.Kind.SYNTAX, problem, at, context);
  }

  /** A second document is refused, but read: its mistakes are mistakes too. */
  private Optional<Node> root() {
    if (roots.size() < 2) {
      return roots.stream().findFirst();
    }
    List<Node.Entry> entries = new ArrayList<>();
    for (Node node : roots) {
      if (node instanceof Node.Mapping mapping) {
        entries.addAll(mapping.entries());
      }
    }
    Span span = roots.get(0).span().union(roots.get(roots.size() - 1).span());
    return Optional.of(entries.isEmpty() ? roots.get(0) : new Node.Mapping(span, entries, false));
  }

  private Optional<Fault> take(Event event) {
    Span span = span(event);
    stretch.seen(span.start());
    if (event instanceof NodeEvent node) {
      refuseAnchor(node, span);
    }
    if (event instanceof CollectionStartEvent start) {
      return open(start, span);
    } else if (event instanceof ScalarEvent scalar) {
      return scalar(scalar, span);
    } else if (event instanceof AliasEvent) {
      add(new Node.Unread(span));
    } else if (event.getEventId() == Event.ID.MappingEnd
        || event.getEventId() == Event.ID.SequenceEnd) {
      add(close(span.end()));
    } else if (event instanceof DocumentStartEvent && !roots.isEmpty()) {
      refuse(
          Code.SECOND_DOCUMENT,
          span,
          "a second document begins here, but a file holds one",
          "remove this line, or move what follows into a file of its own");
    }
    return Optional.empty();
  }

  private Optional<Fault> open(CollectionStartEvent event, Span span) {
    event.getTag().ifPresent(tag -> refuseTag(span));
    if (open.size() == Limits.DEPTH) {
      return Optional.of(new Fault(Fault.Kind.TOO_DEEP, "", span, Optional.empty()));
    }
    open.push(new Frame(event, span.start()));
    return Optional.empty();
  }

  private Optional<Fault> scalar(ScalarEvent event, Span span) {
    event.getTag().ifPresent(tag -> refuseTag(span));
    boolean prefixed = event.getTag().isPresent() || event.getAnchor().isPresent();
    Span value = prefixed ? withoutProperties(span) : span;
    if (value.length() > Limits.SCALAR) {
      return Optional.of(tooLong(value.start()));
    }
    add(new Node.Scalar(trimmed(value), event.getValue(), style(event.getScalarStyle())));
    return Optional.empty();
  }

  private static Node.Style style(ScalarStyle style) {
    return switch (style) {
      case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> Node.Style.DOUBLE_QUOTED;
      case SINGLE_QUOTED -> Node.Style.SINGLE_QUOTED;
      case LITERAL -> Node.Style.LITERAL;
      case FOLDED -> Node.Style.FOLDED;
      case PLAIN -> Node.Style.PLAIN;
    };
  }

  private Node close(int offset) {
    Frame frame = open.pop();
    int last = frame.flow ? offset : lastEnd(frame);
    Span span = new Span(frame.start, Math.max(frame.start, last));
    return frame.mapping
        ? new Node.Mapping(span, frame.entries, frame.flow)
        : new Node.Sequence(span, frame.items, frame.flow);
  }

  /** The parser lets a block end where the next thing begins. */
  private static int lastEnd(Frame frame) {
    if (frame.mapping) {
      return frame.entries.isEmpty()
          ? frame.start
          : frame.entries.get(frame.entries.size() - 1).span().end();
    }
    return frame.items.isEmpty()
        ? frame.start
        : frame.items.get(frame.items.size() - 1).span().end();
  }

  private void add(Node node) {
    Frame frame = open.peek();
    if (frame == null) {
      roots.add(node);
    } else if (!frame.mapping) {
      frame.items.add(node);
    } else if (frame.key.isEmpty()) {
      frame.key = Optional.of(node);
    } else {
      entry(frame, frame.key.get(), node);
      frame.key = Optional.empty();
    }
  }

  private void entry(Frame frame, Node key, Node value) {
    if (key instanceof Node.Scalar scalar) {
      frame.entries.add(new Node.Entry(scalar, value));
    } else {
      refuse(
          Code.YAML_SYNTAX,
          key.span(),
          "a key must be a word, not a list, an alias or something in braces",
          "put the whole value in quotation marks if it is meant as text");
    }
  }

  private void refuseAnchor(NodeEvent event, Span span) {
    event
        .getAnchor()
        .ifPresent(
            anchor -> {
              boolean alias = event instanceof AliasEvent;
              String sign = (alias ? "*" : "&") + anchor.getValue();
              refuse(
                  Code.YAML_ALIAS,
                  span.isEmpty() ? span : signed(span, alias ? '*' : '&'),
                  "`" + sign + "` is read by YAML as " + (alias ? "an alias" : "an anchor"),
                  alias
                      ? "write out what it stands for, or put a text that begins with `*` in"
                          + " quotation marks"
                      : "remove it, or put a text that begins with `&` in quotation marks");
            });
  }

  private void refuseTag(Span span) {
    Span sign = signed(span, '!');
    refuse(
        Code.YAML_TAG,
        sign,
        "`" + page.content().substring(sign.start(), sign.end()) + "` is read by YAML as a tag",
        "remove it, or put a text that begins with `!` in quotation marks");
  }

  /** The word that begins with a sign, among the properties at the start of a node. */
  private Span signed(Span span, char sign) {
    int from = Math.max(span.start(), page.content().indexOf(sign, span.start()));
    int to = from;
    while (to < end && !Character.isWhitespace(page.content().charAt(to))) {
      to++;
    }
    return new Span(from, to);
  }

  private Span withoutProperties(Span span) {
    int at = span.start();
    while (at < span.end() && "&!".indexOf(page.content().charAt(at)) >= 0) {
      at = signed(new Span(at, at), page.content().charAt(at)).end();
      while (at < span.end() && Character.isWhitespace(page.content().charAt(at))) {
        at++;
      }
    }
    return new Span(Math.min(at, span.end()), span.end());
  }

  /** Without the line ends that the parser counts to a block scalar. */
  private Span trimmed(Span span) {
    int last = span.end();
    while (last > span.start() && Character.isWhitespace(page.content().charAt(last - 1))) {
      last--;
    }
    return new Span(span.start(), last);
  }

  /** Held back until the stretch is read: a fault makes it be read again in pieces. */
  private void refuse(Code code, Span span, String message, String help) {
    reports.add(() -> page.report(code, span, message, help));
  }

  private Span span(Event event) {
    int start = event.getStartMark().map(this::offset).orElse(0);
    int last = event.getEndMark().map(this::offset).orElse(start);
    return new Span(start, Math.max(start, last));
  }

  private int offset(Mark mark) {
    return Math.min(end, codePoints.toUnits(mark.getIndex()));
  }
}
