package org.gainsay.ledger;

/** How a SHA-256 is written. */
final class Hashes {
  private Hashes() {}

  static boolean isSha256(String written) {
    return written.length() == 64
        && written.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
  }
}
