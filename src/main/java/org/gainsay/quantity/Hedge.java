package org.gainsay.quantity;

/** The rows of the table of readings by their hedge. */
enum Hedge {
  EXACTLY("exactly"),
  ABOUT("about"),
  AT_LEAST("at least"),
  /** Documented, recorded, so far: there may be more. */
  SO_FAR("so far"),
  MORE("more than"),
  AT_MOST("at most"),
  FEWER("fewer than"),
  UP_TO("up to"),
  ALMOST("almost"),
  /** A hedge that the table does not know: "close to". */
  UNKNOWN("unknown hedge");

  private final String words;

  Hedge(String words) {
    this.words = words;
  }

  /** The row as explanations name it: {@code at least n}. */
  String row(String symbol) {
    return words + " " + symbol;
  }
}
