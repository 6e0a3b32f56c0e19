package org.gainsay.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.text.Folding;

/**
 * Tells running headers, footers and page numbers from the text of pages: near the upper or lower
 * edge, and the same on two pages but for their numbers, or nothing but a number.
 */
final class RunningLines {
  /** How much of a page, at its upper and lower edge, may hold them. */
  private static final float EDGE = 0.2f;

  private static final int MOST_LINES = 3;

  private final Map<String, Integer> pages = new HashMap<>();

  /** Counts a page in; each once, before any is asked for. */
  void count(Page page) {
    Set<String> here = new HashSet<>();
    edge(page, true).forEach(level -> here.add(key(level, true)));
    edge(page, false).forEach(level -> here.add(key(level, false)));
    here.forEach(key -> pages.merge(key, 1, Integer::sum));
  }

  /**
   * A page as it is laid out.
   *
   * @param rows its upright text
   */
  record Page(List<Row> rows, List<Level> levels, float height) {
    static Page of(List<Row> rows, float height) {
      return new Page(rows, Level.of(rows), height);
    }
  }

  /** The running lines at the upper edge of a page, or at its lower one, from top to bottom. */
  List<Level> at(Page page, boolean upper) {
    List<Level> found = new ArrayList<>();
    for (Level level : edge(page, upper)) {
      if (pages.getOrDefault(key(level, upper), 0) < 2 && !isNumber(level)) {
        break;
      }
      found.add(upper ? found.size() : 0, level);
    }
    return found;
  }

  /** From the edge inwards. */
  private List<Level> edge(Page page, boolean upper) {
    List<Level> levels = page.levels();
    List<Level> found = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_LINES, levels.size()); i++) {
      Level level = levels.get(upper ? i : levels.size() - 1 - i);
      boolean near =
          upper ? level.base() < EDGE * page.height() : level.base() > (1 - EDGE) * page.height();
      if (near) {
        found.add(level);
      }
    }
    return found;
  }

  private static String key(Level level, boolean upper) {
    StringBuilder key = new StringBuilder(upper ? "^" : "_");
    key.append(Math.round(level.base() / 6)).append('/');
    Folding.key(level.text(false))
        .chars()
        .filter(c -> !isDigit(c))
        .forEach(c -> key.append((char) c));
    return key.toString();
  }

  private static boolean isNumber(Level level) {
    String key = Folding.key(level.text(false));
    boolean digits = key.chars().anyMatch(RunningLines::isDigit);
    StringBuilder words = new StringBuilder();
    key.chars().filter(c -> !isDigit(c)).forEach(c -> words.append((char) c));
    return digits
        && key.length() <= 12
        && Set.of("", "page", "p", "pageof").contains(words.toString());
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
