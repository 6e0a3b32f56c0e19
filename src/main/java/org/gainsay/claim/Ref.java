package org.gainsay.claim;

/**
 * A reference to a record of the vocabulary, by its id.
 *
 * @param open whether a trailing {@code ?} says that the text leaves it open
 */
public record Ref(String id, boolean open) {
  public static Ref to(String id) {
    return new Ref(id, false);
  }

  /** As written: the id, with {@code ?} when open. */
  @Override
  public String toString() {
    return open ? id + "?" : id;
  }
}
