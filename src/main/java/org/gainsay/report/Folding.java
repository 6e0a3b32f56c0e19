package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How long lists stand on a page: whole, or, on a page that would be too heavy for a browser, their
 * beginning, the rest folded away in pieces that a script unfolds. Where no script runs all of it
 * stands there, since a {@code noscript} element is then as if it were not.
 */
enum Folding {
  NONE,
  LONG_LISTS;

  /** The most nodes of a page before its first use. */
  static final int MOST_NODES = 15_000;

  private static final int NODES_OF_A_PIECE = 1_000;

  /**
   * A list.
   *
   * @param room how many nodes may stand there at once
   * @param wrap what holds items; several of them stand below each other
   */
  Html list(int room, List<? extends Html> items, Function<List<? extends Html>, Html> wrap) {
    int shown = this == NONE ? items.size() : Math.max(1, fitting(items, 0, room));
    if (shown >= items.size()) {
      return wrap.apply(items);
    }
    List<Html> pieces = new ArrayList<>();
    for (int from = shown; from < items.size(); ) {
      int to = from + Math.max(1, fitting(items, from, NODES_OF_A_PIECE));
      pieces.add(
          Html.tag("noscript")
              .with("data-count", Integer.toString(to - from))
              .holding(wrap.apply(items.subList(from, to))));
      from = to;
    }
    return Html.all(
        List.of(
            wrap.apply(items.subList(0, shown)),
            Html.tag("div")
                .kind("fold")
                .with("data-count", Integer.toString(items.size() - shown))
                .holding(pieces)));
  }

  /** How many items from one on have together no more nodes than there is room for. */
  private static int fitting(List<? extends Html> items, int from, int room) {
    int nodes = 0;
    for (int i = from; i < items.size(); i++) {
      nodes += items.get(i).nodes();
      if (nodes > room) {
        return i - from;
      }
    }
    return items.size() - from;
  }
}
