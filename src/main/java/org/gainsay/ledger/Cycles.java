package org.gainsay.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds the ways that lead back to where they began. */
final class Cycles {
  private Cycles() {}

  private record Step(String node, Iterator<String> next) {}

  /**
   * One cycle for each edge that closes one in a depth-first walk; without those edges, from the
   * last node of each cycle to its first, there is none. The walk keeps its own stack, so length
   * costs nothing.
   */
  static List<List<String>> find(
      Collection<String> nodes, Function<String, ? extends Collection<String>> next) {
    List<List<String>> cycles = new ArrayList<>();
    Map<String, Boolean> done = new HashMap<>();
    Deque<Step> way = new ArrayDeque<>();
    for (String start : nodes) {
      enter(start, next, done, way);
      while (!way.isEmpty()) {
        Step step = way.peekLast();
        if (!step.next().hasNext()) {
          done.put(step.node(), true);
          way.removeLast();
          continue;
        }
        String to = step.next().next();
        if (Boolean.FALSE.equals(done.get(to))) {
          cycles.add(back(way, to));
        } else {
          enter(to, next, done, way);
        }
      }
    }
    return cycles;
  }

  private static void enter(
      String node,
      Function<String, ? extends Collection<String>> next,
      Map<String, Boolean> done,
      Deque<Step> way) {
    if (done.putIfAbsent(node, false) == null) {
      way.addLast(new Step(node, List.copyOf(next.apply(node)).iterator()));
    }
  }

  private static List<String> back(Deque<Step> way, String to) {
    List<String> nodes = new ArrayList<>();
    Iterator<Step> backwards = way.descendingIterator();
    String node = backwards.next().node();
    nodes.add(0, node);
    while (!node.equals(to)) {
      node = backwards.next().node();
      nodes.add(0, node);
    }
    return nodes;
  }
}
