package org.gainsay.file;

/** There is nothing to work on; the message is one line for the user. */
public final class NoWorkspace extends Exception {
  private static final long serialVersionUID = 1L;

  public NoWorkspace(String message) {
    super(message);
  }
}
