package org.gainsay.ledger;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.gainsay.file.Input;
import org.gainsay.file.Loaded;
import org.gainsay.text.Text;

/** Reads ledger files that double in size, and prints what each megabyte costs. */
final class Growth {
  private static final int RUNS = 5;
  private static final int DOUBLINGS = 3;

  private Growth() {}

  public static void main(String[] arguments) throws Exception {
    int json = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    int yaml = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
    System.out.println(
        "| file |  claims |    MB | seconds | ms each MB | memory MB | memory / file |");
    System.out.println(
        "|------|--------:|------:|--------:|-----------:|----------:|--------------:|");
    for (int halved = DOUBLINGS; halved >= 0; halved--) {
      measure("json", json >> halved);
    }
    for (int halved = DOUBLINGS; halved >= 0; halved--) {
      measure("yaml", yaml >> halved);
    }
  }

  private static void measure(String ending, int claims) throws Exception {
    Path file = Files.createTempFile("claims", "." + ending);
    try {
      Files.writeString(file, content(ending, claims));
      double seconds = Double.MAX_VALUE;
      for (int run = 0; run < RUNS; run++) {
        long start = processor();
        check(read(file), claims);
        seconds = Math.min(seconds, (processor() - start) / 1e9);
      }
      long before = used();
      ReadLedger held = read(file);
      double memory = (used() - before) / 1e6;
      check(held, claims);
      double size = Files.size(file) / 1e6;
      System.out.printf(
          Locale.ROOT,
          "| %s | %7d | %5.1f | %7.2f | %10.0f | %9.0f | %13.1f |%n",
          ending,
          claims,
          size,
          seconds,
          1000 * seconds / size,
          memory,
          memory / size);
    } finally {
      Files.delete(file);
    }
  }

  private static ReadLedger read(Path file) {
    Text text =
        Input.text(file, Input.LEDGER_LIMIT)
            .fold(
                Loaded.Decoded::text,
                refused -> {
                  throw new IllegalStateException(refused.message());
                });
    return LedgerReader.read(
        List.of(new LedgerFile(file.getFileName().toString(), text)), Optional.empty());
  }

  private static void check(ReadLedger read, int claims) {
    if (read.ledger().claims().size() != claims || !read.diagnostics().isEmpty()) {
      throw new IllegalStateException(read.diagnostics().toString());
    }
  }

  /** Of this thread, which alone reads; a clock would measure the other programs too. */
  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static String content(String ending, int claims) {
    boolean json = ending.equals("json");
    Random random = new Random(7);
    StringBuilder content = new StringBuilder(json ? "{\"places\": {" : "places:\n");
    for (int place = 0; place < 100; place++) {
      content.append(
          json
              ? (place == 0 ? "" : ", ") + "\"place-" + place + "\": {\"name\": \"Place " + place
                  + "\"}"
              : "  place-" + place + ": {name: Place " + place + "}\n");
    }
    content.append(json ? "},\n\"claims\": [\n" : "claims:\n");
    for (int claim = 0; claim < claims; claim++) {
      content.append(json && claim > 0 ? ",\n" : "").append(claim(json, claim, random));
    }
    return content.append(json ? "\n]}\n" : "").toString();
  }

  private static String claim(boolean json, int claim, Random random) {
    int number = 2 + random.nextInt(5_000);
    int place = random.nextInt(100);
    String day = String.format(Locale.ROOT, "2031-%02d-%02d", 1 + claim % 12, 1 + claim % 28);
    String form =
        json
            ? """
              {"id": "c-%1$d", "statement": "In place %2$d, %3$d people were killed.", "place": "place-%2$d",
               "when": "%4$s", "figure": {"measure": "killed", "of": "people", "value": "%3$d"},
               "evidence": [{"source": "herald", "quote": "%3$d people were killed in place %2$d, the Herald wrote on that day"}]}"""
            : """
                - id: c-%1$d
                  statement: In place %2$d, %3$d people were killed.
                  place: place-%2$d
                  when: %4$s
                  figure: {measure: killed, of: people, value: %3$d}
                  evidence:
                    - source: herald
                      quote: >-
                        %3$d people were killed in place %2$d, the Herald wrote on that day
              """;
    return String.format(Locale.ROOT, form, claim, place, number, day);
  }
}
