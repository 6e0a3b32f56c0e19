package org.gainsay.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import org.gainsay.text.Visible;

/**
 * What commands print to, and where they stand.
 *
 * @param out results, and nothing else
 * @param err messages
 * @param folder from which relative paths are meant
 * @param terminal whether a person watches {@code out}
 * @param environment the variables of the process
 */
record Console(
    PrintWriter out,
    PrintWriter err,
    Path folder,
    boolean terminal,
    Map<String, String> environment) {

  /** Colour is for a terminal that has it, unless {@code NO_COLOR} is set (no-color.org). */
  boolean colour() {
    return terminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** Says on {@code err} in one line why something could not be done. */
  void complain(String message) {
    err.print("gainsay: " + Visible.line(message) + "\n");
  }

  /** Says on {@code err} in one line what was done. */
  void note(String message) {
    err.print(Visible.line(message) + "\n");
  }

  /** As {@link #note}, seen at once. */
  void say(String message) {
    note(message);
    err.flush();
  }

  /** Says what would help. */
  void advise(String help) {
    err.print("help: " + Visible.line(help) + "\n");
  }
}
