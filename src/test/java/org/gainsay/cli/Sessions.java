package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a page of Markdown shows, done again step by step in a folder: a block {@code console} is
 * typed, a block that names a file ({@code ```yaml claims/a.yaml}) is written into it. In what a
 * command prints, a line {@code …} stands for any lines left out. Of other programs {@code cd}
 * alone is understood; lines of others are passed over.
 */
final class Sessions {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```([^\\n]+)\\n(.*?)^```$");
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|'[^']*'|\\S+");
  private static final String PROMPT = "$ ";

  /** A command as shown, what the page says that it prints, and what it printed. */
  record Step(String command, String shown, String printed) {
    boolean holds() {
      return asPattern(shown).matcher(printed).matches();
    }

    /** The shown lines in their order, with any lines where one is {@code …}. */
    private static Pattern asPattern(String shown) {
      return Pattern.compile(
          shown
              .lines()
              .map(line -> line.equals("…") ? "(?:.*\\n)*" : Pattern.quote(line) + "\\n")
              .collect(Collectors.joining()));
    }
  }

  private final List<Step> steps = new ArrayList<>();
  private final StringBuilder rewritten = new StringBuilder();
  private Path folder;

  private Sessions(Path folder) {
    this.folder = folder;
  }

  static Sessions of(String page, Path folder) throws IOException {
    Sessions sessions = new Sessions(folder);
    Matcher block = BLOCK.matcher(page);
    int end = 0;
    while (block.find()) {
      sessions.rewritten.append(page.substring(end, block.start(2)));
      sessions.block(block.group(1).strip(), block.group(2));
      end = block.end(2);
    }
    sessions.rewritten.append(page.substring(end));
    return sessions;
  }

  List<Step> steps() {
    return steps;
  }

  /** The page with what the commands printed, where it says something else. */
  String rewritten() {
    return rewritten.toString();
  }

  private void block(String kind, String content) throws IOException {
    int space = kind.indexOf(' ');
    if (kind.equals("console")) {
      for (String session : content.split("(?m)^(?=\\$ )", -1)) {
        rewritten.append(session.startsWith(PROMPT) ? typed(session) : session);
      }
      return;
    }
    if (space > 0) {
      Path file = folder.resolve(kind.substring(space + 1).strip());
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    }
    rewritten.append(content);
  }

  private String typed(String session) {
    String lines = session.replace("\\\n", "\\\0");
    int end = lines.indexOf('\n');
    String command = session.substring(PROMPT.length(), end);
    String shown = session.substring(end + 1);
    String[] words =
        WORD.matcher(command.replace("\\\n", " "))
            .results()
            .map(word -> word.group().replaceAll("^[\"']|[\"']$", ""))
            .toArray(String[]::new);
    if (words[0].equals("cd")) {
      folder = folder.resolve(words[1]);
    } else if (words[0].equals("gainsay")) {
      Step step = new Step(command, shown, run(List.of(words)));
      steps.add(step);
      return PROMPT + command + "\n" + (step.holds() ? shown : step.printed());
    }
    return session;
  }

  private String run(List<String> words) {
    StringWriter printed = new StringWriter();
    PrintWriter writer = new PrintWriter(printed);
    Run.of(
        words.subList(1, words.size()).toArray(String[]::new),
        new Console(writer, writer, folder, false, Map.of()));
    return printed.toString().replace("\r\n", "\n");
  }
}
