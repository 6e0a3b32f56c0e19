package org.gainsay.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Reads a web page as its reader sees it: without scripts, styles, what is hidden, and navigation.
 *
 * <p>What stands in the header, the footer or at the side of the page comes last, under a line that
 * says so.
 */
final class HtmlReader {
  private static final int DECLARATION_REACH = 4096;

  private static final String UNSEEN =
      "script, style, noscript, noframes, noembed, template, iframe, frame, object, embed, applet,"
          + " svg, canvas, audio, video, map, select, option, button, textarea, input, datalist,"
          + " rt, rp, head";

  /** What a page hides until its reader asks for it, or for good. */
  private static final String HIDDEN = "[hidden], dialog:not([open]), [popover]";

  private static final String NAVIGATION =
      "nav, menu, [role=navigation], [role=menu], [role=menubar], [role=search]";

  private static final String AROUND = "header, footer, aside, [role=banner], [role=contentinfo]";

  private final List<String> notes = new ArrayList<>();

  private HtmlReader() {}

  static Extraction read(byte[] bytes, Optional<Charset> encoding) {
    return new HtmlReader().extract(bytes, encoding);
  }

  private Extraction extract(byte[] bytes, Optional<Charset> encoding) {
    refuseTooManyTags(bytes);
    Encoding.Decoded decoded = Encoding.decode(bytes, encoding, declared(bytes));
    notes.addAll(decoded.notes());
    Document page = Parser.htmlParser().setMaxDepth(Limits.DEPTH).parseInput(decoded.content(), "");
    HtmlAbout about = new HtmlAbout(page);
    Extraction.About found = about.read();
    PageStyles styles = PageStyles.of(page);
    prune(page, styles);
    List<Element> around = takeAround(page);
    HtmlText text = new HtmlText(styles);
    text.body(page.body());
    if (text.isEmpty()) {
      throw new Unfit(
          "shows no text: a script fills it, or it is empty",
          "open it in a browser, and save what is shown as a PDF or a text");
    }
    Optional<String> heading = text.around(around);
    return new Extraction.Extracted(Format.HTML, text.content(), List.of(), heading, found, notes);
  }

  private static void refuseTooManyTags(byte[] bytes) {
    int tags = 0;
    for (byte b : bytes) {
      tags += b == '<' ? 1 : 0;
    }
    if (tags > Limits.TAGS) {
      throw new Unfit(
          String.format(Locale.ROOT, "has %,d tags, and the limit is %,d", tags, Limits.TAGS),
          "save the part that is needed as a page of its own");
    }
  }

  /**
   * What the page says in its first bytes (HTML Standard, "Determining the character encoding").
   */
  private static Optional<Charset> declared(byte[] bytes) {
    String start = Format.start(bytes, DECLARATION_REACH).toLowerCase(Locale.ROOT);
    return label(start, "charset=")
        .or(() -> start.startsWith("<?xml") ? label(start, "encoding=") : Optional.empty())
        .map(HtmlReader::charset);
  }

  private static Optional<String> label(String start, String key) {
    int at = start.indexOf(key);
    if (at < 0) {
      return Optional.empty();
    }
    int from = at + key.length();
    while (from < start.length() && " \"'".indexOf(start.charAt(from)) >= 0) {
      from++;
    }
    int to = from;
    while (to < start.length() && " \"'/>;?".indexOf(start.charAt(to)) < 0) {
      to++;
    }
    return to > from ? Optional.of(start.substring(from, to)) : Optional.empty();
  }

  /** The standard reads Latin 1 as windows-1252, and a declaration of UTF-16 as UTF-8. */
  private static Charset charset(String label) {
    try {
      return switch (label) {
        case "iso-8859-1", "latin1", "us-ascii", "ascii" -> Charset.forName("windows-1252");
        case "iso-8859-9" -> Charset.forName("windows-1254");
        case "utf-16", "utf-16le", "utf-16be" -> StandardCharsets.UTF_8;
        default -> Charset.forName(label);
      };
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new Unfit(
          "says it is encoded as `" + label + "`, which is not known here",
          "name its encoding with --encoding");
    }
  }

  private void prune(Document page, PageStyles styles) {
    if (!page.select("svg text").isEmpty()) {
      notes.add("words in drawings are left out: nothing in them can be quoted");
    }
    remove(page, UNSEEN);
    remove(page, NAVIGATION);
    int hidden = 0;
    List<Element> unseen = new ArrayList<>(styles.hidden());
    unseen.addAll(page.select(HIDDEN));
    for (Element element : unseen) {
      hidden += element.is("html, body") ? 0 : taken(element);
    }
    int folded = 0;
    for (Element details : page.select("details:not([open])")) {
      folded += fold(details);
    }
    if (hidden > 0) {
      notes.add(
          WordCount.said(hidden) + " left out: the page hides " + (hidden == 1 ? "it" : "them"));
    }
    if (folded > 0) {
      notes.add(
          WordCount.said(folded)
              + " left out: folded away until a reader opens them; to have them, open them in a"
              + " browser, and save the page");
    }
    int struck = remove(page, "del, s, strike");
    if (struck > 0) {
      notes.add("words that are struck out are left out");
    }
    remove(page, "sup:has(a[href^=#]), a[href^=#]:has(sup)");
  }

  /** Removes an element, and gives how many words it has; 0 when it went before. */
  private static int taken(Element element) {
    boolean there = element.root() instanceof Document;
    int words = there ? WordCount.of(element.wholeText()) : 0;
    element.remove();
    return words;
  }

  /** Leaves the heading of what is folded away. */
  private static int fold(Element details) {
    int words = 0;
    boolean headed = false;
    for (Node node : List.copyOf(details.childNodes())) {
      boolean heading =
          !headed && node instanceof Element element && element.normalName().equals("summary");
      headed |= heading;
      if (!heading) {
        words +=
            node instanceof Element element
                ? WordCount.of(element.wholeText())
                : node instanceof TextNode text ? WordCount.of(text.getWholeText()) : 0;
        node.remove();
      }
    }
    return words;
  }

  private static int remove(Document page, String selector) {
    List<Element> found = page.select(selector);
    found.forEach(Element::remove);
    return found.size();
  }

  /** Those of the page; an article's own header, with its title, stays where it is. */
  private static List<Element> takeAround(Document page) {
    List<Element> around = new ArrayList<>();
    for (Element element : page.select(AROUND)) {
      boolean own = element.closest("article, main, [role=main]") != null;
      if (!own && !element.is("body")) {
        around.add(element);
      }
    }
    around.removeIf(each -> each.parents().stream().anyMatch(around::contains));
    boolean all =
        around.stream().mapToInt(each -> each.text().length()).sum() * 10
            > page.text().length() * 9;
    if (all) {
      return List.of();
    }
    around.forEach(Element::remove);
    return around;
  }
}
