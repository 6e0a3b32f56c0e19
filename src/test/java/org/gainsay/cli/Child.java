package org.gainsay.cli;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Classes of ours in a process of their own, which can be ended. */
final class Child {
  private Child() {}

  /** A process that stands in a folder, with the program, its libraries and the tests. */
  static ProcessBuilder of(Path folder, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath()));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).directory(folder.toFile());
  }

  /** Where classes of each library came from, however this test was started. */
  private static String classPath() {
    return Stream.of(
            Main.class,
            Child.class,
            picocli.CommandLine.class,
            org.snakeyaml.engine.v2.api.LoadSettings.class,
            org.apache.commons.csv.CSVFormat.class,
            org.apache.commons.io.IOUtils.class,
            org.apache.commons.logging.Log.class,
            org.apache.fontbox.FontBoxFont.class,
            org.apache.pdfbox.Loader.class,
            org.apache.pdfbox.io.RandomAccessRead.class,
            org.jsoup.Jsoup.class,
            com.fasterxml.jackson.core.JsonFactory.class,
            com.fasterxml.jackson.annotation.JsonFormat.class,
            com.fasterxml.jackson.databind.ObjectMapper.class)
        .map(Child::place)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String place(Class<?> of) {
    CodeSource source = of.getProtectionDomain().getCodeSource();
    try {
      return Path.of(source.getLocation().toURI()).toString();
    } catch (URISyntaxException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
