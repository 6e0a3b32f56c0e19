package org.gainsay.cli;

/** Nothing can be done: one line says why, another what would help, and the exit code is 2. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String help;

  Refusal(String message, String help) {
    super(message);
    this.help = help;
  }

  String help() {
    return help;
  }
}
