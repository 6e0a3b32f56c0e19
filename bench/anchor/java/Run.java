import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * One whole process from start to end.
 *
 * @param wall milliseconds
 * @param processor milliseconds on all processors
 * @param peak mebibytes of resident memory at most
 */
record Run(double wall, double processor, long peak, String output) {

  /** Starts a command and looks at it every few milliseconds, as far as the system tells. */
  static Run of(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("run", ".txt");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path status = Path.of("/proc/" + process.pid() + "/status");
    Duration processor = Duration.ZERO;
    long peak = 0;
    while (process.isAlive()) {
      processor = process.info().totalCpuDuration().orElse(processor);
      peak = Math.max(peak, peak(status));
      Thread.sleep(3);
    }
    double wall = (System.nanoTime() - start) / 1e6;
    String printed = Files.readString(output);
    Files.delete(output);
    return new Run(wall, processor.toNanos() / 1e6, peak, printed);
  }

  private static long peak(Path status) {
    try (var lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
          .findAny()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException gone) {
      return 0;
    }
  }
}
