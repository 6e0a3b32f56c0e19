package org.gainsay.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A manual page in the language of {@code man}, out of what a command says of itself. */
final class ManPage {
  private static final String EXIT_CODES =
      "0 when it was done; 1 when ledger or sources have an error; 2 when nothing could be done.";

  private final CommandSpec command;
  private final StringBuilder page = new StringBuilder();

  private ManPage(CommandLine line) {
    this.command = line.getCommandSpec();
  }

  /** The pages of a command and of all below it, by the names of their files. */
  static Map<String, String> below(CommandLine line) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(name(line.getCommandSpec()) + ".1", of(line));
    line.getSubcommands().values().forEach(each -> pages.putAll(below(each)));
    return pages;
  }

  static String of(CommandLine line) {
    return new ManPage(line).written();
  }

  /** As in {@code man gainsay-claim-new}. */
  private static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  private String written() {
    macro("TH", name(command).toUpperCase(Locale.ROOT), "1", "", "Gainsay " + Version.number());
    String description = String.join(" ", command.usageMessage().description());
    macro("SH", "NAME");
    page.append(escaped(name(command))).append(" \\- ");
    text(firstSentence(description));
    macro("SH", "SYNOPSIS");
    synopsis();
    macro("SH", "DESCRIPTION");
    text(description);
    subcommands();
    arguments();
    footer();
    macro("SH", "EXIT STATUS");
    text(EXIT_CODES);
    related();
    return page.toString();
  }

  /** A colon ends it too: what follows is the detail. */
  private static String firstSentence(String description) {
    int end = description.length();
    for (String stop : List.of(". ", ": ", "; ")) {
      int at = description.indexOf(stop);
      end = at < 0 ? end : Math.min(end, at);
    }
    String sentence = description.substring(0, end);
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private void synopsis() {
    page.append("\\fB").append(escaped(command.qualifiedName())).append("\\fR [options]");
    if (!command.subcommands().isEmpty()) {
      page.append(" \\fIcommand\\fR");
    }
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      boolean optional = parameter.arity().min() == 0;
      String label = "\\fI" + escaped(parameter.paramLabel()) + "\\fR";
      page.append(optional ? " [" + label + "]" : " " + label);
      page.append(parameter.arity().max() > 1 ? "..." : "");
    }
    page.append("\n");
  }

  private void subcommands() {
    if (!command.subcommands().isEmpty()) {
      macro("SH", "COMMANDS");
      command
          .subcommands()
          .forEach(
              (name, line) -> {
                String[] told = line.getCommandSpec().usageMessage().description();
                entry("\\fB" + escaped(name) + "\\fR", String.join(" ", told));
              });
    }
  }

  private void arguments() {
    macro("SH", "OPTIONS");
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      entry("\\fI" + escaped(parameter.paramLabel()) + "\\fR", described(parameter));
    }
    for (OptionSpec option : command.options()) {
      List<String> names = new ArrayList<>();
      for (String name : option.names()) {
        names.add("\\fB" + escaped(name) + "\\fR");
      }
      String value =
          option.arity().max() == 0 ? "" : " \\fI" + escaped(option.paramLabel()) + "\\fR";
      entry(String.join(", ", names) + value, described(option));
    }
  }

  private static String described(ArgSpec argument) {
    return String.join(" ", argument.description());
  }

  /** Examples, word for word, and whatever else stands at the end of the help. */
  private void footer() {
    boolean examples = false;
    for (String line : command.usageMessage().footer()) {
      if (line.startsWith("Example")) {
        macro("SH", "EXAMPLES");
        examples = true;
        int colon = line.indexOf(": ");
        if (colon >= 0) {
          text(line.substring(colon + 2));
        }
      } else if (line.startsWith("  ")) {
        page.append(".nf\n").append(protectedLine(line.substring(2))).append("\n.fi\n");
      } else if (examples && !line.isBlank() && !line.startsWith("Exit codes")) {
        text(line);
      }
    }
  }

  private void related() {
    TreeSet<String> names = new TreeSet<>();
    for (CommandSpec up = command; up.parent() != null; up = up.parent()) {
      names.add(name(up.parent()));
    }
    command.subcommands().values().forEach(each -> names.add(name(each.getCommandSpec())));
    if (!names.isEmpty()) {
      macro("SH", "SEE ALSO");
      text(String.join(", ", names.stream().map(name -> name + "(1)").toList()));
    }
  }

  private void entry(String term, String text) {
    page.append(".TP\n").append(term).append("\n");
    text(text);
  }

  private void text(String text) {
    page.append(protectedLine(text)).append("\n");
  }

  private void macro(String name, String... words) {
    page.append(".").append(name);
    for (String word : words) {
      page.append(" \"").append(escaped(word).replace("\"", "\\(dq")).append("\"");
    }
    page.append("\n");
  }

  /** A line that begins with a full stop or an apostrophe would be a request. */
  private static String protectedLine(String text) {
    String escaped = escaped(text);
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }

  /**
   * A bare hyphen may be broken or turned into another sign, a backslash begins an escape, and old
   * programs read bytes.
   */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.replace("\\", "\\e")
        .replace("-", "\\-")
        .codePoints()
        .forEach(
            c ->
                escaped.append(
                    c < 128 ? Character.toString(c) : String.format(Locale.ROOT, "\\[u%04X]", c)));
    return escaped.toString();
  }
}
