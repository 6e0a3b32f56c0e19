package org.gainsay.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.text.Span;

/**
 * Fragments of a quote in order, some of them with differences: the fewest of these, then the least
 * hidden text.
 */
final class NearChains {
  /** Places of the longest fragment from which a chain is tried. */
  private static final int MOST_ANCHORS = 50;

  private static final Comparator<NearChain> BETTER =
      Comparator.comparingInt(NearChain::distance).thenComparingInt(NearChain::hidden);

  private final Ground ground;
  private final Marked marked;

  NearChains(Ground ground, Marked marked) {
    this.ground = ground;
    this.marked = marked;
  }

  /** A fragment's passage and the letters in which it differs. */
  private record NearFragment(Span span, int distance) {}

  /** Fragments at their passages, in the order of the text. */
  private record NearChain(List<NearFragment> fragments) {
    int distance() {
      return fragments.stream().mapToInt(NearFragment::distance).sum();
    }

    List<Span> spans() {
      return fragments.stream().map(NearFragment::span).toList();
    }

    int hidden() {
      List<Span> spans = spans();
      int hidden = 0;
      for (int i = 0; i + 1 < spans.size(); i++) {
        hidden += spans.get(i + 1).start() - spans.get(i).end();
      }
      return hidden;
    }
  }

  Anchoring anchoring(List<Place> longest, Map<Pattern, Nearest> nearest) {
    List<NearFragment> anchors = anchors(longest, nearest);
    Optional<NearChain> best =
        anchors.stream()
            .filter(anchor -> anchor.distance() <= ApproximateSearch.budget(fragment()))
            .map(this::chain)
            .flatMap(Optional::stream)
            .min(BETTER);
    if (best.isPresent()) {
      return ground
          .refusal()
          .refusedChain(marked, best.orElseThrow().spans(), best.orElseThrow().distance());
    }
    return new Anchoring.Missing(anchors.stream().findFirst().map(this::alone));
  }

  private Pattern fragment() {
    return marked.fragments().get(Chains.longest(marked));
  }

  private List<NearFragment> anchors(List<Place> longest, Map<Pattern, Nearest> nearest) {
    if (!longest.isEmpty()) {
      return longest.stream()
          .limit(MOST_ANCHORS)
          .map(place -> new NearFragment(place.span(), 0))
          .toList();
    }
    return Optional.ofNullable(nearest.get(fragment()))
        .flatMap(found -> near(fragment(), found))
        .stream()
        .toList();
  }

  private Optional<NearFragment> near(Pattern pattern, Nearest nearest) {
    if (nearest.isEmpty()) {
      return Optional.empty();
    }
    ContextFit none = ContextFit.none(ground.content(), ground.key());
    Span letters = new NearPlaces(ground, none).choose(pattern, nearest);
    return Optional.of(new NearFragment(ground.passage(pattern, letters), nearest.distance()));
  }

  private Optional<NearChain> chain(NearFragment anchor) {
    List<NearFragment> chain = new ArrayList<>(List.of(anchor));
    int longest = Chains.longest(marked);
    for (int i = longest + 1; i < marked.fragments().size(); i++) {
      int from = chain.get(chain.size() - 1).span().end();
      Optional<NearFragment> next =
          within(i, new Span(from, from + marked.gaps().get(i - 1).reach()), 1);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      chain.add(next.orElseThrow());
    }
    for (int i = longest - 1; i >= 0; i--) {
      int to = chain.get(0).span().start();
      int from = Math.max(0, to - marked.gaps().get(i).reach());
      Optional<NearFragment> next = within(i, new Span(from, to), -1);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      chain.add(0, next.orElseThrow());
    }
    return Optional.of(new NearChain(chain));
  }

  /** As it stands and next to the chain, else with the fewest differences. */
  private Optional<NearFragment> within(int index, Span reach, int step) {
    Pattern pattern = marked.fragments().get(index);
    List<Span> ranges =
        ground.ranges(reach.start(), reach.end(), pattern.length()).stream()
            .map(range -> clipped(range, reach, step))
            .filter(range -> !range.isEmpty())
            .toList();
    List<Place> places = new ArrayList<>();
    for (Span range : ranges) {
      places.addAll(ground.locator().places(pattern, ground.search().scan(range, pattern)));
    }
    if (!places.isEmpty()) {
      Place place = places.get(step > 0 ? 0 : places.size() - 1);
      return Optional.of(new NearFragment(place.span(), 0));
    }
    if (!ApproximateSearch.applies(pattern)) {
      return Optional.empty();
    }
    ApproximateSearch search = new ApproximateSearch(ground.key(), ranges, pattern);
    search.scan();
    return near(pattern, search.nearest())
        .filter(found -> found.distance() <= ApproximateSearch.budget(pattern));
  }

  /** Not back over the chain itself. */
  private Span clipped(Span letters, Span reach, int step) {
    int start =
        step > 0
            ? Math.max(letters.start(), ground.key().letterAt(reach.start()))
            : letters.start();
    int end =
        step > 0 ? letters.end() : Math.min(letters.end(), ground.key().letterAt(reach.end()));
    return new Span(start, Math.max(start, end));
  }

  /** The longest fragment without the others, whose letters all count as missing. */
  private NearMiss alone(NearFragment anchor) {
    int others = marked.fragments().stream().mapToInt(Pattern::length).sum() - fragment().length();
    return ground.refusal().nearMiss(marked.whole(), anchor.span(), anchor.distance() + others);
  }
}
