package org.gainsay.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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
  private final Deque<Integer> numbers = new ArrayDeque<>();

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
        close(element.normalName());
      }
    }

    private void open(String name, Element element) {
      switch (name) {
        case "br" -> line();
        case "td", "th" -> cell(element);
        case "ol" -> numbers.push(start(element));
        case "ul" -> numbers.push(Integer.MIN_VALUE);
        case "q" -> words.append('“');
        case "sup" -> raised++;
        default -> {}
      }
      if (isBlock(name)) {
        end();
      }
      if (name.equals("pre")) {
        preformatted++;
      } else if (name.equals("li")) {
        item(element);
      }
    }

    private void close(String name) {
      if (isBlock(name)) {
        end();
      }
      switch (name) {
        case "pre" -> preformatted--;
        case "ol", "ul" -> numbers.poll();
        case "q" -> words.append('”');
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
      int number = numbers.isEmpty() ? Integer.MIN_VALUE : numbers.pop();
      if (number == Integer.MIN_VALUE) {
        numbers.push(number);
        return;
      }
      int shown = integer(item.attr("value"), number);
      numbers.push(shown + 1);
      words.append(shown).append(". ");
    }

    private void words(String text) {
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

  /** Only numbers in digits are counted on. */
  private static int start(Element list) {
    boolean digits = list.attr("type").isEmpty() || list.attr("type").equals("1");
    boolean counts = digits && !list.hasAttr("reversed");
    return counts ? integer(list.attr("start"), 1) : Integer.MIN_VALUE;
  }

  private static int integer(String written, int otherwise) {
    boolean number = !written.isEmpty() && written.length() < 7;
    return number && written.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(written)
        : otherwise;
  }
}
