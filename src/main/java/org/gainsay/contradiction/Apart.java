package org.gainsay.contradiction;

import java.util.List;

/**
 * Two figures that differ and cannot be compared: no conflict.
 *
 * @param claims the two ids, sorted
 * @param differences in what they differ: {@code "governorate and city"}
 */
public record Apart(List<String> claims, List<String> differences, String explanation) {
  public Apart {
    claims = List.copyOf(claims);
    differences = List.copyOf(differences);
  }
}
