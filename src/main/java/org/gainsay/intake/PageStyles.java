package org.gainsay.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * What the styles that a page brings along change of its words, on a screen: whether they are seen,
 * where lines end, capitals. The strongest declaration holds (CSS Cascading Level 4): what is
 * important, then what stands at the element, then the closest selector, then the last.
 */
final class PageStyles {
  /** More rules than these are not looked at, nor more elements in all of them. */
  private static final int MOST_RULES = 2_000;

  private static final long MOST_WORK = 100_000_000;
  private static final int LONGEST_SELECTOR = 200;

  private static final Set<String> KEPT =
      Set.of(
          "display",
          "visibility",
          "text-transform",
          "clip",
          "clip-path",
          "position",
          "left",
          "top",
          "text-indent",
          "list-style",
          "list-style-type");

  private static final Set<String> BLOCKS =
      Set.of(
          "block", "flex", "grid", "table", "list-item", "flow-root", "table-row", "table-caption");

  private static final Set<String> CONTAINERS =
      Set.of("flex", "inline-flex", "grid", "inline-grid");

  private static final Map<String, String> NUMBERINGS =
      Map.ofEntries(
          Map.entry("none", "none"),
          Map.entry("disc", "none"),
          Map.entry("circle", "none"),
          Map.entry("square", "none"),
          Map.entry("decimal", "1"),
          Map.entry("lower-alpha", "a"),
          Map.entry("lower-latin", "a"),
          Map.entry("upper-alpha", "A"),
          Map.entry("upper-latin", "A"),
          Map.entry("lower-roman", "i"),
          Map.entry("upper-roman", "I"));

  private final IdentityHashMap<Element, Map<String, String>> declared = new IdentityHashMap<>();

  private PageStyles() {}

  /**
   * Declarations for the elements of a selector.
   *
   * @param weight how close the selector is
   */
  private record Rule(String selector, int weight, Map<String, Declared> declarations) {}

  private record Declared(String value, boolean important) {}

  static PageStyles of(Document page) {
    List<Rule> rules = new ArrayList<>();
    for (Element style : page.select("style")) {
      if (isForScreens(style.attr("media"))) {
        rules(withoutComments(style.data()), rules, 0);
      }
    }
    PageStyles styles = new PageStyles();
    rules.sort(Comparator.comparingInt(Rule::weight));
    styles.apply(page, rules);
    return styles;
  }

  private void apply(Document page, List<Rule> rules) {
    long elements = page.getAllElements().size();
    int most = (int) Math.min(rules.size(), MOST_WORK / Math.max(1, elements));
    List<Rule> looked = rules.subList(0, most);
    looked.forEach(rule -> apply(page, rule, false));
    for (Element element : page.select("[style]")) {
      set(element, declarations(withoutComments(element.attr("style"))), false);
    }
    looked.forEach(rule -> apply(page, rule, true));
    for (Element element : page.select("[style*=important]")) {
      set(element, declarations(withoutComments(element.attr("style"))), true);
    }
  }

  private void apply(Document page, Rule rule, boolean important) {
    Limits.goOn();
    if (rule.declarations().values().stream().anyMatch(it -> it.important() == important)) {
      page.select(rule.selector()).forEach(it -> set(it, rule.declarations(), important));
    }
  }

  private void set(Element element, Map<String, Declared> declarations, boolean important) {
    declarations.forEach(
        (name, it) -> {
          if (it.important() == important) {
            declared.computeIfAbsent(element, none -> new HashMap<>()).put(name, it.value());
          }
        });
  }

  private String value(Element element, String name) {
    return declared.getOrDefault(element, Map.of()).getOrDefault(name, "");
  }

  /** The elements that nobody sees: hidden, cut to nothing, or moved off the screen. */
  List<Element> hidden() {
    return declared.keySet().stream().filter(this::isHidden).toList();
  }

  private boolean isHidden(Element element) {
    String visibility = value(element, "visibility");
    return value(element, "display").equals("none")
        || visibility.equals("hidden")
        || visibility.equals("collapse")
        || isCut(element);
  }

  /** As words are that only programs that read aloud shall find. */
  private boolean isCut(Element element) {
    String position = value(element, "position");
    boolean apart = position.equals("absolute") || position.equals("fixed");
    String clip = value(element, "clip").replaceAll("[ ,]|px", "");
    String path = value(element, "clip-path").replace(" ", "");
    boolean nothing =
        clip.equals("rect(0000)")
            || clip.equals("rect(1111)")
            || path.equals("inset(50%)")
            || path.equals("inset(100%)");
    boolean away = isFarAway(value(element, "left")) || isFarAway(value(element, "top"));
    return (apart && (nothing || away)) || isFarAway(value(element, "text-indent"));
  }

