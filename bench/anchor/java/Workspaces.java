import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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
      for (int i = 0; i < QUOTES_IN_FILE; i++) {
        int from = text.indexOf(' ', random.nextInt(text.length() - 400)) + 1;
        int to = text.indexOf(' ', from + 40 + random.nextInt(120));
        claims.add(claim("q" + claims.size(), id, text.substring(from, to)));
      }
    }
    write(workspace, ids, claims);
  }

  /** Reads, decodes and folds every text of a workspace, in parallel: the least that linking needs. */
  static void floor(Path workspace) throws IOException {
    try (var files = Files.list(workspace.resolve("seeds"))) {
      long letters =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .toList()
              .parallelStream()
              .mapToLong(Workspaces::letters)
              .sum();
      System.out.println(letters);
    }
  }

  private static long letters(Path file) {
    try {
      return Key.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).length();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
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
