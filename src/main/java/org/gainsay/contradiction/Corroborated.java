package org.gainsay.contradiction;

import java.util.List;

/**
 * What several documents say alike.
 *
 * @param claims ids, sorted
 * @param documents sorted
 * @param origins the independent ones, sorted: documents that credit one origin count once
 */
public record Corroborated(
    List<String> claims, List<String> documents, List<String> origins, String explanation) {
  public Corroborated {
    claims = List.copyOf(claims);
    documents = List.copyOf(documents);
    origins = List.copyOf(origins);
  }
}
