package org.gainsay.coverage;

import java.util.List;
import org.gainsay.text.Span;

/**
 * A clause that tells of an attack.
 *
 * @param verb what was done, as written
 * @param by ids of actors
 * @param target ids of terms
 * @param weapon ids of terms
 */
record AttackReport(
    Span clause, String verb, List<String> by, List<String> target, List<String> weapon) {
  AttackReport {
    by = List.copyOf(by);
    target = List.copyOf(target);
    weapon = List.copyOf(weapon);
  }
}
