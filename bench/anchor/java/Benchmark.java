import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.anchor.Anchoring;
import org.gainsay.anchor.Anchors;
import org.gainsay.anchor.PreparedText;
import org.gainsay.anchor.Protection;
import org.gainsay.anchor.Quote;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/**
 * Writes queries, answers them with Gainsay, and scores the answers of all tools.
 *
 * <p>The first argument is the step, the second the folder of the texts; `run` beside this folder
 * calls the steps in order.
 */
public final class Benchmark {
  private Benchmark() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[1]);
    List<String> rest = List.of(arguments).subList(2, arguments.length);
    switch (arguments[0]) {
      case "queries" -> queries(folder, arguments);
      case "answer" -> answer(folder);
      case "score" -> score(folder, rest.isEmpty() ? "" : rest.get(0));
      case "patterns" -> patterns(folder);
      case "exact" -> exact(folder, number(rest));
      case "against" -> Rounds.against(folder, number(rest), command(rest, 1), command(rest, 2));
      case "hard" -> HardTexts.run(folder);
      case "one" -> Workspaces.one(folder, Path.of(rest.get(1)), number(rest));
      case "many" -> Workspaces.many(folder, Path.of(rest.get(1)), number(rest));
      case "floor" -> Workspaces.floor(folder);
      case "warm" -> Workspaces.warm(folder);
      case "linking" -> Rounds.many(number(rest), command(rest, 1), command(rest, 2));
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static int number(List<String> arguments) {
    return Integer.parseInt(arguments.get(0));
  }

  /** A command line of words without blanks. */
  private static List<String> command(List<String> arguments, int at) {
    return List.of(arguments.get(at).split(" ", 0));
  }

  private static void queries(Path folder, String[] arguments) throws IOException {
    Map<String, String> texts = Corpus.read(folder);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Files.writeString(folder.resolve(text.getKey() + ".txt"), text.getValue());
    }
    List<Query> queries =
        new Generator(texts, Long.parseLong(arguments[2]))
            .generate(Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
    StringBuilder lines = new StringBuilder();
    for (Query q : queries) {
      StringBuilder spans = new StringBuilder();
      q.spans().forEach(s -> spans.append(s[0]).append('-').append(s[1]).append(' '));
      lines.append(
          String.join(
              "\t",
              String.valueOf(q.id()),
              q.text(),
              q.kind().name(),
              escaped(q.quote()),
              escaped(q.prefix()),
              escaped(q.suffix()),
              spans.toString().strip()));
      lines.append('\n');
    }
    Files.writeString(folder.resolve("queries.tsv"), lines);
    writeTimed(folder, queries);
    System.out.println(queries.size() + " queries, seed " + arguments[2]);
  }

  /** A mixture of what a ledger holds, in a random order, for the times. */
  private static void writeTimed(Path folder, List<Query> queries) throws IOException {
    List<String> ids = new ArrayList<>();
    for (Query query : queries) {
      boolean usual =
          query.kind().compareTo(Query.Kind.ELISION_FAR) <= 0
              || query.kind() == Query.Kind.ABSENT_OTHER_TEXT;
      if (query.text().equals("kjv") && usual) {
        ids.add(String.valueOf(query.id()));
      }
    }
    java.util.Collections.shuffle(ids, new java.util.Random(1));
    Files.write(folder.resolve("timed.txt"), ids);
  }

  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < ' ' || c == '\\') {
        escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static String unescaped(String words) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      if (words.startsWith("\\u", i)) {
        plain.append((char) Integer.parseInt(words.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        plain.append(words.charAt(i));
      }
    }
    return plain.toString();
  }

  static List<Query> read(Path folder) throws IOException {
    List<Query> queries = new ArrayList<>();
    for (String line : Files.readString(folder.resolve("queries.tsv")).split("\n", 0)) {
      String[] f = line.split("\t", -1);
      queries.add(
          new Query(
              Integer.parseInt(f[0]),
              f[1],
              Query.Kind.valueOf(f[2]),
              unescaped(f[3]),
              unescaped(f[4]),
              unescaped(f[5]),
              spans(f[6])));
    }
    return queries;
  }

  private static List<int[]> spans(String field) {
    List<int[]> spans = new ArrayList<>();
    for (String span : field.split(" ", 0)) {
      if (!span.isEmpty()) {
        String[] ends = span.split("-", -1);
        spans.add(new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])});
      }
    }
    return spans;
  }

  static Quote quote(Query query) {
    return new Quote(
        query.quote(),
        java.util.Optional.of(query.prefix()).filter(p -> !p.isEmpty()),
        java.util.Optional.of(query.suffix()).filter(p -> !p.isEmpty()));
  }

  private static void answer(Path folder) throws IOException {
    Map<String, List<Query>> byText = new TreeMap<>();
    for (Query query : read(folder)) {
      byText.computeIfAbsent(query.text(), t -> new ArrayList<>()).add(query);
    }
    StringBuilder lines = new StringBuilder();
    long start = System.nanoTime();
    for (Map.Entry<String, List<Query>> entry : byText.entrySet()) {
      Anchors anchors = anchors(Files.readString(folder.resolve(entry.getKey() + ".txt")));
      List<Anchoring> found =
          anchors.findAll(entry.getValue().stream().map(Benchmark::quote).toList());
      for (int i = 0; i < found.size(); i++) {
        lines.append(entry.getValue().get(i).id()).append('\t').append(shown(found.get(i)));
        lines.append('\n');
      }
    }
    System.out.printf(Locale.ROOT, "answered in %.0f ms%n", (System.nanoTime() - start) / 1e6);
    Files.writeString(folder.resolve("answers-gainsay.tsv"), lines);
  }

  /** Exact quotes one a line, for tools that read them so. */
  private static void patterns(Path folder) throws IOException {
    for (Query query : read(folder)) {
      if (query.text().equals("kjv") && query.kind() == Query.Kind.VERBATIM && !query.quote().contains("\n")) {
        System.out.println(query.quote());
      }
    }
  }

  static Anchors anchors(String content) {
    Text text = Text.of(content);
    return PreparedText.of(text).within(List.of(text.whole()), new Protection("en", Set.of()));
  }

  /** Status, then spans. */
  private static String shown(Anchoring anchoring) {
    return anchoring.fold(
        found -> "linked\t" + spansShown(found.spans()) + "\t" + found.label(),
        ambiguous -> "ambiguous\t\t",
        near -> "near\t" + spansShown(List.of(near.nearest().span())) + "\t",
        altered -> "altered\t" + spansShown(List.of(altered.nearest().span())) + "\t" + altered.difference(),
        missing -> "missing\t\t",
        empty -> "missing\t\t");
  }

  private static String spansShown(List<Span> spans) {
    StringBuilder shown = new StringBuilder();
    spans.forEach(span -> shown.append(span.start()).append('-').append(span.end()).append(' '));
    return shown.toString().strip();
  }

  /** The first of the queries that times are taken of. */
  static List<Query> timed(Path folder, int count) throws IOException {
    List<Query> queries = read(folder);
    List<Query> timed = new ArrayList<>();
    for (String id : Files.readString(folder.resolve("timed.txt")).strip().split("\n", 0)) {
      timed.add(queries.get(Integer.parseInt(id)));
    }
    return timed.subList(0, Math.min(count, timed.size()));
  }

  /** On one text of 4 MB, in milliseconds of processor time: reading, exact quotes, mixed quotes. */
  static double[] times(Path folder, int count) throws IOException {
    List<Quote> mixed = timed(folder, count).stream().map(Benchmark::quote).toList();
    List<Quote> exact = new ArrayList<>();
    for (Query query : read(folder)) {
      if (query.text().equals("kjv") && query.kind() == Query.Kind.VERBATIM) {
        exact.add(quote(query));
      }
    }
    while (exact.size() < count) {
      exact.addAll(List.copyOf(exact));
    }
    double[][] times = new double[3][15];
    for (int round = 0; round < times[0].length; round++) {
      long start = now();
      String content = content(folder);
      long read = now();
      anchors(content).findAll(exact.subList(0, count));
      long found = now();
      anchors(content(folder)).findAll(mixed);
      times[0][round] = (read - start) / 1e6;
      times[1][round] = (found - start) / 1e6;
      times[2][round] = (now() - found) / 1e6;
    }
    return new double[] {median(times[0]), median(times[1]), median(times[2])};
  }

  private static void exact(Path folder, int count) throws IOException {
    double[] times = times(folder, count);
    System.out.printf(
        Locale.ROOT,
        "  %d exact quotes: %.1f ms, reading and decoding alone %.1f (%.1f times)%n",
        count, times[1], times[0], times[1] / times[0]);
  }

  private static String content(Path folder) throws IOException {
    return new String(Files.readAllBytes(folder.resolve("kjv.txt")), StandardCharsets.UTF_8);
  }

  /** Time of this thread on a processor, so that other work on the machine does not count. */
  static long now() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double median(double[] times) {
    double[] last = java.util.Arrays.copyOfRange(times, times.length - 5, times.length);
    java.util.Arrays.sort(last);
    return last[2];
  }

  private static void score(Path folder, String verbose) throws IOException {
    Map<Integer, Query> queries = new HashMap<>();
    read(folder).forEach(query -> queries.put(query.id(), query));
    List<Path> answers = new ArrayList<>();
    try (var files = Files.list(folder)) {
      files.filter(f -> f.getFileName().toString().startsWith("answers-")).sorted().forEach(answers::add);
    }
    for (Path file : answers) {
      Score score = new Score();
      for (String line : Files.readString(file).split("\n", 0)) {
        String[] f = line.split("\t", -1);
        Query query = queries.get(Integer.parseInt(f[0]));
        boolean right = score.add(query, f[1], spans(f[2]));
        if (!right && query.kind().name().equals(verbose) && file.toString().contains("gainsay")) {
          System.out.println(line + "\n  " + query.text() + " " + escaped(query.quote()) + "\n  gold " + spansGold(query, folder));
        }
      }
      System.out.println(score.table(file.getFileName().toString().replaceAll("answers-|.tsv", "")));
    }
  }

  private static String spansGold(Query query, Path folder) throws IOException {
    String text = Files.readString(folder.resolve(query.text() + ".txt"));
    StringBuilder shown = new StringBuilder();
    for (int[] s : query.spans()) {
      shown.append(s[0] + "-" + s[1] + " `" + escaped(text.substring(s[0], s[1])) + "`");
    }
    return shown.toString();
  }
}
