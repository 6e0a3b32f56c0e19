package org.gainsay.cli;

import java.util.List;
import org.gainsay.text.DidYouMean;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** One run of the program: whatever happens, an exit code and no stack trace. */
final class Run {
  private Run() {}

  static int of(String[] arguments, Console console) {
    int code = guarded(arguments, console);
    console.out().flush();
    console.err().flush();
    return code;
  }

  private static int guarded(String[] arguments, Console console) {
    try {
      CommandLine line = Gainsay.commandLine(console);
      line.setCaseInsensitiveEnumValuesAllowed(true);
      line.setExecutionStrategy(parsed -> execute(parsed, console));
      line.setParameterExceptionHandler((fault, given) -> misused(fault, console));
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

  private static int misused(ParameterException fault, Console console) {
    CommandLine command = fault.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    if (fault instanceof UnmatchedArgumentException unmatched) {
      unmatched(unmatched.getUnmatched(), command, console);
    } else {
      console.complain(fault.getMessage() == null ? "wrong usage" : fault.getMessage());
      console.advise("`" + name + " --help` shows how it is used");
    }
    return Gainsay.REFUSED;
  }

  private static void unmatched(List<String> words, CommandLine command, Console console) {
    String word = words.get(0);
    boolean option = word.startsWith("-");
    boolean group = !command.getSubcommands().isEmpty();
    String name = command.getCommandSpec().qualifiedName();
    String what = option ? "option" : group ? "command" : "argument";
    console.complain("`" + name + "` has no " + what + " `" + word + "`");
    console.advise(
        DidYouMean.among(
                option
                    ? command.getCommandSpec().optionsMap().keySet()
                    : command.getSubcommands().keySet(),
                word.contains("=") ? word.substring(0, word.indexOf('=')) : word)
            .map(near -> "did you mean `" + near + "`?")
            .orElse("`" + name + " --help` shows what there is"));
  }
}
