package org.gainsay.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/** What the styles that a page brings along hide from its reader, on a screen. */
final class Hiding {
  /** More rules than these are not looked at. */
  private static final int MOST_RULES = 200;

  private Hiding() {}

  /** Whether declarations hide what they are about. */
  static boolean hides(String declarations) {
    String plain = declarations.toLowerCase(Locale.ROOT).replace(" ", "").replace("\n", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  /** The selectors of rules that hide; those within at-rules hold under conditions and are not. */
  static List<String> selectors(Document page) {
    List<String> found = new ArrayList<>();
    for (Element style : page.select("style")) {
      if (style.attr("media").isEmpty() || style.attr("media").matches("all|screen")) {
        rules(style.data(), found);
      }
    }
    return found;
  }

  private static void rules(String css, List<String> found) {
    int depth = 0;
    int start = 0;
    int open = 0;
    for (int i = 0; i < css.length() && found.size() < MOST_RULES; i++) {
      char c = css.charAt(i);
      if (c == '{') {
        open = depth == 0 ? i : open;
        depth++;
      } else if (c == '}' && depth > 0) {
        depth--;
        if (depth == 0) {
          rule(css.substring(start, open), css.substring(open + 1, i), found);
          start = i + 1;
        }
      }
    }
  }

  private static void rule(String selector, String declarations, List<String> found) {
    String plain = selector.strip();
    boolean simple = !plain.startsWith("@") && plain.indexOf(':') < 0 && plain.length() < 200;
    if (simple && hides(declarations) && isSelector(plain)) {
      found.add(plain);
    }
  }

  private static boolean isSelector(String words) {
    try {
      Evaluator unused = QueryParser.parse(words);
      return unused != null;
    } catch (SelectorParseException | IllegalArgumentException e) {
      return false;
    }
  }
}
