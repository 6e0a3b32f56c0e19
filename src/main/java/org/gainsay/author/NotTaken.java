package org.gainsay.author;

/** A file is not taken in; one line says why, another what would help. */
public final class NotTaken extends Exception {
  private static final long serialVersionUID = 1L;
  private final String why;
  private final String help;

  NotTaken(String why, String help) {
    super(why);
    this.why = why;
    this.help = help;
  }

  public String why() {
    return why;
  }

  public String help() {
    return help;
  }
}
