package org.gainsay.report;

import java.util.List;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Severity;
import org.gainsay.text.Position;
import org.gainsay.text.Text;
import org.gainsay.text.Visible;

/**
 * Diagnostics as workflow commands of GitHub Actions, which shows them beside the lines of a pull
 * request.
 */
public final class GitHubAnnotations {
  /** GitHub shows no more of each severity for one step. */
  private static final int MOST = 10;

  private GitHubAnnotations() {}

  public static String of(List<Diagnostic> diagnostics) {
    StringBuilder commands = new StringBuilder();
    for (Severity severity : Severity.values()) {
      List<Diagnostic> all =
          diagnostics.stream().filter(each -> each.severity() == severity).toList();
      all.stream().limit(MOST).forEach(each -> commands.append(command(each)));
      if (all.size() > MOST) {
        commands.append(Count.of(all.size() - MOST, "more " + severity.label()));
        commands.append(", not shown here; `gainsay check` lists them all\n");
      }
    }
    return commands.toString();
  }

  private static String command(Diagnostic diagnostic) {
    Text text = diagnostic.place().text();
    Position start = diagnostic.place().position();
    Position end = text.position(diagnostic.place().span().end());
    String help = diagnostic.help().isEmpty() ? "" : "\nhelp: " + diagnostic.help();
    return "::"
        + name(diagnostic.severity())
        + " file="
        + property(diagnostic.place().file())
        + (",line=" + start.line() + ",endLine=" + end.line())
        + (start.line() == end.line()
            ? ",col=" + start.column() + ",endColumn=" + end.column()
            : "")
        + ",title="
        + property(diagnostic.code().label())
        + "::"
        + message(diagnostic.message() + help)
        + "\n";
  }

  private static String name(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  private static String message(String text) {
    return Visible.lines(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return message(Visible.line(text)).replace(":", "%3A").replace(",", "%2C");
  }
}
