package org.gainsay.anchor;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.text.Key;
import org.gainsay.text.Span;

/** What comes nearest to each of many patterns; a long text is indexed stretch by stretch. */
final class Approximation {
  /** Letters of one index: it takes four bytes for each. */
  private static final int STRETCH = 1 << 23;

  private final PreparedText prepared;
  private final List<Span> ranges;

  Approximation(PreparedText prepared, List<Span> ranges) {
    this.prepared = prepared;
    this.ranges = ranges;
  }

  /** For each pattern that is neither too short nor too long. */
  Map<Pattern, Nearest> nearest(Collection<Pattern> patterns) {
    Map<Pattern, ApproximateSearch> searches = new LinkedHashMap<>();
    int longest = 0;
    for (Pattern pattern : patterns) {
      if (ApproximateSearch.applies(pattern) && !searches.containsKey(pattern)) {
        searches.put(pattern, new ApproximateSearch(prepared.key(), ranges, pattern));
        longest = Math.max(longest, pattern.length());
      }
    }
    if (!searches.isEmpty()) {
      search(searches.values(), longest);
    }
    Map<Pattern, Nearest> nearest = new LinkedHashMap<>();
    searches.forEach((pattern, search) -> nearest.put(pattern, search.nearest()));
    return nearest;
  }

  /** Stretches overlap, so that every match lies within one of them. */
  private void search(Collection<ApproximateSearch> searches, int longest) {
    Key key = prepared.key();
    if (key.length() <= STRETCH) {
      searches.forEach(search -> search.search(prepared.index()));
      return;
    }
    for (int start = 0; start < key.length(); start += STRETCH) {
      GramIndex index = new GramIndex(key, start, start + STRETCH + 2 * longest);
      searches.forEach(search -> search.search(index));
    }
  }
}
