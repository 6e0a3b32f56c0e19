package org.gainsay.cli;

import java.io.FileDescriptor;
import java.nio.file.Path;

/** Where the program begins: the only class that knows the system it runs on. */
public final class Main {
  private Main() {}

  /** Runs the command line and leaves with its exit code. */
  public static void main(String[] arguments) {
    Console console =
        new Console(
            StandardStream.utf8(FileDescriptor.out),
            StandardStream.utf8(FileDescriptor.err),
            Path.of("").toAbsolutePath(),
            isTerminal(),
            System.getenv());
    System.exit(Run.of(arguments, console));
  }

  // From Java 22 on, a console also stands for output that goes elsewhere, unless the property says
  // otherwise; the check does not know that.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }
}
