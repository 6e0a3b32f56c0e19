package org.gainsay.notation;

/** How large a thing may be before it is refused; depth guards every recursion over a tree. */
final class Limits {
  static final int DEPTH = 64;

  /** In UTF-16 code units, as written. */
  static final int SCALAR = 1 << 20;

  private Limits() {}
}
