package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gainsay.file.Output;

/** Every command that writes, one after the other in a workspace, without end: to be killed. */
final class Writing {
  private Writing() {}

  /** Writes until it is killed; says so when it begins. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    if (arguments[0].equals("files")) {
      files(folder);
    }
    Map<Path, byte[]> first = contents(folder);
    System.out.println("writing");
    while (true) {
      for (List<String> command : commands(arguments[0])) {
        run(folder, command);
      }
      restore(folder, first);
    }
  }

  /** Two contents by turns, of several pages of the disk each, in one file. */
  private static void files(Path folder) throws IOException {
    System.out.println("writing");
    while (true) {
      Output.write(folder.resolve("a"), old());
      Output.write(folder.resolve("a"), fresh());
    }
  }

  static String old() {
    return "the old one\n".repeat(20_000);
  }

  static String fresh() {
    return "another\n".repeat(40_000);
  }

  /** The commands that change files, in an order in which each has something to change. */
  static List<List<String>> commands(String finding) {
    return List.of(
        List.of("fix", "--write"),
        List.of(
            "review killed-inquiry --verdict supported --by ana --date 2031-05-05 --write"
                .split(" ")),
        List.of(
            ("reconcile " + finding + " --because updated-later --note later --by ana")
                .concat(" --date 2031-05-05 --write")
                .split(" ")),
        claim("one"),
        claim("two"),
        List.of("source", "add", "taken/letter.txt"),
        List.of("import", "csv", "taken/table.csv", "--write"),
        List.of("report"),
        List.of("report", "--public", "--out", "public"),
        List.of("export", "csv", "--out", "tables"),
        List.of("export", "xlsx", "--out", "tables/all.xlsx"),
        List.of("export", "json", "--out", "tables/all.json"),
        List.of("init", "other"));
  }

  /** What the commands find in a workspace beside its own files. */
  static Desk desk(Path folder) {
    Desk desk = Desk.withFire(folder);
    desk.write("taken/letter.txt", "At least 12 people were killed in Orlow.\n");
    desk.write(
        "taken/table.csv",
        "id,statement,source,quote\norlow,Twelve died.,letter,people were killed in Orlow\n");
    return desk;
  }

  private static List<String> claim(String id) {
    return List.of(
        ("claim new --kind statement --source courier --quote fire --id " + id)
            .concat(" --statement Fire. --write claims/new.yaml")
            .split(" "));
  }

  static void run(Path folder, List<String> command) {
    Console console =
        new Console(
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            folder,
            false,
            Map.of());
    if (Run.of(command.toArray(String[]::new), console) == Gainsay.REFUSED) {
      throw new IllegalStateException(command.toString());
    }
  }

  /** As it was at the beginning: what was not there is taken away. */
  static void restore(Path folder, Map<Path, byte[]> first) throws IOException {
    for (Path file : contents(folder).keySet()) {
      if (!first.containsKey(file)) {
        Files.delete(file);
      }
    }
    for (Map.Entry<Path, byte[]> each : first.entrySet()) {
      Output.write(each.getKey(), each.getValue());
    }
  }

  static Map<Path, byte[]> contents(Path folder) throws IOException {
    Map<Path, byte[]> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(file, Files.readAllBytes(file));
      }
    }
    return contents;
  }
}
