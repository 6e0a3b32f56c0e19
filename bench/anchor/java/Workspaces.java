import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.gainsay.anchor.Anchoring;
import org.gainsay.anchor.Quote;
import org.gainsay.text.Key;

/** Workspaces on disk for the whole {@code gainsay link} process. */
final class Workspaces {
  private static final int QUOTES_IN_FILE = 10;
  private static final int SIZE = 1_000_000;

  private Workspaces() {}

  /** One text of 4 MB with the first of the timed queries. */
  static void one(Path folder, Path workspace, int count) throws IOException {
    String text = Files.readString(folder.resolve("kjv.txt"));
    List<String> claims = new ArrayList<>();
    for (Query query : Benchmark.timed(folder, count)) {
      claims.add(claim("q" + claims.size(), "text", query.quote()));
    }
    write(workspace, List.of("text"), claims);
    Files.writeString(workspace.resolve("seeds/text.txt"), text);
  }

  /** Files of 1 MB with ten quotes from each. */
  static void many(Path folder, Path workspace, int files) throws IOException {
    String book = Files.readString(folder.resolve("kjv.txt"));
    List<String> ids = IntStream.range(0, files).mapToObj(i -> "text-" + i).toList();
    List<String> claims = new ArrayList<>();
    Random random = new Random(1);
    Files.createDirectories(workspace.resolve("seeds"));
    for (String id : ids) {
      int start = random.nextInt(book.length() - SIZE);
      String text = book.substring(start, start + SIZE);
      Files.writeString(workspace.resolve("seeds/" + id + ".txt"), text);
      List<String> quotes = new ArrayList<>();
      for (int i = 0; i < QUOTES_IN_FILE; i++) {
        int from = text.indexOf(' ', random.nextInt(text.length() - 400)) + 1;
        int to = text.indexOf(' ', from + 40 + random.nextInt(120));
        quotes.add(text.substring(from, to));
        claims.add(claim("q" + claims.size(), id, text.substring(from, to)));
      }
      Files.writeString(
          workspace.resolve("seeds/" + id + ".txt.quotes"), String.join("\0", quotes));
    }
    write(workspace, ids, claims);
  }

  /** Reads, decodes and folds every text of a workspace, in parallel: the least that linking needs. */
  static void floor(Path workspace) throws IOException {
    System.out.println(sum(workspace, file -> Key.of(decoded(file)).length()));
  }

  /** Linking alone, without the ledger and what is printed, against the least, both warm. */
  static void warm(Path workspace) throws IOException {
    double[][] times = new double[2][];
    for (int round = 0; round < 2; round++) {
      times[0] = timed(workspace, file -> Key.of(decoded(file)).length());
      times[1] = timed(workspace, Workspaces::linked);
    }
    System.out.printf(
        Locale.ROOT,
        "  linking alone, warm: %.0f ms of processor time, decoding and folding %.0f (%.2f of that"
            + " speed); %.0f quotes linked%n",
        times[1][0], times[0][0], times[0][0] / times[1][0], times[1][1]);
  }

  private static double[] timed(Path workspace, ToLongFunction<Path> each) throws IOException {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long start = system.getProcessCpuTime();
    long sum = sum(workspace, each);
    return new double[] {(system.getProcessCpuTime() - start) / 1e6, sum};
  }

  private static long sum(Path workspace, ToLongFunction<Path> each) throws IOException {
    try (var files = Files.list(workspace.resolve("seeds"))) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).toList();
      return texts.parallelStream().mapToLong(each).sum();
    }
  }

  private static long linked(Path file) {
    List<Quote> quotes = new ArrayList<>();
    for (String line : decoded(Path.of(file + ".quotes")).split("\0", 0)) {
      quotes.add(Quote.of(line));
    }
    return Benchmark.anchors(decoded(file)).findAll(quotes).stream()
        .filter(Anchoring.Found.class::isInstance)
        .count();
  }

  private static String decoded(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String claim(String id, String source, String quote) {
    return "{\"id\": \"%s\", \"statement\": \"The text says so.\", \"evidence\": [{\"source\": \"%s\", \"quote\": \"%s\"}]}"
        .formatted(id, source, json(quote));
  }

  private static String json(String words) {
    return words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t");
  }

  private static void write(Path workspace, List<String> sources, List<String> claims)
      throws IOException {
    Files.createDirectories(workspace.resolve("seeds"));
    Files.createDirectories(workspace.resolve("claims"));
    StringBuilder manifest = new StringBuilder("sources:\n");
    sources.forEach(id -> manifest.append("  " + id + ": {file: " + id + ".txt, language: en}\n"));
    Files.writeString(workspace.resolve("seeds/sources.yaml"), manifest);
    Files.writeString(
        workspace.resolve("claims/quotes.json"),
        "{\"claims\": [\n" + String.join(",\n", claims) + "\n]}\n");
  }
}
