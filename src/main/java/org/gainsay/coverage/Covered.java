package org.gainsay.coverage;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.text.Span;

/** Spans of a text, made disjoint, that can be asked quickly whether they touch another. */
final class Covered {
  private final List<Span> spans = new ArrayList<>();

  Covered(List<Span> all) {
    for (Span span : all.stream().sorted().toList()) {
      int last = spans.size() - 1;
      if (last >= 0 && span.start() <= spans.get(last).end()) {
        spans.set(last, spans.get(last).union(span));
      } else {
        spans.add(span);
      }
    }
  }

  boolean touches(Span span) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < spans.size() && spans.get(low).overlaps(span);
  }
}
