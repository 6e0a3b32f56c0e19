package org.gainsay.intake;

/** Why words that stand in a file are not seen by its reader. */
enum Unseen {
  LAYER("on a layer that is switched off"),
  INVISIBLE("written invisibly"),
  BEYOND("beyond the edge of the page or of a frame"),
  TINY("too small to be read"),
  COLOUR("in the colour of what is behind them"),
  COVERED("covered by something"),
  UNDER_PICTURE("covered by a picture");

  private final String how;

  Unseen(String how) {
    this.how = how;
  }

  /** To be read after "words". */
  String how() {
    return how;
  }

  /** Whether a program that recognizes the text of a picture writes like this. */
  boolean mayBeRecognized() {
    return this == INVISIBLE || this == UNDER_PICTURE;
  }
}