  private static boolean isFarAway(String length) {
    return length.matches("-[0-9]{3,6}(\\.[0-9]{1,6})?(em|rem)|-[0-9]{4,6}(\\.[0-9]{1,6})?px");
  }

  /** Whether an element has lines of its own by its style, or by that of what holds it. */
  boolean isBlock(Element element) {
    Element parent = element.parent();
    return BLOCKS.contains(value(element, "display"))
        || (parent != null && CONTAINERS.contains(value(parent, "display")));
  }

  /** How the letters of an element are changed: uppercase, lowercase, capitalize, none. */
  Optional<String> letters(Element element) {
    return Optional.of(value(element, "text-transform")).filter(it -> !it.isEmpty());
  }

  /** How the items of a list are numbered, or an item of itself, as {@code type} says it. */
  Optional<String> numbering(Element element) {
    String style = value(element, "list-style") + " " + value(element, "list-style-type");
    return Stream.of(style.split(" ", -1))
        .flatMap(word -> Optional.ofNullable(NUMBERINGS.get(word)).stream())
        .reduce((first, last) -> last);
  }

  // Reading

  private static boolean isForScreens(String media) {
    String plain = media.strip().toLowerCase(Locale.ROOT);
    return plain.isEmpty() || Set.of("all", "screen", "only screen").contains(plain);
  }

  private static String withoutComments(String css) {
    StringBuilder plain = new StringBuilder(css.length());
    int from = 0;
    for (int at = css.indexOf("/*"); at >= 0; at = css.indexOf("/*", from)) {
      plain.append(css, from, at).append(' ');
      int end = css.indexOf("*/", at + 2);
      from = end < 0 ? css.length() : end + 2;
    }
    return plain.append(css, from, css.length()).toString();
  }

  /** Rules within conditions that hold on screens are taken, others within at-rules are not. */
  private static void rules(String css, List<Rule> found, int depth) {
    int level = 0;
    int start = 0;
    int open = 0;
    for (int i = 0; i < css.length() && found.size() < MOST_RULES; i++) {
      char c = css.charAt(i);
      if (c == '{') {
        open = level == 0 ? i : open;
        level++;
      } else if (c == ';' && level == 0) {
        start = i + 1;
      } else if (c == '}' && level > 0) {
        level--;
        if (level == 0) {
          rule(css.substring(start, open).strip(), css.substring(open + 1, i), found, depth);
          start = i + 1;
        }
      }
    }
  }

  private static void rule(String head, String body, List<Rule> found, int depth) {
    if (head.startsWith("@")) {
      boolean taken =
          head.toLowerCase(Locale.ROOT).startsWith("@media") && isForScreens(head.substring(6));
      if (taken && depth < 3) {
        rules(body, found, depth + 1);
      }
      return;
    }
    Map<String, Declared> declarations = declarations(body);
    if (declarations.isEmpty()) {
      return;
    }
    for (String selector : head.split(",", -1)) {
      String plain = selector.strip();
      if (plain.length() < LONGEST_SELECTOR && isSelector(plain)) {
        found.add(new Rule(plain, weight(plain), declarations));
      }
    }
  }

  private static Map<String, Declared> declarations(String body) {
    Map<String, Declared> found = new HashMap<>();
    for (String declaration : body.split(";", -1)) {
      int colon = declaration.indexOf(':');
      String name = declaration.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
      if (KEPT.contains(name)) {
        String value = declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
        int mark = value.indexOf('!');
        boolean important = mark >= 0 && value.substring(mark + 1).strip().equals("important");
        found.put(
            name, new Declared(mark < 0 ? value : value.substring(0, mark).strip(), important));
      }
    }
    return found;
  }

  /** States and parts that a page has only now and then are no selectors here. */
  private static boolean isSelector(String words) {
    if (words.isEmpty() || words.indexOf(':') >= 0) {
      return false;
    }
    try {
      Evaluator unused = QueryParser.parse(words);
      return unused != null;
    } catch (SelectorParseException | IllegalArgumentException e) {
      return false;
    }
  }

  /** Ids before classes and attributes, those before names (Selectors Level 4, 17). */
  private static int weight(String selector) {
    int weight = 0;
    boolean named = true;
    for (int i = 0; i < selector.length(); i++) {
      char c = selector.charAt(i);
      weight += c == '#' ? 1_000_000 : c == '.' || c == '[' ? 1_000 : 0;
      boolean word = Character.isLetterOrDigit(c);
      weight += word && named ? 1 : 0;
      named = " >+~".indexOf(c) >= 0;
    }
    return weight;
  }
}
