package org.gainsay.contradiction;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.gainsay.claim.Stance;
import org.gainsay.claim.Vocabulary;
import org.gainsay.link.LinkedClaim;

/**
 * Times the search for conflicts of order and of sums in ledgers of one density and several sizes,
 * and sorting the same bounds by key, period and value; processor time, so that what else a machine
 * does counts little.
 */
public final class Growth {
  private static final int[] SIZES = {12_500, 25_000, 50_000, 100_000};
  private static final int ROUNDS = 5;
  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

  private Growth() {}

  public static void main(String[] arguments) throws IOException {
    System.out.println("|  claims |    sort |   order | ratio |    sums | ratio |     all | ratio | conflicts |");
    System.out.println("|--------:|--------:|--------:|------:|--------:|------:|--------:|------:|----------:|");
    measure(new LargeLedger(SIZES[0]));
    for (int size : SIZES) {
      System.out.println(measure(new LargeLedger(size)));
    }
    System.out.println("peak resident memory: " + peak());
  }

  private static String measure(LargeLedger ledger) {
    Vocabulary vocabulary = ledger.vocabulary();
    List<LinkedClaim> claims = ledger.claims();
    Lattice lattice = new Lattice(vocabulary);
    List<Fact> facts = new Facts(lattice).read(claims, Stance.SUPPORTS);
    Limits limits = new Limits(lattice);
    List<Limit> floors = limits.floors(facts);
    List<Limit> ceilings = limits.ceilings(facts);
    List<Limit> both = new ArrayList<>(floors);
    both.addAll(ceilings);

    long sort = time(() -> sorted(both));
    long order =
        time(
            () -> {
              Wholes wholes = wholes(vocabulary, floors, ceilings);
              return Order.clashes(wholes.wholes(), floors, Level.CONTRADICTION);
            });
    Wholes wholes = wholes(vocabulary, floors, ceilings);
    long sums =
        time(
            () ->
                Sums.find(
                    wholes.wholes(), lattice, Level.CONTRADICTION, Set.of(), excess -> true));
    List<Finding> found = new ArrayList<>();
    long all =
        time(
            () ->
                found.addAll(Contradictions.find(claims, vocabulary, List.of()).findings()),
            1);
    return String.format(
        Locale.ROOT,
        "| %,7d | %4d ms | %4d ms | %5.1f | %4d ms | %5.1f | %4d ms | %5.1f | %,9d |",
        claims.size(),
        sort / 1_000_000,
        order / 1_000_000,
        (double) order / sort,
        sums / 1_000_000,
        (double) sums / sort,
        all / 1_000_000,
        (double) all / sort,
        found.size());
  }

  private static Wholes wholes(Vocabulary vocabulary, List<Limit> floors, List<Limit> ceilings) {
    Wholes wholes = new Wholes(new Lattice(vocabulary), ceilings);
    floors.forEach(wholes::place);
    return wholes;
  }

  private static List<Limit> sorted(List<Limit> limits) {
    List<Limit> sorted = new ArrayList<>(limits);
    Comparator<Limit> order = Comparator.comparing(limit -> limit.key().on(Axis.MEASURE).toString());
    for (Axis axis : Axis.values()) {
      order = order.thenComparing(limit -> limit.key().on(axis).toString());
    }
    sorted.sort(
        order
            .thenComparing(limit -> limit.key().period().first())
            .thenComparing(limit -> limit.key().period().last())
            .thenComparing(limit -> limit.lenient().value()));
    return sorted;
  }

  private static long time(Supplier<?> work) {
    return time(work, ROUNDS);
  }

  /** The median, in nanoseconds. */
  private static long time(Supplier<?> work, int rounds) {
    long[] times = new long[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = PROCESSOR.getCurrentThreadCpuTime();
      work.get();
      times[i] = PROCESSOR.getCurrentThreadCpuTime() - start;
    }
    java.util.Arrays.sort(times);
    return times[rounds / 2];
  }

  /** As the system counts it; Linux only. */
  private static String peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "unknown";
    }
    return Files.readAllLines(status, StandardCharsets.UTF_8).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MiB")
        .findFirst()
        .orElse("unknown");
  }
}
