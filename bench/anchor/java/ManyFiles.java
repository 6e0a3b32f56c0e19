import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.gainsay.anchor.Anchoring;
import org.gainsay.anchor.Quote;
import org.gainsay.text.Key;

/** Many files of 1 MB, each with ten quotes, in parallel: against decoding and folding. */
final class ManyFiles {
  private static final int QUOTES_IN_FILE = 10;
  private static final int SIZE = 1_000_000;

  private ManyFiles() {}

  static void run(Path folder, int files) throws IOException {
    String book = Files.readString(folder.resolve("kjv.txt"));
    byte[][] starts = new byte[3][];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = book.substring(i * SIZE, (i + 1) * SIZE).getBytes(StandardCharsets.UTF_8);
    }
    fold(starts, files);
    double floor = fold(starts, files);
    link(starts, files);
    AtomicLong linked = new AtomicLong();
    long start = System.nanoTime();
    linked.set(link(starts, files));
    double all = (System.nanoTime() - start) / 1e6;
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "  %d MB: decode and fold %.0f ms, with quotes %.0f ms (%.2f of that speed), %d linked, heap %d MB%n",
        files, floor, all, floor / all, linked.get(),
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }

  private static double fold(byte[][] texts, int files) {
    long start = System.nanoTime();
    IntStream.range(0, files)
        .parallel()
        .forEach(i -> Key.of(new String(texts[i % texts.length], StandardCharsets.UTF_8)));
    return (System.nanoTime() - start) / 1e6;
  }

  private static long link(byte[][] texts, int files) {
    return IntStream.range(0, files).parallel().mapToLong(i -> link(texts[i % texts.length], i)).sum();
  }

  private static long link(byte[] bytes, int seed) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Random random = new Random(seed);
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < QUOTES_IN_FILE; i++) {
      int from = text.indexOf(' ', random.nextInt(text.length() - 400)) + 1;
      int to = text.indexOf(' ', from + 40 + random.nextInt(120));
      quotes.add(Quote.of(text.substring(from, to)));
    }
    return Benchmark.anchors(text).findAll(quotes).stream().filter(Anchoring.Found.class::isInstance).count();
  }
}
