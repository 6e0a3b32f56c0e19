package org.gainsay.contradiction;

import java.util.List;

/**
 * Figures of one thing at several times: no conflict.
 *
 * @param claims ids, in the order of time
 */
public record Series(List<String> claims, String explanation) {
  public Series {
    claims = List.copyOf(claims);
  }
}
