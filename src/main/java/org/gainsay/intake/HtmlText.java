package org.gainsay.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of a page, block by block. */
final class HtmlText {
  /** What stands above what is around the text. */
  private static final String AROUND = "Headers and footers of the page:";

  private static final Set<String> CELLS = Set.of("td", "th");

  private static final Set<String> BLOCKS =
      Set.of(
          "address article aside blockquote body caption center dd details dialog dir div dl dt"
              .split(" ", -1));

  private static final Set<String> MORE_BLOCKS =
      Set.of(
          ("fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main ol p"
                  + " pre section summary table tbody tfoot thead tr ul")
              .split(" ", -1));

  private final Manuscript manuscript = new Manuscript();
  private final Deque<Counter> lists = new ArrayDeque<>();
  private final PageStyles styles;

  HtmlText(PageStyles styles) {
    this.styles = styles;
  }

  /** Counts the items of a list; one without numbers has none to show. */
  private static final class Counter {
    private final String type;
    private final int step;
    private int next;

    Counter(String type, int first, int step) {
      this.type = type;
      this.next = first;
      this.step = step;
    }

    /** The number of an item, and what comes after it. */
    String take(Element item, String typed) {
      int shown = integer(item.attr("value"), next);
      next = shown + step;
      return switch (typed.isEmpty() ? type : typed) {
        case "none", "disc", "circle", "square" -> "";
        case "a" -> ListNumber.alphabetic(shown) + ". ";
        case "A" -> ListNumber.capitals(ListNumber.alphabetic(shown)) + ". ";
        case "i" -> ListNumber.roman(shown) + ". ";
        case "I" -> ListNumber.capitals(ListNumber.roman(shown)) + ". ";
        default -> shown + ". ";
      };
    }
  }

  boolean isEmpty() {
    return manuscript.length() == 0;
  }

  String content() {
    return manuscript.content();
  }

  void body(Element body) {
    Blocks blocks = new Blocks();
    NodeTraversor.traverse(blocks, body);
    blocks.end();
  }

  /** Adds what is around the text, and gives the line above it; nothing where there is nothing. */
  Optional<String> around(List<Element> elements) {
    if (elements.stream().noneMatch(Element::hasText)) {
      return Optional.empty();
    }
    manuscript.paragraph(AROUND);
    elements.forEach(this::body);
    return Optional.of(AROUND);
  }

  /** White space collapses as in CSS; a block ends what was before it. */
  private final class Blocks implements NodeVisitor {
    private final StringBuilder words = new StringBuilder();
    private int preformatted;
    private int raised;
    private int quoted;
    private final Deque<String> letters = new ArrayDeque<>(List.of("none"));

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        words(text.getWholeText());
      } else if (node instanceof Element element) {
        open(element.normalName(), element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        close(element.normalName(), element);
      }
    }

    private void open(String name, Element element) {
      switch (name) {
        case "br" -> line();
        case "td", "th" -> cell(element);
        case "ol" -> lists.push(counter(element, element.attr("type")));
        case "ul", "menu", "dir" -> lists.push(counter(element, "none"));
        case "q" -> words.append(quoted++ % 2 == 0 ? '“' : '‘');
        case "sup" -> raised++;
        default -> {}
      }
      letters.push(styles.letters(element).orElse(letters.element()));
      if (isBlock(name) || styles.isBlock(element)) {
        end();
      }
      if (name.equals("pre")) {
        preformatted++;
      } else if (name.equals("li")) {
        item(element);
      }
    }

    private void close(String name, Element element) {
      letters.poll();
      if (isBlock(name) || styles.isBlock(element)) {
        end();
      }
      switch (name) {
        case "pre" -> preformatted--;
        case "ol", "ul", "menu", "dir" -> lists.poll();
        case "q" -> words.append(--quoted % 2 == 0 ? '”' : '’');
        case "sup" -> raised--;
        default -> {}
      }
    }

    /** Cells of a row stand on one line, a tab between them. */
    private void cell(Element cell) {
      if (cell.previousElementSibling() != null && !words.isEmpty()) {
        trim();
        words.append('\t');
      }
    }

    private void item(Element item) {
      if (!lists.isEmpty()) {
        String own = styles.numbering(item).orElse(item.attr("type"));
        words.append(lists.element().take(item, own));
      }
    }

    private void words(String written) {
      String text = transformed(written);
      if (preformatted > 0) {
        words.append(text.replace("\r\n", "\n"));
        return;
      }
      String shown = raised > 0 ? Superscripts.of(text) : text;
      for (int i = 0; i < shown.length(); i++) {
        char c = shown.charAt(i);
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
          blank();
        } else {
          words.append(c);
        }
      }
    }

    private String transformed(String written) {
      return switch (letters.element()) {
        case "uppercase" -> written.toUpperCase(Locale.ROOT);
        case "lowercase" -> written.toLowerCase(Locale.ROOT);
        case "capitalize" -> capitalized(written);
        default -> written;
      };
    }

    private String capitalized(String written) {
      StringBuilder capitals = new StringBuilder(written.length());
      boolean within = !words.isEmpty() && isInWord(words.charAt(words.length() - 1));
      for (int i = 0; i < written.length(); i++) {
        char c = written.charAt(i);
        capitals.append(within ? c : Character.toTitleCase(c));
        within = isInWord(c);
      }
      return capitals.toString();
    }

    private static boolean isInWord(char c) {
      return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
    }

    private void blank() {
      if (!words.isEmpty() && " \n\t".indexOf(words.charAt(words.length() - 1)) < 0) {
        words.append(' ');
      }
    }

    private void line() {
      trim();
      words.append('\n');
    }

    private void trim() {
      while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
        words.setLength(words.length() - 1);
      }
    }

    private void end() {
      manuscript.paragraph(words.toString().replace('\f', ' '));
      words.setLength(0);
    }
  }

  private static boolean isBlock(String name) {
    return !CELLS.contains(name) && (BLOCKS.contains(name) || MORE_BLOCKS.contains(name));
  }

  /** As it is numbered; backwards from as many as it has, where it says so. */
  private Counter counter(Element list, String type) {
    boolean reversed = list.hasAttr("reversed");
    long items = list.children().stream().filter(it -> it.normalName().equals("li")).count();
    int first = reversed ? (int) items : 1;
    return new Counter(
        styles.numbering(list).orElse(type), integer(list.attr("start"), first), reversed ? -1 : 1);
  }

  /** A number as attributes have it, with a sign or without. */
  private static int integer(String written, int otherwise) {
    String plain = written.strip();
    String digits = plain.startsWith("-") ? plain.substring(1) : plain;
    boolean number = !digits.isEmpty() && digits.length() < 7;
    return number && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(plain)
        : otherwise;
  }
}
