package org.gainsay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Classes of ours in a process of their own, which can be ended. */
final class Child {
  private Child() {}

  /** A process that stands in a folder, with the program, its libraries and the tests. */
  static ProcessBuilder of(Path folder, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path")));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).directory(folder.toFile());
  }
}
