package org.gainsay.intake;

/** A file from which no text is taken; found deep inside a reader, answered as a refusal. */
final class Unfit extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String why;
  private final String help;

  Unfit(String why, String help) {
    super(why, null, false, false);
    this.why = why;
    this.help = help;
  }

  Extraction.Refused refusal() {
    return new Extraction.Refused(why, help);
  }
}
