import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gainsay.anchor.Quote;

/** Texts made to be slow, beside an ordinary one. */
final class HardTexts {
  private static final int SIZE = 4_000_000;

  private HardTexts() {}

  static void run(Path folder) throws IOException {
    String book = Files.readString(folder.resolve("kjv.txt"));
    String ordinary = "the children of Israel went forth out of the land of Egypt and into the wilderness";
    measure("ordinary", book, ordinary);
    measure("one line", book.replace('\n', ' '), ordinary);
    measure("a quote of common grams", book, "and the of the and that the of the and the of that and the");
    measure("aaaa, found", "a".repeat(SIZE), "a".repeat(100));
    measure("aaaa, near", "a".repeat(SIZE), "a".repeat(50) + "b" + "a".repeat(50));
    measure("a a a, found", "a ".repeat(SIZE / 2), "a ".repeat(50));
    measure("a a a, gaps", "a ".repeat(SIZE / 2), "a … a … a");
    measure("one sentence over and over", "the and of that with ".repeat(SIZE / 21), "that with of and the");
  }

  private static void measure(String name, String text, String quote) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      long start = Benchmark.now();
      Benchmark.anchors(text).find(Quote.of(quote));
      best = Math.min(best, (Benchmark.now() - start) / (double) text.length());
    }
    System.out.printf(Locale.ROOT, "  %-28s %6.1f%n", name, best);
  }
}
