package org.gainsay.intake;

/** How much a file may hold; each limit is named when it is passed. */
final class Limits {
  /** Pages of a PDF. */
  static final int PAGES = 10_000;

  /** Tags of a web page. */
  static final int TAGS = 1_000_000;

  /** Elements within elements. */
  static final int DEPTH = 256;

  /** What one compressed piece of a file may come to, in bytes. */
  static final long INFLATED = 64L << 20;

  /** What all compressed pieces that are read may come to, in bytes. */
  static final long INFLATED_TOGETHER = 256L << 20;

  /** Pieces of an archive. */
  static final int ENTRIES = 10_000;

  /** The text that comes out, in characters. */
  static final int TEXT = 64 << 20;

  /** How long taking the text out may take, in seconds. */
  static final int SECONDS = 120;

  private Limits() {}

  static String mebibytes(long bytes) {
    return (bytes >> 20) + " MiB";
  }

  /** Ends work that was given up on. */
  static void goOn() {
    if (Thread.currentThread().isInterrupted()) {
      throw new Unfit(
          "takes longer than " + SECONDS + " seconds to read",
          "save it anew, or copy its text into a .txt file");
    }
  }
}
