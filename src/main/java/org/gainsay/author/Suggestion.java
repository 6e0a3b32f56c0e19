package org.gainsay.author;

import java.util.List;
import java.util.Optional;
import org.gainsay.coverage.Mention;
import org.gainsay.notation.Notation;
import org.gainsay.notation.Value;

/**
 * A claim that could be made of what a document reports.
 *
 * @param claim what would be pasted
 * @param when as the claim has it
 * @param strangers whom the text names and the vocabulary does not know; the claim speaks of them
 *     in a note only
 * @param weight how well it can be checked: how much of it the text tells
 */
public record Suggestion(
    Mention mention, Value claim, Optional<String> when, List<String> strangers, int weight) {
  public Suggestion {
    strangers = List.copyOf(strangers);
  }

  /** As an item of a YAML ledger. */
  public String yaml() {
    return Notation.item(claim);
  }
}
