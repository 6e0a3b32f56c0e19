package org.gainsay.contradiction;

import java.util.List;

/**
 * One side of a finding: who says it, and what.
 *
 * @param value what this side says, in the words of its claims: a value, a bound, a phrase
 * @param witnesses in the order of claims and of their evidence
 */
public record Camp(String value, List<Witness> witnesses) {
  public Camp {
    witnesses = List.copyOf(witnesses);
  }
}
