package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** One run of {@code gainsay report} in a fresh process: time, peak of memory, size of output. */
final class ReportGrowth {
  private ReportGrowth() {}

  /** {@code FOLDER CLAIMS}: writes the workspace where it is missing, and reports on it. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int claims = Integer.parseInt(arguments[1]);
    if (!Files.exists(folder.resolve("seeds/sources.yaml"))) {
      LargeDesk.write(folder, claims);
    }
    StringWriter printed = new StringWriter();
    Console console =
        new Console(
            new PrintWriter(printed), new PrintWriter(printed), folder, false, Map.of());
    long before = System.nanoTime();
    int code = Run.of(new String[] {"report"}, console);
    double seconds = (System.nanoTime() - before) / 1e9;
    double output = size(folder.resolve("out")) / 1e6;
    System.out.printf(
        Locale.ROOT,
        "| %6d | %6d | %4d | %7.2f s | %7.1f MB | %8.2f s | %6d MB | %s%n",
        claims,
        claims / 20,
        code,
        seconds,
        output,
        seconds / output,
        peak(),
        printed.toString().lines().filter(line -> line.startsWith("documents ")).findFirst().orElse(""));
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /** The most memory that the process held, in MB, as Linux counts it. */
  private static long peak() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
