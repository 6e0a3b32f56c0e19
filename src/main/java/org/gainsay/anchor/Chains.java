package org.gainsay.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.text.Key;
import org.gainsay.text.Span;

/**
 * Fragments of a quote found in order: from each place of the longest one outwards, neighbours
 * within reach, the least hidden text first.
 */
final class Chains {
  /** Places of one fragment that are tried from one place of its neighbour. */
  private static final int MOST_NEIGHBOURS = 64;

  /** Neighbours that are tried in all: only words repeated without end come to so many. */
  private static final int MOST_TRIED = 100_000;

  private final Key key;
  private final ExactSearch search;
  private final Locator locator;
  private final Marked marked;
  private int tried;

  Chains(Key key, ExactSearch search, Locator locator, Marked marked) {
    this.key = key;
    this.search = search;
    this.locator = locator;
    this.marked = marked;
  }

  /** Which fragment to look for first. */
  static int longest(Marked marked) {
    int longest = 0;
    for (int i = 1; i < marked.fragments().size(); i++) {
      if (marked.fragments().get(i).length() > marked.fragments().get(longest).length()) {
        longest = i;
      }
    }
    return longest;
  }

  /** The best chain through each place of the longest fragment, where there is one. */
  List<Chain> through(List<Place> places) {
    List<Chain> chains = new ArrayList<>();
    int anchor = longest(marked);
    for (Place place : places) {
      if (tried > MOST_TRIED) {
        break;
      }
      Optional<Chain> left = extend(place, anchor, -1);
      Optional<Chain> right = left.isEmpty() ? left : extend(place, anchor, 1);
      right.ifPresent(end -> chains.add(left.orElseThrow().joined(end)));
    }
    return chains;
  }

  private Optional<Chain> extend(Place anchor, int from, int step) {
    List<Chain> chains = List.of(Chain.of(anchor));
    for (int i = from + step; i >= 0 && i < marked.fragments().size(); i += step) {
      Pattern fragment = marked.fragments().get(i);
      int reach = marked.gaps().get(step > 0 ? i - 1 : i).reach();
      List<Chain> longer = new ArrayList<>();
      for (Place place : neighbours(fragment, chains, reach, step)) {
        grown(chains, place, reach, step).ifPresent(longer::add);
      }
      chains = longer;
    }
    return chains.stream().reduce((best, next) -> next.hidden() < best.hidden() ? next : best);
  }

  private static Optional<Chain> grown(List<Chain> chains, Place place, int reach, int step) {
    Optional<Chain> best = Optional.empty();
    for (Chain chain : chains) {
      int gap = chain.gapTo(place, step);
      boolean better =
          gap >= 0 && gap <= reach && best.map(b -> chain.hidden() + gap < b.hidden()).orElse(true);
      if (better) {
        best = Optional.of(chain.with(place, gap, step));
      }
    }
    return best;
  }

  private List<Place> neighbours(Pattern fragment, List<Chain> chains, int reach, int step) {
    if (chains.isEmpty()) {
      return List.of();
    }
    Span near = chains.stream().map(c -> c.edge(step)).reduce(Span::union).orElseThrow();
    Span range =
        step > 0
            ? letters(near.start(), near.end() + reach, fragment.length(), 0)
            : letters(near.start() - reach, near.end(), 0, fragment.length());
    ExactSearch.Positions all = search.scan(range, fragment);
    List<Place> places =
        locator.places(fragment, step > 0 ? all.first(MOST_NEIGHBOURS) : all.last(MOST_NEIGHBOURS));
    tried += places.size();
    return places;
  }

  /** The letters of a stretch of text, and some more. */
  private Span letters(int from, int to, int moreAfter, int moreBefore) {
    int start = key.letterAt(Math.max(0, from)) - moreBefore;
    int end = key.letterAt(Math.max(0, to)) + moreAfter;
    return new Span(Math.max(0, start), Math.min(key.length(), Math.max(end, 0)));
  }
}
