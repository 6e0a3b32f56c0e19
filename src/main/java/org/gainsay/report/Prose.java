package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;

/** A sentence of ours, in which words of the ledger stand in backticks. */
final class Prose {
  private Prose() {}

  /** What stands in backticks as code, and as a link where it is the id of a claim. */
  static Html of(String sentence, Permalinks links) {
    String[] parts = sentence.split("`", -1);
    if (parts.length % 2 == 0) {
      return Html.text(sentence);
    }
    List<Html> pieces = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 1) {
        pieces.add(Html.tag("code").holding(links.claimLink(parts[i])));
      } else if (!parts[i].isEmpty()) {
        pieces.add(Html.text(parts[i]));
      }
    }
    return Html.all(pieces);
  }
}
