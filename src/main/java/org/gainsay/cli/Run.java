package org.gainsay.cli;

import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** One run of the program: whatever happens, an exit code and no stack trace. */
final class Run {
  private Run() {}

  static int of(String[] arguments, Console console) {
    int code = guarded(arguments, console);
    if (console.out().checkError()) {
      console.complain("standard output cannot be written");
      code = Gainsay.REFUSED;
    }
    console.err().flush();
    return code;
  }

  private static int guarded(String[] arguments, Console console) {
    try {
      CommandLine line = Gainsay.commandLine(console);
      line.setCaseInsensitiveEnumValuesAllowed(true);
      line.setExecutionStrategy(parsed -> execute(parsed, console));
      line.setParameterExceptionHandler((fault, given) -> Misuse.tell(fault, console));
      line.setExecutionExceptionHandler((fault, command, parsed) -> failed(fault, console));
      return line.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError | RuntimeException fault) {
      return failed(fault, console);
    }
  }

  private static int execute(ParseResult parsed, Console console) {
    for (CommandLine command : parsed.asCommandLineList()) {
      if (command.isUsageHelpRequested()) {
        Help.print(command, console.out(), console);
        return Gainsay.DONE;
      }
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static int failed(Throwable fault, Console console) {
    if (fault instanceof Refusal refusal) {
      console.complain(refusal.getMessage() == null ? "" : refusal.getMessage());
      if (!refusal.help().isEmpty()) {
        console.advise(refusal.help());
      }
    } else if (fault instanceof UncheckedIOException) {
      Throwable cause = fault.getCause();
      console.complain(
          cause == null || cause.getMessage() == null
              ? "a file cannot be read"
              : cause.getMessage());
    } else if (fault instanceof OutOfMemoryError) {
      console.complain("out of memory");
      console.advise("give Java more of it: JAVA_TOOL_OPTIONS=-Xmx4g");
    } else {
      console.complain("an internal fault: " + fault + where(fault));
      console.advise("nothing was lost; please report this line");
    }
    return Gainsay.REFUSED;
  }

  /** The topmost place of our own code. */
  private static String where(Throwable fault) {
    for (StackTraceElement frame : fault.getStackTrace()) {
      if (frame.getClassName().startsWith("org.gainsay.")) {
        return " at " + frame.getFileName() + ":" + frame.getLineNumber();
      }
    }
    return "";
  }
}
