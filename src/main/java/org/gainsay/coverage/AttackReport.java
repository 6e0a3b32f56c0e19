package org.gainsay.coverage;

import java.util.List;
import org.gainsay.text.Span;

/**
 * A clause that tells of an attack.
 *
 * @param verb what was done, as written
 * @param by ids of actors; of those whom the vocabulary does not know, what the text calls them
 * @param target ids of terms
 * @param weapon ids of terms
 */
public record AttackReport(
    Span clause, String verb, List<String> by, List<String> target, List<String> weapon) {
  public AttackReport {
    by = List.copyOf(by);
    target = List.copyOf(target);
    weapon = List.copyOf(weapon);
  }
}
