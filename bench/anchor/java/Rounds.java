import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Paired rounds: each tool once in every round, so that a busy machine is unfair to none. */
final class Rounds {
  private static final int ROUNDS = 5;

  private Rounds() {}

  /** The search alone and the whole process, against the other tool's on the same queries. */
  static void against(Path folder, int count, List<String> ours, List<String> theirs)
      throws IOException, InterruptedException {
    List<double[]> rows = new ArrayList<>();
    long peak = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double search = Benchmark.times(folder, count)[2];
      Run link = Run.of(ours);
      Run other = Run.of(theirs);
      double otherSearch = Double.parseDouble(other.output().strip());
      peak = Math.max(peak, link.peak());
      rows.add(
          new double[] {
            search, otherSearch, otherSearch / search, link.processor(), other.processor(),
            other.processor() / link.processor(), link.wall(), other.wall(),
            other.wall() / link.wall()
          });
    }
    double[] m = medians(rows);
    System.out.printf(
        Locale.ROOT,
        "%d quotes%n  search: %.0f ms of processor time, Hypothesis %.0f: %.1f times (rounds %s)%n"
            + "  whole process: %.0f ms of processor time, Hypothesis %.0f: %.1f times;"
            + " by the clock %.0f ms and %.0f: %.1f times; our peak %d MiB%n",
        count, m[0], m[1], m[2], ratios(rows), m[3], m[4], m[5], m[6], m[7], m[8], peak);
  }

  /** A whole {@code gainsay link} against reading, decoding and folding the same files. */
  static void many(int files, List<String> ours, List<String> floor)
      throws IOException, InterruptedException {
    List<double[]> rows = new ArrayList<>();
    long peak = 0;
    long linked = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Run least = Run.of(floor);
      Run link = Run.of(ours);
      peak = Math.max(peak, link.peak());
      linked = link.output().lines().filter(line -> line.endsWith("\"spans\": [")).count();
      rows.add(
          new double[] {
            link.processor(), least.processor(), least.processor() / link.processor(),
            link.wall(), least.wall(), least.wall() / link.wall()
          });
    }
    double[] m = medians(rows);
    System.out.printf(
        Locale.ROOT,
        "  the whole process, %d MB: %.0f ms of processor time, decoding and folding alone %.0f (%.2f of that speed);"
            + " by the clock %.0f and %.0f (%.2f); %d linked; peak %d MiB%n",
        files, m[0], m[1], m[2], m[3], m[4], m[5], linked, peak);
  }

  private static String ratios(List<double[]> rows) {
    return String.join(
        ", ", rows.stream().map(row -> String.format(Locale.ROOT, "%.0f", row[2])).toList());
  }

  private static double[] medians(List<double[]> rows) {
    double[] medians = new double[rows.get(0).length];
    for (int i = 0; i < medians.length; i++) {
      int column = i;
      double[] values = rows.stream().mapToDouble(row -> row[column]).toArray();
      Arrays.sort(values);
      medians[i] = values[values.length / 2];
    }
    return medians;
  }
}
