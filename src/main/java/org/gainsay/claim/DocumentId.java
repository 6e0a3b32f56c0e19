package org.gainsay.claim;

import java.util.Optional;

/** A document: a source of the manifest, or a part of one. */
public record DocumentId(String source, Optional<String> part) implements Comparable<DocumentId> {
  /** {@code source} or {@code source/part}. */
  @Override
  public String toString() {
    return part.map(name -> source + "/" + name).orElse(source);
  }

  @Override
  public int compareTo(DocumentId other) {
    return toString().compareTo(other.toString());
  }
}
